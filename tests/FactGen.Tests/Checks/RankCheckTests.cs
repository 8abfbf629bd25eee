namespace FactGen.Tests.Checks;

/// <summary>Ranks and retractions have reasons (FACT5003), and no claim stands twice (FACT5004).</summary>
public class RankCheckTests
{
    private const string Rests = "sources: { log: Norvik Ferries moved 12 boats }";

    /// <summary>What is said beside the value, and what is told.</summary>
    [Theory]
    [InlineData("rank: {|FACT5003:preferred|}", "'tow/boats' is preferred without a reason: add 'reason' and say why.")]
    [InlineData("rank: {|FACT5003:deprecated|}", "'tow/boats' is deprecated without a reason: add 'reason' and say why.")]
    [InlineData("rank: {|FACT5003:preferred|}\nreason: '-'", "'tow/boats' is preferred without a reason: add 'reason' and say why.")]
    [InlineData("{|FACT5003:retracted|}: { reason: . }", "'tow/boats' is retracted without a reason: add 'reason' under 'retracted' and say why.")]
    [InlineData("rank: preferred\nreason: counted on the quay", "")]
    [InlineData("rank: deprecated\nreason: counted in the dark", "")]
    [InlineData("rank: normal", "")]
    [InlineData("note: counted on the quay", "")]
    [InlineData("{|FACT5003:reason|}: counted on the quay", "'tow/boats' gives a reason and no rank that it is for: add 'rank: preferred' or 'rank: deprecated', or make it a 'note'.")]
    [InlineData("rank: normal\n{|FACT5003:reason|}: counted on the quay", "'tow/boats' gives a reason and no rank that it is for: add 'rank: preferred' or 'rank: deprecated', or make it a 'note'.")]
    [InlineData("{|FACT5003:retracted|}: { on: 2021-04-02 }", "'tow/boats' is retracted without a reason: add 'reason' under 'retracted' and say why.")]
    [InlineData("retracted: { on: 2021-04-02, reason: a misprint }", "")]
    [InlineData("retracted: { reason: a misprint }", "")]
    [InlineData("{|FACT5003:reason|}: a misprint\n{|FACT5003:retracted|}: { on: 2021-04-02 }", "'tow/boats' gives a reason and no rank that it is for: add 'rank: preferred' or 'rank: deprecated', or make it a 'note'.\n'tow/boats' is retracted without a reason: add 'reason' under 'retracted' and say why.")]
    public void A_judgement_has_a_reason(string keys, string told) => CheckCase.Expect(
        $"Operation:\n  tow:\n    name: The tow\n    boats:\n      value: 12\n      {keys.Replace("\n", "\n      ")}\n      {Rests}\n", told);

    /// <summary>The claims in a list, and what is told.</summary>
    [Theory]
    [InlineData("- { value: 12, SOURCES }\n- { {|FACT5004:value|}: 12, SOURCES }", "'tow/boats#2' says just what 'tow/boats#1' says, with the same words of the same sources: leave one out. Also at facts/other.yaml(5,11).")]
    [InlineData("- { value: 12, SOURCES }\n- { value: 12, by: ada-lind, SOURCES }\n- { {|FACT5004:value|}: 12, SOURCES }\n- { {|FACT5004:id|}: again, value: 12, SOURCES }", "'tow/boats#3' says just what 'tow/boats#1' says, with the same words of the same sources: leave one out. Also at facts/other.yaml(5,11).\n'again' says just what 'tow/boats#1' says, with the same words of the same sources: leave one out. Also at facts/other.yaml(5,11).")]
    [InlineData("- { value: 12, SOURCES }\n- { value: 12, sources: { log: moved 12 boats } }", "")]
    [InlineData("- { value: 12, SOURCES }\n- { value: 12, modality: planned, SOURCES }", "")]
    [InlineData("- { value: 12, SOURCES }\n- { value: about 12, SOURCES }", "")]
    [InlineData("- { value: {|FACT2003:a|}, SOURCES }\n- { value: {|FACT2003:b|}, SOURCES }", "'a' is not a count of boats, as 'boats' takes it. Write a whole number, alone or as 'about 2300', 'nearly 10000', 'over 1300', 'at least 100', '20 to 30'.\n'b' is not a count of boats, as 'boats' takes it. Write a whole number, alone or as 'about 2300', 'nearly 10000', 'over 1300', 'at least 100', '20 to 30'.")]
    public void No_claim_of_a_file_stands_twice(string claims, string told) => CheckCase.Expect(
        $"Operation:\n  tow:\n    name: The tow\n    boats:\n      {claims.Replace("SOURCES", Rests).Replace("\n", "\n      ")}\n", told);

    /// <summary>An entity that is declared in two files at once; what the second says again is told of there.</summary>
    [Theory]
    [InlineData("boats: { {|FACT5004:value|}: 12, id: boats-again, SOURCES }", "'boats-again' says just what 'boats-moved' says, with the same words of the same sources: leave one out. Also at facts/norvik.yaml(15,14).")]
    [InlineData("boats: { value: 13, id: boats-again, SOURCES }", "")]
    [InlineData("actors: { value: ada-lind, SOURCES }", "")]
    [InlineData("actors: [{ {|FACT5004:value|}: norvik-ferries, SOURCES }, { value: ada-lind, SOURCES }]", "'winter-lift/actors#1' says just what 'winter-lift/actors' says, with the same words of the same sources: leave one out. Also at facts/norvik.yaml(14,15).")]
    public void No_claim_of_two_files_stands_twice(string claims, string told) => CheckCase.Expect(
        $"Operation:\n  {{|FACT2006:winter-lift|}}:\n    name: The winter lift\n    {claims.Replace("SOURCES", Rests)}\n",
        "The entity 'winter-lift' is declared already, at facts/norvik.yaml(12,3): give this one another id, or move what it says there. Also at facts/norvik.yaml(12,3)." + (told.Length > 0 ? "\n" + told : ""));
}
