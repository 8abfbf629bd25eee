using System.Globalization;
using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Benchmarks.Workloads;

/// <summary>A fact base that is made to cost more than its length.</summary>
/// <param name="Name">What it contains much of.</param>
/// <param name="Size">How much of it is measured; four times as much must cost no more than about four times.</param>
/// <param name="Make">Makes it, of any size.</param>
public sealed record HostileInput(string Name, int Size, Func<int, IReadOnlyList<InputFile>> Make)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>All of them: what somebody could write to keep a build busy for ever.</summary>
public static class HostileInputs
{
    private const string Types =
        """
        types:
          Place:
          Person:
            properties:
              home: { type: Place, over_time: true }
              role: { type: text, many: true }
              score: { type: count, of: points }
              born: { type: date }
              pay: { type: money }
              stay: { type: duration }
        """;

    /// <summary>An id of nearly the greatest length, without its end.</summary>
    private static readonly string LongId = string.Concat(Enumerable.Repeat("a-long-id-", 11)) + "of-it";

    /// <summary>An id of 120 letters, of which four differ from those of others, the first and the last among them.</summary>
    public static string Apart(string marks) =>
        $"a{marks[0]}{new string('a', 38)}{marks[1]}{new string('a', 38)}{marks[2]}{new string('a', 38)}{marks.Substring(3)}";

    private const string Sentence = "Ada lives in Norvik and has 12 points.";

