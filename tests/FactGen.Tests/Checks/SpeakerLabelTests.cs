namespace FactGen.Tests.Checks;

/// <summary>What the text marks as somebody's words without a verb of saying: a name and a colon, or a quoted block (FACT4006).</summary>
public class SpeakerLabelTests
{
    private const string Quote = "it has 40 seats";

    [Theory]
    [InlineData("The mayor: it has 40 seats.")]
    [InlineData("The mayor of Northport: it has 40 seats.")]
    [InlineData("A spokeswoman for the harbour: it has 40 seats.")]
    [InlineData("Police: it has 40 seats.")]
    [InlineData("Inspector Ola Vik: it has 40 seats.")]
    [InlineData("Witness 2: it has 40 seats.")]
    [InlineData("The mayor's answer: it has 40 seats.")]
    [InlineData("Per Lund: it has 40 seats.")]
    [InlineData("Captain Holm: it has 40 seats.")]
    [InlineData("Per Lund, who owns it (right): it has 40 seats.")]
    [InlineData("Ola Vik: it has 40 seats.")]
    [InlineData("VIK: Well, I know that boat, it has 40 seats.")]
    [InlineData("**Ola Vik:** it has 40 seats.")]
    [InlineData("It rained. The mayor: it has 40 seats.")]
    [InlineData("It rained.\nThe mayor: it has 40 seats.")]
    [InlineData("The mayor: it rained. And it has 40 seats.")]
    [InlineData("The mayor:\n\nit has 40 seats.")]
    public void A_name_or_an_office_before_a_colon_says_it(string text) => Expect(text, "{|FACT4006:it has 40 seats|}");

    [Theory]
    [InlineData("The mayor put it so.\n\n> it has 40 seats.")]
    [InlineData("The mayor put it so.\n> As for the boat,\n> it has 40 seats.")]
    [InlineData("> > it has 40 seats.")]
    public void A_block_behind_angle_brackets_is_quoted(string text) => Expect(text, "{|FACT4006:it has 40 seats|}");

    [Theory]
    [InlineData("The mayor put it so: 「it has 40 seats」.")]
    [InlineData("The log of \"it has 40 seats\" is short.")]
    public void A_statement_between_quotation_marks_is_somebodys_even_if_it_is_the_whole_quote(string text) =>
        Expect(text, "{|FACT4006:it has 40 seats|}");

    [Theory]
    [InlineData("The ferry: it has 40 seats.")]
    [InlineData("Northport: it has 40 seats.")]
    [InlineData("Boat Details: it has 40 seats.")]
    [InlineData("Key Facts: it has 40 seats.")]
    [InlineData("One thing is sure: it has 40 seats.")]
    [InlineData("What the mayor likes: it has 40 seats.")]
    [InlineData("The town that the mayor runs: it has 40 seats.")]
    [InlineData("Per Lund's ferry: it has 40 seats.")]
    [InlineData("NORTHPORT: it has 40 seats.")]
    [InlineData("The mayor: Per Lund.\n\nit has 40 seats.")]
    [InlineData("The crew is Vik: it has 40 seats.")]
    [InlineData("At 12:30 it has 40 seats.")]
    [InlineData("It rained, and it\nhas 40\nseats.")]
    [InlineData("A mass\n> 5 tonnes is rare, and it has 40 seats.")]
    public void Other_colons_and_marks_are_the_sources_own(string text) => Expect(text, Quote);

    [Theory]
    [InlineData("Captain: Per Lund, 40 years.", "Per Lund, 40 years")]
    [InlineData("The captain: Per Lund (since May).", "Per Lund")]
    [InlineData("Captain: Per Lund", "Per Lund")]
    [InlineData("The captain: Per Lund and Jan Lund.", "Per Lund")]
    public void A_field_of_a_form_is_no_statement(string text, string quote) =>
        EvidenceCase.Expect(text, "captain", $"value: per-lund\nsources: {{ paper: {quote} }}");

    [Theory]
    [InlineData("The motto is \"Gone with the Tide\".", "Gone with the Tide")]
    [InlineData("The motto is \"slow and steady\".", "slow and steady")]
    public void A_title_or_a_few_words_between_quotation_marks_are_a_name(string text, string quote) =>
        EvidenceCase.Expect(text, "motto", $"value: {quote}\nsources: {{ paper: {quote} }}");

    [Fact]
    public void With_the_speaker_it_is_right() =>
        EvidenceCase.Expect("Per Lund: it has 40 seats.", "seats", $"value: 40\nby: per-lund\nsources: {{ paper: {Quote} }}");

    /// <summary>Whatever ends the lines of the text.</summary>
    private static void Expect(string text, string quote) => Assert.All(
        ["\n", "\r\n", "\r"],
        lineBreak => EvidenceCase.Expect(text.Replace("\n", lineBreak), "seats", $"value: 40\nsources: {{ paper: {quote} }}"));
}
