using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Sources;

/// <summary>How a text is folded, and where each folded character was.</summary>
public class FoldedTextTests
{
    [Theory]
    [InlineData("The boats", "The boats")]
    [InlineData("The boats ", "The boats")]
    [InlineData("The boats \r\n", "The boats")]
    [InlineData(" \u200B The\t \nboats\u00A0", "The boats")]
    [InlineData(" \n ", "")]
    [InlineData("", "")]
    [InlineData("“It’s” – now…", "\"It's\" - now...")]
    [InlineData("a\u00ADb\u00AD \r\n c", "abc")]
    [InlineData("a\u00AD\rb\u00AD\n\nc", "ab c")]
    [InlineData("ab\u00AD", "ab")]
    [InlineData("ab\u00AD ", "ab")]
    [InlineData("ab\u00AD\n", "ab")]
    [InlineData("ab\u00AD\r", "ab")]
    [InlineData("  a", "a")]
    [InlineData("Ж é", "Ж e\u0301")]
    [InlineData("ﬁve oﬃces, ﬂown oﬀ the baﬄed ﬆ", "five offices, flown off the baffled st")]
    [InlineData("5 µg", "5 μg")]
    [InlineData("5 μg", "5 μg")]
    [InlineData("don\u0092t \u0093go\u0094 \u0096 now", "don't \"go\" - now")]
    [InlineData("a\u0000b\u0007 \u001Fc\u007F", "a b c")]
    [InlineData("don&rsquo;t &ldquo;go&rdquo;&nbsp;&mdash; now&hellip;", "don't \"go\" - now...")]
    [InlineData("donâ€™t â€œgoÂ\u00A0now", "don't \"go now")]
    [InlineData(" &nbsp; a &nbsp; b&nbsp;", "a b")]
    [InlineData("hotărâ\u00A0da", "hota\u0306ra\u0302 da")]
    [InlineData("R&amp;D & caf&eacute; &rsquo", "R&D & caf&eacute; &rsquo")]
    [InlineData("a\uFE0Fb\u3164c\uFFFEd", "abcd")]
    [InlineData("a\uDB40\uDC41b 😀 c", "ab 😀 c")]
    [InlineData("À", "A\u0300")]
    // A mark of a lower class goes before one of a higher; those of one class keep their order.
    [InlineData("e\u0302\u0323", "e\u0323\u0302")]
    [InlineData("e\u0300\u0323", "e\u0323\u0300")]
    [InlineData("e\u0300\u0302", "e\u0300\u0302")]
    [InlineData("e\u0302\u0300", "e\u0302\u0300")]
    [InlineData("e\u0315\u0314\u0319 o\u0302\u0323", "e\u0319\u0314\u0315 o\u0323\u0302")]
    [InlineData("ệ", "e\u0323\u0302")]
    [InlineData("\u212B각가한국", "A\u030A\u1100\u1161\u11A8\u1100\u1161\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    public void Folds(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text).Text);

    /// <summary>Half of a surrogate pair, which no test's name can contain.</summary>
    [Fact]
    public void Half_a_character_is_not_one() => Assert.Equal("ab", FoldedText.Of("a\uD800b\uDC00").Text);

    /// <summary>What may not be in a quote must not be in the folded text either, or the quote could not be found.</summary>
    [Fact]
    public void What_yaml_may_not_contain_is_folded() => Assert.All(
        Enumerable.Range(0, 0x10000).Where(code => code is < 0xD800 or > 0xDFFF).Select(code => $"x{(char)code}y"),
        text =>
        {
            if (InvisibleCharacters.Find(text).Any())
            {
                Assert.Empty(InvisibleCharacters.Find(FoldedText.Of(text).Text));
            }
        });

    [Theory]
    [InlineData("near-\nly 600", "nearly 600", "near-ly 600")]
    [InlineData("a near-  \r\n  ly ne-\nver b", "a nearly never b", "a near-ly ne-ver b")]
    [InlineData("a long‐\nterm plan", "a longterm plan", "a long-term plan")]
    [InlineData("a long-term plan", null, null)]
    [InlineData("a long- term plan", null, null)]
    [InlineData("a ship -\nthe boat", null, null)]
    [InlineData("a ship–\nthe boat", null, null)]
    [InlineData("the U-\nBoat", null, null)]
    [InlineData("pre-\nand post-war", null, null)]
    [InlineData("20-\nyear", null, null)]
    [InlineData("a ship-\n\nthe boat", null, null)]
    [InlineData("a ship-", null, null)]
    public void Words_that_a_line_divides_are_joined(string text, string? joined, string? hyphenated)
    {
        var folded = FoldedText.Of(text);
        Assert.Equal((joined, hyphenated), (folded.Undivided(keepsHyphen: false)?.Text, folded.Undivided(keepsHyphen: true)?.Text));
    }

    [Fact]
    public void A_joined_word_is_where_its_parts_are()
    {
        var joined = FoldedText.Of("a near-\nly 6").Undivided(keepsHyphen: false)!;
        Assert.Equal((2, 9), (joined.RangeOf(2, 8).Start, joined.RangeOf(2, 8).End - 1));
    }

    [Theory]
    [InlineData("The boats", -1, 0)]
    [InlineData("The boats", 4, 4)]
    [InlineData("The boats", 9, 9)]
    [InlineData("The boats", 99, 9)]
    [InlineData("The  boats", -1, 0)]
    [InlineData("The  boats", 3, 3)]
    [InlineData("The  boats", 4, 4)]
    [InlineData("The  boats", 5, 4)]
    [InlineData("The  boats", 6, 5)]
    [InlineData("The  boats", 10, 9)]
    [InlineData("…x", 0, 0)]
    [InlineData("…x", 1, 3)]
    public void An_offset_is_the_first_folded_character_from_it_on(string text, int offset, int index) =>
        Assert.Equal(index, FoldedText.Of(text).IndexAt(offset));

    [Theory]
    [InlineData("a  b", 1, 1, 3)]
    [InlineData("a…b", 2, 1, 2)]
    [InlineData("xe\u0323\u0302y", 2, 2, 3)]
    [InlineData("xe\u0323\u0302y", 3, 3, 4)]
    [InlineData("xe\u0302\u0323  y", 1, 1, 2)]
    [InlineData("xe\u0302\u0323  y", 2, 2, 4)]
    [InlineData("xe\u0302\u0323  y", 3, 2, 4)]
    [InlineData("xe\u0302\u0323  y", 4, 4, 6)]
    [InlineData("xe\u0302\u0323  y", 5, 6, 7)]
    public void A_folded_character_knows_its_place(string text, int index, int start, int end)
    {
        var folded = FoldedText.Of(text);
        Assert.Equal((start, end), (folded.StartOf(index), folded.EndOf(index)));
    }

    [Theory]
    [InlineData('\u02FF', 0)]
    [InlineData('\u0300', 230)]
    [InlineData('\u0314', 230)]
    [InlineData('\u0315', 232)]
    [InlineData('\u0316', 220)]
    [InlineData('\u0319', 220)]
    [InlineData('\u034E', 220)]
    [InlineData('\u034F', 0)]
    [InlineData('\u0350', 230)]
    [InlineData('\u036F', 230)]
    [InlineData('\u0370', 0)]
    [InlineData('\uFE2F', 230)]
    [InlineData('\uFE30', 0)]
    [InlineData('\uFFFF', 0)]
    public void A_mark_has_the_class_that_Unicode_gives_it(char mark, int combiningClass) =>
        Assert.Equal((combiningClass, combiningClass == 0), (CanonicalDecomposition.ClassOf(mark), CanonicalDecomposition.IsStable(mark)));
}
