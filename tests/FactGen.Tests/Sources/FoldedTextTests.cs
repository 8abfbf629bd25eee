using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>What folding makes of a text, and where each of its characters stood.</summary>
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
