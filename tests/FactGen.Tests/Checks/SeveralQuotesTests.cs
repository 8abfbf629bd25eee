namespace FactGen.Tests.Checks;

/// <summary>What is reported of a claim with several quotes of one source: of each, of the first, or of none where one is enough.</summary>
public sealed class SeveralQuotesTests
{
    [Theory]
    [InlineData("It never had in May 40 seats. It lacks no 40 seats.", "40", "[{|FACT3010:in May 40 seats|}, {|FACT3010:no 40 seats|}]", "")]
    [InlineData("It has not carried 40 seats. The Gull never in May had 40 seats.", "40", "[{|FACT3010:carried 40 seats|}, {|FACT3010:in May had 40 seats|}]", "")]
    [InlineData("It has 40 seats. The Gull never in May had 40 seats.", "40", "[It has 40 seats, {|FACT3010:in May had 40 seats|}]", "")]
    [InlineData("Per Lund said it has 40 seats. Jan Lund said it had 40 seats.", "40\nby: {|FACT4010:per-lund|}", "[it has 40 seats, it had 40 seats]", "")]
    [InlineData("Per Lund came. It has 40 seats.\n\nOne.\n\nTwo.\n\nThree.\n\nIt had 40 seats.", "40\nby: {|FACT4004:per-lund|}", "[It has 40 seats, It had 40 seats]", "")]
    [InlineData("Per Lund said it has 40 seats. It had 40 seats.", "40", "[{|FACT4006:it has 40 seats|}, It had 40 seats]", "")]
    [InlineData("It had 40 seats. Per Lund said it has 40 seats. Jan Lund said it got 40 seats.", "40", "[{|FACT4006:It had 40 seats|}, {|FACT4006:it has 40 seats|}, {|FACT4006:it got 40 seats|}]", "The sentence after 'It had 40 seats' may say who said it: \"Per Lund said it has 40 seats.\" Name in 'by' who said it, or say under 'voice' in 'because' why it is the source's own voice.\n'it has 40 seats' lies in what 'said' passes on: \"Per Lund said it has 40 seats.\" If 'Per Lund' says this, name the speaker in 'by'; if the words are not part of what is said, say so under 'voice' in 'because'.\n'it got 40 seats' lies in what 'said' passes on: \"Jan Lund said it got 40 seats.\" If 'Jan Lund' says this, name the speaker in 'by'; if the words are not part of what is said, say so under 'voice' in 'because'.")]
    public void Each_quote_is_looked_at_for_negations_and_sayers(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("It sailed on 3 March 2021. It sank on 7 June 2021.", "sailed", "{|FACT4001:2021-06-07|}", "[sailed on 3 March 2021, sank on 7 June 2021]", "'2021-06-07' is the date of something else in 'sailed on 3 March 2021' and 'sank on 7 June 2021': 'sailed' has '3 March 2021' there. Correct the value, quote fewer words, or name the value in 'because', as '2021-06-07', and say why it is that one.")]
    [InlineData("It sailed on 3 March 2021. It sank on 7 June 2021.", "sailed", "2021-03-03", "[sailed on 3 March 2021, sank on 7 June 2021]", "")]
    [InlineData("It sailed there. It sank on 7 June 2021.", "sailed", "2021-06-07", "[sailed there, sank on 7 June 2021]", "")]
    [InlineData("It sailed there. It sank on 7 June 2021.", "sailed", "{|FACT4001:2021-06-08|}", "[sailed there, sank on 7 June 2021]", "'2021-06-08' cannot be read from 'sailed there' and 'sank on 7 June 2021': '7 June 2021' is 2021-06-07. Correct it, quote the words that give it, or say in 'because' how it follows.")]
    [InlineData("It came. It left. It sank. It rose.", "sailed", "{|FACT4001:2021-06-08|}", "[It came, It left, It sank, It rose]", "'2021-06-08' cannot be read from 'It came' and 'It left' and 'It sank', which has no date. Quote the words that give it, or say in 'because' how it follows.")]
    [InlineData("It carried 40 crates. It had 50 crates.", "crates", "40", "[carried 40 crates, had 50 crates]", "")]
    [InlineData("It carried 40 crates. It had 50 crates.", "crates", "{|FACT4001:60|}", "[carried 40 crates, had 50 crates]", "'60' cannot be read from 'carried 40 crates' and 'had 50 crates', which says '40' and '50'. Correct the value, quote the words that give it, or say in 'because' how 60 follows.")]
    [InlineData("It carried crates. It had 50 crates.", "crates", "60\nbecause: 50 and ten are 60", "[carried crates, had 50 crates]", "")]
    [InlineData("It carried 40 people. It killed 40 people.", "dead", "40", "[carried 40 people, killed 40 people]", "")]
    [InlineData("It carried 40 sheep. It carried 40 horses. It killed.", "dead", "{|FACT4001:40|}", "[carried 40 sheep, carried 40 horses]", "")]
    [InlineData("It carried about 40 crates. It had 40 crates.", "crates", "40", "[carried about 40 crates, had 40 crates]", "")]
    [InlineData("It carried about 40 crates. It had over 40 crates.", "crates", "40", "[{|FACT4002:carried about 40 crates|}, had over 40 crates]", "'gull/crates' is '40', and the text says 'about 40'. Write the value as 'about 40', or say in 'because' why 'about 40' does not hedge it.")]
    [InlineData("It has 30 tonnes. It has 50 dollars.", "seats", "{|FACT4001:40|}", "[has 30 tonnes, has 50 dollars]", "'40' cannot be read from 'has 30 tonnes' and 'has 50 dollars', where the compiler does not read '30 tonnes' as a count of seats. Quote the words that give it, or say in 'because' how 40 follows.")]
    public void A_date_or_number_is_in_one_of_them(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Jan Lund came. Per Lund steers it.", "captain", "per-lund", "[Jan Lund came, Per Lund steers it]", "")]
    [InlineData("Jan Lund came. Per Lund steers it.", "captain", "{|FACT4001:ida-holm|}", "[Jan Lund came, Per Lund steers it]", "'Jan Lund came' and 'Per Lund steers it' does not name Ida Marie Holm ('ida-holm'); it names Jan Lund and Per Lund. Quote the words that name it, or add what they call it to 'aliases' of 'ida-holm', or say in 'because' how it follows.")]
    [InlineData("Per Lund's lawyer came. Per Lund's brother steers it.", "captain", "{|FACT4001:per-lund|}", "[lawyer came, Per Lund's brother steers it]", "")]
    [InlineData("Jan Lund came with Per Lund. Ida Marie Holm met Per Lund.", "captain", "{|FACT4008:per-lund|}", "[Jan Lund came with Per Lund, Ida Marie Holm met Per Lund]", "'Jan Lund came with Per Lund' names Jan Lund and Per Lund, and Jan Lund is taken to be 'captain': quote the words of Per Lund alone, take Jan Lund as the value, or say under 'subject' in 'because', with the name, that Per Lund is meant.")]
    [InlineData("Jan Lund came with Per Lund. Per Lund met Ida Marie Holm.", "captain", "per-lund", "[Jan Lund came with Per Lund, Per Lund met Ida Marie Holm]", "")]
    [InlineData("Jan Lund came. Per Lund met Ida Marie Holm.", "captain", "per-lund", "[Jan Lund came, Per Lund met Ida Marie Holm]", "")]
    [InlineData("It hit the rocks. It sank.", "end", "sank", "[hit the rocks, It sank]", "")]
    [InlineData("It hit the rocks. It was lost.", "end", "{|FACT4001:sank|}", "[hit the rocks, was lost]", "'hit the rocks' and 'was lost' does not say 'sank'; it says 'ran_aground'. Quote the words that say it, add them to 'words' of 'sank' in the schema, or say in 'because' how it follows.")]
    [InlineData("Its motto is slow. Its motto is steady.", "motto", "{|FACT4001:slow steady|}", "[motto is slow, motto is steady]", "")]
    [InlineData("Its motto is slow. Its motto is steady.", "motto", "steady", "[motto is slow, motto is steady]", "")]
    [InlineData("Its motto is slow. Its motto is steady.", "motto", "fast\nbecause: steady means fast", "[motto is slow, motto is steady]", "")]
    public void An_entity_or_word_is_in_one_of_them(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Per Lund helped Eva Moe. Eva Moe helped Per Lund.", "per-lund", "[Per Lund helped Eva Moe, Eva Moe helped Per Lund]")]
    [InlineData("Per Lund helped Eva Moe. Per Lund once helped Eva Moe.", "{|FACT4008:per-lund|}", "[Per Lund helped Eva Moe, Per Lund once helped Eva Moe]")]
    [InlineData("Per Lund helped Eva Moe. She came.", "{|FACT4008:per-lund|}", "[Per Lund helped Eva Moe, She came]")]
    public void One_of_them_shows_who_does_it(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "helped", value, quote);

    [Theory]
    [InlineData("Eva Moe came. Per Lund is 40 years old. Moe is 40 years old.", "40", "[Per Lund is 40 years old, Moe is 40 years old]", "")]
    [InlineData("Eva Moe came. Per Lund is 40 years old. Jan Lund is 40 years old.", "40", "[{|FACT4008:Per Lund is 40 years old|}, Jan Lund is 40 years old]", "The sentence of 'Per Lund is 40 years old' names Per Lund, and 'eva-moe/age' is about Eva Moe: \"Per Lund is 40 years old.\" Claim it of Per Lund, quote words that name Eva Moe, add what the text calls Eva Moe to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.")]
    [InlineData("Eva Moe saw Per Lund, who is 40 years old. Eva Moe is 40 years old.", "40", "[who is 40 years old, Moe is 40 years old]", "")]
    [InlineData("Eva Moe saw Per Lund, who is 40 years old. Eva Moe saw Jan Lund, who is 40 years old.", "40", "[{|FACT4008:Per Lund|}, \"who is 40 years old. Eva\"]", "")]
    [InlineData("Eva Moe came. Per Lund owns it. He is 40 years old. Eva Moe is 40 years old.", "40", "[He is 40 years old, Moe is 40 years old]", "")]
    [InlineData("Eva Moe came. Per Lund owns it. He is 40 years old. Jan Lund owns it. He was 40 years old.", "40", "[{|FACT4008:He is 40 years old|}, He was 40 years old]", "The sentence of 'He is 40 years old' begins with a pronoun, the one before it is about 'Per Lund', and 'eva-moe/age' is about Eva Moe: \"He is 40 years old.\" Check whom the text means; quote words that name Eva Moe, or say under 'subject' in 'because', with the name, that Eva Moe is meant.")]
    public void One_of_them_is_about_her(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "age", value, quote, says);

    [Theory]
    [InlineData("Per Lund said on Monday that it has 40 seats. Per Lund said on Tuesday that it had 40 seats.", "40\nby: per-lund\nstated: 2022-01-11", "[it has 40 seats, it had 40 seats]", "")]
    [InlineData("Per Lund said on Monday that it has 40 seats. Per Lund said on Tuesday that it had 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "[it has 40 seats, it had 40 seats]", "That 'gull/seats' was stated on 2022-01-05 is not what the text says: there it is said 'Monday' (2022-01-10): \"Per Lund said on Monday that it has 40 seats.\" Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day.")]
    [InlineData("Per Lund said on Monday that it has 40 seats. Per Lund said that it had 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-11|}", "[it has 40 seats, it had 40 seats]", "")]
    public void One_of_them_gives_the_day(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("It will carry 40 crates. It carried 40 crates.", "40", "[{|FACT4011:carry 40 crates|}, It carried 40 crates]")]
    [InlineData("It may carry 40 crates. It will carry 40 crates.", "40", "[{|FACT4007:may carry 40 crates|}, will carry 40 crates]")]
    [InlineData("Winter crates were 40. All Winter crates came.", "40", "[{|FACT4008:crates were 40|}, All Winter crates]")]
    [InlineData("Winter crates were 40.", "40", "[crates were 40, Winter crates]")]
    public void One_of_them_plans_or_cuts(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "crates", value, quote);
}
