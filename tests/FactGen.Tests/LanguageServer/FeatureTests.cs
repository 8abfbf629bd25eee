using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Features;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tests.LanguageServer;

/// <summary>What an editor is told and offered, on the facts of the storm.</summary>
public sealed class FeatureTests : IDisposable
{
    private const string Head = "Event:\n  storm:\n    name: The storm\n";

    private readonly ServerCase _case = new();

    [Theory]
    // Types, properties and keys
    [InlineData("E‸", "Person, Event")]
    [InlineData(Head + "    b‸", "role|", false)]
    [InlineData(Head + "    b‸", "boats, begin, witness, force, aliases, titles, same_as, ids, note, living")]
    [InlineData(Head + "    boats:\n      value: 12\n      by: ida-holm\n      s‸", "unknown, none, sources, via, stated, valid, modality|")]
    [InlineData(Head + "    boats: { value: 12, bec‸ }", "unknown, none, sources, by|")]
    [InlineData(Head + "    boats:\n      because: { ‸ }", "value, valid, stated, speaker|")]
    // Words and ids
    [InlineData(Head + "    force:\n      value: ‸", "gale, storm")]
    [InlineData(Head + "    boats:\n      modality: ‸", "asserted, alleged, planned, denied, counterfactual, opinion")]
    [InlineData(Head + "    witness:\n      value: ‸", "ida-holm")]
    [InlineData(Head + "    boats:\n      by: ‸", "ida-holm, storm, unnamed")]
    [InlineData(Head + "    boats:\n      sources:\n        ‸", "gazette, herald")]
    [InlineData(Head + "    boats:\n      sources:\n        gazette: x\n        ‸", "herald")]
    // Quotes: from the words typed so far, and from the value
    [InlineData(Head + "    boats:\n      sources:\n        gazette: the storm s‸", "The storm sank 12 boats")]
    [InlineData(Head + "    boats:\n      sources:\n        gazette: \"It came‸\"", "It came on 3 March 2021, It came on 3 March 2021, and the ferry stayed in port")]
    [InlineData(Head + "    boats: { value: 12, sources: { gazette: ‸ } }", "The storm sank 12 boats")]
    [InlineData(Head + "    begin: { value: 2021-03-03, sources: { gazette: ‸ } }", "It came on 3 March 2021")]
    [InlineData(Head + "    boats: { value: 13, sources: { gazette: ‸ } }", "")]
    [InlineData(Head + "    boats:\n      sources:\n        gazette: no such words‸", "")]
    public void Completes(string marked, string expected, bool isSo = true)
    {
        var (document, offset) = _case.OpenAt(ServerCase.StormFile, marked);
        var labels = string.Join(", ", new Completion(document).At(offset).Items.Select(item => item.Label));
        var isAsExpected = expected.EndsWith('|') ? labels.StartsWith(expected.TrimEnd('|'), StringComparison.Ordinal) : labels == expected;
        Assert.True(isAsExpected == isSo, labels);
    }

    [Theory]
    [InlineData(Head + "    boats:\n      sources:\n        gazette: the sto‸", "        gazette: The storm sank 12 boats")]
    [InlineData(Head + "    boats: { value: 12, sources: { gazette: ‸ } }", "    boats: { value: 12, sources: { gazette: The storm sank 12 boats } }")]
    [InlineData(Head + "    boats: { value: 12, sources: { gazette: \"the st‸\" } }", "    boats: { value: 12, sources: { gazette: The storm sank 12 boats } }")]
    [InlineData(Head + "    bo‸", "    boats: ")]
    [InlineData(Head + "    bo‸: { value: 1 }", "    boats: { value: 1 }")]
    public void What_a_completion_writes(string marked, string line)
    {
        var (document, offset) = _case.OpenAt(ServerCase.StormFile, marked);
        var edit = new Completion(document).At(offset).Items[0].TextEdit!;
        Assert.Equal(line, document.Lines.With(new ContentChange(edit.Range, edit.NewText)).Split('\n')[^1]);
    }

