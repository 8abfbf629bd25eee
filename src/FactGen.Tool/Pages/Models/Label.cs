using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>A word next to a value that says how sure it is: "disputed", "planned", "retracted".</summary>
/// <param name="Text">The word.</param>
/// <param name="Look">The name of its look in the style sheet.</param>
internal sealed record Label(string Text, string Look)
{
    private static readonly Label Accusation = new("accusation", "accusation");

    private static readonly Label Retracted = new("retracted", "retracted");

    private static readonly Label SetAside = new("set aside", "retracted");

    /// <summary>
    /// The labels of a claim that is shown by itself: the kinds of the findings that it decides, and how it presents its value. No claim
    /// is without a label.
    /// </summary>
    public static IReadOnlyList<Label> Of(ClaimRecord claim, FactIndex index)
    {
        Label[] kinds = [.. index.DecidedBy(claim).Select(finding => finding.Kind).Distinct().Order().Select(Of)];
        Label[] all =
        [
            .. index.PropertyOf(claim).Accusation ? new[] { Accusation } : [],
            .. kinds,
            .. claim.Modality is Modality.Asserted ? [] : new[] { Of(claim.Modality) },
            .. claim.Retraction is null ? [] : new[] { Retracted },
        ];
        return [.. (all.Except([Accusation]).Any() ? all : all.Append(SetAside)).Distinct()];
    }

    /// <summary>How claims present their values, other than as so.</summary>
    public static IReadOnlyList<Label> Presenting(IEnumerable<ClaimRecord> claims) =>
        [.. claims.Select(claim => claim.Modality).Where(modality => modality is not Modality.Asserted).Distinct().Order().Select(Of)];

    /// <summary>The labels of a finding.</summary>
    public static IReadOnlyList<Label> Of(FindingRecord finding, FactIndex index) =>
    [
        .. index.PropertyOf(finding).Accusation ? new[] { Accusation } : [],
        Of(finding.Kind),
        .. finding.IsRetracted ? new[] { Retracted } : [],
    ];

    /// <summary>The labels that a place needs where a finding is only named, or stands under a heading that says its kind.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="index">The facts.</param>
    /// <param name="known">The kind that goes without saying there.</param>
    public static IReadOnlyList<Label> Besides(FindingKind known, FindingRecord finding, FactIndex index) =>
        [.. Of(finding, index).Except([Of(known)])];

    private static Label Of(FindingKind kind) => new(Wording.Of(kind), Wording.Of(kind));

    private static Label Of(Modality modality) => new(Wording.Of(modality), Wording.Of(modality));
}
