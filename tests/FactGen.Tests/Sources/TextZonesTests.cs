using FactGen.Compiler.Sources;

namespace FactGen.Tests.Sources;

public class TextZonesTests
{
    private const string Page =
        "Port news\n\nBoats come home\n\nThe boats came home on Monday. Boats come home often.\n\n"
        + "More news » More news » More news »\n\nRead on about whales\n\nThe whales came home too.\n\nWe use cookies here. Accept\n";

    [Theory]
    [InlineData("whales came home", "Found")]
    [InlineData("More news » More", "OnlyInExcluded")]
    [InlineData("about whales", "OnlyInExcluded")]
    [InlineData("use cookies", "OnlyInExcluded")]
    [InlineData("cookies here. Accept", "OnlyInExcluded")]
    [InlineData("Boats come home often", "Found")]
    public void Excluded_parts_are_no_evidence(string quote, string expected) =>
        Assert.Equal(expected, Match(quote).GetType().Name);

    [Fact]
    public void The_exclusion_that_covers_a_quote_is_named()
    {
        var match = Assert.IsType<QuoteMatch.OnlyInExcluded>(Match("about whales"));
        Assert.Equal("Read on", match.Zone.Exclusion.From);
    }

    [Fact]
    public void An_exclusion_applies_wherever_it_stands() =>
        Assert.Equal(3, Zones().Excluded.Count(zone => zone.Exclusion.To == "news »"));

    [Fact]
    public void A_quote_both_excluded_and_not_stands_once()
    {
        var text = new SourceText("Menu: our boats sank\nIn May our boats sank.");
        var zones = text.Zones([new Exclusion("Menu:")], []);
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, zones).Match(new QuoteSelector("our boats sank")));
        Assert.Equal(28, found.Place.Range.Start);
    }

    [Fact]
    public void The_body_goes_before_a_heading()
    {
        Assert.False(Assert.IsType<QuoteMatch.Found>(Match("Boats come home")).InHeading);
        Assert.True(Assert.IsType<QuoteMatch.Found>(Match("Port news")).InHeading);
    }

    [Theory]
    [InlineData("Great day. Boats come home\n\nText follows here.", "Great day", "Boats come", true)]
    [InlineData("h4 Great day / h4 The boats came home.\n\nText follows here.", "h4 Great day / h4", "boats came", false)]
    [InlineData("h4 Great day / h4 The boats came home.\n\nText follows here.", "h4 Great day / h4", "Great day", true)]
    public void A_heading_takes_its_line_unless_a_sentence_runs_on(string page, string heading, string quote, bool inHeading)
    {
        var text = new SourceText(page);
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, text.Zones([], [heading])).Match(new QuoteSelector(quote)));
        Assert.Equal(inHeading, found.InHeading);
    }

    [Fact]
    public void What_the_text_does_not_have_is_reported()
    {
        var from = new Exclusion("No such menu");
        var to = new Exclusion("More news", "the end of it");
        var zones = new SourceText(Page).Zones([from, to], ["Whales", "came home"]);
        Assert.Equal(
            [
                new ZoneProblem.FromNotFound(from),
                new ZoneProblem.ToNotFound(to, new TextRange(Page.IndexOf("More news", StringComparison.Ordinal), Page.IndexOf("More news", StringComparison.Ordinal) + 9)),
                new ZoneProblem.HeadingNotFound("Whales"),
                new ZoneProblem.HeadingNotFound("came home"),
            ],
            zones.Problems);
        Assert.Empty(zones.Excluded);
    }

    private static TextZones Zones() => new SourceText(Page).Zones(
        [new Exclusion("More news", "news »"), new Exclusion("Read on"), new Exclusion("We use cookies", Exclusion.EndOfText)],
        ["Port news", "Boats come home"]);

    private static QuoteMatch Match(string quote) => new QuoteMatcher(new SourceText(Page), Zones()).Match(new QuoteSelector(quote));
}
