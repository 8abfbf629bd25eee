using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Tool.Pages.Models;

/// <summary>What the claims on a property amount to, why, and the claims themselves.</summary>
internal sealed record FindingModel
{
    public required FindingKind Kind { get; init; }

    /// <summary>The value; of what has none that could be taken for granted, each side of it.</summary>
    public required IReadOnlyList<Reference> Values { get; init; }

    /// <summary>The days on which it holds: "5 January 2022 to today"; null for what is not bound to a time.</summary>
    public required string? Time { get; init; }

    /// <summary>The sentences that say why it is of its kind.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>How many independent witnesses it has.</summary>
    public required int Witnesses { get; init; }

    /// <summary>Whether it is an accusation by its nature: that it is made is what is found, and not that it is true.</summary>
    public required bool IsAccusation { get; init; }

    public required bool IsRetracted { get; init; }

    public required IReadOnlyList<ClaimInFinding> Claims { get; init; }

    /// <param name="finding">The finding.</param>
    /// <param name="index">The facts.</param>
    /// <param name="isNew">Whether a claim has not been told on the page, asked once for each in the order of the page.</param>
    public static FindingModel Of(FindingRecord finding, FactIndex index, Func<string, bool> isNew)
    {
        Reference[] values = [.. ValuesOf(finding, index)];
        return new FindingModel
        {
            Kind = finding.Kind,
            Values = values,
            Time = Wording.Stretch(Wording.Date(finding.From), Wording.Date(finding.To)),
            Why = [.. index.Reason.Of(finding)],
            Witnesses = finding.Witnesses,
            IsAccusation = index.PropertyOf(finding).Accusation,
            IsRetracted = finding.IsRetracted,
            Claims =
            [
                .. finding.Claims.Select(id => InFinding(id, null)),
                .. finding.Dissent.Select(id => InFinding(id, "another was preferred to it")),
                .. finding.Others.Select(id => InFinding(id, index.Reason.WhyAside(id, finding))),
            ],
        };

        ClaimInFinding InFinding(string id, string? aside)
        {
            var claim = ClaimModel.Of(index.Model.ClaimOf(id), index);
            return new ClaimInFinding(claim, aside, isNew(id), aside is not null || values is not [var only] || only.Text != claim.Value.Text);
        }
    }

    /// <summary>A finding's value, or each of its sides, in words.</summary>
    public static IEnumerable<Reference> ValuesOf(FindingRecord finding, FactIndex index) =>
        index.Reason.ValueOf(finding) is { } value
            ? [index.Linked(finding.Kind is FindingKind.Denied ? $"not {value}" : value, finding.Value, index.PropertyOf(finding))]
            : finding.Claims.Select(id => Perhaps(index.Model.ClaimOf(id), finding.Kind, index)).Distinct();

    /// <summary>What holds on some of the days only, and on which is not known, is no value of theirs.</summary>
    private static Reference Perhaps(ClaimRecord claim, FindingKind kind, FactIndex index) =>
        index.ValueOf(claim) is var value && kind is FindingKind.Unknown && claim.Value is not null ? value with { Text = $"perhaps {value.Text}" } : value;
}

/// <summary>A claim and its part in a finding.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Aside">Why it does not decide; null where it does.</param>
/// <param name="IsNew">Whether it has not been told in full further up on the page.</param>
/// <param name="SaysOther">Whether its value is not simply the finding's.</param>
internal sealed record ClaimInFinding(ClaimModel Claim, string? Aside, bool IsNew, bool SaysOther);
