using System.Globalization;
using System.Runtime.CompilerServices;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.Mutation;

namespace FactGen.Tests.Prose.Languages;

/// <summary>
/// The texts of the folder <c>Texts</c>, one a language, with claims that they carry: all pass without a reason, and wrong ones do not.
/// </summary>
public class LanguageMutationsTests
{
    private const double Least = 0.95;

    private static readonly MutationKind[] Measured =
    [
        MutationKind.ValueDigit, MutationKind.QuoteDigit, MutationKind.HedgeAdded, MutationKind.HedgeDropped, MutationKind.DateShifted,
        MutationKind.QuoteNegation, MutationKind.SpeakerExchanged, MutationKind.SpeakerRemoved,
    ];

    public static TheoryData<string> Languages =>
        [.. Directory.GetFiles(Folder(), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Right_claims_pass_without_a_reason(string language) => Assert.Empty(
        FactCompiler.Check(Files(language)).Diagnostics
            .Where(found => found.Severity is not Severity.Info)
            .Select(found => found.ToString()));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Wrong_claims_are_refused(string language)
    {
        var files = Files(language);
        var outcomes = MutationRun.Of(new MutationBase(files, FactCompiler.Check(files).Model), 15, (_, _) => { }, default);
        var below = outcomes
            .Where(outcome => Measured.Contains(outcome.Kind) && outcome.Rate < Least)
            .Select(Told);

        Assert.Empty(below);
        Assert.All(
            outcomes.Where(outcome => outcome.Kind == MutationKind.ValueDigit || outcome.Kind == MutationKind.HedgeAdded
                || outcome.Kind == MutationKind.QuoteNegation
                || outcome.Kind == MutationKind.SpeakerRemoved),
            outcome => Assert.NotEqual(0, outcome.Made));
    }

    private static string Told(KindOutcome outcome)
    {
        var survivors = outcome.Survivors.Select(mutant => $"{mutant.Claim.Claim.Id} {mutant.Was} > {mutant.Is}");
        return string.Create(
            CultureInfo.InvariantCulture, $"{outcome.Kind.Name}: {outcome.Refused} of {outcome.Made}; {string.Join("; ", survivors)}");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Texts");

    private static InputFile[] Files(string language)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), language + ".txt"));
        var text = string.Join("\n\n", lines.Where(line => line[0] == '=').Select(line => line[2..])) + "\n";
        var people = lines.Where(line => line[1] == ':').Select(line => $"  {line[0]}: {{ name: {line[3..]} }}");
        var claims = lines.Where(line => line.Contains(" | ", StringComparison.Ordinal)).Select(line => line.Split(" | ")).Select(parts =>
            $"    {parts[0]}:\n      value: {parts[1]}\n" + (parts.Length > 3 ? $"      by: {parts[3]}\n" : "")
            + $"      sources: {{ paper: \"{parts[2]}\" }}");
        var facts = $"Person:\n{string.Join("\n", people)}\nStorm:\n  storm:\n    name: The storm\n{string.Join("\n", claims)}\n";
        return
        [
            new InputFile(InputKind.Schema, "facts/schema.yaml", "schema.yaml", Schema),
            new InputFile(InputKind.Facts, "facts/storm.yaml", "storm.yaml", facts),
            new InputFile(
                InputKind.Card, "seeds/paper.yaml", "paper.yaml", SourceFiles.Card("paper", "The paper", "2032-04-05", text, language)),
            new InputFile(InputKind.Text, "seeds/paper.txt", "paper.txt", text),
        ];
    }

    private const string Schema =
        """
        types:
          Person:
            properties:
              role: { type: text }
          Storm:
            properties:
              day: { type: date }
              guests: { type: count, of: guests }
              barns: { type: count, of: barns }
              trees: { type: percent }
              damage: { type: money }
              work: { type: duration }
              built: { type: date }
              crews: { type: count, of: crews }
              motto: { type: text }
              sender: { type: Person }
              beds: { type: count, of: beds }

        """;
}
