// Finds entries of 'factgenIndex' (search-index.js) that have every word of the query. What it shows is text, never markup.
"use strict";
{
  const most = 100;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const entries = factgenIndex.map((entry) => ({ ...entry, name: plain(entry.title), all: plain(`${entry.title} ${entry.kind} ${entry.text}`) }));
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const results = document.getElementById("results");

  const find = (words) => entries
    .filter((entry) => words.every((word) => entry.all.includes(word)))
    .map((entry) => ({ entry, rank: words.filter((word) => entry.name.includes(word)).length + (entry.kind === "Claim" ? 0 : 0.5) }))
    .sort((left, right) => right.rank - left.rank)
    .map(({ entry }) => entry);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  };

  const item = (entry) => {
    const link = element("a", entry.title);
    link.href = entry.page;
    const made = document.createElement("li");
    made.append(link, " ", element("span", entry.kind, "count"), element("p", entry.text));
    return made;
  };

  const show = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean);
    const found = words.length > 0 ? find(words) : [];
    count.textContent = words.length === 0 ? ""
      : found.length === 0 ? "Nothing has all these words."
      : `${found.length} found${found.length > most ? `, the first ${most} shown` : ""}.`;
    results.replaceChildren(...found.slice(0, most).map(item));
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
