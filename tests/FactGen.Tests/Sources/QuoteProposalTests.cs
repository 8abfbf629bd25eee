using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>The quote that is proposed for a place in a text, the place in brackets.</summary>
public class QuoteProposalTests
{
    [Theory]
    [InlineData("The [|boats left|] home.", "boats left", null, null)]
    [InlineData("The [|boa\u00ADts\n left|] home.", "boats left", null, null)]
    [InlineData("The boats left. Later [|the boats|] sank.", "the boats", "Later", null)]
    [InlineData("[|The boats|] left. The boats sank.", "The boats", null, "left")]
    // A single word is extended by its neighbour within the sentence: the next, otherwise the previous. A number needs none.
    [InlineData("The [|boats|] left home.", "boats left", null, null)]
    [InlineData("Home they [|left|]. The boats sank.", "they left", null, null)]
    [InlineData("Some [|30|] left home.", "30", null, null)]
    [InlineData("Home they [|left|]", "they left", null, null)]
    public void Matches_there_and_nowhere_else(string marked, string exact, string? prefix, string? suffix)
    {
        Assert.Equal((new QuoteSelector(exact, prefix, suffix), (QuoteMatch?)null), (Proposed(marked, out var why), why));
    }

    [Fact]
    public void Skips_the_words_between_the_parts_of_a_place()
    {
        var text = new SourceText("The boats that left home sank.");
        var proposed = new QuoteProposal(text, new QuoteMatcher(text)).Of(
            new QuotePlace([new TextRange(4, 9), new TextRange(15, 24)]), out _);
        Assert.Equal(new QuoteSelector("boats … left home"), proposed);
    }

    [Theory]
    [InlineData("It sank. [|It sank|]. It sank.", nameof(QuoteMatch.Ambiguous))]
    [InlineData("[|Home|]. They left.", nameof(QuoteMatch.TooShort))]
    [InlineData("They left. [|Home|]. The boats sank.", nameof(QuoteMatch.TooShort))]
    public void Is_none_where_no_words_of_the_sentence_tell_the_place(string marked, string expected)
    {
        Assert.Null(Proposed(marked, out var why));
        Assert.Equal(expected, why?.GetType().Name);
    }

    private static QuoteSelector? Proposed(string marked, out QuoteMatch? why)
    {
        var markup = Markup.Parse(marked);
        var text = new SourceText(markup.Text);
        return new QuoteProposal(text, new QuoteMatcher(text)).Of(
            new QuotePlace([new TextRange(markup.Only.Start, markup.Only.End)]), out why);
    }
}
