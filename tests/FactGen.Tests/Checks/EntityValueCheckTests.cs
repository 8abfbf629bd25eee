namespace FactGen.Tests.Checks;

/// <summary>The quote names the entity that is the value, and it alone (FACT4001).</summary>
public sealed class EntityValueCheckTests
{
    /// <summary>The captain of the ferry is claimed to be Per Lund, who is the mayor.</summary>
    [Theory]
    [InlineData("Per Lund steers it.")]
    [InlineData("It is steered by Per Lund, whose brother is a baker.")]
    [InlineData("Per Lund's old ferry has a captain in Per Lund.")]
    [InlineData("Captain Per Lund Monday steered it.")]
    [InlineData("PER LUND STEERS IT.")]
    [InlineData("Per Lund Steers A Ferry")]
    public void A_quote_that_names_him_shows_the_value(string text) => Expect(text, "value: per-lund");

    [Theory]
    [InlineData("Per Lund's brother steers it.")]
    [InlineData("Per Lund's younger brother steers it.")]
    [InlineData("Per Lund's lawyer steers it.")]
    [InlineData("The son of Per Lund steers it.")]
    [InlineData("The son of the late mayor Per Lund steers it.")]
    [InlineData("The brother-in-law of Per Lund steers it.")]
    [InlineData("Per Lund Holt steers it.")]
    [InlineData("Per Lund Street leads to it.")]
    [InlineData("Per Lund-Holt steers it.")]
    [InlineData("The mayor steers it.")]
    public void A_quote_that_speaks_of_another_does_not(string text) => Expect(text, "value: {|FACT4001:per-lund|}");

    /// <summary>Whoever is a relative is the value of a property of persons.</summary>
    [Theory]
    [InlineData("Per Lund's brother works for Eva Moe.", "per-lund")]
    [InlineData("Eva Moe is the aide of Per Lund.", "per-lund")]
    public void A_relation_is_shown_by_the_words_for_it(string text, string value) =>
        EvidenceCase.Expect(text, "boss", $"value: {value}\nsources: {{ paper: {text} }}");

    /// <summary>A harbour's name behind or before another with a capital is a person's.</summary>
    [Theory]
    [InlineData("It lies at Northport.", false)]
    [InlineData("It lies at Northport Pier.", false)]
    [InlineData("Northport harbour is its home.", false)]
    [InlineData("In Northport Monday it lay still.", false)]
    [InlineData("Northport Mayor Per Lund steers it.", false)]
    [InlineData("Old Northport is its home.", false)]
    [InlineData("It sails from the Northport Basin each day.", false)]
    [InlineData("Northport Moe steers it.", true)]
    [InlineData("It is steered by one Ola Northport who is old.", true)]
    public void A_word_of_a_persons_name_is_no_harbour(string text, bool isPerson) => EvidenceCase.Expect(
        text, "home", $"value: {(isPerson ? "{|FACT4001:northport|}" : "northport")}\nsources: {{ paper: {text} }}");

    /// <summary>The sentence has nobody's name, or that of another; a reason for the value gives his.</summary>
    [Theory]
    [InlineData("He steers it.", "he is Per Lund, as the photograph shows", true)]
    [InlineData("Per Lund came. He steers it.", "he is Lund Per Lund", true)]
    [InlineData("He steers it.", "he is the mayor", false)]
    [InlineData("The mayor steers it.", "the mayor is the mayor", false)]
    [InlineData("The mayor steers it.", "the mayor is Per Lund", true)]
    [InlineData("Per Lund came. The mayor steers it.", "he is the mayor", true)]
    [InlineData("Eva steers it.", "Per Lund's brother has that nickname", false)]
    public void A_reason_gives_the_name(string text, string reason, bool isEnough)
    {
        var quote = text[(text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? end + 2 : 0)..];
        EvidenceCase.Expect(
            text,
            "captain",
            $"value: {(isEnough ? "per-lund" : "{|FACT4001:per-lund|}")}\nbecause: {reason}\nsources: {{ paper: {quote} }}");
    }

    /// <summary>Ida Marie Holm is the only Holm: her surname is enough where the text speaks of her.</summary>
    [Theory]
    [InlineData("Ida Marie Holm came and she steers it.", "she is Holm", true)]
    [InlineData("The captain came and she steers it.", "she is Holm", true)]
    [InlineData("Eva came and she steers it.", "the Holm of the ship", false)]
    [InlineData("Eva came and she steers it.", "Ida Marie Holm goes by Eva, and she is meant", true)]
    public void A_surname_is_enough_only_with_the_text(string text, string reason, bool isEnough) => EvidenceCase.Expect(
        text,
        "captain",
        $"value: {(isEnough ? "ida-holm" : "{|FACT4001:ida-holm|}")}\nbecause: {reason}\nsources: {{ paper: she steers it }}");

    /// <summary>A reason may be in the language of the text or in English: "Lunds" is a form of the name in German alone.</summary>
    [Theory]
    [InlineData("per-lund", "Per Lunds Schiff steuert er")]
    [InlineData("{|FACT4001:per-lund|}", "Jan Lunds Schiff steuert er")]
    public void A_reason_is_read_in_the_language_of_the_text_too(string value, string reason) => EvidenceCase.Expect(
        "Er steuert es.", "captain", $"value: {value}\nbecause: {reason}\nsources: {{ paper: Er steuert es }}", "de");

    private static void Expect(string text, string value) =>
        EvidenceCase.Expect(text, "captain", $"{value}\nsources: {{ paper: {text} }}");
}