    /// <summary>Each of them.</summary>
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        // YAML
        new("keys of one map", 5_000, n => Facts($"Person:\n  ada:\n    name: Ada\n{Lines(n, "    k{0}: v")}")),
        new("the same key again", 5_000, n => Facts($"Person:\n  ada:\n{Lines(n, "    name: Ada")}")),
        new("items of one list in brackets", 20_000, n => Facts($"Person: [{Joined(n, "a", ", ")}]")),
        new("brackets closed again and again", 20_000, n => Facts($"Person: [{Joined(n, "[[a]]", ", ")}]")),
        new("a text of many lines", 2_000, n => Facts($"Person:\n  ada:\n    name: >-\n{Lines(n, "      w{0}")}")),
        new("a text of many escapes", 5_000, n => Facts($"Person:\n  ada:\n    name: \"{Joined(n, "\\u00e9", "")}\"")),
        new("a text of many quotation marks", 10_000, n => Facts($"Person:\n  ada:\n    name: '{Joined(n, "''", "")}'")),
        new("comments", 20_000, n => Facts($"Person:\n{Lines(n, "  # c {0}")}  ada: {{ name: Ada }}\n")),
        new("blank lines", 100_000, n => Facts($"Person:\n{new string('\n', n)}  ada: {{ name: Ada }}\n")),
        new("blanks", 200_000, n => Facts($"Person:{new string(' ', n)}\n  ada: {{ name: Ada }}\n")),
        new("invisible characters", 20_000, n => Facts($"Person: # {new string('\u200B', n)}\n")),
        new("lines of one bracket each", 10_000, n => Facts(Joined(n, "]", "\n"))),

        // schema
        new("types", 500, n => Schema($"types:\n{Lines(n, "  T{0}:")}")),
        new("types, each of the one before", 250, n => Schema($"types:\n  T0:\n{Lines(n, i => $"  T{i + 1}:\n    is: T{i}")}")),
        new("types in a circle", 250, n => Schema($"types:\n{Lines(n, i => $"  T{i}:\n    is: T{(i + 1) % n}")}")),
        new("types below a circle", 250, n => Schema($"types:\n  C:\n    is: D\n  D:\n    is: C\n  T0:\n    is: C\n{Lines(n, i => $"  T{i + 1}:\n    is: T{i}")}")),
        new("properties", 1_000, n => Schema($"types:\n  T:\n    properties:\n{Lines(n, "      p{0}: { type: text }")}")),
        new("types with a property each, each of the one before", 100, n => Schema($"types:\n  T0:\n{Lines(n, i => $"  T{i + 1}:\n    is: T{i}\n    properties:\n      p{i}: {{ type: text }}")}")),
        new("words of a list", 2_500, n => Schema($"types:\n  T:\n    properties:\n      p:\n        one_of: [{Joined(n, "w{0}", ", ")}]")),
        new("words of prose of a word", 2_500, n => Schema($"types:\n  T:\n    properties:\n      p:\n        one_of: [{{ id: w, words: [{Joined(n, "w{0}", ", ")}] }}]")),
        new("unknown bases", 800, n => Schema($"types:\n{Lines(n, i => $"  T{i}:\n    is: T{i}x")}")),
        new("rules", 500, n => Schema($"types:\n  T:\n    properties:\n      a: {{ type: date }}\n      b: {{ type: date }}\n    rules:\n{Lines(n, "      - a <= b")}")),
        new("a rule of many properties", 100, n => Schema($"types:\n  T:\n    properties:\n      a: {{ type: date }}\n    rules: [\"at least one of {Joined(n, "a{0}", ", ")}\"]")),

        // ids and names
        new("entities", 1_000, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: A{0} }")}")),
        new("entities of one id", 1_000, n => [.. Facts(""), .. Enumerable.Range(0, 10).Select(file => File(InputKind.Facts, $"f{file}.yaml", $"Person:\n{Lines(n / 10, "  a{0}: { name: A{0} }")}"))]),
        new("entities of one C# name", 1_000, n => Facts($"Person:\n{Lines(n, "  a{0}-b: { name: A }\n  a{0}b: { name: A }")}")),
        new("aliases", 2_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    aliases: [{Joined(n, "Ada Lind {0}", ", ")}]", $"Ada Lind {n} said 12. {Joined(n, "Ada Lind", " ")}.")),
        new("names of the same two words in a text of them", 1_000, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada Lind {0} }")}  ada: {{ name: Ada, score: {Claim("12", "by: ada, stated: 2020-01-01")} }}", $"{Sentence} {Joined(n, "Ada Lind", " ")}.")),
        new("a hundred entities of one name in a text of it", 1_000, n => Facts($"Person:\n{Lines(100, "  a{0}: { name: Bo }")}  ada: {{ name: Ada, score: {Claim("12", "by: ada, stated: 2020-01-01")} }}", $"{Sentence} {Joined(n, "Bo", " ")}.")),
        new("a name of many words in a text of one", 1_000, n => Facts($"Person:\n  ada: {{ name: Ada, score: {Claim("12", "by: ada, stated: 2020-01-01")} }}\n  bo: {{ name: {Joined(n, "bo", " ")} }}", $"{Sentence} {Joined(n, "bo", " ")}.")),
        new("persons of one surname, each with a claim", 1_000, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: A{i} Lind, score: {Claim("12", "because: x")} }}")}")),
        new("names of one word and of two", 1_000, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Bo }\n  b{0}: { name: Bo B{0} }")}")),
        new("unknown entities among many, misspelt", 1_000, n => Facts($"Person:\n{Lines(2_000, "  person-{0}: { name: A{0} }")}{Lines(n, "  other-{0}: { name: B{0}, home: { value: persn-{0}x, valid: 2020, sources: { s: Ada lives in Norvik } } }")}")),
        new("long ids, misspelt among many nearly the same", 8, n => Facts($"Place:\n{Lines(9_900, i => $"  {LongId}-{i:D4}: {{ name: N{i} }}")}Person:\n{Lines(n, i => $"  p{i}: {{ name: B{i}, home: {{ value: {LongId}-x{i:D3}y, valid: 2020, sources: {{ s: Ada lives in Norvik }} }} }}")}")),
        new("ids that differ at both ends, misspelt", 100, n => Facts($"Place:\n{Lines(9_900, i => $"  {Apart($"{i:D4}")}: {{ name: N{i} }}")}Person:\n{Lines(n, i => $"  p{i}: {{ name: B{i}, home: {{ value: {Apart($"x{i:D3}")}, valid: 2020, sources: {{ s: Ada lives in Norvik }} }} }}")}")),
        new("unknown properties of long names among many", 1_000, n => [File(InputKind.Schema, "schema.yaml", $"types:\n  Person:\n    properties:\n{Lines(500, i => $"      {Apart($"{i:D4}")}: {{ type: text }}")}"), File(InputKind.Facts, "facts.yaml", $"Person:\n  ada:\n    name: Ada\n{Lines(n, i => $"    {Apart($"x{i:D4}")}: v")}")]),
        new("unknown sources among many, misspelt", 1_000, n => [.. Facts($"Person:\n{Lines(n, "  person-{0}: { name: A{0}, score: { value: 12, sources: { card-{0}x: has 12 points } } }")}"), File(InputKind.Card, "more.yaml", Lines(2_000, "card-{0}: { title: T }"))]),
        new("unknown properties, misspelt", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n{Lines(n, "    scor{0}: 1")}")),
        new("entities that are one, in a chain", 250, n => Facts($"Person:\n  a0: {{ name: Ada, score: {Claim("12", "by: ada, stated: 2020-01-01")} }}\n{Lines(n, i => $"  a{i + 1}: {{ name: A, same_as: {{ value: a{i}, because: x, sources: {{ s: Ada lives in Norvik }} }} }}")}")),
        new("entities that are one, in a circle", 250, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: A, same_as: {{ value: a{(i + 1) % n}, because: x, sources: {{ s: Ada lives in Norvik }} }} }}")}")),
        new("entities that are one with one", 250, n => Facts($"Person:\n  a0: {{ name: Ada }}\n{Lines(n, "  b{0}: { name: A, same_as: { value: a0, because: x, sources: { s: Ada lives in Norvik } } }")}")),

        // claims
        new("claims of one finding that agree", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, $"    - {Claim("12")}")}")),
        new("claims of one finding that disagree", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, i => $"    - {Claim($"{i}", "because: x")}")}")),
        new("claims of one finding, wider and wider", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, i => $"    - {Claim($"{i} to {100_000 - i}", "because: x")}")}")),
        new("denials of one finding", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, i => $"    - {Claim($"{i}", i % 2 == 0 ? "because: x, modality: denied" : "because: x")}")}")),
        new("values of one set", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role:\n{Lines(n, i => $"    - {Claim($"r{i}", "because: x")}")}")),
        new("times that follow each other", 500, n => Facts($"Place: {{ norvik: {{ name: Norvik }} }}\nPerson:\n  ada:\n    name: Ada\n    home:\n{Lines(n, i => $"    - {{ value: norvik, because: x, valid: {1000 + i}-01/{1000 + i}-02, sources: {{ s: Ada lives in Norvik }} }}")}")),
        new("times within each other", 600, n => Facts($"Place: {{ norvik: {{ name: Norvik }} }}\nPerson:\n  ada:\n    name: Ada\n    home:\n{Lines(n, i => $"    - {{ value: norvik, because: x, valid: {1000 + i}-01/{8000 - i}-02, sources: {{ s: Ada lives in Norvik }} }}")}")),
        new("the same claim again", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, $"    - {Claim("12")}")}")),
        new("claims that say the same, in a chain", 500, n => Facts($"Person:\n  ada:\n    name: Ada\n    role:\n{Lines(n, i => $"    - {{ value: r{i}, id: c{i}, same_as: c{Math.Max(0, i - 1)}, because: x, sources: {{ s: Ada lives in Norvik }} }}")}")),
        new("claims retracted for the one after", 500, n => Facts($"Person:\n  ada:\n    name: Ada\n    role:\n{Lines(n, i => $"    - {{ value: r{i}, id: c{i}, retracted: {{ reason: x, instead: c{(i + 1) % n} }}, because: x, sources: {{ s: Ada lives in Norvik }} }}")}")),
        new("quotes of one claim", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {{ value: 12, sources: {{ s: [{Joined(n, "has 12 points", ", ")}] }} }}")),
        new("speakers in a row of one claim", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {{ value: 12, via: [{Joined(n, "ada", ", ")}], sources: {{ s: has 12 points }} }}")),
        new("sources of one claim", 250, n =>
        [
            .. Facts($"Person:\n  ada:\n    name: Ada\n    score: {{ value: 12, sources: {{ {Joined(n, "c{0}: has 12 points", ", ")} }} }}"),
            File(InputKind.Card, "more.yaml", Lines(n, i => $"c{i}: {{ title: T, text: c{i}.txt, sha256: {TextDigest.Of(Sentence)} }}")),
            .. Enumerable.Range(0, n).Select(i => File(InputKind.Text, $"c{i}.txt", Sentence)),
        ]),

        // values
        new("digits of a number", 10_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim(new string('9', n))}")),
        new("digits of a number in the text", 100_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} They have {new string('9', n)} points.")),
        new("groups of digits in the text", 50_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} They have {Joined(n, "100", ",")} points and {Joined(n, "100", " ")}.")),
        new("words of numbers in the text", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} They have {Joined(n, "two hundred and", " ")} points and {Joined(n, "million", " ")}.")),
        new("hedges in the text", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} They have {Joined(n, "not more than about", " ")} 5.")),
        new("words of dates in the text", 12_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} It was {Joined(n, "last early May 5", " ")} 2020 and {Joined(n, "two days before", " ")}.")),
        new("a set of dates", 2_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    born: {Claim($"\"{{{Joined(n, "{0}", ",", 1000)}}}\"", "because: x")}")),
        new("sets of all years", 25, n => Facts($"Person:\n{Lines(n, $"  a{{0}}: {{ name: Ada, born: {Claim("\"{0001..9999}\"", "because: x")} }}")}")),
        new("sets of all years, more than are read", 1_600, n => Facts($"Person:\n{Lines(n, $"  a{{0}}: {{ name: Ada, born: {Claim("\"{0001..9999}\"", "because: x")} }}")}")),
        new("dates of which nothing is known", 100, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: Ada, born: {Claim("\"XXXX-XX-XX\"", "because: x")} }}")}")),
        new("claims of one date of which nothing is known", 50, n => Facts($"Person:\n  ada:\n    name: Ada\n    born:\n{Lines(n, i => $"    - {Claim("\"XXX1-1X-X3\"", "because: x")}")}")),
        new("sets of dates of which nothing is known", 25, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: Ada, born: {Claim("\"{XXX1-XX-XX,XXX2-XX-XX,XXX3-XX-XX}\"", "because: x")} }}")}")),

        // texts and quotes
        new("one word over and over", 50_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: boat boat boat boat }} }}", $"{Sentence} {Joined(n, "boat", " ")}.")),
        new("a quote that stands nowhere, in one word over and over", 50_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: boat boat ship boat }} }}", $"{Sentence} {Joined(n, "boat", " ")}.")),
        new("quotes that stand nowhere", 250, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: the boat was number {0} } } }")}", $"{Sentence} {Joined(200, "the boat was number x{0}. ", "")}")),
        new("valid quotes of parts that stand everywhere", 250, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: boat … ship … car x{0} } } }")}", $"{Sentence} {Joined(20_000, "boat ship", " ")} {Joined(n, "car x{0}", " ")}.")),
        new("valid quotes of parts in a paragraph of their own", 250, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: boat … ship … car x{0} } } }")}", $"{Sentence}\n\n{Joined(10_000, "boat", "\n\n")}\n\n{Joined(n, "boat ship car x{0}", "\n\n")}.")),
        new("misquotes of a long text", 8, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: Ada, role: {{ value: boat, because: x, sources: {{ s: {Joined(25, "nearlythesamewordsevery{0}", " ", i)} }} }} }}")}", $"{Sentence} {Joined(60_000, "nearlythesamewordsevera{0}", " ")}.")),
        new("misquotes of words that are nearly the same", 8, n => Facts($"Person:\n{Lines(n, i => $"  a{i}: {{ name: Ada, role: {{ value: boat, because: x, sources: {{ s: {Joined(25, "abcdx{0}efghijklmnopqrstuvwxyzabcw", " ", 100 + i)} }} }} }}")}", $"{Sentence} {Joined(45_000, "abcdy{0}efghijklmnopqrstuvwxyzabcz", " ", 100_000)}.")),
        new("places of an ambiguous quote", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: the boat }} }}", $"{Sentence} {Joined(n, "the boat", " ")}.")),
        new("ambiguous quotes", 8, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: the boat } } }")}", $"{Sentence} {Joined(80_000, "the boat", " ")}.")),
        new("prefixes that fit nowhere", 8, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: { quote: the boat, prefix: of the car {0} } } } }")}", $"{Sentence} {Joined(80_000, "the boat", " ")}.")),
        new("parts of a quote", 1_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: {Joined(n, "boat", " … ")} }} }}", $"{Sentence} {Joined(n, "boat x", " ")}.")),
        new("places of a quote's parts", 10_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: boat … ship … boat … ship … car }} }}", $"{Sentence} {Joined(n, "boat ship", " ")} car.")),
        new("paragraphs with a quote's parts", 5_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    role: {{ value: boat, because: x, sources: {{ s: big boat … big ship }} }}", $"{Sentence}\n\n{Joined(n, "big ship, big boat.\n\nbig boat", "\n\n")}.")),
        new("claims in one sentence", 250, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, score: { value: {0}, sources: { s: box x{0} with {0} points } } }")}", $"{Sentence} They had {Joined(n, "box x{0} with {0} points", ", ")}.")),
        new("claims in one paragraph", 250, n => Facts($"Person:\n  ada: {{ name: Ada }}\n{Lines(n, "  a{0}: { name: Bo, score: { value: {0}, by: ada, stated: 2020-01-01, because: x, sources: { s: box x{0} with {0} points } } }")}", $"{Sentence} {Joined(n, "They had box x{0} with {0} points. ", "")}")),
        new("a text without stops", 50_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "w{0}", " ")}")),
        new("stops, marks and abbreviations", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "“Mr. A.B. (i.e. U.S. …", " ")}")),
        new("quotations that a paragraph leaves open", 10_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "She said “it\n\nis so” today.", "\n\n")}")),
        new("quotations that a paragraph leaves open, in French", 10_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "Elle a dit «\u00a0que\n\noui\u00a0» hier.", "\n\n")}", "fr")),
        new("open marks, and others that close none of them", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "«a", " ")} {Joined(n, "b›", " ")}.", "fr")),
        new("turns of a dialogue in one paragraph", 10_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence}\n\n— {Joined(n, "«Oui» dit-elle", " — ")}.", "fr")),
        new("quotes in a text of a word that a rule looks for", 250, n => Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, role: { value: boat, because: x, sources: { s: will be boat x{0} } } }")}", $"{Sentence} {Joined(50_000, "will be", " ")} {Joined(n, "will be boat x{0}", ". ")}.")),
        new("quotes in a text that names others everywhere", 250, n => Facts($"Person:\n  bo: {{ name: Bo }}\n{Lines(n, "  a{0}: { name: Ada{0}, role: { value: boat, because: x, sources: { s: a boat x{0} } } }")}", $"{Sentence} {Joined(50_000, "Bo sat", " ")}. {Joined(n, "He had a boat x{0}", ". ")}.")),
        new("sentences that begin small", 20_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} {Joined(n, "and then.\n\n", "")}")),
        new("combining marks", 100_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence} e{new string('\u0301', n)} a\u0327{new string('\u0301', n / 2)}\u0323.")),
        new("white space", 200_000, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}", $"{Sentence}{new string(' ', n)}.{new string('\n', n)}.")),
        new("exclusions", 250, n => Cards($"exclude: [{Joined(n, "{ from: boat }", ", ")}]", $"{Sentence}\n{Joined(n, "boat", "\n")}")),
        new("exclusions up to words that follow far off", 500, n => Cards($"exclude: [{Joined(n, "{ from: w{0} x, to: end of it }", ", ")}]", $"{Sentence}\n{Joined(n, "w{0} x", "\n")}\nend of it\n")),
        new("exclusions that stand nowhere", 500, n => Cards($"exclude: [{Joined(n, "{ from: nowhere {0} }", ", ")}]", Sentence)),
        new("headings", 500, n => Cards($"headings: [{Joined(n, "A boat", ", ")}]", $"{Sentence}\n{Joined(n, "A boat", "\n")}")),
        new("uncited sentences that stand nowhere", 250, n => Cards($"uncited: [{Joined(n, "{ quote: no boat {0}, because: x }", ", ")}]", $"{Sentence}\n{Joined(200, "A boat", "\n")}")),
        new("sources that derive from each other", 500, n => [.. Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}"), File(InputKind.Card, "more.yaml", Lines(n, i => $"c{i}: {{ title: T, derived_from: {(i == 0 ? "s" : $"c{i - 1}")} }}"))]),
        new("sources that derive in a circle", 500, n => [.. Facts($"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}"), File(InputKind.Card, "more.yaml", Lines(n, i => $"c{i}: {{ title: T, derived_from: c{(i + 1) % n} }}"))]),
        new("texts that are not those on their cards", 100, n =>
        [
            .. Facts($"Person:\n{Lines(n, "  a{0}: { name: Ada, score: { value: 12, sources: { c{0}: has 12 points } } }")}"),
            File(InputKind.Card, "more.yaml", Lines(n, i => $"c{i}: {{ title: T, text: c{i}.txt, sha256: {TextDigest.Of("")} }}")),
            .. Enumerable.Range(0, n).Select(i => File(InputKind.Text, $"c{i}.txt", Sentence)),
        ]),

        // the lock
        new("lines of the lock", 2_000, n => Locked(Lines(n, $"a{{0}}/score s {TextDigest.Of(Sentence)} 1+2 body {TextDigest.Of("")}"))),
        new("lines of the lock for one claim", 2_000, n => Locked(Lines(n, i => $"ada/score s {TextDigest.Of(Sentence)} {i}+2 body {TextDigest.Of("")}"))),
        new("the same line of the lock again", 2_000, n => Locked(Lines(n, $"ada/score s {TextDigest.Of(Sentence)} 1+2 body {TextDigest.Of("")}"))),
        new("a line of the lock of many parts", 10_000, n => Locked($"ada/score s {TextDigest.Of(Sentence)} {Joined(n, "1+2", ",")} body {TextDigest.Of("")}\n")),
        new("lines of the lock that say nothing", 5_000, n => Locked(Lines(n, "nothing {0}"))),

        // Other languages
        .. HostileLanguages.All((language, quote, text) => Facts($"Person:\n  ada: {{ name: Anna, score: {{ value: 12, sources: {{ s: \"{quote}\" }} }} }}\n", text, language)),
    ];

    /// <summary>Those whose name contains these words.</summary>
    public static IEnumerable<HostileInput> Named(string words) =>
        All.Where(input => input.Name.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<InputFile> Facts(string facts, string text = Sentence, string language = "en") =>
    [
        File(InputKind.Schema, "schema.yaml", Types),
        File(InputKind.Facts, "facts.yaml", facts),
        File(InputKind.Card, "cards.yaml", $"s: {{ title: T, published: 2020-01-01, language: {language}, text: s.txt, sha256: {TextDigest.Of(text)} }}\n"),
        File(InputKind.Text, "s.txt", text),
    ];

    private static IReadOnlyList<InputFile> Schema(string schema) => [File(InputKind.Schema, "schema.yaml", schema)];

    private static IReadOnlyList<InputFile> Cards(string keys, string text) =>
    [
        File(InputKind.Schema, "schema.yaml", Types),
        File(InputKind.Facts, "facts.yaml", $"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}"),
        File(InputKind.Card, "cards.yaml", $"s:\n  title: T\n  text: s.txt\n  sha256: {TextDigest.Of(text)}\n  {keys}\n"),
        File(InputKind.Text, "s.txt", text),
    ];

    private static IReadOnlyList<InputFile> Locked(string lines) =>
    [
        File(InputKind.Schema, "schema.yaml", Types),
        File(InputKind.Facts, "facts.yaml", $"Person:\n  ada:\n    name: Ada\n    score: {Claim("12")}"),
        File(InputKind.Card, "cards.yaml", $"s: {{ title: T, text: s.txt, sha256: {TextDigest.Of(Sentence)} }}\n"),
        File(InputKind.Lock, "quotes.lock", lines),
    ];

    private static string Claim(string value, string? more = null) =>
        $"{{ value: {value}{(more is null ? "" : $", {more}")}, sources: {{ s: has 12 points }} }}";

    private static InputFile File(InputKind kind, string name, string text) =>
        new(kind, $"{(kind is InputKind.Schema or InputKind.Facts ? "facts" : "seeds")}/{name}", name, text);

    private static string Lines(int count, string format) =>
        Lines(count, number => format.Replace("{0}", number.ToString(CultureInfo.InvariantCulture)));

    private static string Lines(int count, Func<int, string> line)
    {
        var lines = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            lines.Append(line(number)).Append('\n');
        }

        return lines.ToString();
    }

    internal static string Joined(int count, string format, string separator, int first = 0) =>
        string.Join(
            separator,
            Enumerable.Range(first, count).Select(number => format.Replace("{0}", number.ToString(CultureInfo.InvariantCulture))));
}
