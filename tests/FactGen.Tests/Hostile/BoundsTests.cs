using System.Globalization;
using System.Reflection;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Hostile;

/// <summary>As much as is allowed is read; one more is FACT1006, at the first thing that is too much.</summary>
[Trait("Speed", "Slow")]
public class BoundsTests
{
    private const string Text = "Ada lives in Norvik and has 12 points.";

    private const string Schema = "types:\n  Person:\n    properties:\n      home: { type: Person, over_time: true, many: true }\n      score: { type: count }\n      born: { type: date }\n";

    private const string Rests = "because: x, sources: { s: Ada lives in Norvik }";

    /// <summary>What is counted, the limit, fact bases with that number and with one more, and where the latter is reported.</summary>
    public static TheoryData<string, int, Func<int, InputFile[]>, string> Rows => new()
    {
        { "an entity's id", FactLimits.Id, n => Facts($"Person:\n  {Letters(n)}: {{ name: Ada }}\n"), "facts/a.yaml(2,3)" },
        { "a source's id", FactLimits.Id, n => Facts("", cards: $"{Letters(n)}: {{ title: T }}\n"), "seeds/a.yaml(1,1)" },
        { "a claim's id", FactLimits.Id, n => Facts($"Person:\n  ada:\n    name: Ada\n    score: {{ value: 12, id: {Letters(n)}, {Rests} }}\n"), "facts/a.yaml(4,29)" },
        { "a type's name", FactLimits.Id, n => OfSchema($"types:\n  A{Letters(n - 1)}:\n"), "facts/schema.yaml(2,3)" },
        { "a property's name", FactLimits.Id, n => OfSchema($"types:\n  A:\n    properties:\n      {Letters(n)}: {{ type: text }}\n"), "facts/schema.yaml(4,7)" },
        { "a word of a list", FactLimits.Id, n => OfSchema($"types:\n  A:\n    properties:\n      p: {{ one_of: [b, {Letters(n)}] }}\n"), "facts/schema.yaml(4,24)" },
        { "a name", FactLimits.Name, n => Facts($"Person:\n  ada: {{ name: {Letters(n)} }}\n"), "facts/a.yaml(2,16)" },
        { "an alias", FactLimits.Name, n => Facts($"Person:\n  ada: {{ name: Ada, aliases: [{Letters(n)}] }}\n"), "facts/a.yaml(2,31)" },
        { "an alias with its language", FactLimits.Name, n => Facts($"Person:\n  ada: {{ name: Ada, aliases: [{{ text: {Letters(n)}, lang: en }}] }}\n"), "facts/a.yaml(2,39)" },
        { "a title", FactLimits.Name, n => Facts($"Person:\n  ada: {{ name: Ada, titles: [{Letters(n)}] }}\n"), "facts/a.yaml(2,30)" },
        { "a word of prose", FactLimits.Name, n => OfSchema($"types:\n  A:\n    properties:\n      p: {{ one_of: [{{ id: b, words: [{Letters(n)}] }}] }}\n"), "facts/schema.yaml(4,38)" },
        { "a rule", FactLimits.Name, n => OfSchema($"types:\n  A:\n    properties:\n      p: {{ type: date }}\n    rules: [p <={new string(' ', n - 8)}2022]\n"), "facts/schema.yaml(5,13)" },
        { "types", FactLimits.Types, n => OfSchema($"types:\n{Lines(n, i => $"  T{i}:")}"), "facts/schema.yaml(1002,3)" },
        { "types, each of the one before", FactLimits.TypeDepth, n => OfSchema($"types:\n  T1:\n{Lines(n - 1, i => $"  T{i + 2}: {{ is: T{i + 1} }}")}"), "facts/schema.yaml(34,14)" },
        { "properties", FactLimits.Properties, n => OfSchema($"types:\n  A:\n    properties:\n{Lines(n, i => $"      p{i}: {{ type: text }}")}"), "facts/schema.yaml(2,3)" },
        { "properties with those of the base", FactLimits.Properties, n => OfSchema($"types:\n  A:\n    properties:\n{Lines(n - 1, i => $"      p{i}: {{ type: text }}")}  B:\n    is: A\n    properties:\n      q: {{ type: text }}\n"), "facts/schema.yaml(504,3)" },
        { "words of a list, counted", FactLimits.Words, n => OfSchema($"types:\n  A:\n    properties:\n      p:\n        one_of:\n{Lines(n, i => $"          - w{i}")}"), "facts/schema.yaml(1006,13)" },
        { "words of prose, counted", FactLimits.Words, n => OfSchema($"types:\n  A:\n    properties:\n      p:\n        one_of:\n          - id: w\n            words:\n{Lines(n, i => $"              - w{i}")}"), "facts/schema.yaml(1008,17)" },
        { "rules", FactLimits.Rules, n => OfSchema($"types:\n  A:\n    properties:\n      p: {{ type: date }}\n    rules:\n{Lines(n, i => $"      - p <= {2000 + i}")}"), "facts/schema.yaml(106,9)" },
        { "entities of one name", FactLimits.Namesakes, n => Facts($"Person:\n{Lines(n, i => $"  p{i}: {{ name: Ada Lind }}")}"), "facts/a.yaml(1002,3)" },
        { "entities that are one", FactLimits.SameEntities, n => Facts($"Person:\n  p00: {{ name: A }}\n{Lines(n - 1, i => $"  p{i + 1:00}: {{ name: B{i}, same_as: {{ value: p{i:00}, {Rests} }} }}")}"), "facts/a.yaml(22,3)" },
        { "claims of one finding", FactLimits.ClaimsOfFinding, n => Facts($"Person:\n  ada:\n    name: Ada\n    score:\n{Lines(n, i => $"      - {{ value: {i}, {Rests} }}")}"), "facts/a.yaml(1005,11)" },
        { "exclusions", FactLimits.Exclusions, n => Facts("", cards: $"s:\n  title: T\n  exclude:\n{Lines(n, i => $"    - {{ from: w{i} }}")}"), "seeds/a.yaml(104,7)" },
        { "headings", FactLimits.Headings, n => Facts("", cards: $"s:\n  title: T\n  headings:\n{Lines(n, i => $"    - w{i}")}"), "seeds/a.yaml(104,7)" },
        { "a source text", FactLimits.SourceText, n => Facts("", text: new string('a', n)), "seeds/a.txt(1,1)" },

        // Periods within each other: of n, one holds on the first stretch, two on the second, n in the middle, and so back to one.
        { "claims over time", 141, n => Facts($"Person:\n  ada:\n    name: Ada\n    home:\n{Lines(n, i => $"      - {{ value: ada, {Rests}, valid: {1000 + i}-01-01/{9000 - i}-01-01 }}")}"), "facts/a.yaml(146,11)" },

        // XXXX-12 is 10,000 months.
        { "ranges of days", FactLimits.DayRanges / 10_000, n => Facts($"Person:\n{Lines(n, i => $"  p{i}: {{ name: A{i}, born: {{ value: XXXX-12-{i % 28 + 1:00}, {Rests} }} }}")}"), "facts/a.yaml(102,38)" },
    };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void One_more_is_too_much(string what, int most, Func<int, InputFile[]> make, string place)
    {
        Assert.Equal((what, ""), (what, TooMuch(make(most))));
        Assert.Equal((what, place), (what, TooMuch(make(most + 1))));
    }

