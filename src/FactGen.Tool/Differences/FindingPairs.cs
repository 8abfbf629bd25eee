using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Differences;

/// <summary>How a finding changed, in the order of importance for a reviewer.</summary>
internal enum FindingMove
{
    /// <summary>Its sources disagree, and did not before.</summary>
    BecameDisputed,

    /// <summary>It is no longer settled, so code that uses its value no longer compiles.</summary>
    NoLongerSettled,

    /// <summary>It is settled, and was not before.</summary>
    BecameSettled,

    /// <summary>Its kind changed in another way.</summary>
    ChangedKind,

    /// <summary>It has the same kind, but another value or other sides.</summary>
    ChangedValue,

    /// <summary>It covers other days.</summary>
    ChangedPeriod,

    /// <summary>It was removed.</summary>
    Removed,

    /// <summary>It was added.</summary>
    Added,

    /// <summary>It has more or fewer independent witnesses.</summary>
    ChangedWitnesses,
}

/// <summary>A finding in two states; <c>Before</c> is null if it was added, <c>After</c> if it was removed.</summary>
/// <param name="Before">The earlier state.</param>
/// <param name="After">The later state.</param>
/// <param name="Move">How it changed.</param>
internal sealed record FindingPair(FindingRecord? Before, FindingRecord? After, FindingMove Move);

/// <summary>The findings that changed between two states.</summary>
/// <param name="before">The earlier state.</param>
/// <param name="after">The later state.</param>
/// <param name="entities">The entities of both.</param>
/// <param name="claims">The claims of both.</param>
internal sealed class FindingPairs(CheckedFacts before, CheckedFacts after, EntityPairs entities, ClaimPairs claims)
{
    /// <summary>The changed findings, in the order of importance for a reviewer, then by id.</summary>
    public IEnumerable<FindingPair> Moved()
    {
        var old = FindingsOf(before)
            .ToLookup(finding => (after.Model.Linked.Merges.ReportedOn(entities.AfterOf(finding.Entity)), finding.Property));
        var fresh = FindingsOf(after).ToLookup(finding => (finding.Entity, finding.Property));
        return fresh.Select(findings => findings.Key).Union(old.Select(findings => findings.Key))
            .SelectMany(property => Match([.. old[property]], [.. fresh[property]]))
            .OrderBy(pair => pair.Move)
            .ThenBy(pair => (pair.After ?? pair.Before)!.Entity, StringComparer.Ordinal)
            .ThenBy(pair => (pair.After ?? pair.Before)!.Property, StringComparer.Ordinal);
    }

    /// <summary>Merged entities share their findings, so only one of them is listed.</summary>
    private static IEnumerable<FindingRecord> FindingsOf(CheckedFacts facts) =>
        facts.Model.Entities.Keys.Where(entity => facts.Model.Linked.Merges.ReportedOn(entity) == entity).SelectMany(facts.Findings.Of);

    private IEnumerable<FindingPair> Match(List<FindingRecord> old, List<FindingRecord> fresh)
    {
        // A finding that is unchanged is not compared with any other finding of the property.
        foreach (var finding in fresh.ToArray())
        {
            if (old.Find(one => IsSame(one, finding)) is { } same)
            {
                old.Remove(same);
                fresh.Remove(finding);
            }
        }

        foreach (var finding in fresh)
        {
            var likeliest = old.MaxBy(one => CommonClaims(one, finding));
            if (likeliest is not null
                && (CommonClaims(likeliest, finding) > 0 || (old.Count == 1 && fresh.Count == 1 && !IsOneOfMany(finding))))
            {
                old.Remove(likeliest);
                yield return new FindingPair(likeliest, finding, MoveOf(likeliest, finding));
            }
            else
            {
                yield return new FindingPair(null, finding, FindingMove.Added);
            }
        }

        foreach (var gone in old)
        {
            yield return new FindingPair(gone, null, FindingMove.Removed);
        }
    }

    private bool IsOneOfMany(FindingRecord finding) =>
        after.Model.Schema.PropertiesOf(after.Model.Entities[finding.Entity].Entity.Type).TryGetValue(finding.Property, out var property)
            && property.Many;

    private bool IsSame(FindingRecord one, FindingRecord other) =>
        one.Kind == other.Kind
            && one.Witnesses == other.Witnesses
            && one.From == other.From
            && one.To == other.To
            && IsSameValue(one, other);

    /// <summary>Whether the values are the same; without a value, as in a dispute, whether the sides are.</summary>
    private bool IsSameValue(FindingRecord one, FindingRecord other) =>
        one.Value?.Canonical is var value
            && value == other.Value?.Canonical
            && (value is not null || Sides(one, before).SetEquals(Sides(other, after)));

    private static HashSet<string?> Sides(FindingRecord finding, CheckedFacts facts) =>
        [.. finding.Claims.Select(facts.Model.ClaimOf).Select(claim => $"{claim.Modality} {claim.Value?.Canonical}")];

    private int CommonClaims(FindingRecord one, FindingRecord other) =>
        one.Claims.Concat(one.Dissent).Select(id => new ClaimId(claims.AfterOf(id))).Intersect(other.Claims.Concat(other.Dissent)).Count();

    private FindingMove MoveOf(FindingRecord one, FindingRecord other) =>
        one.Kind != other.Kind
            ? other.Kind is FindingKind.Disputed ? FindingMove.BecameDisputed
            : one.Kind is FindingKind.Settled ? FindingMove.NoLongerSettled
            : other.Kind is FindingKind.Settled ? FindingMove.BecameSettled
            : FindingMove.ChangedKind
        : !IsSameValue(one, other) ? FindingMove.ChangedValue
        : one.From != other.From || one.To != other.To ? FindingMove.ChangedPeriod
        : FindingMove.ChangedWitnesses;
}
