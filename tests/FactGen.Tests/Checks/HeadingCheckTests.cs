using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>A claim that rests only on a heading or a caption which its card does not declare (FACT3017).</summary>
public class HeadingCheckTests
{
    /// <summary>Lines that every reader takes for a heading or a caption.</summary>
    [Theory]
    [InlineData("Ferry rescues 40 boats overnight\n\nThe sea was rough.", "rescues 40 boats")]
    [InlineData("A long night at sea\n\nHow one crew saved 40 boats\n\nThe sea was rough.", "A long night … sea")]
    [InlineData("The sea was rough.\n\nNorvik Crew Saves All 40 Boats\n\nIt was dark.", "Saves All 40 Boats")]
    [InlineData("The sea was rough.\n\nPhoto: The crew that saved 40 boats.\n\nIt was dark.", "saved 40 boats")]
    [InlineData("The sea was rough.\n\n[Photo: The crew that saved 40 boats.]", "saved 40 boats")]
    [InlineData("The sea was rough.\n\nThe crew that saved 40 boats. (AP Photo/Per Lund)\n\nIt was dark.", "saved 40 boats")]
    [InlineData("The sea was rough.\nCaption: The crew that saved 40 boats\nIt was dark.", "saved 40 boats")]
    [InlineData("The sea was rough.\n\nFILE - In this picture of 3 March 2021 are 40 boats.\n\nIt was dark.", "are 40 boats")]
    public void A_heading_or_a_caption_alone_is_reported(string text, string quote) =>
        Expect(text, $"{{ page: {{|FACT3017:{quote}|}} }}", quote.Contains("40", StringComparison.Ordinal) ? "40" : "1");

    /// <summary>Sentences, lists, tables, dated lines, lines that the width of a page divides; and quotes of the text besides.</summary>
    [Theory]
    [InlineData("Ferry rescues 40 boats overnight.\n\nThe sea was rough.", "{ page: rescues 40 boats }")]
    [InlineData("Ferry rescues 40 boats overnight", "{ page: rescues 40 boats }")]
    [InlineData("40 boats\n\nThe sea was rough.", "{ page: 40 boats }")]
    [InlineData("Ferry log, 40 boats, 3 March 2021\n\nThe sea was rough.", "{ page: 40 boats }")]
    [InlineData("The ferry of Norvik came and saved 40 boats from\nthe rough sea. It was dark.\n\nThe crew slept.", "{ page: saved 40 boats }")]
    [InlineData("The ferry of Norvik came and saved 40 boats from\nthe rough sea.\nIt was dark.", "{ page: saved 40 boats }")]
    [InlineData("The crew brought:\n\n• 40 boats from the rough sea, of which some leaked\n\n• two nets\n\nIt was dark.", "{ page: 40 boats }")]
    [InlineData("It was dark.\n\nthe crew saved 40 boats in the night\n\nThe sea was rough.", "{ page: saved 40 boats }")]
    [InlineData("Boats saved by each crew: 40 boats\n\nNets saved: 2\n\nMen: 3", "{ page: 40 boats }")]
    [InlineData("Photos show the crew, who saved 40 boats.\n\nIt was dark.", "{ page: saved 40 boats }")]
    [InlineData("Ferry rescues 40 boats overnight\n\nThe crew saved 40 boats.", "{ page: [rescues 40 boats, saved 40 boats] }")]
    public void Text_is_not_taken_for_a_heading(string text, string sources) => Expect(text, sources, "40");

    /// <summary>A line that is longer than a headline or a caption is text, wherever it stands.</summary>
    [Theory]
    [InlineData(400, "{|FACT3017:saved 40 boats|}")]
    [InlineData(401, "saved 40 boats")]
    public void A_caption_is_no_longer_than_a_headline(int length, string quote)
    {
        var caption = "Photo: The crew that saved 40 boats.".PadRight(length, '~');
        Expect($"{string.Concat(Enumerable.Repeat("The sea was rough. ", 30))}\n\n{caption}\n\nIt was dark.", $"{{ page: {quote} }}", "40");
    }

    [Theory]
    [InlineData("Ferry rescues 40 boats overnight")]
    [InlineData("Ferry rescues")]
    public void A_declared_heading_may_be_quoted(string heading) => Expect(
        "Ferry rescues 40 boats overnight\n\nThe sea was rough.", "{ page: rescues 40 boats }", "40", $"  headings: {heading}\n");

    private static void Expect(string text, string sources, string value, string keys = "")
    {
        var property = value == "1" ? "account: { value: A long night" : $"boats: {{ value: {value}";
        FactBaseText.Expect(
            FactBaseText.CasePath,
            $"Operation:\n  night:\n    name: The night\n    {property}, sources: {sources} }}\n",
            facts => new FactBaseText
            {
                Case = facts,
                Cards = $"{FactBaseText.OrdinaryCards}page:\n  title: The page\n  text: page.txt\n  sha256: {TextDigest.Of(text)}\n{keys}",
                Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = text },
            },
            "");
    }
}
