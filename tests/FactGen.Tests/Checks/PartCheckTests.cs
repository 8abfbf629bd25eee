namespace FactGen.Tests.Checks;

/// <summary>The parts of a quote belong together (FACT4013), and so do the quotes of a source.</summary>
public class PartCheckTests
{
    [Theory]
    [InlineData("The Gull is old. It has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4013:The Gull … 40 seats|} }")]
    [InlineData("The Gull is old. It has 40 seats.", "seats", "value: 40\nbecause: { parts: it is the Gull }\nsources: { paper: The Gull … 40 seats }")]
    [InlineData("The Gull is old. It has 40 seats.", "seats", "value: 40\nsources:\n  paper:\n    - The Gull is old\n    - has 40 seats")]
    [InlineData("The Gull, an old boat, has 40 seats.", "seats", "value: 40\nsources: { paper: The Gull … 40 seats }")]
    [InlineData("It is old. … It has 40 seats.", "seats", "value: 40\nsources: { paper: It is old. … It has 40 seats }")]
    public void An_ellipsis_does_not_skip_the_end_of_a_sentence(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("It sails in the rain and in any weather.", "value: sails in any weather\nsources: { paper: {|FACT4013:sails … in any weather|} }")]
    [InlineData("It sails in the rain and in any weather.", "value: in any weather\nsources: { paper: sails … in any weather }")]
    [InlineData(
        "It sails in the rain and in any weather.",
        "value: sails in any weather\nbecause: { parts: rain is weather }\nsources: { paper: sails … in any weather }")]
    public void A_value_in_words_lies_in_one_part(string text, string claim) => EvidenceCase.Expect(text, "motto", claim);

    /// <summary>Each source carries the value by itself.</summary>
    [Theory]
    [InlineData("moved 12 boats", "moved 13 boats", "FACT4001")]
    [InlineData("moved 12 boats", "the office in Norvik", "FACT4001")]
    [InlineData("moved 12 boats", null, "")]
    public void Each_source_carries_the_value(string log, string? gazette, string expected)
    {
        var also = gazette is null ? "" : $", gazette: {gazette}";
        var text = new FactBaseText { Case = $"Operation:\n  fair:\n    name: The fair\n    boats: {{ value: 12, sources: {{ log: {log}{also} }} }}\n" };

        Assert.Equal(
            expected,
            string.Join(" ", text.Check().Diagnostics.Where(diagnostic => diagnostic.Claim == "fair/boats").Select(diagnostic => diagnostic.Rule.Id)));
    }
}
