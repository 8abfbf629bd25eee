namespace FactGen.Tests.Checks;

/// <summary>A claim that is not asserted has a word of its modality in a sentence of each source (FACT4012).</summary>
public sealed class ModalityCheckTests
{
    /// <summary>Sentences that show a modality, of the 40 seats of the ferry.</summary>
    [Theory]
    [InlineData("planned", "It will have 40 seats.")]
    [InlineData("planned", "The council approved 40 seats.")]
    [InlineData("planned", "It would have 40 seats.")]
    [InlineData("planned", "It gets 40 seats tomorrow.")]
    [InlineData("planned", "It gets 40 seats on 3 May 2022.")]
    [InlineData("planned", "It gets 40 seats if the yard has the wood.")]
    [InlineData("planned", "There are plans for 40 seats.")]
    [InlineData("alleged", "It allegedly has 40 seats.")]
    [InlineData("alleged", "It may have 40 seats.")]
    [InlineData("alleged", "Rumour gives it 40 seats.")]
    [InlineData("denied", "It does not have 40 seats.")]
    [InlineData("denied", "It never had 40 seats.")]
    [InlineData("denied", "It is untrue that it has 40 seats.")]
    [InlineData("denied", "The report of 40 seats was a hoax.")]
    [InlineData("denied", "The yard dismissed reports of 40 seats.")]
    [InlineData("denied", "It was a tale of 40 seats, which he denied.")]
    [InlineData("counterfactual", "It would have had 40 seats.")]
    [InlineData("counterfactual", "If the yard had had the wood, 40 seats were there.")]
    [InlineData("counterfactual", "But for the frost, it has 40 seats.")]
    [InlineData("counterfactual", "It could have had 40 seats.")]
    [InlineData("opinion", "It should have 40 seats.")]
    [InlineData("opinion", "The 40 seats are beautiful.")]
    [InlineData("opinion", "Its 40 seats are too few.")]
    [InlineData("opinion", "The yard believes in 40 seats.")]
    [InlineData("opinion", "It seems to have 40 seats.")]
    public void A_word_of_the_sentence_shows_the_modality(string modality, string text) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nmodality: {modality}\nsources: {{ paper: 40 seats }}");

    /// <summary>Sentences that pass on what somebody says or wants.</summary>
    [Theory]
    [InlineData("alleged", "The yard claims 40 seats.")]
    [InlineData("alleged", "It is said to have 40 seats.")]
    [InlineData("alleged", "According to a sailor it has 40 seats.")]
    [InlineData("denied", "The yard denied that it has 40 seats.")]
    [InlineData("alleged", "“It has 40 seats”, one reads.")]
    [InlineData("planned", "The yard wants 40 seats.")]
    [InlineData("planned", "A sailor proposed 40 seats.")]
    public void Words_of_somebody_show_the_modality(string modality, string text) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nby: unnamed\nmodality: {modality}\nsources: {{ paper: 40 seats }}");

    /// <summary>The same word in another sentence, another clause or another sense shows nothing.</summary>
    [Theory]
    [InlineData("planned", "It has 40 seats.")]
    [InlineData("planned", "It had 40 seats by the will of its owner.")]
    [InlineData("planned", "It lost 40 seats due to frost.")]
    [InlineData("planned", "It got 40 seats on 3 May 2021.")]
    [InlineData("planned", "It will sail. It has 40 seats.")]
    [InlineData("alleged", "It has 40 seats.")]
    [InlineData("alleged", "In May it got 40 seats.")]
    [InlineData("alleged", "Some allege more. It has 40 seats.")]
    [InlineData("denied", "It has 40 seats.")]
    [InlineData("denied", "It has 40 seats, but the sea did not suit it.")]
    [InlineData("denied", "It has 40 seats and no cabins.")]
    [InlineData("denied", "It is not old; it has 40 seats.")]
    [InlineData("denied", "It does not sail. It has 40 seats.")]
    [InlineData("counterfactual", "It has 40 seats.")]
    [InlineData("counterfactual", "If it sails, it is full. It has 40 seats.")]
    [InlineData("opinion", "It has 40 seats.")]
    [InlineData("opinion", "It is a great ferry. It has 40 seats.")]
    public void Without_its_word_the_modality_is_reported(string modality, string text) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nmodality: {{|FACT4012:{modality}|}}\nsources: {{ paper: 40 seats }}");

    [Theory]
    [InlineData("none: true", "It has no seats.", "has no seats")]
    [InlineData("none: true", "It sails without seats.", "without seats")]
    [InlineData("none: true", "Its seats are lacking.", "Its seats are")]
    [InlineData("none: {|FACT4012:true|}", "It has seats.", "has seats")]
    [InlineData("none: {|FACT4012:true|}", "It has no cabins. It has seats.", "has seats")]
    [InlineData("unknown: true", "It has some seats.", "has some seats")]
    [InlineData("unknown: true", "It has many seats.", "has many seats")]
    [InlineData("unknown: true", "How many seats it has is being determined.", "seats it has")]
    [InlineData("unknown: true", "The number of its seats is not known.", "of its seats")]
    [InlineData("unknown: true", "It may have seats.", "have seats")]
    [InlineData("unknown: true", "Has it seats?", "Has it seats")]
    [InlineData("unknown: {|FACT4012:true|}", "It has 40 seats.", "has 40 seats")]
    [InlineData("unknown: {|FACT4012:true|}", "Its age is unknown. It has 40 seats.", "has 40 seats")]
    public void None_and_unknown_have_their_words(string claim, string text, string quote) =>
        EvidenceCase.Expect(text, "seats", $"{claim}\nsources: {{ paper: {quote} }}");

