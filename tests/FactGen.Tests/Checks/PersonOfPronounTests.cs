namespace FactGen.Tests.Checks;

/// <summary>For whom a pronoun stands, where the claim is about Eva Moe or somebody else speaks (FACT4008, FACT4010).</summary>
public sealed class PersonOfPronounTests
{
    [Theory]
    [InlineData("Eva Moe came. When he heard it, Per Lund was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "The sentence of 'was 40 years old' names Per Lund, and 'eva-moe/age' is about Eva Moe: \"When he heard it, Per Lund was 40 years old.\" Claim it of Per Lund, quote words that name Eva Moe, add what the text calls Eva Moe to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.")]
    [InlineData("Eva Moe came. When he heard it Per Lund was 40 years old.", "40", "was 40 years old", "")]
    [InlineData("Eva Moe came. He heard it, Per Lund was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "The subject of 'was 40 years old' is 'Per Lund', and 'eva-moe/age' is about Eva Moe: \"He heard it, Per Lund was 40 years old.\" Claim it of Per Lund, quote words that name Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    [InlineData("Eva Moe came. When, he heard it, Per Lund was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. When he, Per Lund was 40 years old.", "40", "When he, Per Lund was 40 years old", "")]
    [InlineData("Eva Moe came. When the man heard it, Per Lund was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. When she was 40 years old, Per Lund left.", "40", "she was 40 years old", "")]
    [InlineData("Eva Moe came. She saw that Per Lund was 40 years old.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. The mayor was 40 years old.", "40", "was 40 years old", "")]
    [InlineData("Eva Moe came. Northport was 40 years old.", "40", "was 40 years old", "")]
    [InlineData("Eva Moe came. Per Lund was 40 years old, and Jan Lund came.", "40", "{|FACT4008:was 40 years old|}", "")]
    [InlineData("Eva Moe came. At Northport Jan Lund and Per Lund were 40 years old.", "40", "{|FACT4008:were 40 years old|}", "The sentence of 'were 40 years old' names Jan Lund, and 'eva-moe/age' is about Eva Moe: \"At Northport Jan Lund and Per Lund were 40 years old.\" Claim it of Jan Lund, quote words that name Eva Moe, add what the text calls Eva Moe to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.")]
    [InlineData("Eva Moe came. Per Lund said that this captain is 40 years old.", "40\nby: per-lund", "is 40 years old", "")]
    public void Behind_a_front_clause_the_name_is_the_subject(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Eva Moe's brother is Per Lund.", "per-lund", "brother is Per Lund")]
    [InlineData("Eva Moe's brother met the boss, Per Lund.", "per-lund", "boss, Per Lund")]
    [InlineData("The brother met the boss, Per Lund.", "per-lund", "{|FACT4008:boss, Per Lund|}")]
    public void A_relation_is_shown_by_words_of_the_other(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "boss", value, quote);

    [Theory]
    [InlineData("Eva Moe came. Per Lund owns it. It is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. Per Lund and Jan Lund own it. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. Per Lund owns it, Per Lund says. He is 40 years old.", "40", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe came. Per Lund's brother owns it. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. Per Lund's lawyer owns it. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. The mayor owns it. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. With Per Lund it sank. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. Per Lund owns it with her. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe came. Per Lund owns it.\n\nHe is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe has his boat. Per Lund owns it. He is 40 years old.", "40", "is 40 years old")]
    [InlineData("Eva Moe has her boat. Per Lund owns it. He is 40 years old.", "40", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe has her boat. Per Lund owns it. She is 40 years old.", "40", "is 40 years old")]
    [InlineData("Per Lund has his boat. Eva Moe came. Per Lund owns it. She is 40 years old.", "40", "is 40 years old")]
    [InlineData("Per Lund has her boat. Eva Moe came. Per Lund owns it. She is 40 years old.", "40", "{|FACT4008:is 40 years old|}")]
    [InlineData("Per Lund has his boat. He lost his oars. Per Lund lost her. Eva Moe came. Per Lund owns it. She is 40 years old.", "40", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe came. Per Lund owns it. They are 40 years old.", "40", "are 40 years old")]
    [InlineData("He is 40 years old. Eva Moe came.", "40", "is 40 years old")]
    [InlineData("Eva Moe came.\n\nPer Lund owns it. He is 40 years old.", "40", "{|FACT4008:He is 40 years old|}")]
    public void The_sentence_before_says_who_it_is(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote);

    [Theory]
    [InlineData("Ida Marie Holm came. It rained. The crew said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats")]
    [InlineData("Northport came. It rained. They said it has 40 seats.", "40\nby: northport", "it has 40 seats")]
    [InlineData("Ida Marie Holm came. It rained.\n\nThey said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats")]
    [InlineData("It rained. They said it has 40 seats.", "40\nby: {|FACT4004:ida-holm|}", "it has 40 seats")]
    public void Several_are_not_one_speaker(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote);

    [Theory]
    [InlineData("Nobody is here. She is 40 years old.", "40", "is 40 years old")]
    [InlineData("Nobody is here. Per Lund is 40 years old.", "40", "{|FACT4008:is 40 years old|}")]
    public void The_publisher_is_meant_where_nobody_is_named(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, card: "publisher: Eva Moe");
}
