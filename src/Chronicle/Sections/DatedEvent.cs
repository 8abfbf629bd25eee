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
        var citation = Citations.Of(Claims);
        var details = Sentences.Of(Sentences.Pronoun(subject), DetailsOf(Finding), claims => Citations.Undated(claims));
        page.Item(
            Run.Bold(Finding.Property == "date" ? subject.Name : $"{subject.Name} {HappeningOf(Finding.Property)}"),
            Doubt is null ? "" : $"({Doubt})",
            details.Contains(citation) ? "" : citation);
        if (details.Length > 0)
        {
            page.Beneath(details);
        }
    }

    /// <summary>The claims that the account gives with a date, and so not elsewhere.</summary>
    public static IEnumerable<Claim> DetailsOf(Finding finding) =>
        Details(finding.Entity, finding.Property).SelectMany(detail => detail.Claims).Distinct();

    private static string HappeningOf(string property) => property switch
    {
        "began" => "begins",
        "escalated" => "begins to escalate",
        "requested" => "is asked for",
        "in_place_since" => "is in office since this day",
        "arrested" => "is arrested",
        "withdrawal_start" => "begins to leave",
        _ => $"({Names.Words(property)})",
    };

    /// <summary>The claims that belong to this date, and not to other days of the entity.</summary>
    private static IEnumerable<Finding> Details(Entity subject, string property) => subject switch
    {
        Statement => [],
        OfficeChange or Meeting => subject.Findings.Where(finding => finding.Property != property),
        Operation mission when property == "requested" => [mission.RequestedBy, mission.SentBy, mission.ForcesOf],
        Operation mission when property == "withdrawal_start" =>
            [mission.WithdrawalLength, .. mission.WithdrawalManner, mission.WithdrawalDecidedBy],
        Unrest unrest when property == "began" => [unrest.Trigger],
        Person suspect when property == "arrested" => [suspect.SuspectedOf],
        _ => Enumerable.Empty<Finding>(),
    };
}
