namespace FactGen.Tests.Checks;

/// <summary>Where sources disagree, it is told once, with all sides (FACT5001).</summary>
public class DisputeCheckTests
{
    private const string Way = " Code that needs one value will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'.";

    /// <summary>What is claimed of a tow, and what is told: LOG and GAZETTE stand for a source.</summary>
    [Theory]

    // The sides, in the words of prose: each once, a speaker's under the speaker's name
    [InlineData("boats:\n  - { value: {|FACT5001:12|}, LOG }\n  - { value: 13, GAZETTE }", "Sources disagree on 'tow/boats': 12 boats (log) against 13 boats (gazette).WAY Also at facts/other.yaml(6,18).")]
    [InlineData("boats:\n  - { value: {|FACT5001:12|}, LOG }\n  - { value: 13, GAZETTE }\n  - { value: 14, by: ada-lind, LOG }", "Sources disagree on 'tow/boats': 12 boats (log) against 13 boats (gazette) against 14 boats (Ada Lind).WAY Also at facts/other.yaml(6,18). Also at facts/other.yaml(7,18).")]
    [InlineData("boats:\n  - { value: {|FACT5001:12|}, LOG }\n  - { value: 13, GAZETTE }\n  - { value: 12, because: the same log, LOG }", "Sources disagree on 'tow/boats': 12 boats (log) against 13 boats (gazette).WAY Also at facts/other.yaml(6,18). Also at facts/other.yaml(7,18).")]
    [InlineData("boats:\n  - { value: {|FACT5001:12|}, LOG }\n  - { value: 12, modality: denied, GAZETTE }", "Sources disagree on 'tow/boats': 12 boats (log) against not 12 boats (gazette).WAY Also at facts/other.yaml(6,18).")]
    [InlineData("boats:\n  - { value: 12, LOG }\n  - { none: true, GAZETTE }", "")]
    [InlineData("place:\n  - { value: {|FACT5001:norvik|}, by: norvik-ferries, LOG }\n  - { value: night-pier, by: ada-lind, GAZETTE }", "Sources disagree on 'tow/place': Norvik (Norvik Ferries) against The night pier (Ada Lind).WAY Also at facts/other.yaml(6,18).")]

    // What is no dispute
    [InlineData("boats:\n  - { value: 12, LOG }\n  - { value: about 12, GAZETTE }", "")]
    [InlineData("boats:\n  - { value: 12, LOG }\n  - { value: 13, modality: planned, GAZETTE }", "")]
    [InlineData("boats:\n  - { value: 12, rank: preferred, reason: counted, LOG }\n  - { value: 13, GAZETTE }", "")]
    [InlineData("boats:\n  - { value: 12, retracted: { reason: a slip }, LOG }\n  - { value: 13, retracted: { reason: a slip }, GAZETTE }", "")]
    [InlineData("actors:\n  - { value: ada-lind, LOG }\n  - { value: norvik-ferries, GAZETTE }", "")]

    // Over time: once for all stretches on which the same claims stand against each other, and again where others do
    [InlineData("watch:\n  - { value: day, valid: 2001-01-01/2001-12-31, LOG }\n  - { value: night, valid: 2002-01-01/2002-12-31, GAZETTE }", "")]
    [InlineData("watch:\n  - { value: {|FACT5001:day|}, valid: 2001-01-01/2002-06-30, LOG }\n  - { value: night, valid: 2002-01-01/2002-12-31, GAZETTE }", "Sources disagree on 'tow/watch': day (log) against night (gazette).WAY Also at facts/other.yaml(6,18).")]
    [InlineData("watch:\n  - { value: {|FACT5001:{|FACT5001:day|}|}, valid: 2001-01-01/2001-12-31, LOG }\n  - { value: night, valid: 2001-01-01/2001-12-31, GAZETTE }\n  - { value: noon, valid: 2001-05-01/2001-05-31, by: ada-lind, LOG }", "Sources disagree on 'tow/watch': day (log) against night (gazette).WAY Also at facts/other.yaml(6,18).\nSources disagree on 'tow/watch': day (log) against night (gazette) against noon (Ada Lind).WAY Also at facts/other.yaml(6,18). Also at facts/other.yaml(7,18).")]
    public void A_dispute_is_told_with_its_sides(string claims, string told) => Expect("tow", claims, "", told);

