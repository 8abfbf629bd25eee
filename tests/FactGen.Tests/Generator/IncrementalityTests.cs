using FactGen.Compiler.Graph;
using FactGen.Generator;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace FactGen.Tests.Generator;

/// <summary>
/// The cost of an edit. Each test names the reason of each step that it is about, in the order of the files: <c>Cached</c> did not run,
/// <c>Unchanged</c> ran with the same result, <c>Modified</c> ran with another result.
/// </summary>
[Trait("Speed", "Slow")]
public class IncrementalityTests
{
    private const string FloodSource = "Flood_bf0259f0.facts.g.cs";

    /// <summary>The harbour's files, their digests filled in: an edited text is then no longer the one on its card.</summary>
    private static readonly FactBaseFiles s_files = new([.. HarbourFacts.Files.Complete]);
    private static readonly GeneratorRun s_run = GeneratorRun.Of(s_files);

    [Fact]
    public void A_comment_in_a_facts_file_moves_diagnostics_and_regenerates_no_source()
    {
        var edited = s_run.With(s_files.Rewrite(file => file.Name == "flood.yaml" ? $"# The night of it.\n{file.Text}" : file.Text));
        AssertReasons(edited, StepNames.ParseFacts, Modified, Cached);
        AssertReasons(edited, StepNames.BindFacts, Modified, Cached);
        AssertReasons(edited, StepNames.FactsFiles, Unchanged, Cached);
        AssertReasons(edited, StepNames.FactBase, Cached);
        AssertReasons(edited, StepNames.Types, Cached, Cached, Cached, Cached, Cached);
        AssertReasons(edited, StepNames.IndexText, Cached, Cached, Cached);
        Assert.Empty(edited.Rewritten);
        Assert.Equal(Line(Assert.Single(s_run.Diagnostics)) + 1, Line(Assert.Single(edited.Diagnostics)));
    }

    [Fact]
    public void An_edited_claim_regenerates_the_source_of_its_file_alone()
    {
        var edited = s_run.With(s_files.Edit("flood.yaml", "value: 1240", "value: at least 1240"));
        AssertReasons(edited, StepNames.ParseFacts, Modified, Cached);
        AssertReasons(edited, StepNames.FactsFiles, Modified, Cached);
        AssertReasons(edited, StepNames.FactBase, Cached);
        Assert.Equal([FloodSource], edited.Rewritten);
    }

    [Fact]
    public void A_claim_that_changes_nothing_in_CSharp_regenerates_nothing()
    {
        var edited = s_run.With(s_files.Edit("flood.yaml", "sources:\n        gazette: The people", "sources:\n        'gazette': \"The people").Edit("flood.yaml", "of Veldhaven\n", "of Veldhaven\"\n"));
        AssertReasons(edited, StepNames.ParseFacts, Modified, Cached);
        AssertReasons(edited, StepNames.FactsFiles, Unchanged, Cached);
        Assert.Empty(edited.Rewritten);
    }

    /// <remarks>
    /// Use few files: to record steps, Roslyn walks every path through them, and the number of paths grows faster than the third power of
    /// the number of files.
    /// </remarks>
    [Fact]
    public void Of_several_files_the_edited_one_is_parsed_alone()
    {
        var files = LetterFacts.WithBoats(3);
        var edited = GeneratorRun.Of(files).With(files.Edit("boats/002.yaml", "value: 12", "value: about 12"));
        foreach (var step in new[] { StepNames.ParseFacts, StepNames.BindFacts })
        {
            Assert.Equal(1, edited.ReasonsOf(step).Count(reason => reason is Modified));
            Assert.Equal(3, edited.ReasonsOf(step).Count(reason => reason is Cached));
        }

        Assert.Single(edited.Rewritten);
    }

