using FactGen.Compiler;
using FactGen.Tool.Search;

namespace FactGen.Tests.Search;

/// <summary>The passages of a fact base's texts that have some words, and the quote that a claim can make of each.</summary>
public sealed class SourceSearchTests
{
    [Theory]
    // The same words
    [InlineData("moved 12 boats", "log: moved 12 boats")]
    [InlineData("The trial at sea", "gazette: The trial at sea")]
    [InlineData("the bell rang twice", "log: the bell rang twice")]
    // A single word is no evidence: the quote is extended by a neighbour
    [InlineData("deck", "log: deck, when")]
    // In a heading, and in a part that the card excludes
    [InlineData("A winter lift in the north", "log (heading): A winter lift in the north")]
    [InlineData("cheap tickets to Norvik", "log (excluded): -")]
    // Words that are not there
    [InlineData("submarine periscope")]
    public void Are_found_with_the_nearest_first(string words, params string[] expected) => Assert.Equal(
        expected,
        SourceSearch.Of(new FactBaseText().Files, words, wordLimit: 25).Passages.Where(passage => passage.Passage.Distance < 0.5)
            .Select(Print));

    [Theory]
    [InlineData("cheap tickets to Norvik", 25, "the card excludes this part, from 'Back to news' on: it is never evidence")]
    [InlineData("In the evening the boats left the harbour again", 3, "these are 9 words, and 3 may be quoted: look for fewer")]
    public void A_passage_without_a_quote_says_why(string words, int wordLimit, string why)
    {
        var passage = SourceSearch.Of(new FactBaseText().Files, words, wordLimit).Passages[0];
        Assert.Null(passage.Quote);
        Assert.Equal(why, passage.WhyNoQuote);
    }

    [Fact]
    public void Words_that_occur_twice_get_a_quote_that_shows_which_is_meant()
    {
        var passages = SourceSearch.Of(new FactBaseText().Files, "the boats left the harbour", wordLimit: 25).Passages;
        Assert.All(passages.Take(2), passage => Assert.Equal(0, passage.Passage.Distance));
        Assert.Distinct(passages.Take(2).Select(passage => passage.Quote));
        Assert.All(passages.Take(2), passage => Assert.NotNull(passage.Quote));
    }

    [Fact]
    public void A_passage_knows_its_line_and_column()
    {
        var passage = SourceSearch.Of(new FactBaseText().Files, "the boats left the harbour again", wordLimit: 25).Passages[0];
        Assert.Equal("5:52", $"{passage.Start.Line}:{passage.Start.Column}");
    }

    [Fact]
    public void Sources_that_cannot_be_searched_are_listed()
    {
        var search = SourceSearch.Of(
            new FactBaseText { Texts = new Dictionary<string, string> { ["log.txt"] = "Another text.\n", ["letter.txt"] = "Nobody cites it.\n" } }.Files, "boats", wordLimit: 25);
        Assert.Equal(0, search.Searched);
        Assert.Empty(search.Passages);
        Assert.Equal(["gazette"], search.CardsWithoutText);
        Assert.Equal(["log"], search.CardsOfOtherText);
        Assert.Equal(["letter.txt"], search.TextsWithoutCard);
    }

    [Fact]
    public void Of_a_whole_fact_base_nothing_is_listed()
    {
        var search = SourceSearch.Of(new FactBaseText().Files, "boats left", wordLimit: 25);
        Assert.Equal(2, search.Searched);
        Assert.Empty(search.CardsWithoutText.Concat(search.CardsOfOtherText).Concat(search.TextsWithoutCard));
    }

    private static string Print(SourcePassage passage) =>
        $"{passage.Card.Id}{(passage.Exclusion is not null ? " (excluded)" : passage.IsInHeading ? " (heading)" : "")}: {passage.Quote?.Exact ?? "-"}";
}
