using System.Globalization;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose;

/// <summary>Numbers in digits and words. A row marks what belongs to the number; <c>~</c> says that words make it round.</summary>
public sealed class EnglishNumbersTests
{
    [Theory]
    // Digits
    [InlineData("[|2,030|] sailors", "2030")]
    [InlineData("[|300 000|] bricks", "300000")]
    [InlineData("[|0.5|] tonnes", "0.5")]
    [InlineData("[|5,10|] and up", null)]
    [InlineData("[|1.2.3|] is out", null)]
    [InlineData("[|007|] came", null)]
    [InlineData("[|5|]th in line", null)]
    [InlineData("the [|1990|]s", null)]
    // Letters and words that multiply
    [InlineData("[|5k|] bricks", "5000 ~")]
    [InlineData("[|5 K|] of frost", "5", "5")]
    [InlineData("[|3.2bn|] bricks", "3200000000 ~")]
    [InlineData("[|3.2bnx|] bricks", null)]
    [InlineData("[|2.5 million|] bricks", "2500000 ~")]
    [InlineData("[|2-million|] bricks", "2000000 ~")]
    [InlineData("[|40 thousand million|] bricks", "40000000000 ~")]
    [InlineData("[|2 million|] thousand", "2000000 ~")]
    // Words
    [InlineData("[|twelve|] boats", "12")]
    [InlineData("[|twenty-one|] boats", "21")]
    [InlineData("[|twenty one|] boats", "21")]
    [InlineData("[|twenty|] eleven", "20", "twenty")]
    [InlineData("[|two hundred|] boats", "200 ~")]
    [InlineData("[|two hundred and five|] boats", "205")]
    [InlineData("[|two hundred|] and some boats", "200 ~", "two hundred")]
    [InlineData("[|two thousand and thirty|] boats", "2030")]
    [InlineData("[|three hundred thousand|] boats", "300000 ~")]
    [InlineData("[|half a dozen|] boats", "6 ~")]
    [InlineData("[|half|] the boats", null)]
    [InlineData("[|a dozen|] boats", "12 ~")]
    [InlineData("[|a couple of|] boats", "2 ~")]
    [InlineData("[|a|] couplet", null)]
    [InlineData("[|two and a half|] tonnes", "2.5")]
    [InlineData("[|two|] and half", "2", "two")]
    [InlineData("[|two and three fifths|] tonnes", "2.6")]
    [InlineData("[|twenty and five eighths|] tonnes", "20.625")]
    [InlineData("[|two and fifty-four hundredths|] tonnes", "2.54")]
    [InlineData("[|one and a fourth|]", "1.25")]
    [InlineData("[|three and one fourth|] tonnes", "3.25")]
    [InlineData("[|two|] and two thirds", "2", "two")]
    [InlineData("[|two|] and a fifth man", "2", "two")]
    [InlineData("[|nought|] boats", "0")]
    [InlineData("[|nought point five|]", "0.5")]
    [InlineData("[|nine point nought four|]", "9.04")]
    [InlineData("[|two point twenty-five|]", "2.25")]
    [InlineData("all for [|naught|]", null)]
    [InlineData("[|3 dz|] eggs", "36 ~")]
    [InlineData("[|4 thousand 3 hundred and 21|] boats", "4321")]
    [InlineData("[|3 hundred|] and 2 hundred", "300 ~", "3 hundred")]
    [InlineData("[|3 hundred|] and 21 days", "300 ~", "3 hundred")]
    [InlineData("[|2,\n030|] boats", "2030")]
    [InlineData("[|12, 000|] boats", "12000")]
    [InlineData("[|12|], 345", "12", "12")]
    [InlineData("[|several|] boats", null)]
    [InlineData("[|hundreds|] of boats", null)]
    [InlineData("[|tens|] of boats", null)]
    [InlineData("[|boats|] and boats", null)]
    public void Reads_a_number(string marked, string? expected, string? words = null)
    {
        var prose = new MarkedProse(marked);
        var read = EnglishNumbers.Read(prose.Tokens, prose.First);
        Assert.Equal(expected, read is { } number ? number.Value.ToString("0.###", CultureInfo.InvariantCulture) + (number.IsRound ? " ~" : "") : null);
        if (read is { } found)
        {
            Assert.Equal(words ?? prose.Words, prose.WordsUpTo(found.Next));
        }
    }

    [Theory]
    [InlineData("the [|third|] bridge", 3)]
    [InlineData("the [|twentieth|] bridge", 20)]
    [InlineData("the [|twenty-first|] bridge", 21)]
    [InlineData("the [|5th|] bridge", 5)]
    [InlineData("the [|22nd|] bridge", 22)]
    [InlineData("the [|5|] th bridge", null)]
    [InlineData("the [|2.5|]th bridge", null)]
    [InlineData("the [|twenty first|] bridges", 21)]
    [InlineData("the [|one hundred and first|] bridge", 101)]
    [InlineData("a [|twenty|] second delay", null)]
    [InlineData("the [|twenty|]-eleventh bridge", null)]
    [InlineData("the [|three|] bridges", null)]
    [InlineData("the [|thirds|] of it", null)]
    public void Reads_a_place_in_an_order(string marked, int? expected)
    {
        var prose = new MarkedProse(marked);
        var read = EnglishOrdinals.Read(prose.Tokens, prose.First);
        Assert.Equal(expected, (int?)read?.Value);
        if (read is { } found)
        {
            Assert.Equal(prose.Words, prose.WordsUpTo(found.Next));
        }
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2030", "2030")]
    [InlineData("2,030", "2030")]
    [InlineData("2 030", "2030")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("0.05", "0.05")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("20,30", null)]
    [InlineData("2,0300", null)]
    [InlineData("2030,000", null)]
    [InlineData("2,030 000", null)]
    [InlineData("1.2.3", null)]
    [InlineData("1.234,5", null)]
    [InlineData("012", null)]
    [InlineData("٣", null)]
    [InlineData("1,000,000,000,000,000,000,000", null)]
    public void Parses_digits(string digits, string? expected) => Assert.Equal(
        expected,
        EnglishDigits.TryParse(digits, out var number) ? number.ToString("0.###", CultureInfo.InvariantCulture) : null);
}
