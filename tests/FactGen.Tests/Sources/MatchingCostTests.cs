using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>A look-up needs only a few passes over the text, even for adversarial texts and quotes. Steps are counted, not time.</summary>
public class MatchingCostTests
{
    private const int Size = 100_000;

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "word ", "word word word word word word word word word word word word", "one word over and over" },
        { "word ", "word word word word word word word word word word word other", "all but the last word" },
        { "word ", "word … word … word … word … word … word … word", "parts that stand everywhere" },
        { "word ", "word ord", "characters that stand everywhere, cut" },
        { "a-", "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-b a-b", "one long word" },
        { "!?", "a !?!?!?!?!?!?!?!?!?!? b", "marks alone" },
        { "$+", "$+$+ 5 boats", "signs without a number" },
        { "1 000 ", "000 1 000 1 000 2", "digits in groups" },
        { "not word ", "word … word word word", "negations everywhere" },
        { "“. ", "“. “ word other", "stops and marks" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Stays_linear(string repeated, string quote, string why)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat(repeated, Size / repeated.Length)) + "a end b");
        var matcher = new QuoteMatcher(text);
        matcher.Match(new QuoteSelector(quote));
        Assert.True(matcher.Steps < 40L * Size, $"{why}: {matcher.Steps} steps");
        Assert.NotEmpty(text.Sentences);
    }

    [Fact]
    public void A_long_quote_of_one_letter_stays_linear()
    {
        var matcher = new QuoteMatcher(new SourceText(new string('a', Size) + " b"));
        matcher.Match(new QuoteSelector(new string('a', Size / 2) + " b"));
        matcher.Match(new QuoteSelector("b " + new string('a', Size / 2)));
        Assert.True(matcher.Steps < 40L * Size, $"{matcher.Steps} steps");
    }

    [Fact]
    public void A_quote_that_occurs_costs_about_its_own_length()
    {
        var words = string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"the n{number}"));
        var matcher = new QuoteMatcher(new SourceText(words));
        Assert.IsType<QuoteMatch.Found>(matcher.Match(new QuoteSelector("the n500 the n501 the n502")));
        Assert.True(matcher.Steps < 100, $"{matcher.Steps} steps");
    }

    /// <summary>
    /// Parts that occur everywhere are looked up once for all quotes; a quote then costs what its rarest part does, and the words it skips.
    /// </summary>
    [Fact]
    public void Valid_quotes_of_parts_that_stand_everywhere_cost_one_look_up_of_those()
    {
        var everywhere = string.Concat(Enumerable.Repeat("boat ship ", Size / 10));
        var text = new SourceText(everywhere + string.Join(' ', Enumerable.Range(0, 500).Select(number => $"car x{number}")) + ".");
        var matcher = new QuoteMatcher(text);
        for (var number = 0; number < 500; number++)
        {
            Assert.IsType<QuoteMatch.Found>(matcher.Match(new QuoteSelector($"boat … ship … car x{number}")));
        }

        Assert.True(matcher.Steps < 20L * Size, $"{matcher.Steps} steps");
    }

    /// <summary>Quotes that are in no text, each with the words that a text of nearly the same ones has.</summary>
    [Theory]
    [InlineData("abcdy{0}efghijklmnopqrstuvwxyzabcz", "abcdx{0}efghijklmnopqrstuvwxyzabcw", true)]
    [InlineData("boat{0}", "ship{0}", false)]
    public void The_search_for_the_nearest_passage_stops(string inText, string inQuote, bool stops)
    {
        var text = new SourceText(string.Join(' ', Words(inText, 100_000, 20_000)) + ".");
        var matcher = new QuoteMatcher(text);
        var missing = Assert.IsType<QuoteMatch.NotFound>(matcher.Match(new QuoteSelector(string.Join(' ', Words(inQuote, 100_000, 30)))));
        Assert.Equal(stops, missing.SearchStopped);
        Assert.True(matcher.Steps < 4 * NearestPassage.MostSteps, $"{matcher.Steps} steps");

        static IEnumerable<string> Words(string format, int first, int count) =>
            Enumerable.Range(first, count).Select(number => format.Replace("{0}", $"{number}", StringComparison.Ordinal));
    }
}
