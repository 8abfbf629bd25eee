using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Checks;

/// <summary>A claim is about somebody whom the text names near the quote (FACT4008). The claims are about Eva Moe.</summary>
public sealed class SubjectCheckTests
{
    /// <summary>Named in the paragraph of the quote or the three before, and no other in the sentence: the claim is about her.</summary>
    [Theory]
    [InlineData("Eva Moe is 40 years old.")]
    [InlineData("Moe is 40 years old.")]
    [InlineData("Eva Moe steers it. She is 40 years old.")]
    [InlineData("Eva Moe steers it.\n\nShe is from Northport.\n\nShe is 40 years old.")]
    [InlineData("Eva Moe's ferry sank. The captain is 40 years old.")]
    [InlineData("Per Lund met Eva Moe, who is 40 years old.")]
    [InlineData("Eva Moe steers it. She, whom Per Lund knows, is 40 years old.")]
    [InlineData("EVA MOE is 40 years old.")]
    [InlineData("E. Moe is 40 years old.")]
    [InlineData("Eva Moe\n\nA portrait. She is 40 years old, which Per Lund is not.\n\nPer Lund is older.")]
    public void A_quote_near_the_name_is_about_her(string text) => Expect(text, "is 40 years old");

    [Theory]
    [InlineData("The captain's friend is 40 years old.")]
    [InlineData("Per Lund is 40 years old.")]
    [InlineData("Eva Moe steers it. Per Lund is 40 years old.")]
    [InlineData("Ola Moe is 40 years old.")]
    [InlineData("T. Moe is 40 years old.")]
    [InlineData("Eva Moe Street is 40 years old.")]
    [InlineData("Eva Moe's brother is 40 years old.")]
    [InlineData("Eva Moe-Lind is 40 years old.")]
    [InlineData("Eva Moe.\n\nOne.\n\nTwo.\n\nThree.\n\nShe is 40 years old.")]
    public void A_quote_about_somebody_else_is_reported(string text) => Expect(text, "{|FACT4008:is 40 years old|}");

    /// <summary>A paragraph can be a whole text: 20,000 units of it are near a quote.</summary>
    [Theory]
    [InlineData(1_100, "is 40 years old")]
    [InlineData(1_200, "{|FACT4008:is 40 years old|}")]
    public void A_name_is_near_up_to_a_number_of_units(int sentences, string quote) =>
        Expect($"Eva Moe steers it. {string.Concat(Enumerable.Repeat("The sea is calm. ", sentences))}She is 40 years old.", quote);

    /// <summary>Both are named: the quote is about the one whose name is right before it or at its beginning.</summary>
    [Theory]
    [InlineData("Moe left because Per Lund is 40 years old.", "Per Lund is 40 years old")]
    [InlineData("Moe left when Mayor Per Lund was 40 years old.", "was 40 years old")]
    [InlineData("Eva Moe steers it, and Lund's friend Per Lund, who is 40 years old, sails.", "is 40 years old")]
    [InlineData("Eva Moe met Per Lund, who has often been 40 years old.", "been 40 years old")]
    [InlineData("Per Lund, who met Eva Moe, is 40 years old.", "is 40 years old")]
    [InlineData("Per Lund – who in May met Eva Moe – is 40 years old.", "is 40 years old")]
    [InlineData("The job in which Per Lund, 40 years old, met Eva Moe is done.", "Per Lund, 40 years old")]
    [InlineData("Eva Moe met Per Lund; Per Lund, 61, was 40 years old then.", "was 40 years old")]
    public void The_subject_right_before_a_quote_is_somebody_else(string text, string quote)
    {
        Expect(text, $"{{|FACT4008:{quote}|}}");
        EvidenceCase.Expect(
            text, "age", $"value: 40\nbecause: {{ subject: Eva Moe is meant }}\nsources: {{ paper: {quote} }}");
        EvidenceCase.Expect(text, "age", $"value: 40\nbecause: {{ subject: the other is meant }}\nsources: {{ paper: {{|FACT4008:{quote}|}} }}");
    }

