using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>A card whose text is in another language than it says, or than English if it says none (FACT3018).</summary>
public class LanguageCheckTests
{
    [Theory]
    [InlineData("Паром вышел в море.", "most of its words are not in Latin letters")]
    [InlineData("船は海に出た。", "most of its words are not in Latin letters")]
    [InlineData("Die Fähre war nicht groß und der Hafen ist klein.", "it has words such as 'nicht', 'und', 'der'")]
    [InlineData("Le bac est sorti du port et les gens sont dans la ville.", "it has words such as 'le', 'est', 'du'")]
    public void Is_reported(string text, string says) => Expect(text, "  text: {|FACT3018:page.txt|}\n", says);

    [Theory]
    [InlineData("Паром вышел в море.", "  language: ru\n  text: page.txt\n")]
    [InlineData("Die Fähre war nicht groß und der Hafen ist klein.", "  language: de\n  text: page.txt\n")]
    [InlineData("The ferry left the port and it was late.", "  text: page.txt\n")]
    [InlineData("The ferry 'der Hafen und das Meer' left the port of the town, as it was late.", "  text: page.txt\n")]
    [InlineData("Паром: the ferry left the port and it was late.", "  text: page.txt\n")]
    [InlineData("12 34 56", "  text: page.txt\n")]
    public void Is_not_reported(string text, string card) => Expect(text, card, "");

    /// <summary>Another language on the card of an English text would hide negations, hedges and speakers.</summary>
    [Theory]
    [InlineData("ru", "The ferry did not leave the port, and it was late.", "it has words such as 'the', 'not', 'and'")]
    [InlineData("de", "Bo Ek said that the ferry of the town has 12 seats.", "it has words such as 'said', 'that', 'the'")]
    [InlineData("kk", "They would have 14 boats, but their harbour had 12.", "it has words such as 'they', 'would', 'have'")]
    public void English_as_another_language_is_reported(string language, string text, string says) =>
        Expect(text, $"  language: {{|FACT3018:{language}|}}\n  text: page.txt\n", says);

    [Theory]
    [InlineData("en-GB", "The ferry did not leave the port, and it was late.")]
    [InlineData("EN", "The ferry did not leave the port, and it was late.")]
    [InlineData("de", "Die Fähre war nicht groß und der Hafen ist klein, wie im Lied von the ferry and the sea.")]
    [InlineData("ru", "Паром The Sea of Ice вышел в море, и капитан не сказал ни слова о нём и о порте.")]
    [InlineData("fr", "The Sea of Ice, 12 places")]
    [InlineData("pl", "Prom stał w porcie i nie wyszedł w morze, a kapitan nie powiedział ani słowa.")]
    public void Another_language_is_not_reported(string language, string text) =>
        Expect(text, $"  language: {language}\n  text: page.txt\n", "");

    /// <summary>A language without a reader is named once, at the first card that has it (FACT3019).</summary>
    [Theory]
    [InlineData("language: {|FACT3019:nl|}", "language: nl-BE", "'nl', which 2 cards have")]
    [InlineData("language: {|FACT3019:nl|}", "language: en", "'nl', which this card has")]
    [InlineData("language: de", "language: kk", "")]
    public void An_unread_language_is_named_once(string first, string second, string says)
    {
        const string Text = "12 34 56";
        FactBaseText.Expect(
            FactBaseText.CardsPath,
            $"{FactBaseText.OrdinaryCards}{{|FACT3012:page|}}:\n  title: The page\n  {first}\n  text: page.txt\n  sha256: {TextDigest.Of(Text)}\n"
            + $"{{|FACT3012:sheet|}}:\n  title: The sheet\n  {second}\n  text: sheet.txt\n  sha256: {TextDigest.Of(Text + 7)}\n",
            cards => new FactBaseText
            {
                Cards = cards,
                Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = Text, ["sheet.txt"] = Text + 7 },
            },
            says);
    }

    private static void Expect(string text, string card, string says) => FactBaseText.Expect(
        FactBaseText.CardsPath,
        $"{FactBaseText.OrdinaryCards}{{|FACT3012:page|}}:\n  title: The page\n{card}  sha256: {TextDigest.Of(text)}\n",
        cards => new FactBaseText { Cards = cards, Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = text } },
        says);
}
