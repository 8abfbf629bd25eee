// Looks words up in the index: 'factgenSearch' (search-index.js) says what is in which part, and only the parts that a query needs are
// loaded. What is shown is text, never markup.
"use strict";
{
  const most = 60;
  const mostNear = 3;
  const head = factgenSearch;
  const common = new Set(head.common);
  const entries = new Map();
  const parts = new Map();
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const results = document.getElementById("results");

  // The words of a text as the index has them: small letters without accents, numbers without their separators.
  const wordsOf = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().replace(/(?<=\d)[,.](?=\d)/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

  // Two words have one stem if they begin alike and go on with endings of one family.
  const families = [
    ["", "s", "es", "ed", "d", "ing", "er", "ers", "al", "als", "ment", "ments", "ly", "ion", "ions"],
    ["e", "es", "ed", "ing", "er", "ers", "ion", "ions", "al", "als", "ement", "ements"],
    ["y", "ies", "ied", "ying", "ier", "iers"],
  ];
  const haveOneStem = (one, other) => {
    let alike = 0;
    while (alike < one.length && one[alike] === other[alike]) {
      alike++;
    }

    for (let stem = alike; stem >= Math.max(3, alike - 2); stem--) {
      if (families.some((family) => family.includes(one.slice(stem)) && family.includes(other.slice(stem)))) {
        return true;
      }
    }

    return false;
  };

  // How many letters have to be changed, added, dropped or exchanged with their neighbour.
  const distance = (one, other) => {
    let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let at = 1; at <= one.length; at++) {
      const next = [at];
      for (let to = 1; to <= other.length; to++) {
        next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (one[at - 1] === other[to - 1] ? 0 : 1));
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
          next[to] = Math.min(next[to], before[to - 2] + 1);
        }
      }

      [before, row] = [row, next];
    }

    return row[other.length];
  };

  const vocabulary = new Map();
  head.entries = (part, list) => list.forEach((entry, at) => entries.set(head.starts[part] + at, entry));
  head.words = (part, words) => Object.entries(words).forEach(([word, where]) => vocabulary.set(word, where));

  const load = (name) => {
    if (!parts.has(name)) {
      parts.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `search/${name}.js`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${name} cannot be loaded`));
        document.head.append(script);
      }));
    }

    return parts.get(name);
  };

  // The parts that may hold words with this beginning.
  const loadWords = (start) => Promise.all(head.firsts
    .map((first, part) => [first, head.firsts[part + 1], part])
    .filter(([first, next]) => (first <= start || first.startsWith(start)) && (next === undefined || next > start || next.startsWith(start)))
    .map(([, , part]) => load(`words-${part}`)));

  const partOf = (number) => head.starts.findLastIndex((start) => start <= number);

  // The entries that have a word of the query, each with its weight: whole words before stems and beginnings, titles before the rest.
  const lookUp = async (word) => {
    await loadWords(word.slice(0, 3));
    const weights = new Map();
    for (const [known, where] of vocabulary) {
      const weight = known === word ? 3 : haveOneStem(known, word) ? 2 : known.startsWith(word) ? 1 : 0;
      if (weight > 0) {
        where.forEach((numbers, at) => numbers.forEach((number) => weights.set(number, Math.max(weights.get(number) ?? 0, at === 0 ? weight * 3 : weight))));
      }
    }

    return weights;
  };

  const near = async (word) => {
    await loadWords(word[0]);
    const limit = word.length < 5 ? 1 : 2;
    return [...vocabulary.keys()]
      .filter((known) => known[0] === word[0] && Math.abs(known.length - word.length) <= limit)
      .map((known) => [distance(known, word), known])
      .filter(([changes]) => changes <= limit)
      .sort()
      .slice(0, mostNear)
      .map(([, known]) => known);
  };

  const element = (name, content, className) => {
    const made = document.createElement(name);
    made.append(...[content].flat());
    if (className) {
      made.className = className;
    }
    return made;
  };

  const link = (entry) => {
    const made = element("a", element("bdi", entry.title));
    made.href = entry.page;
    return made;
  };

  const claim = (entry) => element("li", [
    link(entry), ": ", element("b", element("bdi", entry.value)),
    ...entry.labels.flatMap((label) => [" ", element("span", label.text, `kind ${label.look}`)]),
    element("span", [", ", element("bdi", entry.voice)], "voice"),
    element("p", entry.text),
  ]);

  const group = (title, kind, text, items) => {
    const made = element("li", [element("h2", [title, " ", element("span", kind, "count")]), ...(text ? [element("p", text, "summary")] : [])]);
    if (items.length > 0) {
      made.append(element("ul", items));
    }
    return made;
  };

  // Claims stand together under their entity; sources by themselves.
  const grouped = (numbers) => {
    const groups = new Map();
    for (const number of numbers) {
      const entry = entries.get(number);
      const owner = entry.of ?? number;
      groups.set(owner, [...groups.get(owner) ?? [], ...(entry.of === undefined ? [] : [claim(entry)])]);
    }

    return [...groups].map(([owner, items]) => {
      const entry = entries.get(owner);
      return group(link(entry), entry.kind, numbers.includes(owner) ? entry.text : "", items);
    });
  };

  const again = (words) => {
    const made = element("a", words.join(" "));
    made.href = `?q=${encodeURIComponent(words.join(" "))}`;
    return made;
  };

  // What to try instead of the words that nothing has.
  const suggestions = async (words, weights) => {
    const instead = [];
    for (const [at, word] of words.entries()) {
      if (weights[at].size === 0) {
        instead.push(...(await near(word)).map((known) => again(words.with(at, known))));
      }
    }

    return [...instead.flatMap((found, at) => at === 0 ? [" Near: ", found] : [", ", found]), ...(instead.length > 0 ? ["."] : [])];
  };

  let asked = 0;
  const show = async () => {
    const own = ++asked;
    const all = wordsOf(query.value);
    const words = all.filter((word) => !common.has(word));
    if (words.length === 0) {
      count.textContent = all.length === 0 ? "" : "Almost everything has these words. Add another.";
      results.replaceChildren();
      return;
    }

    const weights = await Promise.all(words.map(lookUp));
    const sums = new Map();
    weights.forEach((found) => found.forEach((weight, number) => {
      const [has, sum] = sums.get(number) ?? [0, 0];
      sums.set(number, [has + 1, sum + weight]);
    }));
    const complete = [...sums].filter(([, [has]]) => has === words.length);
    const found = (complete.length > 0 ? complete : [...sums]).sort(([one, [has, sum]], [other, [otherHas, otherSum]]) => otherHas - has || otherSum - sum || one - other);
    const shown = found.slice(0, most).map(([number]) => number);
    await Promise.all([...new Set(shown.map(partOf))].map((part) => load(`entries-${part}`)));
    await Promise.all([...new Set(shown.map((number) => entries.get(number).of).filter((owner) => owner !== undefined).map(partOf))].map((part) => load(`entries-${part}`)));
    const instead = complete.length > 0 ? [] : await suggestions(words, weights);
    if (own !== asked) {
      return;
    }

    count.replaceChildren(
      complete.length > 0 ? `${found.length} found${found.length > most ? `, the first ${most} shown` : ""}.`
        : "Nothing has all these words.",
      ...instead,
      complete.length === 0 && found.length > 0 ? " Some of them have:" : "");
    results.replaceChildren(...grouped(shown));
  };

  query.value = new URLSearchParams(location.search).get("q") ?? "";
  query.addEventListener("input", show);
  query.form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(query.value)}`);
    show();
  });
  show();
  query.focus();
}
