using FactGen.Compiler.Sources;

namespace FactGen.Tests.Sources;

/// <summary>The quote that is proposed for a place in a text, the place in brackets.</summary>
public class QuoteProposalTests
{
    [Theory]
    [InlineData("The [boats left] home.", "boats left", null, null)]
    [InlineData("The [boa\u00ADts\n left] home.", "boats left", null, null)]
    [InlineData("The boats left. Later [the boats] sank.", "the boats", "Later", null)]
    [InlineData("[The boats] left. The boats sank.", "The boats", null, "left")]
    // A single word takes in its neighbour within the sentence, the next before the last; a number needs none.
    [InlineData("The [boats] left home.", "boats left", null, null)]
    [InlineData("Home they [left]. The boats sank.", "they left", null, null)]
    [InlineData("Some [30] left home.", "30", null, null)]
    [InlineData("Home they [left]", "they left", null, null)]
    public void Holds_there_and_nowhere_else(string marked, string exact, string? prefix, string? suffix)
    {
        var range = new TextRange(marked.IndexOf('['), marked.IndexOf(']') - 1);
        var text = new SourceText(marked.Replace("[", "").Replace("]", ""));
        var proposed = new QuoteProposal(text, new QuoteMatcher(text)).Of(new QuotePlace([range]), out var why);
        Assert.Equal((new QuoteSelector(exact, prefix, suffix), (QuoteMatch?)null), (proposed, why));
    }

    [Fact]
    public void Is_none_where_nothing_tells_the_place_from_another()
    {
        var text = new SourceText("It sank. It sank. It sank.");
        Assert.Null(new QuoteProposal(text, new QuoteMatcher(text)).Of(new QuotePlace([new TextRange(9, 16)]), out var why));
        Assert.IsType<QuoteMatch.Ambiguous>(why);
    }
}