    [Fact]
    public void Only_an_edited_text_is_indexed_again_and_its_claims_are_errors()
    {
        var edited = s_run.With(s_files.Edit("courier.txt", "310 boats", "301 boats"));
        AssertReasons(edited, StepNames.IndexText, Cached, Modified, Cached);
        AssertReasons(edited, StepNames.ParseFacts, Cached, Cached);
        AssertReasons(edited, StepNames.ParseCards, Cached, Cached);

        // The places of the quotes are in the data, and the lines that were there are not the evidence any more.
        AssertReasons(edited, StepNames.FactsFiles, Modified, Modified);
        Assert.All(edited.Rewritten, file => Assert.EndsWith(".facts.g.cs", file, StringComparison.Ordinal));
        Assert.Contains("FACT3006", edited.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_edited_card_regenerates_the_list_of_sources()
    {
        var edited = s_run.With(s_files.Edit("gazette.yaml", "author: P. Moll", "author: Petra Moll"));
        AssertReasons(edited, StepNames.ParseCards, Modified, Cached);
        AssertReasons(edited, StepNames.BindCards, Modified, Cached);
        AssertReasons(edited, StepNames.IndexText, Cached, Cached, Cached);
        AssertReasons(edited, StepNames.FactsFiles, Unchanged, Unchanged);
        Assert.Equal(["Sources.g.cs"], edited.Rewritten);
    }

    /// <summary>
    /// An edit, and all steps that run after it, each with the reasons of its outputs; steps that are not named are <c>Cached</c>
    /// throughout.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        {
            "an alias", "people.yaml", "name: Bo Lund", "name: Bo Lund, aliases: [Bo]", """
                Find: Cached Modified Cached Cached Cached Cached Cached Cached Cached
                Read: Cached Modified Cached Cached Cached Cached Cached Cached Cached
                ParseFacts: Modified Cached Cached
                BindFacts: Modified Cached Cached
                OccasionSurface: Unchanged Cached Cached
                DateClaims: Modified Cached Cached
                EntitySurface: Modified Cached Cached
                ClaimSurface: Unchanged Cached Cached
                UsageSurface: Unchanged Cached Cached
                LinkEntities: Modified
                Names: Modified
                Cite: Modified Unchanged Unchanged
                CitingClaims: Modified Cached Cached Cached Cached Cached
                CheckQuotes: Modified Cached Cached Cached Cached Cached
                CheckEvidence: Unchanged Unchanged Unchanged Unchanged Unchanged Unchanged
                CheckNames: Unchanged Unchanged Unchanged
                LinkHeadings: Unchanged
                SectionLength: Unchanged Cached Cached Cached Cached Cached
                LinkLocators: Modified
                CitedFacts: Modified Cached Cached
                Merge: Unchanged
                Link: Modified Modified Modified
                CheckFacts: Modified Modified Modified
                UseLock: Unchanged
                SurveyFacts: Unchanged
                CheckWhole: Modified
                Places: Modified
                LocateQuotes: Unchanged
                LocateFacts: Unchanged
                YamlLength: Modified Cached Cached
                FitsSurely: Unchanged
                MostLength: Unchanged Unchanged Unchanged
                DataLength: Unchanged Unchanged Unchanged
                LocateData: Modified Modified Modified
                PackedLength: Unchanged Unchanged Unchanged
                FileNames: Unchanged Cached Cached
                Document: Modified Modified Modified
                FactsFiles: Modified Unchanged Unchanged
                ModelLength: Modified Cached Cached
                MustPackModels: Unchanged
                Pack: Modified Cached Cached
                ListEntities: Unchanged Cached Cached
                ChunkFiles: Modified Cached Cached
                People_54179b0f.facts.g.cs
                """
        },
        {
            "a line that moves", "lamps/holm.yaml", "Lamp:", "# moved\nLamp:", """
                Find: Cached Cached Modified Cached Cached Cached Cached Cached Cached
                Read: Cached Cached Modified Cached Cached Cached Cached Cached Cached
                ParseFacts: Cached Modified Cached
                BindFacts: Cached Modified Cached
                OccasionSurface: Cached Unchanged Cached
                DateClaims: Cached Modified Cached
                EntitySurface: Cached Unchanged Cached
                ClaimSurface: Cached Unchanged Cached
                UsageSurface: Cached Unchanged Cached
                Cite: Cached Modified Cached
                CitingClaims: Cached Modified Modified Cached Cached Cached
                CheckQuotes: Cached Modified Modified Cached Cached Cached
                CheckEvidence: Cached Unchanged Unchanged Cached Cached Cached
                CheckNames: Cached Unchanged Cached
                LinkHeadings: Unchanged
                SectionLength: Cached Unchanged Unchanged Cached Cached Cached
                LinkLocators: Modified
                CitedFacts: Cached Modified Cached
                Merge: Modified
                Link: Unchanged Modified Modified
                CheckFacts: Cached Modified Modified
                UseLock: Unchanged
                CheckWhole: Modified
                Places: Modified
                LocateQuotes: Unchanged
                LocateFacts: Modified
                YamlLength: Cached Modified Cached
                FitsSurely: Unchanged
                MostLength: Cached Unchanged Unchanged
                DataLength: Cached Unchanged Unchanged
                LocateData: Unchanged Modified Modified
                PackedLength: Cached Unchanged Unchanged
                FileNames: Cached Unchanged Cached
                Document: Unchanged Modified Modified
                FactsFiles: Cached Unchanged Unchanged
                """
        },
        {
            "a card's title", "cards.yaml", "title: A letter", "title: The letter", """
                Find: Cached Cached Cached Cached Modified Cached Cached Cached Cached
                Read: Cached Cached Cached Cached Modified Cached Cached Cached Cached
                ParseCards: Modified Cached
                BindCards: Modified Cached
                FindTexts: Modified Cached
                LinkSources: Unchanged
                CardSurface: Modified
                LinkCards: Unchanged
                CardLibrary: Modified
                CheckCards: Modified Cached
                Survey: Unchanged
                CheckWhole: Modified
                Places: Modified
                LocateQuotes: Unchanged
                LocateFacts: Unchanged
                Document: Unchanged Modified Modified
                FactsFiles: Cached Modified Modified
                ModelLength: Cached Unchanged Unchanged
                Pack: Cached Modified Modified
                ListEntities: Cached Unchanged Unchanged
                ChunkFiles: Cached Modified Modified
                SourcesFile: Modified
                LampsHolm_7323af48.facts.g.cs
                LampsTower_3df1eb03.facts.g.cs
                Sources.g.cs
                """
        },
        {
            "a card's exclusion", "cards.yaml", "{letter.txt}", "{letter.txt}, exclude: [{ from: The lamp burned, to: year }]", """
                Find: Cached Cached Cached Cached Modified Cached Cached Cached Cached
                Read: Cached Cached Cached Cached Modified Cached Cached Cached Cached
                ParseCards: Modified Cached
                BindCards: Modified Cached
                FindTexts: Modified Cached
                LinkSources: Modified
                CardSurface: Modified
                LinkCards: Unchanged
                CardLibrary: Modified
                Cite: Unchanged Modified Modified
                CitingClaims: Cached Unchanged Modified Unchanged Modified Unchanged
                CheckQuotes: Cached Cached Modified Cached Modified Cached
                CheckEvidence: Cached Cached Unchanged Cached Unchanged Cached
                LinkHeadings: Unchanged
                SectionLength: Cached Cached Unchanged Cached Unchanged Cached
                LinkLocators: Modified
                UseLock: Modified
                CheckLock: Modified
                CheckCards: Modified Cached
                Survey: Unchanged
                CheckWhole: Modified
                Places: Modified
                LocateQuotes: Modified
                LocateFacts: Unchanged
                LocateData: Unchanged Unchanged Unchanged
                Document: Unchanged Modified Modified
                FactsFiles: Cached Modified Unchanged
                ModelLength: Cached Modified Cached
                MustPackModels: Unchanged
                Pack: Cached Modified Cached
                ListEntities: Cached Unchanged Cached
                ChunkFiles: Cached Modified Cached
                SourcesFile: Modified
                LampsHolm_7323af48.facts.g.cs
                Sources.g.cs
                """
        },
        {
            "a comment in the lock", "quotes.lock", "tower/mirrors", "# as of March\ntower/mirrors", """
                Find: Cached Cached Cached Cached Cached Cached Modified Cached Cached
                Read: Cached Cached Cached Cached Cached Cached Cached Cached Modified
                ReadLock: Modified
                Lock: Modified
                Cite: Unchanged Unchanged Unchanged
                CheckLock: Modified
                """
        },
        {
            "a line of the lock", "quotes.lock", "tower/mirrors", "tower/lenses", """
                Find: Cached Cached Cached Cached Cached Cached Modified Cached Cached
                Read: Cached Cached Cached Cached Cached Cached Cached Cached Modified
                ReadLock: Modified
                Lock: Modified
                Cite: Unchanged Unchanged Modified
                CitingClaims: Cached Cached Cached Unchanged Unchanged Modified
                CheckQuotes: Cached Cached Cached Cached Cached Modified
                CheckEvidence: Cached Cached Cached Cached Cached Unchanged
                LinkHeadings: Unchanged
                SectionLength: Cached Cached Cached Cached Cached Unchanged
                LinkLocators: Modified
                UseLock: Modified
                CheckLock: Modified
                LocateQuotes: Modified
                LocateData: Unchanged Unchanged Unchanged
                Document: Unchanged Unchanged Modified
                FactsFiles: Cached Cached Modified
                ModelLength: Cached Cached Modified
                MustPackModels: Unchanged
                Pack: Cached Cached Modified
                ListEntities: Cached Cached Unchanged
                ChunkFiles: Cached Cached Modified
                LampsTower_3df1eb03.facts.g.cs
                """
        },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_these_steps_run_and_these_files_are_written(
        string edit,
        string file,
        string old,
        string text,
        string expected)
    {
        var files = LampFacts.In([.. LampFacts.Files.Select(_ => 0)]);
        var edited = GeneratorRun.Of(files).With(files.Edit(file, old, text));
        var ran =
            from step in typeof(StepNames).GetFields()
            let reasons = edited.ReasonsOf(step.Name)
            where reasons.Any(reason => reason is not Cached)
            select $"{step.Name}: {string.Join(" ", reasons)}";
        var actual = string.Join("\n", ran.Concat(edited.Rewritten));
        Assert.True(expected == actual, $"An edit of {edit} ran\n{actual}");
    }

    [Fact]
    public void A_comment_in_the_schema_regenerates_nothing()
    {
        var edited = s_run.With(s_files.Edit("schema.yaml", "living: true", "living: true # all of them"));
        AssertReasons(edited, StepNames.ParseSchema, Modified);
        AssertReasons(edited, StepNames.Schema, Unchanged);
        AssertReasons(edited, StepNames.BindFacts, Cached, Cached);
        AssertReasons(edited, StepNames.Types, Cached, Cached, Cached, Cached, Cached);
        Assert.Empty(edited.Rewritten);
    }

    [Fact]
    public void A_new_property_in_the_schema_binds_the_facts_again_without_parsing_them()
    {
        var edited = s_run.With(s_files.Edit("schema.yaml", "report: { type: url }", "report: { type: url }\n      echo: { type: text }"));
        AssertReasons(edited, StepNames.Schema, Modified);
        AssertReasons(edited, StepNames.ParseFacts, Cached, Cached);
        AssertReasons(edited, StepNames.BindFacts, Modified, Modified);
        Assert.Contains("Event.type.g.cs", edited.Rewritten);
    }

    [Fact]
    public void An_edit_of_CSharp_runs_nothing()
    {
        var edited = s_run.WithCode("internal class Tide { }");
        foreach (var step in typeof(StepNames).GetFields().Select(field => field.Name))
        {
            Assert.All(edited.ReasonsOf(step), reason => Assert.Equal(Cached, reason));
        }

        Assert.Empty(edited.Rewritten);
    }

    [Fact]
    public void Another_word_limit_checks_again_and_regenerates_nothing()
    {
        var edited = s_run.WithProperty("FactGenMaxQuoteWords", "25");
        AssertReasons(edited, StepNames.Options, Modified);
        AssertReasons(edited, StepNames.CheckQuotes, Modified, Modified, Modified, Modified, Modified);
        Assert.Empty(edited.Rewritten);
    }

    [Fact]
    public void An_added_file_is_the_only_one_parsed()
    {
        var edited = s_run.With(s_files.With("facts", "zeal.yaml", "Person:\n  zeal: { name: Zeal }\n"));
        AssertReasons(edited, StepNames.ParseFacts, Cached, Cached, New);
        AssertReasons(edited, StepNames.FactsFiles, Unchanged, Unchanged, New);
        AssertReasons(edited, StepNames.FactBase, Modified);
        Assert.Contains("FACT3012", edited.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_removed_file_takes_its_source_with_it()
    {
        var added = s_files.With("facts", "zeal.yaml", "Person:\n  zeal: { name: Zeal }\n");
        var edited = GeneratorRun.Of(added).With(s_files);
        AssertReasons(edited, StepNames.ParseFacts, Cached, Cached, Removed);
        Assert.Equal(s_run.Sources, edited.Sources);
        Assert.Equal(
            s_run.Diagnostics.Select(diagnostic => diagnostic.ToString()), edited.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private static void AssertReasons(GeneratorRun run, string step, params IncrementalStepRunReason[] expected) =>
        Assert.True(
            expected.SequenceEqual(run.ReasonsOf(step)), $"{step} was {string.Join(", ", run.ReasonsOf(step))} instead of {string.Join(", ", expected)}");

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;
}
