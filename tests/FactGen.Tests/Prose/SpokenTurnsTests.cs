using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>What somebody says behind a label, or after a paragraph that ends in "said:".</summary>
public sealed class SpokenTurnsTests
{
    [Theory]
    [InlineData("Q: [|Who cut the rope?|]\n\nA: [|The cook did.|]\n\nIt rained.")]
    [InlineData("LIND: [|The pier is closed.|]\n\nEK: It is not.\n\nLIND: [|It is.|]")]
    [InlineData("Ada Lind: [|The pier is closed.|]\n\nAda Lind: [|It is.|]")]
    [InlineData("It rained.\n\nThe mayor said:\n\n[|The pier is closed.|]\n\nIt rained on.")]
    [InlineData("The mayor wrote:\n\n[|> The pier is closed.|]")]
    // A field of a form, a dateline, the headings of an abstract, a title, a list, a reason
    [InlineData("Crew: 12 people\n\nCrew: 13 people")]
    [InlineData("ORRIN: The ferry sank in May.\n\nIt had left Orrin at noon.")]
    [InlineData("METHODS: We counted boats.\n\nRESULTS: There were 40.")]
    [InlineData("The Last Boat: the ferry sank.\n\nThe Last Boat: a song.")]
    [InlineData("The boats are:\n\nthe Gull\n\nthe Tern")]
    [InlineData("The ferry was late: it rained.\n\nIt rained on.")]
    public void Are_found(string text)
    {
        var markup = Markup.Parse(text);

        Assert.Equal(
            markup.Spans.Select(span => new TextRange(span.Start, span.End)),
            SpokenTurns.Find(new SourceText(markup.Text)));
    }
}
