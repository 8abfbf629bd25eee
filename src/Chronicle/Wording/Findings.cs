using Chronicle.Layout;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>Findings in words, each value with those who say so: "attacks [Tokayev, in seed-000]".</summary>
internal static class Findings
{
    private static readonly HashSet<Claim> s_disputed =
        [.. FactBase.Findings.Where(finding => finding.Kind is FindingKind.Disputed).SelectMany(finding => finding.Claims)];

    /// <summary>The findings of one property, one after the other.</summary>
    public static Run[] Cited(IEnumerable<Finding> findings, bool isDated = true) =>
        Cited(findings.SelectMany(finding => finding.Claims), isDated);

    /// <summary>Claims on one property: each value with its own bracket, or one bracket for all if it would be the same.</summary>
    public static Run[] Cited(IEnumerable<Claim> claims, bool isDated = true)
    {
        var values = claims
            .GroupBy(claim =>
                $"{Values.Of(claim)}{Dates.Span(claim)}{(s_disputed.Contains(claim) ? " (disputed)" : "")}".Replace(
                    ") (",
                    ", ",
                    StringComparison.Ordinal))
            .Select(group => (Value: group.Key, Citation: isDated ? Citations.Of(group) : Citations.Undated(group)))
            .ToArray();
        return [.. values
            .GroupBy(value => value.Citation)
            .SelectMany((group, number) => new Run[]
            {
                string.Join("; ", group.Select(value => value.Value)),
                group.Key with { Text = number < values.DistinctBy(value => value.Citation).Count() - 1 ? $"{group.Key.Text};" : group.Key.Text },
            })];
    }
}
