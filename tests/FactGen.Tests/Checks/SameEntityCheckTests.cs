namespace FactGen.Tests.Checks;

/// <summary>Two entities are one if the quote says so, not only names both (FACT4015).</summary>
public sealed class SameEntityCheckTests
{
    [Theory]
    [InlineData("Eva Moe met Jan Lund.")]
    [InlineData("Eva Moe was with Jan Lund.")]
    [InlineData("Eva Moe called Jan Lund.")]
    [InlineData("Eva Moe is known to Jan Lund.")]
    [InlineData("Eva Moe or Jan Lund came.")]
    [InlineData("Eva Moe, Jan Lund and others came.")]
    [InlineData("Eva Moe is the wife of Jan Lund.")]
    [InlineData("Eva Moe was named by Jan Lund.")]
    [InlineData("Eva Moe works at the same yard as Jan Lund.")]
    [InlineData("Eva Moe and Jan Lund are the same age.")]
    public void To_name_both_is_not_enough(string text) => Expect(text, "{|FACT4015:jan-lund|}");

    [Theory]
    [InlineData("Eva Moe, also known as Jan Lund, came.")]
    [InlineData("Eva Moe, whose real name is Jan Lund, came.")]
    [InlineData("Eva Moe (Jan Lund) came.")]
    [InlineData("Eva Moe alias Jan Lund came.")]
    [InlineData("Eva Moe is really Jan Lund.")]
    [InlineData("Eva Moe, formerly called Jan Lund, came.")]
    [InlineData("Eva Moe is the same person as Jan Lund.")]
    [InlineData("Eva Moe and Jan Lund are one and the same.")]
    public void A_word_of_identity_is(string text) => Expect(text, "jan-lund");

    private static void Expect(string text, string value) =>
        EvidenceCase.Expect(text, "same_as", $"value: {value}\nsources:\n  paper: '{text[..^1]}'");
}
