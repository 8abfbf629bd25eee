using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Checks;

public class SentenceCheckTests
{
    [Theory]
    [InlineData("Per Lund came. He praised its 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("The mayor came. He praised its 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("Lund came. He praised its 40 seats.", "by: {|FACT4004:per-lund|}\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("Per Lund came.\n\nOne.\n\nTwo.\n\nHe praised its 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("Per Lund came.\n\nOne.\n\nTwo.\n\nThree.\n\nHe praised its 40 seats.", "by: {|FACT4004:per-lund|}\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("People praised its 40 seats.", "by: per-lund\nbecause: { speaker: the page before tells of Per Lund }\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("People praised its 40 seats.", "by: {|FACT4004:per-lund|}\nbecause: { speaker: the page before has the speaker }\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("People praised its 40 seats.", "by: unnamed\nvalue: 40\nsources: { paper: its 40 seats }")]
    [InlineData("People praised its 40 seats. They praised the 40 seats.", "by: {|FACT4004:per-lund|}\nvalue: 40\nsources:\n  paper:\n    - its 40 seats\n    - the 40 seats")]
    public void The_speaker_is_named_near_the_quote(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    // Somebody else is named as the one who says it
    [InlineData("Per Lund came. Nils Moe said it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. It has 40 seats, said Nils Moe.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. According to Nils Moe it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. Eva Dahl, 61, the cook, said it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The mayor sat by while Nils Moe said it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Nils Moe said it has 40 seats.", "by: {|FACT4010:unnamed|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Nils Moe said it has 40 seats.", "by: {|FACT4010:per-lund|}\nbecause: { speaker: he does }\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Nils Moe said it has 40 seats.", "by: per-lund\nbecause: { speaker: Per Lund wrote the speech }\nvalue: 40\nsources: { paper: has 40 seats }")]
    // The speaker does not say it
    [InlineData("Per Lund dismissed reports that it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund laughed at the tale that it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund disputed that it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund disputed that it has 40 seats.", "by: per-lund\nmodality: denied\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund asked whether it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund demanded proof that it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund was told that it has 40 seats.", "by: {|FACT4010:per-lund|}\nvalue: 40\nsources: { paper: has 40 seats }")]
    // It is the speaker, or may be
    [InlineData("Per Lund said it has 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The Gull, said Per Lund, has 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The Gull, said Per Lund, has 40 seats.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("It has 40 seats, said the mayor, Per Lund, on Friday.", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. Captain Holm said it has 40 seats.", "by: per-lund\nvia: ida-holm\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. He said it has 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund came. A sailor said it has 40 seats.", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("A sailor said it has 40 seats.", "by: unnamed\nvalue: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund rose: \"Nils Moe said it has 40 seats.\"", "by: per-lund\nvalue: 40\nsources: { paper: has 40 seats }")]
    public void The_sentence_names_nobody_else(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    [InlineData("Per Lund praised its 40 seats, the Gazette wrote.", "via: {|FACT4004:ida-holm|}")]
    [InlineData("Per Lund praised its 40 seats, Captain Holm wrote.", "via: ida-holm")]
    public void Who_passed_it_on_is_named_near_the_quote(string text, string via) =>
        EvidenceCase.Expect(text, "seats", $"by: per-lund\n{via}\nvalue: 40\nsources: {{ paper: its 40 seats }}");

    [Theory]
    [InlineData("It has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("\"It has 40 seats,\" and so on.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("“It has a mast. It has 40 seats. It has oars.”", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("The \"queen of the fjord\" has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("“It floats.” It has 40 seats. “It sinks.”", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The mayor said it has 40 seats.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("The mayor clai-\nmed it has 40 seats.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("The mayor conﬁrmed it has 40 seats.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("According to the mayor, it has 40 seats.", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }")]
    [InlineData("The mayor said much. It has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The mayor said it has 40 seats.", "value: 40\nbecause: { voice: counted by the paper itself }\nsources: { paper: has 40 seats }")]
    [InlineData("The mayor said it has 40 seats.", "value: 40\nby: per-lund\nsources: { paper: has 40 seats }")]
    public void Somebodys_words_have_a_speaker(string text, string claim) =>
        Assert.All(EvidenceCase.Expect(text, "seats", claim), diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));

    [Theory]
    [InlineData("It has 40 seats. The mayor said this on the quay.", "{|FACT4006:has 40 seats|}")]
    [InlineData("It has 40 seats. The mayor said that the mast is new.", "has 40 seats")]
    [InlineData("It has 40 seats.\n\nThe mayor said this on the quay.", "has 40 seats")]
    public void A_speaker_in_the_next_sentence_is_a_warning(string text, string quote) =>
        Assert.All(EvidenceCase.Expect(text, "seats", $"value: 40\nsources: {{ paper: {quote} }}"), diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));

    [Theory]
    [InlineData("Moe was held on January 5 on suspicion of theft.", "arrested", "value: 2022-01-05\nsources: { paper: was held on January 5 }")]
    [InlineData("Moe was charged on January 5.", "arrested", "value: {|FACT4005:2022-01-05|}\nsources: { paper: was charged on January 5 }")]
    [InlineData("Moe was charged on January 5.", "arrested", "value: 2022-01-05\nmodality: alleged\nsources: { paper: was charged on January 5 }")]
    [InlineData("Moe was charged on January 5.", "arrested", "value: 2022-01-05\nbecause: { doubt: who is charged here is held }\nsources: { paper: was charged on January 5 }")]
    [InlineData("Moe was arrested on January 5.", "arrested", "value: 2022-01-05\nsources: { paper: was arrested on January 5 }")]
    [InlineData("Moe was held on suspicion of theft.", "suspected_of", "value: theft\nsources: { paper: on suspicion of theft }")]
    [InlineData("Moe, the mayor, was arrested on January 5.", "role", "value: mayor\nsources: { paper: 'Moe, the mayor' }")]
    [InlineData("Moe is wanted over a theft.", "role", "value: {|FACT4005:a theft|}\nsources: { paper: is wanted over a theft }")]
    [InlineData("Moe wanted a boat.", "role", "value: a boat\nby: eva-moe\nsources: { paper: wanted a boat }")]
    [InlineData("Moe was a victim of theft.", "role", "value: {|FACT4005:theft|}\nsources: { paper: was a victim of theft }")]
    [InlineData("Moe is linked to a theft.", "role", "value: {|FACT4005:a theft|}\nsources: { paper: is linked to a theft }")]
    [InlineData("Many blamed Moe for a theft.", "role", "value: {|FACT4005:a theft|}\nby: unnamed\nsources: { paper: for a theft }")]
    [InlineData("Moe may have led the crew.", "role", "value: {|FACT4005:led the crew|}\nsources: { paper: have led the crew }")]
    [InlineData("Per Lund allegedly steers it.", "captain", "value: {|FACT4005:per-lund|}\nsources: { paper: Per Lund allegedly steers }")]
    [InlineData("Moe, charged on January 5, stole the boat.", "role", "value: {|FACT4005:stole the boat|}\nsources: { paper: stole the boat }")]
    [InlineData("Moe, who was arrested on January 5, had secretly sold the boat.", "role", "value: {|FACT4005:sold the boat|}\nsources: { paper: sold the boat }")]
    [InlineData("Moe, charged on January 5, is the mayor.", "role", "value: the mayor\nsources: { paper: is the mayor }")]
    [InlineData("Moe, praised on January 5, sold the boat.", "role", "value: sold the boat\nsources: { paper: sold the boat }")]
    [InlineData("Moe was held on January 5. The theft is alleged.", "arrested", "value: 2022-01-05\nsources: { paper: was held on January 5 }")]
    public void An_allegation_about_the_living_is_not_asserted(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("If it sails, it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("If it sails, it has 40 seats.", "seats", "value: 40\nmodality: counterfactual\nif: If it sails\nsources: { paper: 'If it sails, it has 40 seats' }")]
    [InlineData("It has 40 seats, and if it sails, it sinks.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It is false that it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("It has 40 seats. This is untrue.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("It is untrue. It has 40 seats.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It probably has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("40 seats may have burned.", "seats", "value: 40\nsources: { paper: {|FACT4007:40 seats|} }")]
    [InlineData("A slow leak may have sunk it.", "motto", "value: slow leak\nsources: { paper: {|FACT4007:A slow leak|} }")]
    [InlineData("The slow Gull may sink.", "motto", "value: slow\nsources: { paper: The slow Gull }")]
    [InlineData("The slow Gull may sink.", "motto", "value: sink\nsources: { paper: {|FACT4007:The slow Gull may sink|} }")]
    [InlineData("The slow Gull may sink.", "motto", "value: may sink\nsources: { paper: The slow Gull may sink }")]
    [InlineData("It probably has 40 seats.", "seats", "value: 40\nmodality: alleged\nsources: { paper: has 40 seats }")]
    [InlineData("It probably has 40 seats.", "seats", "value: 40\nbecause: { doubt: the editor counted }\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("It has perhaps 40 seats.", "seats", "value: about 40\nsources: { paper: perhaps 40 seats }")]
    [InlineData("Has it 40 seats?", "seats", "value: 40\nsources: { paper: {|FACT4007:it 40 seats|} }")]
    [InlineData("In the novel, it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("Per Lund allegedly steers it.", "captain", "value: {|FACT4005:per-lund|}\nsources: { paper: Per Lund allegedly steers }")]
    [InlineData("It is fair to assume that it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:has 40 seats|} }")]
    [InlineData("Northport was excluded from the tour.", "home", "value: northport\nsources: { paper: {|FACT4007:Northport was excluded from the tour|} }")]
    [InlineData("Northport was excluded from the tour.", "left_out", "value: northport\nsources: { paper: Northport was excluded from the tour }")]
    public void What_a_sentence_does_not_assert_is_not_asserted(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>A sentence is shown as it is up to 240 characters, and cut behind a word if it is longer.</summary>
    [Theory]
    [InlineData(240, 240, ".")]
    [InlineData(241, 240, "...")]
    [InlineData(300, 240, "...")]
    public void A_long_sentence_is_shown_in_part(int length, int shown, string end)
    {
        const string said = "The mayor said it has 40 seats of";
        var sentence = $"{said} {new string('x', length - said.Length - 2)}.";
        var diagnostic = Assert.Single(EvidenceCase.Expect(sentence, "seats", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }"));

        Assert.Equal(length, sentence.Length);
        Assert.Contains($": \"{sentence[..(shown - end.Length)]}{end}\" ", diagnostic.Message, StringComparison.Ordinal);
    }
}
