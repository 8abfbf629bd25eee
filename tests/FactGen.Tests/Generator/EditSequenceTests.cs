using CsCheck;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;
using FactGen.Generator;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>
/// Whatever was edited, and in whatever order, the generator reports and writes what it would if it saw the files for the first time. The
/// compiler without a generator reports and writes the same.
/// </summary>
public class EditSequenceTests
{
    private const string Root = "/home/ines/lamps";
    private const int Sequences = 40;

    private static readonly Gen<Edit[]> s_edits = Gen.Select(
        Gen.Int[0, LampFacts.Files.Count - 1],
        Gen.Int[0, 1000],
        Gen.OneOf("", "", "", "3", "30"),
        (file, state, words) => new Edit(file, state % LampFacts.Files[file].States.Length, words)).Array[1, 12];

    [Fact]
    public void The_files_are_without_fault_before_they_are_edited() =>
        Assert.Equal(["FACT5001"], Run(new int[LampFacts.Files.Count], "").Diagnostics.Select(diagnostic => diagnostic.Id));

    [Trait("Speed", "Slow")]
    [Fact]
    public void After_any_edits_the_outcome_is_that_of_a_first_run() => s_edits.Sample(
        edits =>
        {
            var (states, words) = (new int[LampFacts.Files.Count], "");
            var run = Run(states, words);
            foreach (var edit in edits)
            {
                states[edit.File] = edit.State;
                run = run.With(LampFacts.In(states)).WithProperty("FactGenMaxQuoteWords", words = edit.Words);
                AssertSame(Run(states, words), run);
            }
        },
        iter: Sequences,
        threads: 1);

    /// <summary>The card of a text names its digest: removing the text edits the card too.</summary>
    [Fact]
    public void A_file_counts_once_after_another_was_removed_while_a_third_was_edited()
    {
        var states = new int[LampFacts.Files.Count];
        var run = Run(states, "");
        foreach (var (name, state) in new (string, int?)[] { ("lamps/tower.yaml", null), ("lamps/tower.yaml", 0), ("log.txt", null), ("diary.yaml", 1) })
        {
            var file = LampFacts.Files.Index().Single(file => file.Item.Name == name);
            states[file.Index] = state ?? Array.IndexOf(file.Item.States, null);
            run = run.With(LampFacts.In(states));
            AssertSame(Run(states, ""), run);
        }
    }

    /// <summary>Each state of each file, with all other files valid.</summary>
    [Trait("Speed", "Slow")]
    [Fact]
    public void The_generator_says_and_writes_what_the_compiler_does()
    {
        foreach (var (file, number) in LampFacts.Files.Select((file, number) => (file, number)))
        {
            for (var state = 0; state < file.States.Length; state++)
            {
                var states = new int[LampFacts.Files.Count];
                states[number] = state;
                var run = Run(states, "");
                var facts = FactCompiler.Check([.. LampFacts.In(states).Inputs(Root)]);
                Assert.Equal(
                    facts.Diagnostics.Select(diagnostic => Told(
                        diagnostic.Rule.Id,
                        Reporter.LocationOf(diagnostic.Place),
                        diagnostic.Message,
                        diagnostic.AlsoAt.Select(Reporter.LocationOf)))
                        .Order(StringComparer.Ordinal),
                    Told(run));
                Assert.Equal(
                    Written(FactCompiler.Emit(facts, new EmissionOptions("Harbour")).Select(source => (source.HintName, source.Text))),
                    Written(run));
            }
        }
    }

    private static GeneratorRun Run(int[] states, string words) => GeneratorRun.Untracked(LampFacts.In(states), Root, ("FactGenMaxQuoteWords", words));

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(Told(expected), Told(actual));
        Assert.Equal(Written(expected), Written(actual));
    }

    private static IEnumerable<string> Told(GeneratorRun run) => run.Diagnostics
        .Select(diagnostic => Told(diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(), diagnostic.AdditionalLocations))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> Written(GeneratorRun run) =>
        Written(run.Sources.Select(source => (source.Key, source.Value)));

    private static IEnumerable<(string Name, string Text)> Written(IEnumerable<(string Name, string Text)> sources) =>
        sources.OrderBy(source => source.Name, StringComparer.Ordinal);

    private static string Told(string id, Location location, string message, IEnumerable<Location> others) =>
        $"{location.GetLineSpan()} {id} {message} {string.Join(" ", others.Select(other => other.GetLineSpan()))}";

    /// <summary>A file gets one of its states, and the project's limit of words is set.</summary>
    private sealed record Edit(int File, int State, string Words);
}