    [Theory]
    [InlineData("‸Event:", "**Event**: What happened.\n\nProperties: boats, begin, witness, force")]
    [InlineData("Person:\n  ‸ida-holm: { name: Ida Holm, aliases: [Captain Holm] }", "**Ida Holm** (Person)\n\nAlso Captain Holm")]
    [InlineData(Head + "    boa‸ts: { value: 12, sources: { gazette: sank 12 boats } }", "**boats** (count): How many boats sank.\n\n**settled: 12 boats**\n\ngazette says so in its own voice, and no claim that decides disagrees.")]
    [InlineData(Head + "    boats: { value: 12, sources: { gaz‸ette: sank 12 boats } }", "**“News of the gazette”, 4 March 2021**\n\n3 sentences, 1 claim cites it")]
    [InlineData(Head + "    boats: { value: 12, sources: { gazette: sank ‸12 boats } }", "The storm **sank 12 boats**.\n\n“News of the gazette”, 4 March 2021, 3:11")]
    [InlineData(Head + "    boats: { value: 12, sources: { gazette: sank ‸13 boats } }", "“News of the gazette”, 4 March 2021: the quote was not found.")]
    [InlineData(Head + "    boats: { val‸ue: 12 }", "The value, of the property's type.")]
    [InlineData(Head + "    boats: { modality: plan‸ned }", "Meant to become so.")]
    [InlineData("# a ‸comment", null)]
    public void Says_what_is_there(string marked, string? expected)
    {
        var isOfPeople = marked.StartsWith("Person", StringComparison.Ordinal);
        var (document, offset) = _case.OpenAt(isOfPeople ? "facts/people.yaml" : ServerCase.StormFile, marked);
        Assert.Equal(expected, new HoverText(document).At(offset)?.Contents.Value);
    }

    [Fact]
    public void In_a_source_text_it_says_which_claims_quote_the_words()
    {
        var document = _case.Workspace.Find(_case.At("seeds/gazette.txt"))!;
        var offset = document.Lines.Text.IndexOf("12 boats", StringComparison.Ordinal);
        Assert.Equal("Quoted by\n- storm/boats\\#1: 12 boats", new HoverText(document).At(offset)?.Contents.Value);
        Assert.Null(new HoverText(document).At(0));
    }

    [Theory]
    [InlineData("wit‸ness", "schema.yaml 10:6 witness")]
    [InlineData("{ value: ida‸-holm", "people.yaml 1:2 ida-holm")]
    [InlineData("gaz‸ette", "gazette.yaml 0:0 gazette")]
    [InlineData("from ‸Ida", "gazette.txt 2:47 from Ida Holm")]
    [InlineData("Ev‸ent", "schema.yaml 5:2 Event")]
    public void Goes_to_the_declaration(string place, string expected)
    {
        _case.Write("seeds/gazette.txt", "Storm\n\nThe storm sank 12 boats. That comes, they say, from Ida Holm.\n");
        _case.Write("seeds/gazette.yaml", SourceFiles.Card(
            "gazette", "News", "2021-03-04", "Storm\n\nThe storm sank 12 boats. That comes, they say, from Ida Holm.\n"));
        var text = Head + "    witness: { value: ida-holm, sources: { gazette: from Ida Holm } }\n";
        var (words, at) = (place.Replace("‸", "", StringComparison.Ordinal), place.IndexOf('‸', StringComparison.Ordinal));
        var document = _case.Open(ServerCase.StormFile, text);
        var offset = text.IndexOf(words, StringComparison.Ordinal) + at;
        var location = Assert.Single(new Navigation(document).DefinitionOf(offset));
        Assert.Equal(expected, InWords(location));
    }

    [Fact]
    public void Renames_an_entity_wherever_it_is_named()
    {
        var text = Head + "    witness: { value: ida-holm, by: ida-holm, sources: { gazette: from Ida Holm } }\n";
        var document = _case.Open(ServerCase.StormFile, text);
        var offset = text.IndexOf("ida-holm", StringComparison.Ordinal);
        var edit = new Navigation(document).Rename(offset, "ida-marie-holm")!;
        Assert.Equal(
            ["people.yaml 1:2", "storm.yaml 3:22", "storm.yaml 3:36"],
            edit.Changes!.SelectMany(file => file.Value.Select(change => InWords(new Location(file.Key, change.Range), withWords: false)))
                .Order(StringComparer.Ordinal));
        Assert.All(edit.Changes!.Values.SelectMany(changes => changes), change => Assert.Equal("ida-marie-holm", change.NewText));
        Assert.Contains("kebab-case", WhyNot("Ida"), StringComparison.Ordinal);
        Assert.Contains("already", WhyNot("storm"), StringComparison.Ordinal);
        Assert.Null(new Navigation(document).RenameableAt(text.IndexOf("witness", StringComparison.Ordinal)));

        string WhyNot(string name) => Assert.Throws<ArgumentException>(() => new Navigation(document).Rename(offset, name)).Message;
    }