    [Theory]
    [InlineData("Eva Moe, like Per Lund, is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe and Per Lund are 40 years old.", "are 40 years old")]
    [InlineData("Eva Moe, who met Per Lund, is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe – she met Per Lund in May – is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe, the successor of Per Lund, is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe, a friend of Mayor Per Lund, is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe met Per Lund, and then she was 40 years old.", "was 40 years old")]
    [InlineData("Per Lund, 61, said Moe is 40 years old.", "is 40 years old")]
    [InlineData("Per Lund's friend Eva Moe is 40 years old.", "is 40 years old")]
    [InlineData("When Per Lund sailed, Eva Moe was 40 years old.", "was 40 years old")]
    [InlineData("Per Lund says Eva Moe is 40 years old.", "Per Lund says Eva Moe is 40 years old")]
    [InlineData("Per Lund met her, Eva Moe, when she was 40 years old.", "Per Lund met her, Eva Moe, when she was 40 years old")]
    [InlineData("Moe was there, and Per Lund found her to be 40 years old.", "found her to be 40 years old")]
    [InlineData("Of Eva Moe, Northport knows that she is 40 years old.", "is 40 years old")]
    public void The_subject_right_before_a_quote_is_she_or_cannot_be_told(string text, string quote)
    {
        var by = text.Contains("said", StringComparison.Ordinal) || text.Contains("says", StringComparison.Ordinal) ? "by: per-lund\n" : "";
        EvidenceCase.Expect(text, "age", $"value: 40\n{by}sources: {{ paper: {quote} }}");
    }

