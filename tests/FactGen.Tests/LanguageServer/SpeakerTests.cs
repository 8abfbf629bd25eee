using FactGen.Tool.LanguageServer.Features;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tests.LanguageServer;

/// <summary>What is offered where a source passes on somebody's words, tells a plan, or counts a day from another.</summary>
public sealed class SpeakerTests : IDisposable
{
    private const string Head = "Event:\n  storm:\n    name: The storm\n";

    private const string Text =
        "Storm\n\nCaptain Holm said the storm sank 12 boats. It came on Wednesday. The storm will sink 20 boats, the office said. Bo Ek was there.\n";

    private readonly ServerCase _case = new();

    public SpeakerTests()
    {
        _case.Write("facts/people.yaml", "Person:\n  bo-ek: { name: Bo Ek }\n  ida-holm: { name: Ida Holm, aliases: [Captain Holm] }\n");
        _case.Write("seeds/gazette.txt", Text);
        _case.Write("seeds/gazette.yaml", SourceFiles.Card("gazette", "News", "2021-03-04", Text));
    }

    [Theory]
    [InlineData("boats: { value: 12, sources: { gazette: sank 12 boats } }", "FACT4006", "Write 'by: ida-holm'", "boats: { value: 12, by: ida-holm, sources: { gazette: sank 12 boats } }")]
    [InlineData("boats:\n      value: 12 # boats\n      sources: { gazette: sank 12 boats }", "FACT4006", "Write 'by: ida-holm'", "boats:\n      value: 12 # boats\n      by: ida-holm\n      sources: { gazette: sank 12 boats }")]
    [InlineData("boats: { value: 12, by: , sources: { gazette: sank 12 boats } }", "FACT4006", "Write 'by: unnamed'", "boats: { value: 12, by: unnamed , sources: { gazette: sank 12 boats } }")]
    [InlineData("boats: { value: 12, by: bo-ek, sources: { gazette: sank 12 boats } }", "FACT4010", "Write 'by: ida-holm'", "boats: { value: 12, by: ida-holm, sources: { gazette: sank 12 boats } }")]
    [InlineData("boats: { value: 20, by: unnamed, sources: { gazette: will sink 20 boats } }", "FACT4011", "Write 'modality: planned'", "boats: { value: 20, modality: planned, by: unnamed, sources: { gazette: will sink 20 boats } }")]
    public void Offers_what_the_claim_lacks(string claim, string rule, string title, string expected)
    {
        var text = $"{Head}    {claim}\n";
        var document = _case.Open(ServerCase.StormFile, text);
        var actions = new CodeActions(document).For(document.Lines.RangeOf(0, text.Length))
            .Where(found => found.Diagnostics?[0].Code == rule)
            .ToArray();
        var action = Assert.Single(actions, found => found.Title == title);
        var edit = Assert.Single(action.Edit!.Changes!.Values.Single());
        Assert.Equal($"{Head}    {expected}\n", document.Lines.With(new ContentChange(edit.Range, edit.NewText)));
    }

    [Theory]
    [InlineData("boats: { value: 12, by: ‸, sources: { gazette: sank 12 boats } }", "ida-holm, storm, bo-ek, unnamed")]
    [InlineData("boats: { value: 12, by: ‸ }", "bo-ek, ida-holm, storm, unnamed")]
    public void Whom_the_source_names_near_comes_first(string claim, string expected)
    {
        var (document, offset) = _case.OpenAt(ServerCase.StormFile, $"{Head}    {claim}\n");
        Assert.Equal(expected, string.Join(", ", new Completion(document).At(offset).Items.Select(item => item.Label)));
    }

    [Theory]
    [InlineData("begin: { value: 2021-03-03, sources: { gazette: came on Wednesday } }", "= 2021-03-03")]
    [InlineData("begin: { value: 2021-03-03, stated: 2021-03-11, sources: { gazette: came on Wednesday } }", "= 2021-03-10")]
    [InlineData("boats: { value: 12, sources: { gazette: sank 12 boats } }", "")]
    public void A_relative_date_has_what_it_came_to_behind_it(string claim, string expected)
    {
        var document = _case.Open(ServerCase.StormFile, $"{Head}    {claim}\n");
        var hints = new Outline(document).Hints(new(new(0, 0), new(9, 0))).Where(hint => hint.Tooltip is not null).ToArray();
        Assert.Equal(expected, string.Join(", ", hints.Select(hint => hint.Label)));
        Assert.All(hints, hint => Assert.StartsWith("'Wednesday' from 2021-03-", hint.Tooltip!, StringComparison.Ordinal));
    }

    public void Dispose() => _case.Dispose();
}
