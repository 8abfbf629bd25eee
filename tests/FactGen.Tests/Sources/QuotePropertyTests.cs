using System.Text;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Laws for any text: nothing true is refused, and nothing throws.</summary>
public class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "boat", "The", "not", "café", "cafe\u0301", "2,030", "-1.5%", "$300", "5", "100", "US", "crew's", "20–30", "½", "no", "port-side", "한국", "각",
        " ", " ", " ", " ", "\n", "\r\n", "\n\n", "\u00A0", ". ", ".", ", ", " – ", "—", "…", " … ", "...", "“", "”", "\"", "'", "’", "(", ")", "-", "+", "%", "€",
        "\u00AD", "\u200B", "\u0323\u0302", "\u0301", "😀", "\uD83D", "\uDE00", "\u212B", "\0", "\t",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_copied_from_a_text_is_in_it(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var text = new SourceText(Draw(random, 60));
            if (text.Words.Length == 0)
            {
                continue;
            }

            var first = random.Next(text.Words.Length);
            var last = Math.Min(text.Words.Length - 1, first + random.Next(8));
            var range = text.Folded.RangeOf(text.Words[first].Start, text.Words[last].End);
            var match = new QuoteMatcher(text).Match(new QuoteSelector(text.Text.Substring(range.Start, range.Length)));
            IEnumerable<TextRange> places = match switch
            {
                QuoteMatch.Found found => [found.Place.Range],
                QuoteMatch.Ambiguous ambiguous => ambiguous.Places.Select(place => place.Place.Range),
                QuoteMatch.TooShort => [range],
                _ => [],
            };
            Assert.True(places.Contains(range) || match is QuoteMatch.Ambiguous { Count: > 20 }, $"{match} for {range} of {Escaped(text.Text)}");
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Nothing_throws_and_every_place_is_in_the_text(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var text = new SourceText(Draw(random, 40), byteOrderMark: round % 2 == 0);
            var zones = text.Zones([new Exclusion(Draw(random, 2), round % 3 == 0 ? Draw(random, 2) : null)], [Draw(random, 3)]);
            var selector = new QuoteSelector(
                Draw(random, 8), round % 5 == 0 ? Draw(random, 2) : null, round % 7 == 0 ? Draw(random, 2) : null);
            if (new QuoteMatcher(text, zones).Match(selector) is QuoteMatch.Found found)
            {
                Assert.All(found.Place.Parts, part => Assert.InRange(part.End, part.Start + 1, text.Text.Length));
                Assert.True(text.BytesOf(found.Place.Range).Length > 0);
                Assert.All(found.Place.Parts, part => Assert.Null(zones.ExclusionOf(part)));
            }

            Assert.All(text.Sentences, sentence => Assert.InRange(sentence.Range.End, sentence.Range.Start + 1, text.Text.Length));
        }
    }

    [Theory]
    [InlineData("각 나라 boats", "\u1100\u1161\u11A8 나라")]
    [InlineData("10 Å wide", "10 \u212B wide")]
    [InlineData("ὰ ά boats", "\u03B1\u0300 \u1F71")]
    public void Letters_made_of_parts_are_the_letters(string text, string quote) =>
        Assert.IsType<QuoteMatch.Found>(new QuoteMatcher(new SourceText(text)).Match(new QuoteSelector(quote)));

    private static string Draw(Random random, int most)
    {
        var text = new StringBuilder();
        for (var count = random.Next(most + 1); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(character => character is >= ' ' and < '\u007F' ? character.ToString() : $"\\u{(int)character:X4}"));
}
