using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>Code reads the reasons of a claim, each under the key of its rule; <c>Because</c> is the one for the value.</summary>
[Trait("Speed", "Slow")]
public sealed class ReasonTests
{
    [Theory]
    [InlineData("", null, "")]
    [InlineData("note: counted", null, "")]
    [InlineData("because: counted", "counted", "Value: counted")]
    [InlineData("because: { value: counted }", "counted", "Value: counted")]
    [InlineData("because: { voice: counted }", null, "Voice: counted")]
    [InlineData("because: { doubt: x, negation: y }", null, "Negation: y, Doubt: x")]
    [InlineData(
        "because: { same: k, parts: j, subject: i, plan: h, doubt: g, negation: f, voice: e, speaker: d, stated: c, valid: b, value: a }",
        "a",
        "Value: a, Valid: b, Stated: c, Speaker: d, Voice: e, Negation: f, Doubt: g, Plan: h, Subject: i, Parts: j, Same: k")]
    public void Reasons_are_read_by_rule(string lines, string? because, string reasons)
    {
        var files = HarbourFacts.Files.Edit("flood.yaml", "      value: 2031-03-03\n", $"      value: 2031-03-03\n      {lines}\n");
        using var assembly = GeneratedAssembly.Of(GeneratorRun.Of(files));
        var claim = assembly.Claims.Single(claim => claim.Id == "storm-surge/date");

        Assert.Equal(because, claim.Because);
        Assert.Equal(reasons, string.Join(", ", claim.Reasons.Select(reason => $"{reason.Key}: {reason.Text}")));
    }
}
