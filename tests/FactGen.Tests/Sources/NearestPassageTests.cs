using FactGen.Compiler.Sources;

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
    [InlineData("harbor master said", "[harbour] master said", "OtherWord 'harbor' 'harbour'")]
    [InlineData("harbour Master said", "harbour [master] said", "OtherCase 'Master' 'master'")]
    [InlineData("cafe's owner, a Dutch", "[café’s] owner, a Dutch", "OtherAccent 'cafe's' 'café’s'")]
    [InlineData("a Dutch-led group", "a [Dutch – led] group", "OtherPunctuation 'Dutch-led' 'Dutch – led'")]
    [InlineData("Dutch – led group did not complain", "Dutch – led group[,] did not complain", "OtherPunctuation 'group did' 'group, did'")]
    [InlineData("led group, did complain", "led group, did [not] complain", "MissingWord '' 'not'")]
    [InlineData("nearly all of the big crates were", "Nearly all of the crates were", "ExtraWord 'big' ''")]
    [InlineData("\"Whales were not", "Whales were not", "OtherPunctuation '\"Whales' 'Whales'")]
    public void Shows_what_differs(string quote, string marked, string difference)
    {
        var match = Assert.IsType<QuoteMatch.NotFound>(new QuoteMatcher(new SourceText(Text)).Match(new QuoteSelector(quote)));
        Assert.NotNull(match.Nearest);
        Assert.Equal(marked, match.Nearest.Marked);
        var only = Assert.Single(match.Nearest.Differences);
        Assert.Equal(difference, $"{only.Kind} '{only.Quote}' '{only.Text}'");
        Assert.Equal(match.Nearest.Text, Text.Substring(match.Nearest.Range.Start, match.Nearest.Range.Length));
    }

    [Theory]
    [InlineData("submarines surfaced yesterday")]
    [InlineData("the of a")]
    [InlineData("the volcano")]
    public void Names_none_where_nothing_is_like_it(string quote)
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
