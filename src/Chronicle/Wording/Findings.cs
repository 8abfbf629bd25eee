using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>What findings make of claims.</summary>
internal static class Findings
{
    private static readonly HashSet<Claim> s_disputed =
        [.. FactBase.Findings.Where(finding => finding.Kind is FindingKind.Disputed).SelectMany(finding => finding.Claims)];

    /// <summary>Whether another claim contradicts it.</summary>
    public static bool IsDisputed(Claim claim) => s_disputed.Contains(claim);
}
