namespace FactGen.Tests.Checks;

/// <summary>On which day the text has it said (FACT4001).</summary>
public sealed class SayingDayTests
{
    [Theory]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-10", "it has 40 seats", "")]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-11|}", "it has 40 seats", "That 'gull/seats' was stated on 2022-01-11 is not what the text says: there it is said 'Monday' (2022-01-10): \"Per Lund said on Monday that it has 40 seats.\" Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day.")]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-12|}", "it has 40 seats", "")]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01", "it has 40 seats", "")]
    [InlineData("Per Lund said on Monday and on Tuesday that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "That 'gull/seats' was stated on 2022-01-05 is not what the text says: there it is said 'Monday' (2022-01-10): \"Per Lund said on Monday and on Tuesday that it has 40 seats.\" Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day.")]
    [InlineData("On Monday, Per Lund said on Tuesday that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund said that on 10 January it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("On 10 January Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("On 10 January, in the rain, Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund on 10 January said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund on 10 January loudly said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund on 10 January very loudly said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund said to all of those who were then there on 10 January that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund said to all of those who were there on 10 January that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("Per Lund said to all, on 10 January, that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats", "")]
    [InlineData("It has 40 seats, Per Lund said on 10 January.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "It has 40 seats", "")]
    public void The_day_beside_the_saying_counts(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-12", "it has 40 seats", "")]
    [InlineData("Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: 2022", "it has 40 seats", "")]
    [InlineData("Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-10|}", "it has 40 seats", "That 'gull/seats' was stated on 2022-01-10 cannot be read from the text around 'it has 40 seats'. Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day.")]
    [InlineData("It rained on Monday. Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-10", "it has 40 seats", "")]
    [InlineData("It rained since Monday. Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-10|}", "it has 40 seats", "")]
    [InlineData("It rained about 10 January. Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-10~", "it has 40 seats", "")]
    [InlineData("It rained on 10 January.\n\nOne.\n\nTwo.\n\nPer Lund said that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-10", "it has 40 seats", "")]
    [InlineData("It rained on 10 January.\n\nOne.\n\nTwo.\n\nThree.\n\nPer Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-10|}", "it has 40 seats", "")]
    [InlineData("Per Lund said in 2019 that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2019-05/2019-06|}", "it has 40 seats", "")]
    public void Otherwise_the_card_or_a_day_nearby(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("Per Lund spoke on 10 January. He said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats")]
    [InlineData("Per Lund said on 10 January that it rained. He said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats")]
    [InlineData("Per Lund said on 10 January that it rained. Jan Lund said it was so. He said that it has 40 seats.", "40\nby: {|FACT4010:per-lund|}\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats")]
    [InlineData("Per Lund said on 10 January that it rained. \"It has 40 seats.\"", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "It has 40 seats")]
    [InlineData("Per Lund said on 10 January that it rained. Per Lund said that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats")]
    [InlineData("Northport said on 10 January that Per Lund said it has 40 seats.", "40\nby: per-lund\nvia: northport\nstated: {|FACT4001:2022-01-05|}", "it has 40 seats")]
    public void A_pronoun_goes_on_with_what_was_said_before(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote);

    [Theory]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-11\nbecause: { stated: by the log it was 2022-01-11 }", "it has 40 seats", "")]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: 2022-01-11\nbecause: { stated: by the log it was on 11 January }", "it has 40 seats", "")]
    [InlineData("Per Lund said on Monday that it has 40 seats.", "40\nby: per-lund\nstated: {|FACT4001:2022-01-11|}\nbecause: { stated: by the log it was }", "it has 40 seats", "That 'gull/seats' was stated on 2022-01-11 is not what the text says: there it is said 'Monday' (2022-01-10): \"Per Lund said on Monday that it has 40 seats.\" Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day; as it is, it does not name that day.")]
    public void A_reason_names_the_day(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);
}