    [Fact]
    public void A_text_with_too_many_names_is_reported_at_the_claim()
    {
        const int Times = (FactLimits.Mentions / FactLimits.Namesakes) + 1;
        var many = Lines(FactLimits.Namesakes, i => $"  a{i:0000}: {{ name: Bo }}");
        var files = Facts($"Person:\n{many}  ada: {{ name: Ada, home: {{ value: ada, valid: 2020, because: x, sources: {{ s: Ada lives in Norvik }} }} }}\n", text: $"{Text} {string.Join(' ', Enumerable.Repeat("Bo", Times))}.");
        Assert.Equal("facts/a.yaml(1002,80)", TooMuch(files));
    }

    [Fact]
    public void A_lock_that_is_too_long_is_not_read() =>
        Assert.Equal("seeds/quotes.lock(1,1)", TooMuch([.. Facts(""), new InputFile(InputKind.Lock, "seeds/quotes.lock", "quotes.lock", new string('#', FactLimits.Lock + 1))]));

    [Fact]
    public void A_text_that_is_too_long_is_no_evidence()
    {
        var files = Facts($"Person:\n  ada:\n    name: Ada\n    score: {{ value: 12, sources: {{ s: has 12 points }} }}\n", text: Text + new string(' ', FactLimits.SourceText));
        Assert.Contains(FactCompiler.Check(files).Diagnostics, diagnostic => diagnostic.Rule == Catalogue.NotLocked);
    }

    [Fact]
    public void What_is_not_looked_for_is_not_found()
    {
        // A name that too many entities have is an error, and no evidence either.
        var many = Lines(FactLimits.Namesakes, i => $"  a{i:0000}: {{ name: Norvik }}");
        var files = Facts($"Person:\n{many}  norvik: {{ name: Norvik }}\n  ada: {{ name: Ada, home: {{ value: norvik, valid: 2020, sources: {{ s: Ada lives in Norvik }} }} }}\n");
        Assert.Contains(FactCompiler.Check(files).Diagnostics, diagnostic => diagnostic.Rule == Catalogue.ValueNotInQuote);
    }

    /// <summary>Each bound is in the reference and in the help page, as people write numbers.</summary>
    [Theory]
    [InlineData("src/FactGen.Compiler/FORMAT.md")]
    [InlineData("src/FactGen.Compiler/Diagnostics/Help/FACT1006.md")]
    public void Each_bound_is_documented(string file)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryPaths.Root, file));
        var bounds = new[] { typeof(FactLimits), typeof(YamlLimits) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (field.Name, Number: ((int)field.GetRawConstantValue()!).ToString("N0", CultureInfo.InvariantCulture)))
            .ToList();
        Assert.Equal(25, bounds.Count);
        Assert.Equal([], bounds.Where(bound => !text.Contains($"| {bound.Number} |", StringComparison.Ordinal)));
    }

    private static string TooMuch(IReadOnlyList<InputFile> files) => string.Join(
        " ",
        FactCompiler.Check(files).Diagnostics.Where(diagnostic => diagnostic.Rule == Catalogue.TooLarge)
            .Select(diagnostic => diagnostic.Place));

    private static InputFile[] Facts(string facts, string? cards = null, string text = Text) =>
    [
        new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", Schema),
        new(InputKind.Facts, "facts/a.yaml", "a.yaml", facts),
        new(InputKind.Card, "seeds/a.yaml", "a.yaml", cards ?? $"s: {{ title: T, published: 2020-01-01, text: a.txt, sha256: {TextDigest.Of(text)} }}\n"),
        new(InputKind.Text, "seeds/a.txt", "a.txt", text),
    ];

    private static InputFile[] OfSchema(string schema) => [new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", schema)];

    private static string Letters(int count) => new('a', count);

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(number => line(number) + "\n"));
}