    [Theory]
    [InlineData("value: 12, sources: { gazette: It came on 3 March }", "Quote 'The storm sank 12 boats' of 'gazette'")]
    [InlineData("value: 12, sources: { gazette: sank 12 ships }", "|Quote 'The storm sank 12 boats' of 'gazette'")]
    [InlineData("value: 12, sources: { gazete: sank 12 boats }", "Write 'gazette' instead of 'gazete'")]
    [InlineData("value: 12, sources: { gazette: sank 12 boats }", "")]
    [InlineData("value: 12", "Quote 'The storm sank 12 boats' of 'gazette', |")]
    [InlineData("value: 13, sources: { gazette: sank 12 boats }", "Write '12', as the quote says")]
    [InlineData("value: 13, sources: { gazette: sank 12 boats, herald: sank 20 boats }", "")]
    public void Offers_fixes(string claim, string expected)
    {
        var document = _case.Open(ServerCase.StormFile, $"{Head}    boats: {{ {claim} }}\n");
        var titles = string.Join(", ", new CodeActions(document).For(new(new(0, 0), new(9, 0))).Select(action => action.Title));
        Assert.True(
            expected.StartsWith('|') ? titles.EndsWith(expected[1..], StringComparison.Ordinal)
            : expected.EndsWith('|') ? titles.StartsWith(expected[..^1], StringComparison.Ordinal)
            : titles == expected,
            titles);
    }

    [Theory]
    [InlineData("    boats:\n      value: 12‸\n", "Quote 'The storm sank 12 boats' of 'gazette', Add a source to fill in")]
    [InlineData("    boats:‸\n      value: 12\n", "")]
    public void At_the_end_of_a_line_it_offers_the_fixes_of_the_line(string claim, string expected)
    {
        var (document, offset) = _case.OpenAt(ServerCase.StormFile, Head + claim);
        var actions = new CodeActions(document).For(document.Lines.RangeOf(offset, offset));
        Assert.Equal(expected, string.Join(", ", actions.Select(action => action.Title)));
    }

    [Fact]
    public void A_diagnostic_leads_to_its_help_page_and_shows_words_that_do_nothing_faded()
    {
        var document = _case.Open(ServerCase.StormFile, $"{Head}    boats: {{ value: 12, because: so it is told, sources: {{ gazette: sank 12 boats }} }}\n");
        var diagnostic = Assert.Single(DiagnosticReport.Of(document), found => found.Code == "FACT4009");
        Assert.Equal([1], diagnostic.Tags!);
        Assert.StartsWith("# FACT4009", File.ReadAllText(new Uri(diagnostic.CodeDescription!.Href).LocalPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_a_file_declares_and_what_it_amounts_to()
    {
        var document = _case.Workspace.Find(_case.At(ServerCase.StormFile))!;
        var outline = new Outline(document);
        var entity = Assert.Single(outline.Symbols());
        Assert.Equal(("storm", "The storm"), (entity.Name, entity.Detail));
        Assert.Equal(["boats", "begin"], entity.Children.Select(child => child.Name));
        Assert.Equal(["1-13", "3-9", "10-13"], outline.Folds().Select(fold => $"{fold.StartLine}-{fold.EndLine}"));
        Assert.Equal(
            ["3:10 disputed: 2 claims", "10:10 settled"],
            outline.Hints(new(new(0, 0), new(20, 0))).Select(hint => $"{hint.Position.Line}:{hint.Position.Character} {hint.Label}"));
        var lens = Assert.Single(outline.Lenses());
        Assert.StartsWith("The claims that decide cannot all be true: 12 boats (", lens.Command.Title, StringComparison.Ordinal);
        Assert.Equal(["ida-holm (Ida Holm)"], Outline.Find(_case.Workspace, "HOLM").Select(symbol => symbol.Name));
        Assert.Equal(["gazette (News of the gazette)"], Outline.Find(_case.Workspace, "gaz").Select(symbol => symbol.Name));
    }

    public void Dispose() => _case.Dispose();

    private string InWords(Location location, bool withWords = true)
    {
        var path = OpenWorkspaces.PathOf(location.Uri)!;
        var lines = _case.Workspace.Find(path)!.Lines;
        var words = lines.Text[lines.OffsetOf(location.Range.Start)..lines.OffsetOf(location.Range.End)];
        return $"{Path.GetFileName(path)} {location.Range.Start.Line}:{location.Range.Start.Character}{(withWords ? $" {words}" : "")}";
    }
}
