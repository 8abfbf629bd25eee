using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>What stands between quotation marks.</summary>
public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("She said \"[|we sank|]\" and left.")]
    [InlineData("She said “[|we sank|]” and left.")]
    [InlineData("Sie sagte „[|wir sanken|]“ und ging.")]
    [InlineData("Elle dit « [|nous coulons |]» et partit.", "« ", "«")]
    [InlineData("\"[|One|]\" and \"[|two|]\"")]
    [InlineData("She said \"[|“we” sank|]\".", "“we”", "we")]
    [InlineData("She said '[|we sank|]' and left.")]
    [InlineData("She said ‘[|we sank|]’ and left.")]
    [InlineData("She said ‘[|Ek’s boat sank|]’ and left.")]
    [InlineData("She said ''[|we sank|]'' and left.")]
    [InlineData("She said ``[|we sank|]'' and left.")]
    [InlineData("Sie sagte ‚[|wir sanken|]‘ und ging.")]
    [InlineData("Elle dit ‹[|nous coulons|]› et partit.")]
    [InlineData("He wrote \"[|it 'sank' twice|]\" there.")]
    // A quotation that runs over paragraphs
    [InlineData("He said: “[|We sank.\n\nThen we swam.\n\nNobody saw us.|]” He left.")]
    [InlineData("He said: \"[|We sank.\n\nThen we swam.|]\" He left.")]
    // No quotation
    [InlineData("The boats' masts and the crews' oars")]
    [InlineData("In the '90s the crews' oars were long.")]
    [InlineData("The Ek brothers' boat wasn't Lund's.")]
    [InlineData("The mayor’s boat")]
    [InlineData("She said we sank” and left.")]
    [InlineData("")]
    // Without its end it reaches to that of the paragraph
    [InlineData("She said \"[|we sank.|]\n\nNobody came.")]
    [InlineData("She said \"[|we sank.|]\n\n\"[|And then we swam.|]\" Nobody came.")]
    public void Is_found(string marked, string? replaced = null, string? by = null)
    {
        var markup = Markup.Parse(replaced is null ? marked : marked.Replace(replaced, by, StringComparison.Ordinal));
        Assert.Equal(
            markup.Spans.Select(span => markup[span]),
            QuotationMarks.Find(new SourceText(markup.Text)).Select(range => markup.Text[range.Start..range.End]));
    }
}
