using FactGen.Tool.Reasons;

namespace FactGen.Tests.Reasons;

/// <summary>Why a finding has its kind, and why a claim is kept without deciding.</summary>
public sealed class FindingReasonTests
{
    private const string Log = "value: 12, sources: { log: moved 12 boats }";
    private const string Gazette = "value: 13, sources: { gazette: moved 13 boats }";
    private const string Said = "value: 14, by: ada-lind, sources: { log: We moved 14 boats }";

    [Theory]
    [InlineData("log says so in its own voice, and no claim that decides disagrees.", Log)]
    [InlineData(
        "gazette and log say so in their own voice, and no claim that decides disagrees. "
        + "The value is that of 'winter-lift/boats#1': it lies within those of the others.",
        Log, "value: at least 12, sources: { gazette: moved 13 boats }")]
    [InlineData("The claims that decide cannot all be true: 12 boats (log) against 13 boats (gazette).", Log, Gazette)]
    [InlineData("Only Ada Lind says so: no source vouches for it.", Said)]
    [InlineData("It is meant to become so, and no source says that it did.", "modality: planned, " + Log)]
    [InlineData("It is alleged, and nobody asserts it.", "modality: alleged, " + Log)]
    [InlineData("It is denied, and nobody asserts it.", "modality: denied, " + Log)]
    [InlineData("It is what Ada Lind thinks, and nobody asserts it.", "modality: opinion, " + Said)]
    [InlineData("The sources say that there is a value, and not which.", "unknown: true, sources: { log: moved 12 boats }")]
    [InlineData("The sources say that there is none.", "none: true, sources: { log: moved 12 boats }")]
    [InlineData(
        "log says so in its own voice, and no claim that decides disagrees. The claims disagree, and preferred is 'winter-lift/boats#1' (it counted).",
        "rank: preferred, reason: it counted, " + Log, Gazette)]
    [InlineData(
        "All its claims were retracted; this is what they amounted to. log says so in its own voice, and no claim that decides disagrees.",
        "retracted: { on: 2021-04-01, reason: it was wrong }, " + Log)]
    public void Is_said_in_sentences(string expected, params string[] claims)
    {
        var facts = ReasonCase.With(claims);
        var finding = Assert.Single(facts.Findings.Of("winter-lift"), finding => finding.Property == "boats");
        var said = string.Join(' ', new FindingReason(facts).Of(finding));
        Assert.Equal(expected.Split(' ').Order(), said.Split(' ').Order());
    }

    [Theory]
    [InlineData("retracted on 1 April 2021: it was wrong", "retracted: { on: 2021-04-01, reason: it was wrong }, " + Gazette)]
    [InlineData("deprecated: it guessed", "rank: deprecated, reason: it guessed, " + Gazette)]
    [InlineData("planned: claims that assert or deny decide first", "modality: planned, " + Gazette)]
    [InlineData("alleged: claims that assert or deny decide first", "modality: alleged, " + Gazette)]
    [InlineData("says only that there is a value: claims that assert or deny decide first", "unknown: true, sources: { gazette: moved 13 boats }")]
    [InlineData("counterfactual: had it rained", "modality: counterfactual, if: had it rained, " + Gazette)]
    [InlineData("denies another value", "modality: denied, " + Gazette)]
    public void A_claim_that_does_not_decide_has_its_own(string expected, string claim)
    {
        var facts = ReasonCase.With(Log, claim);
        var finding = Assert.Single(facts.Findings.Of("winter-lift"), finding => finding.Property == "boats");
        Assert.Equal(FindingKind.Settled, finding.Kind);
        Assert.Equal(expected, new FindingReason(facts).WhyAside(new("winter-lift/boats#2"), finding));
    }

    [Theory]
    [InlineData("12 boats", "log", Log)]
    [InlineData("not 12 boats", "log", "modality: denied, " + Log)]
    [InlineData("14 boats", "Ada Lind", Said)]
    [InlineData("unknown", "log", "unknown: true, sources: { log: moved 12 boats }")]
    [InlineData("none", "an unnamed speaker", "none: true, by: unnamed, sources: { log: moved 12 boats }")]
    public void A_claim_has_a_value_and_a_voice(string value, string voice, string claim)
    {
        var facts = ReasonCase.With(claim);
        var record = Assert.Single(facts.Model.AllClaims, declaration => declaration.Claim.Property == "boats").Claim;
        var reason = new FindingReason(facts);
        Assert.Equal((value, voice), (reason.ValueOf(record), reason.VoiceOf(record)));
    }
}
