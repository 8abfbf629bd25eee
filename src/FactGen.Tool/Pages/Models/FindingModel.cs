using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>A finding for a page: its value, the reasons, and its claims.</summary>
internal sealed record FindingModel
{
    public required FindingKind Kind { get; init; }

    /// <summary>How sure it is.</summary>
    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>The value; for a finding without a single value, each side.</summary>
    public required IReadOnlyList<Reference> Values { get; init; }

    /// <summary>The values with those who give them.</summary>
    public required IReadOnlyList<Side> Sides { get; init; }

    /// <summary>The days on which it holds: "5 January 2022 to today"; null if the property does not change over time.</summary>
    public required string? Time { get; init; }

    /// <summary>The reasons for its kind, as sentences.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>How many independent witnesses it has.</summary>
    public required int Witnesses { get; init; }

    /// <summary>Whether the property is an accusation: the finding says that the accusation is made, not that it is true.</summary>
    public required bool IsAccusation { get; init; }

    public required IReadOnlyList<ClaimInFinding> Claims { get; init; }

    /// <param name="finding">The finding.</param>
    /// <param name="index">The facts.</param>
    /// <param name="isNew">Whether a claim appears on the page for the first time; called once for each claim, in the order of the
    /// page.</param>
    public static FindingModel Of(FindingRecord finding, FactIndex index, Func<string, bool> isNew)
    {
        Reference[] values = [.. ValuesOf(finding, index)];
        return new FindingModel
        {
            Kind = finding.Kind,
            Labels = Label.Of(finding, index),
            Values = values,
            Sides = SidesOf(values, [.. finding.Claims.Select(index.Model.ClaimOf)], index),
            Time = Wording.Stretch(Wording.Date(finding.From), Wording.Date(finding.To)),
            Why = [.. index.Reason.Of(finding)],
            Witnesses = finding.Witnesses,
            IsAccusation = index.PropertyOf(finding).Accusation,
            Claims =
            [
                .. finding.Claims.Select(id => InFinding(id, null)),
                .. finding.Dissent.Select(id => InFinding(id, "another was preferred to it")),
                .. finding.Others.Select(id => InFinding(id, index.Reason.WhyAside(id, finding))),
            ],
        };

        ClaimInFinding InFinding(ClaimId id, string? aside)
        {
            var claim = ClaimModel.Of(index.Model.ClaimOf(id), index);
            return new ClaimInFinding(
                claim,
                aside,
                isNew(id),
                aside is not null || values is not [var only] || only.Text != claim.Value.Text);
        }
    }

    /// <summary>A finding's value, or each of its sides, in words.</summary>
    public static IEnumerable<Reference> ValuesOf(FindingRecord finding, FactIndex index) =>
        index.Reason.ValueOf(finding) is { } value
            ? [index.Linked(finding.Kind is FindingKind.Denied ? $"not {value}" : value, finding.Value, index.PropertyOf(finding))]
            : finding.Claims.Select(id => Perhaps(index.Model.ClaimOf(id), finding.Kind, index)).Distinct();

    private static IReadOnlyList<Side> SidesOf(Reference[] values, ClaimRecord[] claims, FactIndex index) =>
        values is [var only] ? [new Side(only, [], Voice.Of(claims, index))] : Side.Of(claims, index);

    /// <summary>A value that holds on an unknown part of the days is not a value for all of them, so it gets a "perhaps".</summary>
    private static Reference Perhaps(ClaimRecord claim, FindingKind kind, FactIndex index) =>
        index.ValueOf(claim) is var value && kind is FindingKind.Unknown && claim.Value is not null
            ? value with { Text = $"perhaps {value.Text}" }
            : value;
}

/// <summary>A claim and its part in a finding.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Aside">Why it does not decide; null if it decides.</param>
/// <param name="IsNew">Whether this is its first place on the page, where it is shown in full.</param>
/// <param name="SaysOther">Whether its value differs from the finding's.</param>
internal sealed record ClaimInFinding(ClaimModel Claim, string? Aside, bool IsNew, bool SaysOther);
