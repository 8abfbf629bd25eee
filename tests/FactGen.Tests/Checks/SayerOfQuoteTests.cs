namespace FactGen.Tests.Checks;

/// <summary>Who says what a quote has, and whether it is the speaker of the claim (FACT4004, FACT4006, FACT4010).</summary>
public sealed class SayerOfQuoteTests
{
    [Theory]
    [InlineData("Per Lund: it has 40 seats.", "40\nby: {|FACT4004:ida-holm|}\nvia: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}\nvia: {|FACT4004:jan-lund|}", "it has 40 seats", "")]
    [InlineData("Per Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "The sentence of 'it has 40 seats' names 'Per Lund' as the one who says it, and the claim has 'ida-holm': \"Per Lund: it has 40 seats.\" Write 'by: per-lund', name whoever only passed it on in 'via', or say under 'speaker' in 'because' why Ida Marie Holm says it.")]
    [InlineData("Per Lund: it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund: it has 40 seats.", "40\nby: {|FACT4010:unnamed|}", "it has 40 seats", "")]
    [InlineData("The mayor: it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund's brother: it has 40 seats.", "40\nby: {|FACT4004:per-lund|}", "it has 40 seats", "")]
    [InlineData("Per Lund's lawyer: it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund's brother: it has 40 seats.", "40\nby: {|FACT4004:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Per Lund's lawyer: it has 40 seats.", "40\nby: {|FACT4004:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund's brother: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund's lawyer: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Northport: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Vik: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "The sentence of 'it has 40 seats' names 'Ola Vik' as the one who says it, and the claim has 'ida-holm': \"Ola Vik: it has 40 seats.\" Write that speaker in 'by', name whoever only passed it on in 'via', or say under 'speaker' in 'because' why Ida Marie Holm says it.")]
    [InlineData("Ida Marie Holm came. Ola Mia Vik: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Mia Eva Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. VIK: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Inspector Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. The Inspector: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Inspector Ola Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Police: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola van Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. The witness: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Chief Officer: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Witness 2: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund (right): it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund and Jan Lund: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund and Jan Lund: it has 40 seats.", "40\nby: jan-lund", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Northport Crew: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. The brother of Per Lund: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund's brother, Ola Vik: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Vik, Per Lund's brother: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Vik, Per Lund's lawyer: it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. The lawyer of Per Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. A spokesman for Per Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ola Vik, Per Lund's lawyer: it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Ola Vik, Per Lund's brother: it has 40 seats.", "40\nby: {|FACT4004:per-lund|}", "it has 40 seats", "")]
    [InlineData("Per Lund came. Ola Vik, Per Lund's brother: it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("The mayor, Per Lund's brother: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund, a friend of Jan Lund: it has 40 seats.", "40\nby: ida-holm\nvia: per-lund", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund, a friend of Jan Lund: it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund, with Jan Lund: it has 40 seats.", "40\nby: ida-holm\nvia: per-lund", "it has 40 seats", "")]
    public void A_label_names_who_says_it(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "The sentence of 'it has 40 seats' names 'Per Lund' as the one who says it, and the claim has 'ida-holm': \"Per Lund said it has 40 seats.\" Write 'by: per-lund', name whoever only passed it on in 'via', or say under 'speaker' in 'because' why Ida Marie Holm says it.")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: ida-holm\nbecause: { speaker: Ida Marie Holm says it }", "it has 40 seats", "")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}\nbecause: { speaker: she says it }", "it has 40 seats", "")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: {|FACT4010:unnamed|}", "it has 40 seats", "The sentence of 'it has 40 seats' names 'Per Lund' as the one who says it, and the claim has 'unnamed': \"Per Lund said it has 40 seats.\" Write 'by: per-lund', name whoever only passed it on in 'via', or say under 'speaker' in 'because' why nobody is named.")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: unnamed\nbecause: { speaker: nobody is named }", "it has 40 seats", "")]
    [InlineData("Somebody said it has 40 seats.", "40\nby: unnamed", "it has 40 seats", "")]
    [InlineData("Per Lund denied that it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "{|FACT3010:it has 40 seats|}", "")]
    [InlineData("Per Lund denied that it has 40 seats.", "40\nby: per-lund\nmodality: denied", "it has 40 seats", "")]
    [InlineData("Per Lund asked whether it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "it has 40 seats", "In the sentence of 'it has 40 seats', 'per-lund' only asks for it ('asked'): \"Per Lund asked whether it has 40 seats.\" Name in 'by' whoever says it, or say under 'speaker' in 'because' where Per Lund says it.")]
    [InlineData("Per Lund heard that it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Per Lund was told that it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "it has 40 seats", "In the sentence of 'it has 40 seats', 'per-lund' hears it, or is spoken of ('told'): \"Per Lund was told that it has 40 seats.\" Name in 'by' whoever says it, or write 'by: unnamed', or say under 'speaker' in 'because' where Per Lund says it.")]
    [InlineData("Per Lund's brother said it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "it has 40 seats", "")]
    [InlineData("Per Lund's lawyer said it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "it has 40 seats", "")]
    [InlineData("A spokesman for Per Lund said it has 40 seats.", "40\nby: {|FACT4010:per-lund|}", "it has 40 seats", "")]
    [InlineData("A spokesman for Northport said it has 40 seats.", "40\nby: northport", "it has 40 seats", "")]
    [InlineData("A rival of Northport said it has 40 seats.", "40\nby: {|FACT4010:northport|}", "it has 40 seats", "")]
    [InlineData("A spokesman for Northport, Per Lund, said it has 40 seats.", "40\nby: northport", "it has 40 seats", "")]
    [InlineData("A spokesman for Northport, Per Lund, said it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("In a talk with Ida Marie Holm, Per Lund said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("In a talk with Ida Marie Holm, Per Lund said it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm's deputy Per Lund said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("The head of the harbour board Per Lund said it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm and Per Lund said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm, the mayor, said it has 40 seats.", "40\nby: per-lund", "it has 40 seats", "")]
    [InlineData("Ida said it has 40 seats.", "40\nby: {|FACT4004:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ida said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Vik said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Jan Lund came. Per Lund said it has 40 seats.", "40\nby: {|FACT4010:jan-lund|}", "it has 40 seats", "")]
    [InlineData("Jan Lund came. Lund said it has 40 seats.", "40\nby: jan-lund", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ola Holm said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ida Holm said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Ms. Holm said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Yesterday Holm said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. He said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. Per Lund came. He said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "'He', who says 'it has 40 seats', seems to be Per Lund, whom the words before it are about, and the claim has 'ida-holm': check whom the text means. Write 'by: per-lund', or say under 'speaker' in 'because' that Ida Marie Holm says it.")]
    [InlineData("Ida Marie Holm came. Per Lund came. He said it has 40 seats.", "40\nby: ida-holm\nbecause: { speaker: Ida Marie Holm says it }", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. It rained. They said it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "'They', who say 'it has 40 seats', are several, and the claim has 'ida-holm', whom the words before them do not name: check whom the text means. Name in 'by' who says it, or say under 'speaker' in 'because' that Ida Marie Holm says it.")]
    [InlineData("Ida Marie Holm came. They said it has 40 seats.", "40\nby: ida-holm", "it has 40 seats", "")]
    [InlineData("Ida Marie Holm came. It rained. They told Ida Marie Holm it has 40 seats.", "40\nby: {|FACT4010:ida-holm|}", "it has 40 seats", "")]
    public void The_subject_of_the_saying_says_it(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("Per Lund said Jan Lund said it has 40 seats.", "40\nby: jan-lund", "it has 40 seats")]
    [InlineData("Per Lund said Jan Lund said it has 40 seats.", "40\nby: jan-lund\nvia: per-lund", "it has 40 seats")]
    [InlineData("Per Lund said Jan Lund said it has 40 seats.", "40\nby: per-lund", "it has 40 seats")]
    [InlineData("Per Lund said: \"Jan Lund said it has 40 seats.\"", "40\nby: per-lund", "it has 40 seats")]
    [InlineData("Per Lund said: \"It rained. It has 40 seats.\"", "40\nby: {|FACT4004:ida-holm|}", "It has 40 seats")]
    [InlineData("Ida Marie Holm came. Per Lund said: \"It rained. It has 40 seats.\"", "40\nby: ida-holm", "It has 40 seats")]
    [InlineData("Lund said it has 40 seats.", "40\nby: {|FACT4004:per-lund|}", "it has 40 seats")]
    [InlineData("Per Lund came. Lund said it has 40 seats.", "40\nby: per-lund", "it has 40 seats")]
    [InlineData("It has 40 seats, Per Lund said on Monday.", "40\nby: per-lund", "It has 40 seats")]
    public void Of_several_sayings_the_inner_one_counts(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote);

    [Theory]
    [InlineData("It has 40 seats.", "40\nby: {|FACT4004:per-lund|}", "It has 40 seats", "'per-lund' is not named in the paragraph of 'It has 40 seats' in 'paper', nor in the three before it: check who speaks there, add what the text calls Per Lund to the 'aliases' or 'titles', or name the speaker under 'speaker' in 'because'.")]
    [InlineData("Per Lund came.\n\nOne.\n\nTwo.\n\nIt has 40 seats.", "40\nby: per-lund", "It has 40 seats", "")]
    [InlineData("Per Lund came.\n\nOne.\n\nTwo.\n\nThree.\n\nIt has 40 seats.", "40\nby: {|FACT4004:per-lund|}", "It has 40 seats", "")]
    [InlineData("Per Lund came. It has 40 seats.", "40\nby: per-lund\nvia: {|FACT4004:ida-holm|}", "It has 40 seats", "")]
    [InlineData("Per Lund came with Ida Marie Holm. It has 40 seats.", "40\nby: per-lund\nvia: {|FACT4004:[ida-holm, jan-lund]|}", "It has 40 seats", "")]
    [InlineData("It has 40 seats.", "40\nby: per-lund\nbecause: { speaker: Per Lund it is }", "It has 40 seats", "")]
    [InlineData("It has 40 seats.", "40\nby: {|FACT4004:per-lund|}\nbecause: { speaker: he it is }", "It has 40 seats", "")]
    public void The_speaker_is_named_nearby(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("It has 40 seats.", "40\nby: per-lund", "It has 40 seats", "")]
    [InlineData("It has 40 seats.", "40\nby: {|FACT4004:jan-lund|}", "It has 40 seats", "")]
    [InlineData("Per Lund said it has 40 seats.", "40", "it has 40 seats", "")]
    [InlineData("The Per Lund said it has 40 seats.", "40", "it has 40 seats", "")]
    [InlineData("Jan Lund said it has 40 seats.", "40", "{|FACT4006:it has 40 seats|}", "")]
    [InlineData("Per Lund denied that it has 40 seats.", "40", "{|FACT3010:{|FACT4006:it has 40 seats|}|}", "")]
    [InlineData("Per Lund: it has 40 seats.", "40", "it has 40 seats", "")]
    [InlineData("The mayor said it has 40 seats.", "40", "{|FACT4006:it has 40 seats|}", "'it has 40 seats' lies in what 'said' passes on: \"The mayor said it has 40 seats.\" If 'The mayor' says this, name the speaker in 'by'; if the words are not part of what is said, say so under 'voice' in 'because'.")]
    public void The_publisher_speaks_in_its_own_voice(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says, card: "publisher: Per Lund");

    [Theory]
    [InlineData("Per Lund said it has 40 seats.", "40", "{|FACT4006:it has 40 seats|}")]
    [InlineData("Per Lund and Sons said it has 40 seats.", "40", "it has 40 seats")]
    public void The_name_of_a_firm_is_the_publisher(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, card: "publisher: Per Lund and Sons Ltd");

    [Theory]
    [InlineData("Eva Moe said it has 40 seats.", "40\nby: {|FACT4010:eva-two|}", "it has 40 seats")]
    [InlineData("Eva Moe said it has 40 seats.", "40\nby: {|FACT4010:ola-moe|}", "it has 40 seats")]
    [InlineData("Ola Moe said it has 40 seats.", "40\nby: ola-moe", "it has 40 seats")]
    public void A_namesake_may_be_the_speaker(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, people: "ola-moe: { name: Ola Moe }");

    [Theory]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: {|FACT4004:per-two|}", "it has 40 seats", "'per-two' has one name with 'per-lund', and the text near 'it has 40 seats' in 'paper' may as well mean 'per-lund': give the names that tell them apart, or say under 'speaker' in 'because', with the id, that 'per-two' is meant.")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: per-two\nbecause: { speaker: per-two is meant }", "it has 40 seats", "")]
    [InlineData("Per Lund said it has 40 seats.", "40\nby: {|FACT4004:per-two|}\nbecause: { speaker: Per Lund is meant }", "it has 40 seats", "")]
    public void A_namesake_of_the_speaker_is_told_apart_by_the_id(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says, people: "per-two: { name: Per Lund }");

    [Theory]
    [InlineData("We said it has 40 seats.", "40", "it has 40 seats")]
    [InlineData("We deny that it has 40 seats.", "40", "{|FACT3010:{|FACT4006:it has 40 seats|}|}")]
    [InlineData("Per Lund said it has 40 seats.", "40", "{|FACT4006:it has 40 seats|}")]
    public void The_authors_of_a_report_speak_in_its_voice(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, card: "reports: true");

    [Theory]
    [InlineData("It has 40 seats. So he said.", "seats", "40", "It has 40 seats", "")]
    [InlineData("It has 40 seats.\n\nSo he said.", "seats", "40", "It has 40 seats", "")]
    [InlineData("It has 40 seats. That is what Per Lund said.", "seats", "40", "It has 40 seats", "")]
    [InlineData("It has 40 seats. This was said by Per Lund.", "seats", "40", "{|FACT4006:It has 40 seats|}", "The sentence after 'It has 40 seats' may say who said it: \"This was said by Per Lund.\" Name in 'by' who said it, or say under 'voice' in 'because' why it is the source's own voice.")]
    [InlineData("Per Lund said it has 40 seats.", "seats", "40\nbecause: { voice: it is the source's own }", "it has 40 seats", "")]
    [InlineData("The ferry's log, \"It has 40 seats\", is short.", "seats", "40", "{|FACT4006:It has 40 seats|}", "'It has 40 seats' is inside quotation marks: \"It has 40 seats\". Name in 'by' who says it, or say under 'voice' in 'because' why it is the source's own voice.")]
    [InlineData("The court denied it.", "answer", "denied", "court denied it", "")]
    public void The_sentence_behind_may_say_who_said_it(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Per Lund, 40, said that it rained.", "40\nby: {|FACT4004:eva-moe|}", "{|FACT4008:40|}", "")]
    [InlineData("Eva Moe, 40, said that it rained.", "40\nby: {|FACT4010:eva-moe|}", "Eva Moe, 40", "'Eva Moe, 40' is beside what 'said' passes on, so 'paper' says it in its own voice: \"Eva Moe, 40, said that it rained.\" Leave 'by' out, quote what 'eva-moe' says, or say under 'speaker' in 'because' where Eva Moe says it.")]
    [InlineData("Eva Moe, 40, said that it rained.", "40\nby: eva-moe\nbecause: { speaker: Eva Moe says it }", "Eva Moe, 40", "")]
    [InlineData("Eva Moe, 40, said that it rained.", "40\nby: {|FACT4010:eva-moe|}\nbecause: { speaker: she says it }", "Eva Moe, 40", "")]
    [InlineData("Eva Moe, 40, said that it rained.", "40\nby: eva-moe\nvia: {|FACT4004:northport|}", "Eva Moe, 40", "")]
    [InlineData("Eva Moe, 40, said that it rained.", "40\nby: unnamed", "Eva Moe, 40", "")]
    [InlineData("Eva Moe, 40, denied that it rained.", "40\nby: eva-moe", "Eva Moe, 40", "")]
    [InlineData("It rained, said Eva Moe, 40.", "40\nby: eva-moe", "Eva Moe, 40", "")]
    [InlineData("Eva Moe said that she is 40 years old.", "40\nby: eva-moe", "she is 40 years old", "")]
    public void What_is_told_of_the_sayer_is_not_what_the_sayer_says(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);
}
