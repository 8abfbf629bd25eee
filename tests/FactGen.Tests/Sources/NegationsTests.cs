using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Which words of the stretch in brackets negate.</summary>
public class NegationsTests
{
    [Theory]
    [InlineData("[|The boats do not leave and never sank.|]", "not|never")]
    [InlineData("[|NOT the boats; it isn't and it won’t|]", "NOT|isn't|won’t")]
    [InlineData("[|They did n't leave|]", "n't")]
    [InlineData("[|The notable nose of a nobleman|]", "")]
    [InlineData("[|They failed\nto leave and ruled out May|]", "failed\nto|ruled out")]
    [InlineData("[|They failed May|]", "")]
    [InlineData("[|They failed|]", "")]
    [InlineData("[|He has no boats, and she has no|]", "no|no")]
    [InlineData("[|They said no|]", "no")]
    [InlineData("[|They never|]", "never")]
    [InlineData("[|They ne-\nver sank, and can-\r\n  not|]", "ne-\nver|can-\r\n  not")]
    [InlineData("[|They could-\nn't|]", "could-\nn't")]
    [InlineData("[|They ne- ver sank, and no-\nbler ones|]", "")]
    // "No. 5" is a number sign; "No." at the end of a sentence is not.
    [InlineData("[|Boat No. 5 and no. 6|]", "")]
    [InlineData("[|Boat no 5|]", "no")]
    [InlineData("[|He said no. Five left|]", "no")]
    [InlineData("[|They did not. 5 left. It was none. Then 6|]", "not|none")]
    [InlineData("[|Not only boats, not least nets, not even|]", "not")]
    [InlineData("[|They never not left, and not only never|]", "never|not|never")]
    [InlineData("[|Not only never|]", "never")]
    // The stretch
    [InlineData("It is not so, [|and the boats|] do not leave", "")]
    [InlineData("It is not [|so, and the boats do not|] leave, never", "not")]
    [InlineData("It is [|never so, and the boats do |]not leave", "never")]
    [InlineData("It [|failed |]to leave", "failed to")]
    [InlineData("It failed[| to leave|]", "")]
    [InlineData("“It  is” [|not  so|]", "not")]
    public void Are_found_in_a_range(string marked, string negations)
    {
        var markup = Markup.Parse(marked);
        var (text, start, end) = (new SourceText(markup.Text), markup.Only.Start, markup.Only.End);
        var english = Negations.For("en-GB")!;
        var found = english.In(text, new TextRange(start, end));
        Assert.Equal(negations, string.Join("|", found.Select(range => text.Text.Substring(range.Start, range.Length))));
        Assert.Equal(
            found.Length == 0 ? null : found[0],
            english.FirstIn(text, text.Folded.IndexAt(start), text.Folded.IndexAt(end)));
    }

    /// <summary>Of a phrase that affirms, a part alone may be left out of a quote as little as a negation.</summary>
    [Theory]
    [InlineData("They came [|not|] only by boat", "not only")]
    [InlineData("They came [|not only|] by boat", "")]
    [InlineData("They came not [|only by boat|]", "")]
    public void A_phrase_that_affirms_does_so_as_a_whole(string marked, string negation)
    {
        var markup = Markup.Parse(marked);
        var text = new SourceText(markup.Text);
        var first = Negations.For("en")!.FirstIn(text, text.Folded.IndexAt(markup.Only.Start), text.Folded.IndexAt(markup.Only.End));

        Assert.Equal(negation, first is { } range ? text.OnOneLine(range) : "");
    }
}
