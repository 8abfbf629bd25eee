using FactGen.Tool.Reasons;

namespace FactGen.Tests.Reasons;

/// <summary>What an id names.</summary>
public sealed class SubjectTests
{
    private const string Log = "value: 12, sources: { log: moved 12 boats }";
    private const string Gazette = "value: 13, id: boats-of-gazette, sources: { gazette: moved 13 boats }";

    [Theory]
    [InlineData("winter-lift", "Entity", "winter-lift", 4, 3)]
    [InlineData("winter-lift/boats", "Finding", "winter-lift", 2, 1)]
    [InlineData("winter-lift/account", "Finding", "winter-lift", 1, 1)]
    [InlineData("winter-lift/boats#1", "Claim", "winter-lift", 1, 1)]
    [InlineData("boats-of-gazette", "Claim", "winter-lift", 1, 1)]
    [InlineData("norvik", "Entity", "norvik", 0, 0)]
    public void Is_found_with_its_claims_and_findings(string id, string kind, string entity, int claims, int findings)
    {
        var subject = Subject.Find(ReasonCase.With(Log, Gazette), id)!;
        Assert.Equal(
            (id, kind, entity, claims, findings),
            (subject.Id, subject.Kind.ToString(), subject.Entity.Entity.Id, subject.Claims.Count, subject.Findings.Count));
    }

    [Theory]
    [InlineData("winter-lifts")]
    [InlineData("winter-lift/")]
    [InlineData("winter-lift/speed")]
    [InlineData("winter-lift/boats#3")]
    [InlineData("winter-lift/boats/more")]
    [InlineData("boats")]
    [InlineData("")]
    public void Nothing_has_another_id(string id) => Assert.Null(Subject.Find(ReasonCase.With(Log, Gazette), id));

    [Theory]
    [InlineData("winter-lifts", " Did you mean 'winter-lift'?")]
    [InlineData("winter-lift/boat", " Did you mean 'winter-lift/boats'?")]
    [InlineData("boats-of-gazete", " Did you mean 'boats-of-gazette'?")]
    [InlineData("summer-school", "")]
    public void A_mistyped_id_leads_to_the_nearest(string id, string expected) =>
        Assert.Equal(expected, Subject.DidYouMean(ReasonCase.With(Log, Gazette).Model, id));
}