    /// <summary>Who alleges or thinks it may be named in 'by'; nobody's name shows nothing.</summary>
    [Theory]
    [InlineData("alleged", "per-lund", "Per Lund spoke. It has 40 seats.")]
    [InlineData("opinion", "per-lund", "Per Lund spoke. It has 40 seats.")]
    [InlineData("{|FACT4012:alleged|}", "unnamed", "It has 40 seats.")]
    [InlineData("{|FACT4012:opinion|}", "unnamed", "It has 40 seats.")]
    [InlineData("{|FACT4012:denied|}", "per-lund", "Per Lund spoke. It has 40 seats.")]
    [InlineData("{|FACT4012:planned|}", "per-lund", "Per Lund spoke. It has 40 seats.")]
    public void A_speaker_shows_an_allegation_and_an_opinion(string modality, string by, string text) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nby: {by}\nmodality: {modality}\nsources: {{ paper: has 40 seats }}");

    [Theory]
    [InlineData("It is not safe.", "value: false\nmodality: {|FACT4012:denied|}\nbecause: unsafe is not safe\nsources: { paper: is not safe }")]
    [InlineData("It is not safe.",
        "value: false\nmodality: {|FACT4012:denied|}\nbecause: { value: unsafe is not safe, {|FACT4009:doubt|}: it says so }\nsources: { paper: is not safe }")]
    [InlineData("It is not safe.", "value: true\nmodality: denied\nbecause: safe is true\nsources: { paper: is not safe }")]
    [InlineData("It is not safe.", "value: false\nbecause: unsafe is not safe\nsources: { paper: is not safe }")]
    public void A_bool_is_not_denied_with_false(string text, string claim) => EvidenceCase.Expect(text, "safe", claim);

    [Theory]
    [InlineData("none", "is 'none', and the sentence does not say that there is none: \"It has 40 seats.\" Give the value that it has, quote")]
    [InlineData("unknown", "is 'unknown', and the sentence does not say that it is not known: \"It has 40 seats.\" Give the value that it has, quote")]
    public void Where_there_is_a_value_the_message_asks_for_it(string key, string says) => Assert.Contains(
        says,
        Assert.Single(EvidenceCase.Expect("It has 40 seats.", "seats", $"{key}: {{|FACT4012:true|}}\nsources: {{ paper: has 40 seats }}")).Message,
        StringComparison.Ordinal);

    /// <summary>One source that shows it does not speak for another; of one source, one quote is enough.</summary>
    [Theory]
    [InlineData("log: nobody was on deck", "")]
    [InlineData("log: [nobody was on deck, moved 12 boats]", "")]
    [InlineData("log: nobody was on deck, gazette: moved 13 boats", "FACT4012")]
    [InlineData("gazette: moved 13 boats, log: nobody was on deck", "FACT4012")]
    public void Each_source_shows_it(string sources, string expected)
    {
        var text = new FactBaseText { Case = $"Operation:\n  fair:\n    name: The fair\n    boats: {{ none: true, sources: {{ {sources} }} }}\n" };

        Assert.Equal(
            expected,
            string.Join(" ", text.Check().Diagnostics.Where(diagnostic => diagnostic.Claim == "fair/boats").Select(diagnostic => diagnostic.Rule.Id)));
    }

    /// <summary>A day to come is a plan by itself: the paper was published on 12 January 2022.</summary>
    [Theory]
    [InlineData("It sails on 19 January 2022.", "value: 2022-01-19\nmodality: planned\nsources: { paper: on 19 January 2022 }")]
    [InlineData("It sailed on 5 January 2022.", "value: 2022-01-05\nmodality: {|FACT4012:planned|}\nsources: { paper: on 5 January 2022 }")]
    [InlineData("Per Lund said on January 3 that it sails on 5 January 2022.",
        "value: 2022-01-05\nmodality: planned\nby: per-lund\nstated: 2022-01-03\nsources: { paper: on 5 January 2022 }")]
    public void A_date_to_come_is_a_plan(string text, string claim) => EvidenceCase.Expect(text, "sailed", claim);

    /// <summary>A negation in the value denies nothing of it.</summary>
    [Theory]
    [InlineData("It never left port.", "value: never left port\nmodality: {|FACT4012:denied|}\nsources: { paper: never left port }")]
    [InlineData("It never left port.", "value: left port\nmodality: denied\nsources: { paper: never left port }")]
    public void A_negation_of_the_value_is_no_denial(string text, string claim) => EvidenceCase.Expect(text, "motto", claim);

    [Theory]
    [InlineData("planned", "is planned, and the sentence tells nothing as still to come: \"It has 40 seats.\" Leave 'modality' out", "'plan'")]
    [InlineData("alleged", "is alleged, and the sentence alleges nothing", "'doubt'")]
    [InlineData("denied", "is denied, and the sentence denies nothing in the clause of 'has 40 seats'", "'doubt'")]
    [InlineData("counterfactual", "is counterfactual, and the sentence puts nothing under a condition", "'doubt'")]
    [InlineData("opinion", "is an opinion, and the sentence judges nothing", "'doubt'")]
    public void The_message_says_what_is_seen_and_names_the_key(string modality, string says, string key)
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(
            "It has 40 seats.", "seats", $"value: 40\nmodality: {{|FACT4012:{modality}|}}\nsources: {{ paper: has 40 seats }}"));

        Assert.Contains(says, diagnostic.Message, StringComparison.Ordinal);
        Assert.EndsWith($"or say under {key} in 'because' how it follows.", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(key, $"'{diagnostic.LiftedBy}'");
    }
}