    /// <summary>The sentence begins with a pronoun, and the one before it is about another: a warning.</summary>
    [Theory]
    [InlineData("Eva Moe steers it. Per Lund owns it. He is 40 years old.")]
    [InlineData("Eva Moe steers it. Per Lund owns it. She is 40 years old.")]
    public void A_pronoun_stands_for_the_one_of_the_sentence_before(string text) =>
        Assert.All(Expect(text, "{|FACT4008:is 40 years old|}"), diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));

    [Theory]
    [InlineData("Per Lund owns it. Eva Moe steers it. She is 40 years old.")]
    [InlineData("Eva Moe steers it. Per Lund met her. She is 40 years old.")]
    [InlineData("Eva Moe steers it. Per Lund met Ida Marie Holm. She is 40 years old.")]
    [InlineData("Eva Moe steers it. Northport owns it. She is 40 years old.")]
    [InlineData("Per Lund has his boat. Eva Moe has hers.\n\nIt is old. Per Lund owns it. She is 40 years old.")]
    [InlineData("Eva Moe has her boat.\n\nIt is old. Per Lund owns it. She is 40 years old.")]
    [InlineData("Eva Moe steers it. Per Lund owns it.\n\nShe is 40 years old.")]
    public void A_pronoun_may_be_hers(string text) => Expect(text, "is 40 years old");

    [Theory]
    [InlineData("Eva Moe and her son Bo, aged 40, came.", "{|FACT4008:aged 40|}")]
    [InlineData("Eva Moe and her son, aged 40, came.", "{|FACT4008:aged 40|}")]
    [InlineData("Eva Moe met Per Lund, aged 40, there.", "{|FACT4008:aged 40|}")]
    [InlineData("Eva Moe and Per Lund, aged 40, came.", "{|FACT4008:aged 40|}")]
    [InlineData("Eva Moe steers it. Her second son Bo, a pilot, was 40 years old then.", "{|FACT4008:was 40 years old|}")]
    [InlineData("Eva Moe steers it. Her late son Bo was 40 years old then.", "{|FACT4008:was 40 years old|}")]
    [InlineData("Eva Moe steers it. Her son is a pilot. He is 40 years old.", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe steers it. Her son is a pilot. She is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe steers it. Her two late sons are pilots. He is 40 years old.", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe steers it. Her two very late sons are pilots. He is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe steers it. Her boat is old. He is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe came. When he heard it, Per Lund was 40 years old.", "{|FACT4008:was 40 years old|}")]
    [InlineData("Eva Moe came. When he heard it, Per Lund left and was 40 years old.", "{|FACT4008:was 40 years old|}")]
    [InlineData("Eva Moe came. When she was 40 years old, Per Lund left.", "was 40 years old")]
    [InlineData("Eva Moe's lawyer is 40 years old.", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe’s press secretary is 40 years old.", "{|FACT4008:is 40 years old|}")]
    [InlineData("Eva Moe's lawyer knows that she is 40 years old.", "is 40 years old")]
    [InlineData("Eva Moe, aged 40, and her son Bo came.", "aged 40")]
    [InlineData("Eva Moe, a friend of Per Lund, aged 40, came.", "aged 40")]
    [InlineData("Eva Moe, the captain of the Gull, aged 40, came.", "aged 40")]
    public void A_participle_belongs_to_the_name_before_it(string text, string quote) => Expect(text, quote);

    /// <summary>Of two persons in the quote, the one nearest to the word of the property is its value, otherwise the first.</summary>
    [Theory]
    [InlineData("Eva Moe's boss is Per Lund, a friend of Ida Marie Holm.", "boss is Per Lund, a friend of Ida Marie Holm", "per-lund")]
    [InlineData("Eva Moe's boss is Per Lund, a friend of Ida Marie Holm.", "boss is Per Lund, a friend of Ida Marie Holm", "{|FACT4008:ida-holm|}")]
    [InlineData("Eva Moe's boss is Per Lund, a friend of Ida Marie Holm.", "a friend of Ida Marie Holm", "ida-holm")]
    [InlineData("Eva Moe's bosses are Per Lund and Ida Marie Holm.", "bosses are Per Lund and Ida Marie Holm", "ida-holm")]
    [InlineData("Moe's bosses are Jan Lund, Per Lund and Ida Holm.", "bosses are Jan Lund, Per Lund and Ida Holm", "per-lund")]
    [InlineData("By the wish of Ida Marie Holm, Per Lund is Eva Moe's boss.", "of Ida Marie Holm, Per Lund is Eva Moe's boss", "{|FACT4008:ida-holm|}")]
    [InlineData("By the wish of Ida Marie Holm, Per Lund is Eva Moe's boss.", "of Ida Marie Holm, Per Lund is Eva Moe's boss", "per-lund")]
    public void Of_two_in_a_quote_the_nearest_is_the_value(string text, string quote, string value) =>
        EvidenceCase.Expect(text, "boss", $"value: {value}\nsources: {{ paper: {quote} }}");

    [Fact]
    public void Of_two_things_it_is_an_error_too()
    {
        const string Claim = "value: {|FACT4008:southport|}\nsources: { paper: left Northport for Southport }";
        var found = Assert.Single(EvidenceCase.Expect("The Gull left Northport for Southport.", "home", Claim));
        Assert.Equal(Severity.Error, found.Severity);
    }

    /// <summary>Who does to another what the property is named after is not whom that other does it to.</summary>
    [Theory]
    [InlineData("Per Lund helped Eva Moe.", "Per Lund helped Eva Moe", "{|FACT4008:per-lund|}")]
    [InlineData("Per Lund has often helped the cook, Eva Moe.", "Per Lund has often helped the cook, Eva Moe", "{|FACT4008:per-lund|}")]
    [InlineData("Eva Moe helped Per Lund.", "Eva Moe helped Per Lund", "per-lund")]
    [InlineData("Per Lund was helped by Eva Moe.", "Per Lund was helped by Eva Moe", "per-lund")]
    [InlineData("Eva Moe came. She helped Per Lund.", "She helped Per Lund", "per-lund")]
    public void The_doer_of_a_deed_is_not_whom_it_is_done_to(string text, string quote, string value) =>
        EvidenceCase.Expect(text, "helped", $"value: {value}\nsources: {{ paper: {quote} }}");

    /// <summary>A name with its apposition at the beginning of a quote is what the quote is about.</summary>
    [Theory]
    [InlineData("Her friend is Per Lund, head of the yard.", "{|FACT4008:Per Lund, head of the yard|}", "head of the yard")]
    [InlineData("Eva Moe, head of the yard, came.", "Eva Moe, head of the yard", "head of the yard")]
    [InlineData("Eva Moe is a friend of Per Lund, head of the yard.", "friend of Per Lund, head of the yard", "friend of Per Lund")]
    public void An_apposition_belongs_to_the_name_before_it(string text, string quote, string value) =>
        EvidenceCase.Expect("Eva Moe steers it. " + text, "role", $"value: {value}\nsources: {{ paper: {quote} }}");

    /// <summary>A quote that begins inside the noun of its subject leaves out what it is the number of.</summary>
    [Theory]
    [InlineData("Winter crates were 40.", "{|FACT4008:crates were 40|}")]
    [InlineData("The lost crates were 40.", "crates were 40")]
    [InlineData("All empty crates were 40.", "{|FACT4008:crates were 40|}")]
    [InlineData("Winter crates were 40.", "Winter crates were 40")]
    [InlineData("Total crates were 40.", "crates were 40")]
    [InlineData("The Gull crates were 40.", "crates were 40")]
    [InlineData("The crates were 40.", "crates were 40")]
    [InlineData("In winter, crates were 40.", "crates were 40")]
    [InlineData("It sold 40 red crates.", "40 red crates")]
    public void A_quote_begins_with_its_noun(string text, string quote) =>
        EvidenceCase.Expect(text, "crates", $"value: 40\nsources: {{ paper: {quote} }}");

    [Fact]
    public void A_reason_names_the_word_that_is_cut_off()
    {
        const string text = "Winter crates were 40.";
        EvidenceCase.Expect(text, "crates", "value: 40\nbecause: { subject: in Winter it carries all }\nsources: { paper: crates were 40 }");
        EvidenceCase.Expect(text, "crates", "value: 40\nbecause: { subject: these are all }\nsources: { paper: {|FACT4008:crates were 40|} }");
    }

    /// <summary>Whoever did something 120 years ago is not living, so the text may leave it to the reader.</summary>
    [Theory]
    [InlineData("She was arrested in 1699 or 1700.", "'[1699,1700]'", "in 1699 or 1700", Severity.Warning)]
    [InlineData("She was arrested on 13 October 1901.", "1901-10-13", "on 13 October 1901", Severity.Warning)]
    [InlineData("She was arrested on 14 October 1901.", "1901-10-14", "on 14 October 1901", Severity.Error)]
    [InlineData("She was arrested in 1999.", "1999", "arrested in 1999", Severity.Error)]
    public void Of_somebody_who_cannot_be_living_it_is_a_warning(string text, string value, string quote, Severity severity) =>
        Assert.Equal(severity, Assert.Single(EvidenceCase.Expect(
            text, "arrested", $"value: {value}\nsources: {{ paper: {{|FACT4008:{quote}|}} }}")).Severity);

    [Fact]
    public void The_message_names_both()
    {
        var diagnostic = Assert.Single(Expect("Eva Moe steers it. Per Lund is 40 years old.", "{|FACT4008:is 40 years old|}"));

        Assert.Contains("names Per Lund, and 'eva-moe/age' is about Eva Moe", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    private static IReadOnlyList<FactDiagnostic> Expect(string text, string quote) =>
        EvidenceCase.Expect(text, "age", $"value: 40\nsources: {{ paper: {quote} }}");
}
