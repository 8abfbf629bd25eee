using Chronicle.Layout;
using FactGen;

namespace Chronicle.Wording;

/// <summary>Who says so, and where: "[Bbabo NET; Tokayev on 10 January 2022, in “Kazakhstan’s president says …”]".</summary>
internal static class Citations
{
    /// <summary>A source without a speaker speaks in its own voice; otherwise the speaker comes before the source.</summary>
    public static Run Of(params IEnumerable<Claim> claims) => Run.Dim($"[{Text(claims, isDated: true)}]");

    /// <summary>The same under a heading that gives the day.</summary>
    public static Run Undated(params IEnumerable<Claim> claims) => Run.Dim($"[{Text(claims, isDated: false)}]");

    /// <summary>The same under a heading that names the speaker too: only who passed it on, and the articles.</summary>
    public static Run Unspoken(params IEnumerable<Claim> claims) => Run.Dim($"[{string.Join("; ", claims
        .GroupBy(claim => string.Concat(claim.Via.Select(agency => $", via {Names.Short(agency)}")))
        .Select(group => $"{Articles(group)}{group.Key}"))}]");

    /// <summary>The same for several findings together.</summary>
    public static Run Of(IEnumerable<Finding> findings) => Of(findings.SelectMany(finding => finding.Claims));

    public static string Text(IEnumerable<Claim> claims, bool isDated) => string.Join("; ", claims
        .GroupBy(claim => Speaker(claim, isDated))
        .OrderBy(group => group.Key.Length > 0)
        .Select(group =>
            $"{group.Key}{Articles(group)}"));

    private static string Articles(IEnumerable<Claim> claims) =>
        Names.List(claims.SelectMany(claim => claim.Sources)
            .DistinctBy(source => source.Id)
            .OrderBy(source => source.Id, StringComparer.Ordinal)
            .Select(ArticleNames.Of));

    private static string Speaker(Claim claim, bool isDated)
    {
        if (claim.By is null && claim.Via.Count == 0)
        {
            return "";
        }

        var speaker = claim.By is { } by ? Names.Short(by) : "";
        var on = isDated && claim is { IsDated: true, Stated: { } stated } ? $" {Dates.On(stated)}" : "";
        var via = string.Concat(claim.Via.Select(agency => $" via {Names.Short(agency)}"));
        return $"{speaker}{on}{via}, in ";
    }
}
