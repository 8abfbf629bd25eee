using Chronicle.Layout;
using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Something with a date: its heading, its title and the claims on it.</summary>
/// <param name="Date">When, as far as it is known.</param>
/// <param name="Doubt">The kind of the date if it is not settled: "planned".</param>
/// <param name="Finding">The finding whose value is the date.</param>
/// <param name="Claims">The claims that put it under this date.</param>
internal sealed record DatedEvent(FactDate Date, string? Doubt, Finding Finding, IReadOnlyList<Claim> Claims)
{
    public void Write(Page page)
    {
        var subject = Finding.Entity;
        var title = Finding.Property == "date" ? subject.Name : $"{subject.Name}: {Names.Words(Finding.Property)}";
        page.Item(Run.Bold(title), Doubt is null ? "" : $"({Doubt})", Citations.Of(Claims));
        foreach (var detail in Details(subject, Finding.Property))
        {
            page.Beneath([$"{Names.Words(detail.Key)}:", .. Findings.Cited(detail, isDated: false)]);
        }
    }

    /// <summary>The claims that belong to this date, and not to other days of the entity.</summary>
    private static IEnumerable<IGrouping<string, Finding>> Details(Entity subject, string property) => (subject switch
    {
        OfficeChange or Meeting or Statement => subject.Findings.Where(finding => finding.Property != property),
        Operation mission when property == "requested" => [mission.RequestedBy, mission.SentBy, mission.ForcesOf],
        Operation mission when property == "withdrawal_start" =>
            [mission.WithdrawalLength, .. mission.WithdrawalManner, mission.WithdrawalDecidedBy],
        Unrest unrest when property == "began" => [unrest.Trigger],
        Person suspect when property == "arrested" => [suspect.SuspectedOf],
        _ => Enumerable.Empty<Finding>(),
    })
    .Where(finding => finding.Claims.Count > 0)
    .GroupBy(finding => finding.Property);
}
