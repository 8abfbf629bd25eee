using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

public class PassageSearchTests
{
    private const string Text =
        "The pilots of Oxmoor raised the harbour fee by two crowns. Nobody in the town had asked for it, and the council sat late over it. "
        + "Many weeks went by with storms from the north, and no ship came in. The pilots of Oxmoor lowered the harbour fee again.";

    [Theory]
    [InlineData("pilots of Oxmoor lowered", "202: pilots of Oxmoor lowered 0|4: pilots of Oxmoor 1")]
    [InlineData("storms", "154: storms 0")]
    [InlineData("the pilots of Oxmoor", "0: The pilots of Oxmoor 0|198: The pilots of Oxmoor 0")]
    [InlineData("Many weeks … no ship", "130: Many weeks went by with storms from the north, and no ship 0")]
    [InlineData("weeks went bye with storms", "135: weeks went by with storms 0.4")]
    [InlineData("submarines surfaced", "")]
    [InlineData("…", "")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    [InlineData("weeks … ?!", "135: weeks 0")]
    [InlineData("?! … weeks", "135: weeks 0")]
    public void Finds_the_nearest_first(string words, string passages) =>
        Assert.Equal(passages, string.Join("|", PassageSearch.Find(new SourceText(Text), words).Select(passage =>
            FormattableString.Invariant($"{passage.Place.Range.Start}: {Text.Substring(passage.Place.Range.Start, passage.Place.Range.Length)} {passage.Distance:0.##}"))));

    /// <summary>A mark is no word to look for, though the text has it.</summary>
    [Theory]
    [InlineData("Did no ship come?", "?", "")]
    [InlineData("Ships came … with salt.", "…", "")]
    [InlineData("Did no ship come?", "ship … ?", "ship")]
    public void A_mark_without_words_is_not_looked_for(string text, string words, string found) => Assert.Equal(
        found,
        string.Join("|", PassageSearch.Find(new SourceText(text), words).Select(passage =>
            text.Substring(passage.Place.Range.Start, passage.Place.Range.Length))));

    /// <summary>A text may itself have the mark that stands for words left out.</summary>
    [Fact]
    public void Words_that_are_there_with_their_mark_are_meant_so()
    {
        const string Marked = "Ships came … with salt. Ships came in May with salt.";
        var exact = PassageSearch.Find(new SourceText(Marked), "Ships came … with salt").Where(found => found.Distance == 0);
        Assert.Equal([0], exact.Select(found => found.Place.Range.Start));
    }
}
