namespace FactGen.Tests.Checks;

/// <summary>Which of two persons in a quote is the value (FACT4008).</summary>
public class OtherValueTests
{
    [Theory]
    [InlineData("Per Lund opened it with Ida Marie Holm.", "per-lund", true)]
    [InlineData("Per Lund opened it with Ida Marie Holm.", "ida-holm", false)]
    [InlineData("At the wish of Ida Marie Holm, Per Lund opened it.", "per-lund", true)]
    [InlineData("At the wish of Ida Marie Holm, Per Lund opened it.", "ida-holm", false)]
    [InlineData("Per Lund and Ida Marie Holm opened it.", "per-lund", true)]
    // An owner's name does not open
    [InlineData("Per Lund, glad to be there at last, opened it for Ida Marie Holm's ferry.", "per-lund", true)]
    public void The_one_nearest_to_the_word_of_the_property_is_the_value(string text, string value, bool isTaken) =>
        EvidenceCase.Expect(
            text, "opened_by", $"value: {(isTaken ? value : $"{{|FACT4008:{value}|}}")}\nsources: {{ paper: \"{text}\" }}");
}
