using System.Text.RegularExpressions;
using CsCheck;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;
using FactGen.Tool.Fixing;
using FactGen.Tool.Mutation;
using Xunit.Abstractions;

namespace FactGen.Tests.Fixes;

/// <summary>
/// The facts of this repository with a wrong word, number, hedge, speaker or date in each claim, or a typing error: whatever the safe fixes
/// change still says what it said.
/// </summary>
[Trait("Speed", "Slow")]
public sealed partial class FixedMutantsTests(ITestOutputHelper output)
{
    private const int Draws = 4;

    [Fact]
    public void What_is_fixed_still_says_what_it_said()
    {
        var files = FactsWithTexts();
        var facts = new MutationBase(files, FactCompiler.Check(files).Model);
        Mutant[][] ofClaims =
        [
            .. MutationRun.All(facts)
                .Where(mutant => mutant.IsYamlOnly)
                .Concat(facts.Claims.SelectMany(Slips))
                .GroupBy(mutant => mutant.Claim)
                .Select(all => all.ToArray()),
        ];
        var (changed, slips) = (0, 0);
        Gen.Int[0, 9_999].Array[ofClaims.Length].Sample(
            draws =>
            {
                var chosen = ofClaims.Select((mutants, index) => mutants[draws[index] % mutants.Length]).ToArray();
                var mutated = Apply(chosen, files);
                var run = FixRun.Of(mutated, QuoteMatcher.DefaultWordLimit);
                foreach (var file in run.Changed)
                {
                    var before = Words(mutated.Single(other => other.Path == file.Path).Text);
                    var after = Words(file.Text);
                    Assert.Equal(before.Select(scalar => scalar.Key), after.Select(scalar => scalar.Key));
                    foreach (var (old, now) in before.Zip(after).Where(pair => pair.First != pair.Second))
                    {
                        changed++;
                        slips += chosen.Any(mutant => mutant.Was == now.Text) ? 1 : 0;
                        AssertSaysTheSame(old, now);
                    }
                }
            },
            iter: Draws,
            threads: 1);

        output.WriteLine($"{ofClaims.Length} claims, {Draws} mutants of each: {changed} texts were changed, {slips} back to what they were.");
        Assert.True(changed > 0 && slips > 0, $"{changed} texts were changed, {slips} of them back to what they were.");
    }

    /// <summary>A quote keeps its words and digits one by one; a value keeps them too, and may get words before or behind them.</summary>
    private static void AssertSaysTheSame((string Key, string Text) old, (string Key, string Text) now)
    {
        var (before, after) = (WordsOf(old.Text), WordsOf(now.Text));
        Assert.Equal(Digits(old.Text), Digits(now.Text));
        if (old.Key == "value")
        {
            Assert.Superset(before.ToHashSet(), after.ToHashSet());
        }
        else
        {
            Assert.Equal(before, after);
        }

        static string[] WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value)];
        static string Digits(string text) => string.Concat(text.Where(char.IsDigit));
    }

    /// <summary>Slips of the pen in quotes: marks and spaces that the text does not have.</summary>
    private static IEnumerable<Mutant> Slips(ClaimDeclaration claim) =>
        from source in claim.Sources.Zip(claim.Claim.Sources)
        from quote in source.First.Quotes.Zip(source.Second.Quotes)
        let words = quote.Second.Exact
        from slip in SlipsOf(words)
        where slip != words
        select new Mutant(MutationKind.QuoteWord, claim, quote.First.Place, Mutant.Quoted(slip), words, slip);

    private static string[] SlipsOf(string words) =>
    [
        words + "!",
        words.Replace(" … ", "...", StringComparison.Ordinal),
        words.Replace(" … ", " [...] ", StringComparison.Ordinal),
        words.Replace(",", "", StringComparison.Ordinal),
    ];

    /// <summary>One mutant of each claim, all at once: no two are at one place.</summary>
    private static InputFile[] Apply(IEnumerable<Mutant> mutants, IEnumerable<InputFile> files)
    {
        var byFile = mutants.ToLookup(mutant => mutant.Place.Path, StringComparer.Ordinal);
        return
        [
            .. files.Select(file => file with
            {
                Text = byFile[file.Path].OrderByDescending(mutant => mutant.Place.Start)
                    .Aggregate(file.Text, (text, mutant) => mutant.ApplyTo(text)),
            }),
        ];
    }

    /// <summary>The texts of a file with their keys, in its order.</summary>
    private static List<(string Key, string Text)> Words(string yaml)
    {
        var root = YamlReader.Read("", yaml, new DiagnosticSink());
        List<(string, string)> words = [];
        Add("", root!);
        return words;

        void Add(string key, YamlNode node)
        {
            switch (node)
            {
                case YamlScalar scalar:
                    words.Add((key, scalar.Value));
                    break;
                case YamlSequence list:
                    list.Items.ToList().ForEach(item => Add(key, item));
                    break;
                case YamlMapping map:
                    map.Entries.ToList().ForEach(entry => Add(entry.Key.Value, entry.Value));
                    break;
            }
        }
    }

    /// <summary>
    /// The facts of this repository, with texts made of their quotes, because the texts themselves may not be in it. A quote within another
    /// one does not become a passage of its own.
    /// </summary>
    private static InputFile[] FactsWithTexts()
    {
        var root = RepositoryPaths.Root;
        InputFile[] facts =
        [
            .. Directory.GetFiles(Path.Combine(root, "facts"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => Read(Path.GetFileName(path) == "schema.yaml" ? InputKind.Schema : InputKind.Facts, path)),
        ];
        InputFile[] cards =
        [
            .. Directory.GetFiles(Path.Combine(root, "seeds"), "*.yaml").Order(StringComparer.Ordinal)
                .Select(path => Read(InputKind.Card, path)),
        ];
        var model = FactCompiler.Check([.. facts, .. cards]).Model;
        List<InputFile> texts = [];
        foreach (var card in model.Cards.Select(declared => declared.Card).Where(card => card.Text is not null))
        {
            var text = TextOf(model.AllClaims.SelectMany(claim => claim.Claim.Sources).Where(source => source.Source == card.Id));
            texts.Add(new InputFile(InputKind.Text, $"seeds/{card.Text}", card.Text!, text));
            cards = Array.ConvertAll(
                cards, file => file with { Text = file.Text.Replace(card.Sha256!, new SourceText(text).Digest, StringComparison.Ordinal) });
        }

        return [.. facts, .. cards, .. texts];

        InputFile Read(InputKind kind, string path) =>
            new(kind, Path.GetRelativePath(root, path), Path.GetFileName(path), File.ReadAllText(path));
    }

    /// <summary>A paragraph for each quote.</summary>
    private static string TextOf(IEnumerable<SourceReference> sources)
    {
        string[] quotes =
        [
            .. sources.SelectMany(source => source.Quotes)
                .Select(quote => quote.Exact.Replace(" … ", " and so on ", StringComparison.Ordinal))
                .Distinct(),
        ];
        return string.Join(
            ".\n\n", quotes.Where(quote => !quotes.Any(other => other != quote && other.Contains(quote, StringComparison.Ordinal)))) + ".\n";
    }

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Word();
}
