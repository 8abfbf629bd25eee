namespace FactGen.Tests.Checks;

/// <summary>
/// What a value is compared with in a language that the compiler does not read: the digits of the quote, and a reason that names both
/// (FACT4001).
/// </summary>
public sealed class UnreadLanguageCheckTests
{
    private const string Digits = "Båten har 40 platser.";
    private const string Words = "Båten har fyrtio platser.";
    private const string Date = "Den seglade den 9 mars 2021.";

    [Theory]
    [InlineData(Digits, "seats", "value: 40\nsources: { paper: har 40 platser }")]
    [InlineData(Digits, "seats", "value: 41\nbecause: with the one that the 40 leave out, 41\nsources: { paper: har 40 platser }")]
    [InlineData(Words, "seats", "value: 40\nbecause: fyrtio is 40\nsources: { paper: har fyrtio platser }")]
    [InlineData(Date, "sailed", "value: 2021-03-09\nbecause: mars is March\nsources: { paper: den 9 mars 2021 }")]
    public void The_digits_are_the_value_or_a_reason_names_both(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim, language: "sv");

    [Theory]
    [InlineData(Digits, "seats", "value: {|FACT4001:41|}\nsources: { paper: har 40 platser }",
        "'41' is not in 'har 40 platser', which has the number 40;", "'41' and that number, and say")]
    [InlineData(Digits, "seats", "value: {|FACT4001:41|}\nbecause: 41 seats\nsources: { paper: har 40 platser }",
        "which has the number 40;", "'41' and that number, and say")]
    [InlineData(Words, "seats", "value: {|FACT4001:40|}\nsources: { paper: har fyrtio platser }",
        "which has no number in digits;", "'40' and the words of the quote, and say")]
    [InlineData(Words, "seats", "value: {|FACT4001:40|}\nbecause: it has 40\nsources: { paper: har fyrtio platser }",
        "which has no number in digits;", "'40' and the words of the quote, and say")]
    [InlineData(Date, "sailed", "value: {|FACT4001:2021-03-09|}\nsources: { paper: den 9 mars 2021 }",
        "The digits of 'den 9 mars 2021' may be '2021-03-09'", "because it does not read the language 'sv': say in 'because' what they mean")]
    public void The_message_says_what_the_quote_has_and_what_to_name(string text, string property, string claim, string has, string name)
    {
        var message = Assert.Single(EvidenceCase.Expect(text, property, claim, language: "sv")).Message;
        Assert.Contains(has, message, StringComparison.Ordinal);
        Assert.Contains(name, message, StringComparison.Ordinal);
    }
}
