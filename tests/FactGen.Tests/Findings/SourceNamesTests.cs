namespace FactGen.Tests.Findings;

/// <summary>What sources are called in running text, by programs and on the pages of a report.</summary>
public sealed class SourceNamesTests
{
    private const string LongTitle = "The harbour master says that the pier will be open again before the summer";

    [Fact]
    public void A_source_is_called_after_its_publisher_if_no_other_has_the_same() => Assert.Equal(
        ["Herald", "Storm", "Flood"],
        Names(Card("a", "Gale", "Herald"), Card("b", "Storm", "Gazette"), Card("c", "Flood", "Gazette")));

    [Fact]
    public void A_long_title_is_cut_between_words_unless_two_would_be_alike() => Assert.Equal(
        ["The harbour master says that the …"],
        Names(Card("a", LongTitle)));

    [Fact]
    public void Two_sources_never_share_a_name()
    {
        Assert.Equal([LongTitle, $"{LongTitle}, he hopes"], Names(Card("a", LongTitle), Card("b", $"{LongTitle}, he hopes")));
        Assert.Equal(
            ["Storm (4 March 2021)", "Storm (5 March 2021)", "Storm (c)", "Storm (d)"],
            Names(Card("a", "Storm", day: "2021-03-04"), Card("b", "Storm", day: "2021-03-05"), Card("c", "Storm"), Card("d", "Storm")));
        Assert.Equal(["Herald", "Herald (b)"], Names(Card("a", "Gale", "Herald"), Card("b", "Herald")));
    }

    [Fact]
    public void A_source_of_elsewhere_is_called_as_if_it_stood_alone() =>
        Assert.Equal("Gazette", new SourceNames([Card("a", "Storm", "Gazette"), Card("b", "Flood", "Gazette")]).Of(Card("c", "Gale", "Gazette")));

    private static Source Card(string id, string title, string? publisher = null, string? day = null) =>
        new() { Id = id, Title = title, Publisher = publisher, Published = day is null ? null : FactDate.Parse(day) };

    private static IEnumerable<string> Names(params Source[] cards)
    {
        var names = new SourceNames(cards);
        return cards.Select(names.Of);
    }
}
