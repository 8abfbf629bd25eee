using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

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
    public void An_exclusion_applies_wherever_it_occurs() =>
        Assert.Equal(3, Zones().Excluded.Count(zone => zone.Exclusion.To == "news »"));

    [Fact]
    public void A_quote_in_an_excluded_and_another_part_occurs_once()
    {
        var text = new SourceText("Menu: our boats sank\nIn May our boats sank.");
        var zones = text.Zones([new Exclusion("Menu:")], []);
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, zones).Match(new QuoteSelector("our boats sank")));
        Assert.Equal(28, found.Place.Range.Start);
        Assert.Equal(32, Assert.IsType<QuoteMatch.CutInside>(new QuoteMatcher(text, zones).Match(new QuoteSelector("boats san"))).Place.Start);
    }

    [Theory]
    [InlineData("Boats come home", null, "Boats come home often")]
    [InlineData("come home", null, "come home often")]
    [InlineData("come home", "Boats", "come home often")]
    [InlineData("Port news", null, null)]
    [InlineData("Boats come home", "news", null)]
    public void The_body_takes_precedence_over_a_heading(string quote, string? prefix, string? inBody)
    {
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(new SourceText(Page), Zones()).Match(
            new QuoteSelector(quote, prefix)));
        var start = Page.IndexOf(inBody ?? quote, StringComparison.Ordinal);
        Assert.Equal((new TextRange(start, start + quote.Length), inBody is null), (found.Place.Range, found.InHeading));
    }

    [Fact]
    public void A_quote_of_several_parts_is_in_a_heading_with_any_of_them()
    {
        const string page = "Old boats sank\nMany more left home.\n\nHere one sank and one left.";
        var text = new SourceText(page);
        var found = Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(text, text.Zones([], ["Old boats"])).Match(new QuoteSelector("sank … left")));
        Assert.Equal((page.LastIndexOf("sank", StringComparison.Ordinal), false), (found.Place.Range.Start, found.InHeading));
    }

    [Theory]
    [InlineData("Port news\nBoats sank\nThe end came.", "Boats sank|Port news", "Port news|Boats sank")]
    [InlineData("Port news\nBoats sank\nThe end came.", "Port news|Port", "Port news")]
    [InlineData("Port news\nBoats sank\nThe end came.", "Port news Boats|Boats sank", "Port news\nBoats sank")]
    [InlineData("The end.\nPort news\nBoats come home.\nThe end.", "Boats come|Port news Boats", "Port news\nBoats| come")]
    public void Headings_lie_apart_in_the_order_of_the_text(string page, string headings, string expected) =>
        Assert.Equal(
            expected.Split('|'),
            new SourceText(page).Zones([], headings.Split('|')).Headings.Select(range => page.Substring(range.Start, range.Length)));

    [Theory]
    [InlineData("one>three|two>four", "one two three: one| four: two")]
    [InlineData("two>four|one>three", "one two three: one| four: two")]
    [InlineData("one>four|two>three", "one two three four: one")]
    [InlineData("two>three|one>four", "one two three four: one")]
    [InlineData("one>two|three>four", "one two: one|three four: three")]
    [InlineData("three>four|one>two", "one two: one|three four: three")]
    [InlineData("four>.", "four then end.: four")]
    [InlineData("one two>two|one>four", "one two: one two| three four: one")]
    public void Excluded_parts_lie_apart_in_the_order_of_the_text(string exclusions, string expected)
    {
        const string page = "Begin one two three four then end.";
        var zones = new SourceText(page).Zones(
            exclusions.Split('|').Select(words => words.Split('>')).Select(words => new Exclusion(words[0], words[1])), []);
        Assert.Equal(expected, string.Join("|", zones.Excluded.Select(zone => $"{page.Substring(zone.Range.Start, zone.Range.Length)}: {zone.Exclusion.From}")));
    }

    [Theory]
    [InlineData("Great day. Boats come home\n\nText follows here.", "Great day", "Boats come", true)]
    [InlineData("h4 Great day / h4 The boats came home.\n\nText follows here.", "h4 Great day / h4", "boats came", false)]
    [InlineData("h4 Great day / h4 The boats came home.\n\nText follows here.", "h4 Great day / h4", "Great day", true)]
    [InlineData("h4 Great day / h4 He said “the boats came.” \n\nText follows here.", "h4 Great day / h4", "boats came", false)]
    [InlineData("“Great day” for boats\n\nText follows here.", "Great day", "for boats", true)]
    [InlineData("  Great day for boats\n\nText follows here.", "Great day", "for boats", true)]
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
                new ZoneProblem.ToNotFound(
                    to,
                    new TextRange(Page.IndexOf("More news", StringComparison.Ordinal), Page.IndexOf("More news", StringComparison.Ordinal) + 9)),
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
