namespace FactGen.Tests.Checks;

/// <summary>Whether the words of a quote are those of the value, and whether the sentence tells them as a fact.</summary>
public sealed class WordsOfValueTests
{
    [Theory]
    [InlineData("Its motto is slow and steady.", "slow and steady", "slow and steady", "")]
    [InlineData("Its motto is slow and steady.", "Slow and steady", "slow and steady", "")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:slow and Steady|}", "slow and steady", "'slow and Steady' is not in the words of 'slow and steady'. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows.")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:slow steady|}", "slow and steady", "")]
    [InlineData("Its motto is slow, steady.", "slow steady", "slow, steady", "")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:fast|}", "slow and steady", "")]
    [InlineData("Its motto is slow and steady.", "fast\nbecause: steady means fast", "slow and steady", "")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:fast|}\nbecause: it means fast", "slow and steady", "'fast' is not in the words of 'slow and steady'. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows; as it is, it names no word of the quote.")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:and|}", "slow and steady", "'and' has no word that says something by itself. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows.")]
    [InlineData("Its motto is slow and steady.", "{|FACT4001:the|}", "motto is slow and steady", "")]
    [InlineData("Its motto is a slow one.", "{|FACT4001:a|}", "a slow one", "")]
    [InlineData("Its motto is X today.", "X", "motto is X", "")]
    [InlineData("Its motto is x today.", "{|FACT4001:x|}", "motto is x", "")]
    [InlineData("Its motto is x today.", "x\nbecause: the motto is x", "motto is x", "")]
    public void A_text_is_in_the_words_of_the_quote(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "motto", value, quote, says);

    [Theory]
    [InlineData("It went down there.", "sank", "It went down", "")]
    [InlineData("It sank there.", "sank", "It sank", "")]
    [InlineData("It SANK there.", "sank", "It SANK", "")]
    [InlineData("It ran aground there.", "ran_aground", "ran aground", "")]
    [InlineData("It hit the rocks there.", "ran_aground", "hit the rocks", "")]
    [InlineData("It hit the rocks there.", "{|FACT4001:sank|}", "hit the rocks", "'hit the rocks' does not say 'sank'; it says 'ran_aground'. Quote the words that say it, add them to 'words' of 'sank' in the schema, or say in 'because' how it follows.")]
    [InlineData("It hit the rocks and sank there.", "sank", "hit the rocks and sank", "")]
    [InlineData("It hit the rocks there.", "sank\nbecause: hit the rocks means sank", "hit the rocks", "")]
    [InlineData("It hit the rocks there.", "{|FACT4001:sank|}\nbecause: hit the rocks means it is gone", "hit the rocks", "'hit the rocks' does not say 'sank'; it says 'ran_aground'. Quote the words that say it, add them to 'words' of 'sank' in the schema, or say in 'because' how it follows; as it is, it does not name the value.")]
    [InlineData("It hit the rocks there.", "{|FACT4001:sank|}\nbecause: it sank by the log", "hit the rocks", "")]
    [InlineData("It was lost there.", "{|FACT4001:sank|}", "was lost there", "'was lost there' does not say 'sank'. Quote the words that say it, add them to 'words' of 'sank' in the schema, or say in 'because' how it follows.")]
    [InlineData("It was lost there.", "sank\nbecause: lost means sank", "was lost there", "")]
    [InlineData("It was lost there.", "sank\nbecause: lost it is", "was lost there", "")]
    [InlineData("It was lost there.", "{|FACT4001:sank|}\nbecause: it is so", "was lost there", "'was lost there' does not say 'sank'. Quote the words that say it, add them to 'words' of 'sank' in the schema, or say in 'because' how it follows; as it is, it names no word of the quote.")]
    public void A_word_of_a_list_is_said(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "end", value, quote, says);

    [Theory]
    [InlineData("It will carry 40 crates.", "crates", "40", "{|FACT4011:carry 40 crates|}", "'gull/crates' is asserted, and the sentence tells it as still to come ('will'): \"It will carry 40 crates.\" Write 'modality: planned', or say under 'plan' in 'because' why 'will' does not touch the value.")]
    [InlineData("It will carry 40 crates.", "crates", "40\nmodality: planned", "carry 40 crates", "")]
    [InlineData("It will carry 40 crates.", "crates", "40\nbecause: { plan: will is sure }", "carry 40 crates", "")]
    [InlineData("It will carry 40 crates.", "crates", "40\nbecause: { plan: it is sure }", "{|FACT4011:carry 40 crates|}", "")]
    [InlineData("It will soon again carry 40 crates.", "crates", "40", "{|FACT4011:carry 40 crates|}", "")]
    [InlineData("It will very soon again carry 40 crates.", "crates", "40", "carry 40 crates", "")]
    [InlineData("It will most very soon again carry 40 crates.", "crates", "40", "carry 40 crates", "")]
    [InlineData("It plans to carry 40 crates.", "crates", "40", "{|FACT4011:carry 40 crates|}", "")]
    [InlineData("It sails on 13 January 2022.", "sailed", "{|FACT4011:2022-01-13|}", "on 13 January 2022", "'gull/sailed' is asserted, and '2022-01-13' lies after the day on which it was said ('paper' was published on 2022-01-12). Write 'modality: planned', correct 'stated' or 'published', or say under 'plan' in 'because' why '2022-01-13' is certain.")]
    [InlineData("It sails on 12 January 2022.", "sailed", "2022-01-12", "on 12 January 2022", "")]
    [InlineData("It sails on 13 January 2022.", "sailed", "2022-01-13\nbecause: { plan: by the log 2022-01-13 is sure }", "on 13 January 2022", "")]
    [InlineData("It sails on 13 January 2022.", "sailed", "{|FACT4011:2022-01-13|}\nbecause: { plan: by the log it is sure }", "on 13 January 2022", "")]
    [InlineData("It will sail on 5 January 2022.", "sailed", "2022-01-05", "will sail on 5 January 2022", "")]
    [InlineData("It would sail on 5 January 2022.", "sailed", "2022-01-05", "would sail on 5 January 2022", "")]
    [InlineData("It is to sail on 5 January 2022.", "sailed", "2022-01-05", "{|FACT4011:to sail on 5 January 2022|}", "")]
    [InlineData("It will be scrapped.", "fate", "scrapped", "{|FACT4011:will be scrapped|}", "")]
    [InlineData("It is to be rebuilt.", "fate", "planned", "is to be rebuilt", "")]
    public void A_plan_is_no_fact(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("If it has 40 seats, it is big.", "seats", "40", "{|FACT4007:it has 40 seats|}", "'gull/seats' is asserted, and the text puts it under a condition ('If'): \"If it has 40 seats, it is big.\" Write 'modality: counterfactual' or 'planned', or say under 'doubt' in 'because' why 'If' does not touch the value.")]
    [InlineData("If it has 40 seats, it is big.", "seats", "40\nbecause: { doubt: if is only a way of speaking }", "it has 40 seats", "")]
    [InlineData("If it has 40 seats, it is big.", "seats", "40\nbecause: { doubt: it is only a way of speaking }", "{|FACT4007:it has 40 seats|}", "")]
    [InlineData("Does it have 40 seats?", "seats", "40", "{|FACT4007:it have 40 seats|}", "'gull/seats' is asserted, and the text asks it ('?'): \"Does it have 40 seats?\" Quote the answer, or say under 'doubt' in 'because' why '?' does not touch the value.")]
    [InlineData("It may have 40 seats.", "seats", "40", "{|FACT4007:have 40 seats|}", "'gull/seats' is asserted, and the text doubts it ('may'): \"It may have 40 seats.\" Write 'modality: alleged' or 'opinion', or say under 'doubt' in 'because' why 'may' does not touch the value.")]
    [InlineData("It allegedly has 40 seats.", "seats", "40", "{|FACT4007:has 40 seats|}", "")]
    [InlineData("In the novel it has 40 seats.", "seats", "40", "{|FACT4007:it has 40 seats|}", "'gull/seats' is asserted, and the text tells it of a world that is made up ('In the novel'): \"In the novel it has 40 seats.\" Quote a sentence that tells it as a fact, or say under 'doubt' in 'because' why 'In the novel' does not touch the value.")]
    [InlineData("The 40 seats may be new.", "seats", "40", "{|FACT4007:40 seats|}", "")]
    [InlineData("Perhaps it has 40 seats.", "seats", "40", "{|FACT4007:it has 40 seats|}", "")]
    [InlineData("Eva Moe allegedly is 40 years old.", "age", "{|FACT4005:40|}", "is 40 years old", "'eva-moe/age' is asserted of Eva Moe, a living person, and the sentence speaks of 'allegedly': \"Eva Moe allegedly is 40 years old.\" Write 'modality: alleged', or make the property an 'accusation' in the schema, or say under 'doubt' in 'because' that 'allegedly' is not the value.")]
    [InlineData("Eva Moe was arrested on 5 January 2022.", "arrested", "2022-01-05", "arrested on 5 January 2022", "")]
    [InlineData("Per Lund allegedly steers it.", "captain", "{|FACT4005:per-lund|}", "Per Lund allegedly steers it", "")]
    public void A_frame_is_no_fact(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("It has 40 seats. It rained. Then it sank.", "seats", "40", "{|FACT4013:It has 40 seats … Then it sank|}", "'It has 40 seats … Then it sank' skips the end of a sentence, at 1:16 of 'paper': \"It has 40 seats. It rained. Then it sank.\" Quote one of the sentences, or make two quotes of it; or say under 'parts' in 'because' why its parts belong together.")]
    [InlineData("It has in all 40 seats today.", "seats", "40", "It has … 40 seats", "")]
    [InlineData("It has in all 40 seats today.", "seats", "40", "{|FACT4013:It has … in all 40 seats|}", "An ellipsis in 'It has … in all 40 seats' skips no word of 'paper': quote 'It has in all 40 seats'.")]
    [InlineData("Its motto is slow and very steady.", "motto", "slow and steady", "{|FACT4013:slow and … steady|}", "The words of 'slow and steady' are in several parts of 'slow and … steady', with others between them: \"Its motto is slow and very steady.\" Quote them without a gap, or take the value from one part; or say under 'parts' in 'because' why the words between do not change it.")]
    [InlineData("Its motto is slow and very steady.", "motto", "slow and steady\nbecause: { parts: very adds nothing }", "slow and … steady", "")]
    public void The_parts_of_a_quote_belong_together(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("The crew does not sing of its 40 seats, and it sails.", "seats", "40", "{|FACT3010:of its 40 seats … it sails|}", "")]
    [InlineData("The Gull has never had 40 seats and does not sail.", "seats", "40", "{|FACT3010:had 40 seats and does not sail|}", "")]
    [InlineData("The Gull has never, in all the years, had 40 seats.", "seats", "40\nbecause: { negation: never is about something else }", "had 40 seats", "")]
    [InlineData("The Gull has never, in all the years, had 40 seats.", "seats", "40\nbecause: { negation: it is about something else }", "{|FACT3010:had 40 seats|}", "'never' negates 'had 40 seats', and 'gull/seats' has no negation: \"The Gull has never, in all the years, had 40 seats.\" Quote 'never' too, and give the value that the sentence gives, as with a bound ('at most 10'); write 'modality: denied' if the sentence says that the value is untrue; or say under 'negation' in 'because' that 'never' does not touch the value.")]
    [InlineData("The Gull has never, in all the years, had 40 seats nor lost none.", "seats", "40", "{|FACT3010:had 40 seats|}", "")]
    [InlineData("It is not so that its 40 seats never sell.", "seats", "40", "{|FACT3010:its 40 seats|}", "")]
    [InlineData("The Gull did not sail on 5 January.", "sailed", "2022-01-05", "{|FACT3010:sail on 5 January|}", "")]
    [InlineData("The Gull did not in the end sail on 5 January.", "sailed", "2022-01-05", "{|FACT3010:sail on 5 January|}", "")]
    [InlineData("The Gull sailed not later than 5 January.", "sailed", "'[..2022-01-05]'", "sailed not later than 5 January", "")]
    [InlineData("The Gull sailed not later than 5 January.", "sailed", "'[..2022-01-05]'", "later than 5 January", "")]
    [InlineData("The Gull is not the ferry of Per Lund.", "captain", "per-lund", "{|FACT3010:ferry of Per Lund|}", "")]
    [InlineData("The Gull is not old, and Per Lund steers it.", "captain", "per-lund", "Per Lund steers it", "")]
    [InlineData("The Gull is not old and steered by Per Lund.", "captain", "per-lund", "{|FACT3010:steered by Per Lund|}", "")]
    [InlineData("The Gull is not steered by Per Lund but by Jan Lund.", "captain", "jan-lund", "but by Jan Lund", "")]
    [InlineData("The Gull is not steered by Per Lund but by Jan Lund.", "captain", "per-lund", "{|FACT3010:steered by Per Lund|}", "")]
    [InlineData("It has no more than 40 seats.", "seats", "at most 40", "no more than 40 seats", "")]
    [InlineData("It has no more than 40 seats.", "seats", "40", "{|FACT4002:no more than 40 seats|}", "")]
    [InlineData("It has no more than 40 seats and does not sail.", "seats", "at most 40", "no more than 40 seats", "")]
    public void A_negation_that_reaches_a_part_counts(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);
}
