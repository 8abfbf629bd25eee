namespace FactGen.Tests.Checks;

/// <summary>Of whom a quote speaks, where the claim is about Eva Moe (FACT4008).</summary>
public sealed class PersonOfQuoteTests
{
    [Theory]
    [InlineData("Eva Moe came. Per Lund is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "The sentence of 'is 40 years old' names Per Lund, and 'eva-moe/age' is about Eva Moe: \"Per Lund is 40 years old.\" Claim it of Per Lund, quote words that name Eva Moe, add what the text calls Eva Moe to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.")]
    [InlineData("Eva Moe came. Per Lund is 40 years old.", "40\nbecause: { subject: Eva Moe is meant }", "is 40 years old", "")]
    [InlineData("Eva Moe came. Per Lund is 40 years old.", "40\nbecause: { subject: she is meant }", "is 40 years old", "")]
    [InlineData("Nobody came. He is 40 years old.", "40", "{|FACT4008:He is 40 years old|}", "'eva-moe/age' is about Eva Moe, whom neither the paragraph of 'He is 40 years old' in 'paper' nor the three before it name: check of whom the text speaks, add what it calls Eva Moe to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.")]
    [InlineData("Nobody came. He is 40 years old.", "40\nbecause: { subject: she is meant }", "He is 40 years old", "")]
    [InlineData("Nobody came. He is 40 years old.", "40\nby: {|FACT4004:per-lund|}", "{|FACT4008:He is 40 years old|}", "")]
    [InlineData("\"I am 40 years old,\" somebody said.", "40\nby: eva-moe\nbecause: { speaker: Eva Moe speaks }", "I am 40 years old", "")]
    [InlineData("Eva Moe came with the mayor, who is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe saw Northport. It is 40 years old.", "40", "It is 40 years old", "")]
    [InlineData("Eva Moe saw that Northport is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe saw Per Lund's brother, who is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe saw Per Lund's lawyer, who is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe saw Lund, who is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe saw Per Lund, and they know her to be 40 years old.", "40", "know her to be 40 years old", "")]
    [InlineData("Eva Moe knew that Per Lund, aged, is 40 years old.", "40", "{|FACT4008:Per Lund, aged, is 40 years old|}", "The subject of 'Per Lund, aged, is 40 years old' is 'Per Lund', and 'eva-moe/age' is about Eva Moe: \"Eva Moe knew that Per Lund, aged, is 40 years old.\" Claim it of Per Lund, quote words that name Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe's brother saw Per Lund, who is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "")]
    [InlineData("Eva Moe came.\n\nEva Moe's brother saw Per Lund, who is 40 years old.", "40", "Eva Moe's brother saw Per Lund, who is 40 years old", "")]
    [InlineData("Eva Moe came.\n\nPer Lund, who is 40 years old, is Eva Moe's brother.", "40", "Per Lund, who is 40 years old, is Eva Moe's brother", "")]
    public void The_subject_is_she_or_another(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe saw Per Lund, who is boss.", "boss", "per-lund", "Per Lund, who is boss", "")]
    [InlineData("Eva Moe saw Per Lund, the baker.", "role", "baker", "{|FACT4008:Per Lund, the baker|}", "The subject of 'Per Lund, the baker' is 'Per Lund', and 'eva-moe/role' is about Eva Moe: \"Eva Moe saw Per Lund, the baker.\" Claim it of Per Lund, quote words that name Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe saw Per Lund, the baker.", "role", "the baker", "{|FACT4008:Per Lund, the baker|}", "")]
    [InlineData("Eva Moe saw Per Lund the baker.", "role", "the baker", "Per Lund the baker", "")]
    [InlineData("Eva Moe saw Per Lund, the baker.", "role", "Per Lund, the baker", "Per Lund, the baker", "")]
    public void An_apposition_or_a_value_is_no_other(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Eva Moe came. Per Lund owns it. He is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "The sentence of 'is 40 years old' begins with a pronoun, the one before it is about 'Per Lund', and 'eva-moe/age' is about Eva Moe: \"He is 40 years old.\" Check whom the text means; quote words that name Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came. Per Lund owns it. He is 40 years old.", "40\nbecause: { subject: Eva Moe is meant }", "is 40 years old", "")]
    [InlineData("Eva Moe came. Per Lund owns it. He, Eva Moe, is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe came. Per Lund owns it. He is 40 years old. It is so.", "40", "is 40 years old. It is so", "")]
    public void A_pronoun_stands_for_the_one_before(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe came with her son, aged 40, there.", "40", "{|FACT4008:aged 40|}", "")]
    [InlineData("Eva Moe came with her very tall son, aged 40, there.", "40", "{|FACT4008:aged 40|}", "'aged 40' says something of 'her very tall son', and 'eva-moe/age' is about Eva Moe: \"Eva Moe came with her very tall son, aged 40, there.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came with her own very tall son, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came with her own very tall old son, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came with her son Bo Ola Vik, aged 40, there.", "40", "{|FACT4008:aged 40|}", "'aged 40' says something of 'her son Bo Ola Vik', and 'eva-moe/age' is about Eva Moe: \"Eva Moe came with her son Bo Ola Vik, aged 40, there.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came with her son Bo, a pilot, aged 40, there.", "40", "{|FACT4008:aged 40|}", "'aged 40' says something of 'her son Bo', and 'eva-moe/age' is about Eva Moe: \"Eva Moe came with her son Bo, a pilot, aged 40, there.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came with her son Bo, a pilot, of the yard, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came with her boat, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came with the son, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came with her son Eva Moe, aged 40, there.", "40", "aged 40", "")]
    [InlineData("Eva Moe came. Her son was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. Her son, was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. Her son the pilot was 40 years old.", "40", "was 40 years old", "")]
    [InlineData("Eva Moe came. Her son once was 40 years old.", "40", "once was 40 years old", "")]
    public void A_relative_of_hers_is_another(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe's lawyer is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "'is 40 years old' says something of 'Eva Moe's lawyer', and 'eva-moe/age' is about Eva Moe: \"Eva Moe's lawyer is 40 years old.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe's chief lawyer is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "'is 40 years old' says something of 'Eva Moe's chief lawyer', and 'eva-moe/age' is about Eva Moe: \"Eva Moe's chief lawyer is 40 years old.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe's very chief lawyer is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe's lawyer there is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe the mayor is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe, mayor, is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe, our mayor is 40 years old.", "40", "is 40 years old", "")]
    public void Her_lawyer_is_another(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe came. Her son is a pilot. She is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe came. Her son is a pilot. He is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "")]
    [InlineData("Eva Moe came. Her son is a pilot.\n\nHe is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe came. His son is a pilot. He is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe came. Her two late sons are pilots. He is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "'is 40 years old' says something of 'Her two late sons', and 'eva-moe/age' is about Eva Moe: \"He is 40 years old.\" Claim it of that other, quote words that speak of Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came. Her two very late sons are pilots. He is 40 years old.", "40", "is 40 years old", "")]
    [InlineData("Eva Moe came. Her boat is old. He is 40 years old.", "40", "is 40 years old", "")]
    public void The_relative_of_the_sentence_before_is_another(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe said that Moe saw Per Lund, who is 40 years old.", "40\nby: eva-moe", "Moe saw Per Lund, who is 40 years old")]
    public void A_name_that_several_have_may_be_hers(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, people: "ola-moe: { name: Ola Moe }");

    [Theory]
    [InlineData("Moe saw Per Lund, who is 40 years old.", "40", "{|FACT4008:Moe saw Per Lund, who is 40 years old|}", "")]
    [InlineData("Moe saw Per Lund, who is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "")]
    [InlineData("Eva Moe is 40 years old.", "40", "{|FACT4008:is 40 years old|}", "'eva-moe/age' is about 'eva-moe', and the text near 'is 40 years old' may as well speak of 'eva-two', which has the same name: give the names that tell them apart, or say under 'subject' in 'because', with the id, that 'eva-moe' is meant.")]
    [InlineData("Eva Moe is 40 years old.", "40\nbecause: { subject: eva-moe is meant }", "is 40 years old", "")]
    [InlineData("Eva Moe is 40 years old.", "40\nbecause: { subject: Eva Moe is meant }", "{|FACT4008:is 40 years old|}", "")]
    public void A_namesake_may_be_meant(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says, people: "ola-moe: { name: Ola Moe }\neva-two: { name: Eva Moe }");
}
