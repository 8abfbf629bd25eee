namespace FactGen.Tests.Checks;

/// <summary>The text is of Wednesday, 12 January 2022.</summary>
public class DateCheckTests
{
    [Theory]
    [InlineData("It sailed on January 5.", "value: 2022-01-05\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: {|FACT4001:2022-01-06|}\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01-05~\nsources: { paper: {|FACT4002:on January 5|} }")]
    [InlineData("It sailed around January 5.", "value: 2022-01-05\nsources: { paper: {|FACT4002:January 5|} }")]
    [InlineData("It sailed around January 5.", "value: 2022-01-05~\nsources: { paper: January 5 }")]
    [InlineData("It sailed.", "value: {|FACT4001:2022-01-05|}\nsources: { paper: It sailed }")]
    [InlineData("It sailed.", "value: {|FACT4001:2022-01-05|}\nbecause: the log has the day\nsources: { paper: It sailed }")]
    [InlineData("It sailed.", "value: 2022-01-05\nbecause: the log has 5 January\nsources: { paper: It sailed }")]
    [InlineData("It sailed on January 5.", "value: {|FACT4001:2022-01-06|}\nbecause: the paper's own words\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01-06\nbecause: by the log it was 6 January\nsources: { paper: on January 5 }")]
    [InlineData("It sailed yesterday.", "value: 2022-01-11\nsources: { paper: It sailed yesterday }")]
    [InlineData("It sailed yesterday.", "value: {|FACT4003:2022-01-12|}\nsources: { paper: It sailed yesterday }")]
    [InlineData("It sailed last week.", "value: \"[2022-01-03..2022-01-09]\"\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: {|FACT4003:2022-01-05|}\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: {|FACT4003:2022-01-05|}\nbecause: on some day of it, by the log\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: 2022-01-05\nbecause: on 5 January, by the log\nsources: { paper: It sailed last week }")]
    [InlineData("It sails tomorrow.", "value: 2022-01-13\nmodality: planned\nsources: { paper: It sails tomorrow }")]
    [InlineData("Speaking on January 10, Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nsources: { paper: in two days }")]
    [InlineData("Speaking on January 10, Per Lund said: it sails in two days.", "value: {|FACT4003:2022-01-14|}\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-10|}\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nbecause: said in council on 10 January\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-11\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-09|}\nbecause: said in council on 10 January\nsources: { paper: in two days }")]
    [InlineData("It sailed from 3 to 9 January.", "value: 2022-01-03/2022-01-09\nsources: { paper: from 3 to 9 January }")]
    public void Dates_follow_from_the_quote(string text, string claim) => EvidenceCase.Expect(text, "sailed", claim);

    [Theory]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: 2022-01-05 }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: {|FACT4001:2022-01-06|} }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe has been mate since last week.", "value: mate\nvalid: { from: {|FACT4003:2022-01-05|} }\nsources: { paper: mate since last week }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { from: 2019, to: 2022-01-05 }\nbecause: taken on in 2019\nsources: { paper: was mate until January 5 }")]
    public void Times_are_read_like_values(string text, string claim) => EvidenceCase.Expect(text, "role", claim);

    [Fact]
    public void Shows_the_arithmetic()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect("It sailed yesterday.", "sailed", "value: {|FACT4003:2022-01-12|}\nsources: { paper: It sailed yesterday }"));
        Assert.StartsWith("'yesterday' from 2022-01-12 (published) is 2022-01-11, not 2022-01-12.", diagnostic.Message);
    }
}
