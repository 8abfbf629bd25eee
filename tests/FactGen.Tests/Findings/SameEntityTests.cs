using FactGen.Compiler.Findings;

namespace FactGen.Tests.Findings;

/// <summary>Entities that are declared to be one: their findings merge, for each of them.</summary>
public class SameEntityTests
{
    /// <summary>The claims on the one and the other event, how <c>same_as</c> is claimed, and the finding of all of them.</summary>
    [Theory]
    [InlineData("one: 5", "two: 7", "asserted", "disputed, 2 witnesses")]
    [InlineData("one: 5", "two: 5", "asserted", "settled 5, 2 witnesses")]
    [InlineData("one: 5 (by anna)", "two: 5", "asserted", "settled 5, 2 witnesses")]
    [InlineData("one: 5", "copy: 5", "asserted", "settled 5, 1 witness")]
    [InlineData("one: 5", "two: 7", "retracted", "settled 5, 1 witness")]
    [InlineData("one: 5", "two: 7", "deprecated", "settled 5, 1 witness")]
    [InlineData("one: 5", "two: 7", "denied", "settled 5, 1 witness")]
    [InlineData("one: 5", "two: 7", "alleged", "settled 5, 1 witness")]
    [InlineData("one: 5", "two: 7", "opinion", "settled 5, 1 witness")]
    public void Findings_merge_where_it_is_vouched_for(string one, string other, string claimed, string finding)
    {
        var facts = ClaimsText.Check(
            $"Event:\n  it:\n    name: It\n    troops:\n{ClaimsText.Yaml(one)}  that:\n    name: That\n    same_as:\n{ClaimsText.Yaml($"one: it ({claimed})")}    troops:\n{ClaimsText.Yaml(other)}");
        string[] findings = [.. facts.Findings.Of("it").Where(finding => finding.Property == "troops").Select(Kind)];

        Assert.Equal([finding], findings);
        Assert.Equal(finding == "disputed, 2 witnesses" ? 1 : 0, facts.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == "FACT5001"));

        static string Kind(FindingRecord finding) => ClaimsText.InShort(finding);
    }

    /// <summary>
    /// Over several steps and in a circle, with the type that derives from the other's; each has the findings under its own id.
    /// </summary>
    [Fact]
    public void All_that_are_the_same_have_the_same_findings()
    {
        var facts = ClaimsText.Check(
            $"Event:\n  a1: {{ name: A, same_as: {Same("b1")} }}\n  b1: {{ name: B, same_as: {Same("c1")}, guilty: {Same("true")} }}\nRally:\n  c1: {{ name: C, same_as: {Same("a1")} }}\n");

        Assert.All(["a1", "b1", "c1"], id => Assert.Single(facts.Findings.Of(id), finding => finding.Property == "guilty" && finding.Entity == id));
        Assert.Equal("a1", facts.Model.Representative("c1"));
    }

    /// <summary>Values that are one entity under two ids agree; two names of one speaker are one witness.</summary>
    [Fact]
    public void Two_ids_of_one_entity_are_one_value_and_one_speaker()
    {
        var same = $"Person:\n  anna-c: {{ name: Anna C, same_as: {Same("anna")} }}\n";
        var facts = ClaimsText.Check(
            $"Event:\n  it:\n    name: It\n    leader:\n{ClaimsText.Yaml("one: anna")}{ClaimsText.Yaml("two: anna-c")}    troops:\n{ClaimsText.Yaml("one: 5 (by anna)")}{ClaimsText.Yaml("two: 5 (by anna-c)")}", same);

        Assert.Equal(["settled anna, 2 witnesses", "attributed 5, 1 witness"], facts.Findings.Of("it").Select(ClaimsText.InShort));
    }

    /// <summary>A text of the one may be the same as a text of the other.</summary>
    [Fact]
    public void Texts_of_two_ids_of_one_entity_may_be_the_same()
    {
        var facts = ClaimsText.Check(
            $"Event:\n  it:\n    name: It\n    story:\n{ClaimsText.Yaml("one: a fight (id fight)")}  that:\n    name: That\n    same_as:\n{ClaimsText.Yaml("one: it")}    story:\n{ClaimsText.Yaml("two: a brawl (same_as fight)")}");

        Assert.Equal("settled a fight, 2 witnesses", ClaimsText.InShort(facts.Findings.Of("it")[0]));
    }

    /// <summary>An id on two claims is an error, and both claims still count.</summary>
    [Fact]
    public void A_claim_id_given_twice_ends_nothing()
    {
        var facts = new FactBaseText
        {
            Case = "Event: { fair: { name: Fair, actors: [{ id: a, value: ada-lind, sources: { log: moved 12 boats } }, { id: a, value: norvik-ferries, sources: { log: moved 12 boats } }] } }\n",
        }.Check();

        Assert.Equal("FACT2006", Assert.Single(facts.Diagnostics, diagnostic => !diagnostic.Rule.Id.StartsWith("FACT4", StringComparison.Ordinal)).Rule.Id);
        Assert.Equal(2, facts.Findings.Of("fair").Count);
    }

    /// <summary>
    /// A claim that could not be read is an error and in no finding; the other claims are combined as if they were alone.
    /// </summary>
    [Theory]
    [InlineData("{ value: many, sources: { log: moved 12 boats } }")]
    [InlineData("{ value: 13 }")]
    [InlineData("{ value: 13, sources: { log: [] } }")]
    [InlineData("{ value: 13, sources: { log: [[x]] } }")]
    [InlineData("{ sources: { log: moved 12 boats } }")]
    [InlineData("13")]
    public void A_claim_that_cannot_be_read_takes_no_other_with_it(string claim)
    {
        var facts = new FactBaseText
        {
            Case = $"Operation: {{ lift: {{ name: Lift, boats: [{claim}, {{ value: 12, sources: {{ log: moved 12 boats }} }}] }} }}\n",
        }.Check();

        Assert.True(facts.HasErrors);
        Assert.Equal("settled 12, 1 witness", ClaimsText.InShort(Assert.Single(facts.Findings.Of("lift"))));
        Assert.NotEmpty(Compiler.Graph.FactCompiler.Emit(facts, new("Norvik")));
    }

    private static string Same(string id) => $"{{ value: {id}, because: made up, sources: {{ one: words of it }} }}";
}