    /// <summary>A list of which the words of one claim say that it has only one.</summary>
    [Theory]
    [InlineData("Ada Lind alone moved", "Norvik Ferries moved 13", "FACT5001")]
    [InlineData("only Ada Lind moved", "Norvik Ferries moved 13", "FACT5001")]
    [InlineData("Ada Lind, the only mover", "Norvik Ferries moved 13", "FACT5001")]
    [InlineData("Ada Lind moved only 12 boats", "Norvik Ferries moved 13", "")]
    [InlineData("Ada Lind, not alone", "Norvik Ferries moved 13", "")]
    [InlineData("Ada Lind alone moved", "Ada Lind alone moved", "")]
    public void One_alone_excludes_the_others(string alone, string other, string told)
    {
        var value = alone == other ? "ada-lind" : "norvik-ferries";
        var facts = new FactBaseText
        {
            Case = "Operation:\n  tow:\n    name: The tow\n    actors:\n"
                + $"      - {{ value: ada-lind, sources: {{ page: '{alone}' }} }}\n      - {{ value: {value}, sources: {{ gazette: {other} }} }}\n",
        };

        Assert.Equal(told, string.Join(" ", facts.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT5001").Select(diagnostic =>
            diagnostic.Rule.Id)));
    }

    /// <summary>What else may be said of the two claims, in their order: the first says that its value is the only one.</summary>
    [Theory]
    [InlineData("", "", "Ada Lind alone moved", "'Ada Lind alone moved' says that Ada Lind is the only one of 'actors', and another claim adds Norvik Ferries: a list holds both. Leave the wrong one out, or say in 'valid' when each was it. Also at facts/other.yaml(6,18).")]
    [InlineData("", "", "Ada Lind moved', 'Ada Lind alone moved", "'Ada Lind alone moved' says that Ada Lind is the only one of 'actors', and another claim adds Norvik Ferries: a list holds both. Leave the wrong one out, or say in 'valid' when each was it. Also at facts/other.yaml(6,18).")]
    [InlineData("modality: denied, ", "", "Ada Lind alone moved", "")]
    [InlineData("", "modality: planned, ", "Ada Lind alone moved", "")]
    [InlineData("valid: 2021, ", "", "Ada Lind alone moved", "")]
    [InlineData("", "valid: 2021, ", "Ada Lind alone moved", "")]
    [InlineData("", "rank: deprecated, reason: a slip, ", "Ada Lind alone moved", "")]
    public void Of_a_list_only_what_is_asserted_for_all_time_excludes(string alone, string other, string quote, string told)
    {
        var facts = new FactBaseText
        {
            Schema = FactBaseText.OrdinarySchema.Replace("actors: { type: [Person, Company], many: true }", "actors: { type: [Person, Company], many: true, over_time: true }", StringComparison.Ordinal),
            Case = "Operation:\n  tow:\n    name: The tow\n    actors:\n"
                + $"      - {{ value: ada-lind, {alone}sources: {{ page: ['{quote}'] }} }}\n      - {{ value: norvik-ferries, {other}sources: {{ gazette: Norvik Ferries moved 13 }} }}\n",
        };

        Assert.Equal(told, string.Join("\n", facts.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT5001").Select(diagnostic =>
            string.Concat([diagnostic.Message, .. diagnostic.AlsoAt.Select(place => $" Also at {place}.")]))));
    }

    /// <summary>Entities that are one dispute as one: at the one whose id comes first.</summary>
    [Theory]
    [InlineData("tow", "boats: { value: 12, LOG }", "boats: { value: {|FACT5001:13|}, GAZETTE }", "Sources disagree on 'lift/boats': 13 boats (gazette) against 12 boats (log).WAY Also at facts/other.yaml(4,21).")]
    [InlineData("a-tow", "boats: { value: {|FACT5001:12|}, LOG }", "boats: { value: 13, GAZETTE }", "Sources disagree on 'a-tow/boats': 12 boats (log) against 13 boats (gazette).WAY Also at facts/other.yaml(7,21).")]
    [InlineData("tow", "boats: { value: 12, LOG }", "boats: { value: 12, GAZETTE }", "")]
    public void Entities_that_are_one_disagree_once(string id, string claim, string other, string told) => Expect(
        id, claim, $"  lift:\n    name: The lift\n    {other}\n    same_as: {{ value: {id}, LOG }}\n", told);

    /// <summary>Drafts have no sources that could disagree.</summary>
    [Fact]
    public void Drafts_do_not_disagree() => FactBaseText.Expect(
        FactBaseText.CasePath,
        "Operation:\n  tow:\n    name: The tow\n    boats:\n      - {|FACT3013:value|}: 12\n      - value: 13\n",
        text => new FactBaseText { Case = text },
        "2 claims have no source and are drafts: 'tow/boats#1', 'tow/boats#2'.",
        drafts: true);

    private static void Expect(string id, string claims, string more, string told) => CheckCase.Expect(
        Sourced($"Operation:\n  {id}:\n    name: The tow\n    {claims.Replace("\n", "\n    ")}\n{more}Place:\n  night-pier: {{ name: The night pier }}\nEvent:\n  fair: {{ name: The fair, place: {{ value: night-pier, LOG }} }}\n"),
        told.Replace("WAY", Way),
        new FactBaseText { Schema = FactBaseText.OrdinarySchema + "      watch: { type: text, over_time: true }\n" });

    private static string Sourced(string facts) => facts
        .Replace("LOG", "sources: { log: Norvik Ferries moved 12 boats }")
        .Replace("GAZETTE", "sources: { gazette: Norvik Ferries moved 13 boats }");
}
