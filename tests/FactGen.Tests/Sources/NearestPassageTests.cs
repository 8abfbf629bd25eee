using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

public class NearestPassageTests
{
    private const string Text =
        "The harbour master said on Friday that 4,120 crates and 75 barrels had been moved. "
        + "Nearly all of the crates were old. The café’s owner, a Dutch – led group, did not complain. Whales were not seen.";

    [Theory]
    [InlineData("4,120 crate and 75 barrels", "4,120 [crates] and 75 barrels", "OtherWord 'crate' 'crates'")]
    [InlineData("4,210 crates and 75", "[4,120] crates and 75", "OtherNumber '4,210' '4,120'")]
    [InlineData("4120 crates and 75", "[4,120] crates and 75", "OtherNumber '4120' '4,120'")]
    [InlineData("4'120 crates and 75", "[4,120] crates and 75", "OtherNumber '4'120' '4,120'")]
    [InlineData("Friday that many crates and 75 barrels", "Friday that [4,120] crates and 75 barrels", "OtherWord 'many' '4,120'")]
    [InlineData("harbor master said", "[harbour] master said", "OtherWord 'harbor' 'harbour'")]
    [InlineData("harbour Master said", "harbour [master] said", "OtherCase 'Master' 'master'")]
    [InlineData("cafe's owner, a Dutch", "[café’s] owner, a Dutch", "OtherAccent 'cafe's' 'café’s'")]
    [InlineData("a Dutch-led group", "a [Dutch – led] group", "OtherPunctuation 'Dutch-led' 'Dutch – led'")]
    [InlineData("Dutch – led group did not complain", "Dutch – led group[,] did not complain", "OtherPunctuation 'group did' 'group, did'")]
    [InlineData("led group, did complain", "led group, did [not] complain", "MissingWord '' 'not'")]
    [InlineData("nearly all of the big crates were", "Nearly all of the crates were", "ExtraWord 'big' ''")]
    [InlineData("\"Whales were not", "Whales were not", "OtherPunctuation '\"Whales' 'Whales'")]
    [InlineData("Whales are not seen", "Whales [were] not seen", "OtherWord 'are' 'were'")]
    [InlineData("The harbor master said", "The [harbour] master said", "OtherWord 'harbor' 'harbour'")]
    [InlineData("Whales were not seen!", "Whales were not seen", "OtherPunctuation 'seen!' 'seen.'")]
    [InlineData(", did not complains", "did not [complain]", "OtherWord 'complains' 'complain'")]
    [InlineData("The cafés owner", "The [café’s] owner", "OtherPunctuation 'cafés' 'café’s'")]
    [InlineData("The har bour master said", "The [harbour] master said", "OtherPunctuation 'har bour' 'harbour'")]
    [InlineData("har bour master said", "[harbour] master said", "OtherPunctuation 'har bour' 'harbour'")]
    [InlineData("owner, aDutchled group", "owner, [a Dutch – led] group", "OtherPunctuation 'aDutchled' 'a Dutch – led'")]
    [InlineData("dear The harbour master said", "The harbour master said", "ExtraWord 'dear' ''")]
    [InlineData("Whales were not seen today", "Whales were not seen", "ExtraWord 'today' ''")]
    [InlineData("all of the big, crates were", "all of the crates were", "ExtraWord 'big' ''")]
    [InlineData("led group, did, complain", "led group, did [not] complain", "MissingWord '' 'not'")]
    public void Shows_what_differs(string quote, string marked, string difference)
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(Text)).Match(new QuoteSelector(quote)));
        Assert.NotNull(match.Nearest);
        Assert.Equal(marked, match.Nearest.Marked);
        var only = Assert.Single(match.Nearest.Differences);
        Assert.Equal(difference, $"{only.Kind} '{only.Quote}' '{only.Text}'");
        Assert.Equal(match.Nearest.Text, Text.Substring(match.Nearest.Range.Start, match.Nearest.Range.Length));
        Assert.Equal(only.Text, new SourceText(Text).OnOneLine(only.Place));
    }

    [Theory]
    [InlineData("dear The harbour master said", "")]
    [InlineData("nearly all of the big crates were", "Nearly all of the")]
    [InlineData("Whales were not seen today", "Whales were not seen")]
    public void A_word_too_many_has_its_place_behind_the_word_before_it(string quote, string before)
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(Text)).Match(new QuoteSelector(quote)));
        var place = Text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        Assert.Equal(new TextRange(place, place), Assert.Single(match.Nearest!.Differences).Place);
    }

    [Theory]
    [InlineData("The grey boats sank. The blue boats sank.", "The red boats sank", "The [grey] boats sank")]
    [InlineData(
        "The grey boats from Oxmoor sank in May. A lot of people came to the port then, and nobody of them knew why it was so. The red boats from Oxmoor left in May.",
        "red boats from Oxmoor sailed in May",
        "red boats from Oxmoor [left] in May")]
    public void The_least_different_is_the_nearest_otherwise_the_first(string text, string quote, string marked)
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(text)).Match(new QuoteSelector(quote)));
        Assert.Equal(marked, match.Nearest!.Marked);
    }

    [Theory]
    [InlineData("submarines surfaced yesterday")]
    [InlineData("the of a")]
    [InlineData("the volcano")]
    public void Names_none_if_nothing_is_similar(string quote)
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(Text)).Match(new QuoteSelector(quote)));
        Assert.Null(match.Nearest);
    }

    [Fact]
    public void Looks_for_the_part_that_is_missing()
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(Text)).Match(new QuoteSelector("The harbour … 75 barrel had")));
        Assert.Equal("75 barrel had", match.Part);
        Assert.Equal("75 [barrels] had", match.Nearest!.Marked);
    }

    [Fact]
    public void Does_not_point_into_excluded_parts()
    {
        var text = new SourceText("Menu of grey whales\n\nText about other things.");
        var matcher = new QuoteMatcher(text, text.Zones([new Exclusion("Menu")], []));
        Assert.Null(Assert.IsType<QuoteMatch.NotFound>(matcher.Match(new QuoteSelector("of gray whales"))).Nearest);
    }
}
