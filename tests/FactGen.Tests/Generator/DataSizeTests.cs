using System.Text;
using CsCheck;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Runtime;
using FactGen.Tests.Facts;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>
/// Facts near and beyond what an assembly can contain: packed, and then refused before the C# compiler would refuse them.
/// </summary>
public class DataSizeTests
{
    private const int NoteLength = 60_001;

    public static TheoryData<string> Texts =>
    [
        "", "a", "ab", "aaaaaaaaaaaaaaaaaaaa", "abcabcabc", "\n", "😀😁😀😁😀😁", "x😀x😀x😀", "😀😀😀😀😀😀😀",
        new string('a', 50_000), string.Concat(Enumerable.Range(0, 9_000).Select(number => $"{number % 977} ")),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Packed_text_is_what_it_was(string text) => AssertPacks(text);

    [Fact]
    public void Random_text_is_what_it_was_and_no_surrogate_pair_is_torn() =>
        Gen.OneOf("a", "b", "ab", "the ", "😀", "😁", "\n", "\"").Array[0, 400].Select(parts => string.Concat(parts)).Sample(AssertPacks, iter: 300, threads: 1);

    [Fact]
    public void Text_that_repeats_itself_becomes_shorter()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(number => $"C{number % 9}\tabout {number * 7}\nQ0\tabout {number * 7} boats broke loose\n"));
        Assert.InRange(TextPacker.Pack(text).Length, 1, text.Length / 3);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_fact_base_near_the_limit_is_packed_and_reads_as_it_was_written()
    {
        var run = GeneratorRun.Of(WithNotes(number => $"the harbour in winter, and what it costs {number} "));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        using var assembly = GeneratedAssembly.Of(run);
        Assert.StartsWith("the harbour in winter, and what it costs 0 the harbour", assembly.Entity("boat-1-1").Note, StringComparison.Ordinal);
        Assert.Equal(NoteLength, assembly.Entity("boat-2-7").Note!.Length);
        Assert.Equal(Count.Parse("12"), assembly.Entity("marigold").Claims[0].Value);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void More_than_an_assembly_can_contain_is_FACT9002_and_no_flood_of_compiler_errors()
    {
        var random = new Random(1);
        var facts = WithNotes(_ => $"{(char)random.Next('\u4E00', '\u9FA0')}");
        var run = GeneratorRun.Of(facts);
        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Equal("FACT9002", error.Id);
        Assert.Contains("7.9 million characters even packed", error.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Keys, name => name.EndsWith(".facts.g.cs", StringComparison.Ordinal));

        var told = Assert.Single(FactCompiler.Check([.. facts.Inputs("/harbour")]).Diagnostics, diagnostic => diagnostic.Rule.Id == error.Id);
        Assert.Equal((Severity.Warning, error.GetMessage()), (told.Severity, told.Message));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void A_check_without_a_build_counts_the_data_as_the_build_does_and_warns(int less, bool isTold)
    {
        var note = string.Join(' ', Enumerable.Repeat("the harbour in winter", 40));
        InputFile[] inputs = [.. LetterFacts.Files.Edit("boats.yaml", "name: Marigold\n", $"name: Marigold\n    note: {note}\n").Inputs("/letters")];
        var facts = FactCompiler.Check(inputs);
        var data = Assert.Single(facts.Files, file => file.File.Name == "boats.yaml");
        var locators = QuoteLocatorsOfFiles.Of(facts.Evidence).Of(data.Path);
        var packed = TextPacker.Pack(FactsFileModels.DataOf(data.Findings, data.Entities, locators)).Length;
        Assert.Equal(
            isTold ? [("FACT9002", Severity.Warning)] : [],
            FactCompiler.Check(inputs, new CheckOptions(DataLimit: packed + 1 - less)).Diagnostics.Select(diagnostic =>
                (diagnostic.Rule.Id, diagnostic.Severity)));
    }

    [Fact]
    public void The_most_data_that_facts_can_have_are_at_least_those_that_they_have()
    {
        CheckedFacts[] all =
        [
            EveryKeyTests.Facts,
            FactCompiler.Check([.. LetterFacts.Files.Inputs("/letters")]),
            FactCompiler.Check([.. LetterFacts.Files
                .Edit("boats.yaml", "name: Marigold\n", $"name: Marigold\n    note: \"{string.Concat(Enumerable.Repeat("\\t\\\\\\u00AD", 400))}\"\n")
                .Inputs("/letters")]),
        ];
        foreach (var (facts, file) in all.SelectMany(facts => facts.Files, (facts, file) => (facts, file)))
        {
            var locators = QuoteLocatorsOfFiles.Of(facts.Evidence).Of(file.Path);
            var data = FactsFileModels.DataOf(file.Findings, file.Entities, locators).Length;
            var most = MostData.LengthOf(file.Findings, file.Entities.Schema) + locators.All.Sum(quote => quote.Place.Section?.Length ?? 0);
            Assert.InRange(most, data, (8 * data) + 200);
        }
    }

    /// <summary>The letter's facts, and two files with some 7.9 million characters of notes.</summary>
    private static FactBaseFiles WithNotes(Func<int, string> words) =>
        Enumerable.Range(1, 2).Aggregate(LetterFacts.Files, (files, file) => files.With(
        "facts",
        $"many-{file}.yaml",
        "Boat:\n" + string.Concat(Enumerable.Range(1, 66).Select(number =>
        {
            var note = new StringBuilder();
            for (var word = 0; note.Length < NoteLength; word++)
            {
                note.Append(words(word));
            }

            return $"  boat-{file}-{number}: {{ name: Boat, note: \"{note.ToString(0, NoteLength)}\" }}\n";
        }))));

    private static void AssertPacks(string text)
    {
        var packed = TextPacker.Pack(text);
        Assert.Equal(packed.Length, TextPacker.LengthOf(text));
        Assert.Equal(text, PackedText.Unpack(packed));
        Assert.Equal(packed, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(packed)));
    }
}
