using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Where a quote is, for people: its page, the heading above it, and its line.</summary>
public sealed class QuoteLocatorTests
{
    private const string Text =
        "A report\n\nIt began here.\n\nCosts\n\nPhoto: the quay\n\nIt cost two\n\fmillion crowns.\n\n\fCosts: 100 %\n\nIt ended here.\n";

    /// <summary>Words of the text, and their place in words and as the lock has it.</summary>
    [Theory]
    [InlineData("A report", "page 1, line 1", "1/1")]
    [InlineData("began", "page 1, “A report”, line 3", "1/3:A%20report")]
    [InlineData("cost two", "page 1, “Costs”, line 9", "1/9:Costs")]
    [InlineData("million", "page 2, “Costs”, line 10", "2/10:Costs")]
    [InlineData("ended", "page 3, “Costs”, line 14", "3/14:Costs")]
    public void A_quote_has_page_section_and_line(string words, string inWords, string written)
    {
        var text = new SourceText(Text);
        var start = Text.IndexOf(words, StringComparison.Ordinal);

        var locator = QuoteLocator.Of(
            text, text.Zones([], ["A report", "Costs", "Photo: the quay"]), new TextRange(start, start + words.Length));

        Assert.Equal((inWords, written), (locator.InWords, locator.ToString()));
        Assert.Equal(locator, QuoteLocator.Parse(written));
    }

    [Fact]
    public void A_section_may_have_any_characters()
    {
        var locator = new QuoteLocator(14, 3, "Costs: 100 % of 2/3");

        Assert.Equal("3/14:Costs:%20100%20%25%20of%202/3", locator.ToString());
        Assert.Equal(locator, QuoteLocator.Parse(locator.ToString()));
    }

    [Fact]
    public void A_text_without_ends_of_pages_has_no_pages()
    {
        var text = new SourceText("one\ntwo\n");

        Assert.Equal("2", QuoteLocator.Of(text, TextZones.None, new TextRange(4, 7)).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1/")]
    [InlineData("1/2/3")]
    [InlineData("x/2")]
    [InlineData("01")]
    [InlineData("2:")]
    public void What_is_no_place_is_not_read(string written) => Assert.Null(QuoteLocator.Parse(written));
}
