using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Where words and numbers, and so quotes, may begin and end: numbers in brackets.</summary>
public class WordSplitterTests
{
    [Theory]
    // Words
    [InlineData("The crew's boats, re-fitted", "The crew's boats re-fitted")]
    [InlineData("boats- and nets", "boats and nets")]
    [InlineData("the boats' nets", "the boats nets")]
    [InlineData("one—two – three", "one two three")]
    [InlineData("a𐐀b c", "a𐐀b c")]
    [InlineData("", "")]
    [InlineData("“…” – !", "")]
    // Signs before a number
    [InlineData("-5 −6 ±7 ~8 .5", "[-5] [−6] [±7] [~8] [.5]")]
    [InlineData("--5 —6", "[5] [6]")]
    [InlineData("€\u00A0300 € 300", "[€\u00A0300] [300]")]
    [InlineData("a -x", "a x")]
    [InlineData("5−x a−5 a–5", "[5] x a−5 a [5]")]
    [InlineData("a.5 ..5", "a [5] [5]")]
    [InlineData("++++5 +++++5", "[++++5] [++++5]")]
    [InlineData("•5", "[5]")]
    // Signs behind it
    [InlineData("10% 10‰ 10+ 10° 10€", "[10%] [10‰] [10+] [10°] [10€]")]
    [InlineData("10\u00A0% 10\u202F€", "[10\u00A0%] [10\u202F€]")]
    [InlineData("10 % or", "[10] or")]
    [InlineData("10\u00A0+ six", "[10] six")]
    [InlineData("20\u00A0° C", "[20] C")]
    [InlineData("boats\u00A0% of", "boats of")]
    [InlineData("10\u00A0", "[10]")]
    [InlineData("10%% up", "[10%] up")]
    [InlineData("US$300 HK$x", "US$300 HK x")]
    // Ranges, and hyphens that make none
    [InlineData("6-7 6–7", "[6-7] [6–7]")]
    [InlineData("6%-7% up", "[6%-7%] up")]
    [InlineData("6%–7% up", "[6%–7%] up")]
    [InlineData("$6-$7 each", "[$6-$7] each")]
    [InlineData("6%-$7 each", "[6%-$7] each")]
    [InlineData("6%-x 6%-$x", "[6%] x [6%] x")]
    [InlineData("6%-$ 7", "[6%] [7]")]
    [InlineData("5- and 10-day trips", "[5] and [10-day] trips")]
    [InlineData("5-", "[5]")]
    [InlineData("6%-", "[6%]")]
    // Separators
    [InlineData("2,030.5 9:20 1/2 3×4 2^3", "[2,030.5] [9:20] [1/2] [3×4] [2^3]")]
    [InlineData("in 5, or 6. Then", "in [5] or [6] Then")]
    [InlineData("2 030 boats", "[2 030] boats")]
    [InlineData("2 030 500 boats", "[2 030 500] boats")]
    [InlineData("2 0305 boats", "[2] [0305] boats")]
    [InlineData("2022 164 died", "[2022] [164] died")]
    [InlineData("x2 030 boats", "x2 [030] boats")]
    [InlineData("5,x 5.x", "[5] x [5] x")]
    [InlineData("2\n030 boats", "[2] [030] boats")]
    [InlineData("2  030 boats", "[2] [030] boats")]
    public void Splits(string text, string words)
    {
        var source = new SourceText(text);
        Assert.Equal(words, string.Join(" ", source.Words.Select(word =>
        {
            var range = source.Folded.RangeOf(word.Start, word.End);
            var original = text.Substring(range.Start, range.Length);
            return word.IsNumber ? $"[{original}]" : original;
        })));
    }

    /// <summary>However many words a text has for its length, all are found: more of them than any text before it had.</summary>
    [Theory]
    [InlineData("舟", 40_000)]
    [InlineData("x ", 40_000)]
    public void All_words_of_a_dense_text_are_found(string word, int count) =>
        Assert.Equal(count, new SourceText(string.Concat(Enumerable.Repeat(word, count))).Words.Length);
}
