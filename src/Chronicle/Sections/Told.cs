using Chronicle.Wording;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Sections;

/// <summary>Which section gives what, so that the account says nothing three times.</summary>
internal static class Told
{
    /// <summary>The claims that the day by day account gives with the date of an event.</summary>
    private static readonly HashSet<Claim> s_withDates =
        [.. DatedEvents.All.SelectMany(happening => DatedEvent.DetailsOf(happening.Finding).Concat(happening.Finding.Claims))];

    private static readonly HashSet<Claim> s_figures = [.. Figures.All.SelectMany(finding => finding.Claims)];

    /// <summary>Whether a claim is given with the date of an event.</summary>
    public static bool WithDate(Claim claim) => s_withDates.Contains(claim);

    /// <summary>
    /// Whether what somebody said is given in a section of its own: persons, plans, positions taken, figures, and all that the sources
    /// dispute.
    /// </summary>
    public static bool Apart(Claim claim) =>
        claim.Entity is Person or Statement || WithDate(claim) || s_figures.Contains(claim) || Findings.IsDisputed(claim);
}
