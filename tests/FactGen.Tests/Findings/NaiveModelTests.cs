
namespace FactGen.Tests.Findings;

/// <summary>Statements of the articles that a naive model gets wrong: a row for each.</summary>
public class NaiveModelTests
{
    [Theory]
    [InlineData("a plan for 13 January that nobody reports as done", "day", "one: 2022-01-13 (planned, by anna) | two: 2022-01-13 (planned)", "planned 2022-01-13, 2 witnesses")]
    [InlineData("at most 10 days is no length of ten days", "length", "one: at most 10 days (by anna)", "attributed at most 10 days, 1 witness")]
    [InlineData("2,030 and about 2,300 disagree", "troops", "one: 2,030 (by anna) | two: about 2,300", "disputed, 2 witnesses")]
    [InlineData("last week and 5 January agree, and give 5 January", "day", "one: [2022-01-03..2022-01-09] | two: 2022-01-05", "settled 2022-01-05, 2 witnesses")]
    [InlineData("nearly 10,000 is below 10,000", "troops", "one: nearly 10000 | two: 10000", "disputed, 2 witnesses")]
    [InlineData("nearly 10,000 may be 9,900", "troops", "one: nearly 10000 | two: 9900", "settled 9900, 2 witnesses")]
    [InlineData("an unknown number is neither 0 nor missing", "troops", "one: unknown", "unknown, 1 witness")]
    [InlineData("an unknown number does not dispute one that is known", "troops", "one: unknown | two: 16", "settled 16, 1 witness, beside #1")]
    [InlineData("one official quoted by another country's spokesman", "troops", "one: 250 (by anna, via bo)", "attributed 250, 1 witness")]
    [InlineData("an agency quoted by an outlet", "troops", "one: 250 (by anna, via the-council) | two: 250 (by anna)", "attributed 250, 1 witness")]
    [InlineData("a former chairman and a new one in the same week", "chair", "one: bo (valid {from: 2022-01-06}) | two: anna (valid ../2022-01-06)", "..2022-01-05 settled anna, 1 witness; 2022-01-06.. settled bo, 1 witness")]
    [InlineData("a former chairman and a new one, on days known to the week", "chair", "one: anna (valid {to: '[2022-01-03..2022-01-09]'}) | two: bo (valid {from: '[2022-01-03..2022-01-09]'})", "..2022-01-03 settled anna, 1 witness; 2022-01-04..2022-01-08 unknown, 2 witnesses; 2022-01-09.. settled bo, 1 witness")]
    [InlineData("a suspicion is not guilt", "guilty", "one: true (alleged, by anna)", "alleged true, 1 witness")]
    [InlineData("a counterfactual is not an event", "nature", "one: coup (counterfactual, by anna)", "")]
    [InlineData("a denial keeps its negation", "nature", "one: protest (denied, by anna)", "denied protest, 1 witness")]
    [InlineData("an opinion settles nothing", "nature", "one: coup (opinion, by anna)", "opinion coup, 1 witness")]
    [InlineData("an opinion does not dispute a fact", "nature", "one: coup (opinion, by anna) | two: protest", "settled protest, 1 witness, beside #1")]
    [InlineData("two articles that copy one statement are one witness", "troops", "one: 250 (by anna) | two: 250 (by anna) | copy: 250 (by anna)", "attributed 250, 1 witness")]
    [InlineData("an article and its translation are one witness", "troops", "one: 250 | copy: 250", "settled 250, 1 witness")]
    public void One_row_each(string what, string property, string claims, string finding)
    {
        Assert.NotEmpty(what);
        Assert.Equal(finding, ClaimsText.Amounting(property, claims));
    }

    /// <summary>Over 1,300 injured and 1,270 businesses: two numbers of two things, and neither says anything about the other.</summary>
    [Fact]
    public void Over_1300_injured_and_1270_businesses()
    {
        var facts = ClaimsText.Check(
            $"Event:\n  injured: {{ name: The injured, troops: {Only("one: over 1300")} }}\n  businesses: {{ name: The businesses, troops: {Only("one: 1270")} }}\n");

        Assert.Equal("settled over 1300, 1 witness", ClaimsText.InShort(Assert.Single(facts.Findings.Of("injured"))));
        Assert.Equal("settled 1270, 1 witness", ClaimsText.InShort(Assert.Single(facts.Findings.Of("businesses"))));
    }

    /// <summary>More than 100 of two kinds together is a number of both, and of neither by itself.</summary>
    [Fact]
    public void More_than_100_of_two_kinds_together()
    {
        var facts = ClaimsText.Check(
            $"Event:\n  both: {{ name: Both, troops: {Only("one: over 100")} }}\n  shops: {{ name: Shops, troops: {Only("unknown")} }}\n");

        Assert.Equal(FindingKind.Settled, Assert.Single(facts.Findings.Of("both")).Kind);
        Assert.Equal(FindingKind.Unknown, Assert.Single(facts.Findings.Of("shops")).Kind);
    }

    private static string Only(string claim) => claim == "unknown"
        ? "{ unknown: true, sources: { one: words of it } }"
        : $"{{ value: '{claim["one: ".Length..]}', because: made up, sources: {{ one: words of it }} }}";
}
