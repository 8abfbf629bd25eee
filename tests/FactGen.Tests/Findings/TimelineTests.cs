namespace FactGen.Tests.Findings;

/// <summary>FORMAT.md section 5, "Time": findings of properties whose claims hold for a period.</summary>
public class TimelineTests
{
    [Theory]

    // Without 'valid' a claim holds on the day it was stated, otherwise on its card's day; if neither is known, on some day.
    [InlineData("one: 5", "2022-01-12..2022-01-12 settled 5, 1 witness")]
    [InlineData("one: 5 (stated 2022-01-10)", "2022-01-10..2022-01-10 settled 5, 1 witness")]
    [InlineData("one: 5 (stated 2022-01-10) | two: 7", "2022-01-10..2022-01-10 settled 5, 1 witness; 2022-01-12..2022-01-12 settled 7, 1 witness")]
    [InlineData("one: 5 | two: 7", "2022-01-12..2022-01-12 disputed, 2 witnesses")]
    [InlineData("undated: 5", "unknown, 1 witness")]
    [InlineData("undated: 5 (stated 2022-01-10)", "2022-01-10..2022-01-10 settled 5, 1 witness")]
    [InlineData("undated: 5 (valid 2022-01-10)", "2022-01-10..2022-01-10 settled 5, 1 witness")]

    // Ends
    [InlineData("one: 5 (valid 2022-01-03/2022-01-09)", "2022-01-03..2022-01-09 settled 5, 1 witness")]
    [InlineData("one: 5 (valid 2022-01-13/..)", "2022-01-13.. settled 5, 1 witness")]
    [InlineData("one: 5 (valid ../2022-01-13)", "..2022-01-13 settled 5, 1 witness")]
    [InlineData("one: 5 (valid {from: 2022-01-03})", "2022-01-03.. settled 5, 1 witness")]
    [InlineData("one: 5 (valid {to: 2022-01-03})", "..2022-01-03 settled 5, 1 witness")]

    // An end that is not known is not open: the sources do not say how long the claim held
    [InlineData("one: 5 (valid 2022-01-13/)", "2022-01-13..2022-01-13 settled 5, 1 witness; 2022-01-14.. unknown, 1 witness")]
    [InlineData("one: 5 (valid /2022-01-13)", "..2022-01-12 unknown, 1 witness; 2022-01-13..2022-01-13 settled 5, 1 witness")]

    // Only claims whose periods overlap can disagree
    [InlineData("one: 5 (valid 2022-01-01/2022-01-04) | two: 7 (valid 2022-01-06/2022-01-09)", "2022-01-01..2022-01-04 settled 5, 1 witness; 2022-01-06..2022-01-09 settled 7, 1 witness")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-04) | two: 7 (valid 2022-01-05/2022-01-09)", "2022-01-01..2022-01-04 settled 5, 1 witness; 2022-01-05..2022-01-09 settled 7, 1 witness")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-06) | two: 7 (valid 2022-01-05/2022-01-09)", "2022-01-01..2022-01-04 settled 5, 1 witness; 2022-01-05..2022-01-06 disputed, 2 witnesses; 2022-01-07..2022-01-09 settled 7, 1 witness")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-06) | two: about 5 (valid 2022-01-05/2022-01-09)", "2022-01-01..2022-01-04 settled 5, 1 witness; 2022-01-05..2022-01-06 settled 5, 2 witnesses; 2022-01-07..2022-01-09 settled about 5, 1 witness")]

    // A shared end is a handover: the newcomer has the day
    [InlineData("one: 5 (valid 2022-01-01/2022-01-05) | two: 7 (valid 2022-01-05/..)", "2022-01-01..2022-01-04 settled 5, 1 witness; 2022-01-05.. settled 7, 1 witness")]
    [InlineData("one: 7 (valid 2022-01-05/..) | two: 5 (valid ../2022-01-05)", "..2022-01-04 settled 5, 1 witness; 2022-01-05.. settled 7, 1 witness")]

    // Beyond the uncertainty of their ends: periods that may overlap do not disagree yet
    [InlineData("one: 5 (valid {from: 2022-01, to: 2022-03-01})", "2022-01-01..2022-01-30 unknown, 1 witness; 2022-01-31..2022-03-01 settled 5, 1 witness")]
    [InlineData("one: 5 (valid {to: '[2022-01-03..2022-01-09]'}) | two: 7 (valid {from: '[2022-01-03..2022-01-09]'})", "..2022-01-03 settled 5, 1 witness; 2022-01-04..2022-01-08 unknown, 2 witnesses; 2022-01-09.. settled 7, 1 witness")]
    [InlineData("one: 5 (valid {to: 2022-01-05}) | two: 7 (valid {from: '[2022-01-03..2022-01-09]'})", "..2022-01-05 settled 5, 1 witness; 2022-01-06..2022-01-08 unknown, 1 witness; 2022-01-09.. settled 7, 1 witness")]

    // A claim that decides nothing neither ends another nor is ended by one, and is kept with what holds in its time
    [InlineData("one: 5 (valid 2022-01-01/2022-01-05) | two: 7 (valid 2022-01-05/.., retracted)", "2022-01-01..2022-01-05 settled 5, 1 witness, beside #2")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-05, retracted) | two: 7 (valid {from: '[2022-01-03..2022-01-04]'})", "2022-01-03..2022-01-03 unknown, 1 witness, beside #1; 2022-01-04.. settled 7, 1 witness, beside #1")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-05, retracted)", "2022-01-01..2022-01-05 retracted, before settled 5, 1 witness")]
    [InlineData("one: 5 (valid 2022-01-01/2022-01-05) | two: 7 (valid 2022-01-03/.., planned)", "2022-01-01..2022-01-02 settled 5, 1 witness; 2022-01-03..2022-01-05 settled 5, 1 witness, beside #2; 2022-01-06.. planned 7, 1 witness")]
    public void Claims_hold_in_their_time(string claims, string findings) => Assert.Equal(findings, ClaimsText.Amounting("seats", claims));

    /// <summary>Several values over time: each has a timeline of its own, and they may overlap.</summary>
    [Theory]
    [InlineData("one: minister (valid 2022-01-01/2022-01-05) | two: chairman (valid 2022-01-03/..)", "2022-01-01..2022-01-05 settled minister, 1 witness; 2022-01-03.. settled chairman, 1 witness")]
    [InlineData("one: minister (valid 2020) | two: minister (valid 2022-01-03/..)", "2020-01-01..2020-12-31 unknown, 1 witness; 2022-01-03.. settled minister, 1 witness")]
    [InlineData("one: minister (valid 2022-01-01/2022-01-05) | two: minister (valid 2022-01-04/2022-01-05, denied)", "2022-01-01..2022-01-03 settled minister, 1 witness; 2022-01-04..2022-01-05 disputed, 2 witnesses")]
    public void Many_values_have_a_timeline_each(string claims, string findings) => Assert.Equal(findings, ClaimsText.Amounting("offices", claims));

    /// <summary>A dispute that lasts over several stretches is reported once for the same claims.</summary>
    [Fact]
    public void A_dispute_is_reported_once()
    {
        var facts = ClaimsText.Check("Event:\n  it:\n    name: It\n    seats:\n" + string.Concat(
            ClaimsText.Yaml("one: 5 (valid 2022-01-01/2022-01-09)"),
            ClaimsText.Yaml("two: 7 (valid 2022-01-01/2022-01-09)"),
            ClaimsText.Yaml("three: 8 (valid 2022-01-04/2022-01-05, planned)")));

        Assert.Equal(3, facts.Findings.Of("it").Count);
        Assert.Single(facts.Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT5001");
    }
}
