using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.Differences;

/// <summary>What became of a finding, those first that a reviewer must see first.</summary>
internal enum FindingMove
{
    /// <summary>Its sources disagree, which they did not.</summary>
    BecameDisputed,

    /// <summary>It was settled and is not any more: code that uses its value no longer compiles.</summary>
    NoLongerSettled,

    /// <summary>It is settled, which it was not.</summary>
    BecameSettled,

    /// <summary>It is of another kind for another reason.</summary>
    ChangedKind,

    /// <summary>It is of its kind still, with another value or other sides.</summary>
    ChangedValue,

    /// <summary>It covers other days.</summary>
    ChangedPeriod,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has more or fewer independent witnesses.</summary>
    ChangedWitnesses,
}

/// <summary>A finding in two states; one of them is null where it is new or gone.</summary>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
/// <param name="Move">What became of it.</param>
internal sealed record FindingPair(FindingRecord? Before, FindingRecord? After, FindingMove Move);

/// <summary>The findings of two states that are not what they were.</summary>
/// <param name="before">The one state.</param>
/// <param name="after">The other.</param>
/// <param name="entities">The entities of both.</param>
/// <param name="claims">The claims of both.</param>
internal sealed class FindingPairs(CheckedFacts before, CheckedFacts after, EntityPairs entities, ClaimPairs claims)
{
    /// <summary>Those that moved, in the order in which a reviewer should see them, and among equals in that of their ids.</summary>
    public IEnumerable<FindingPair> Moved()
    {
        var old = FindingsOf(before).ToLookup(finding => (after.Model.Linked.TellerOf(entities.AfterOf(finding.Entity)), finding.Property));
        var fresh = FindingsOf(after).ToLookup(finding => (finding.Entity, finding.Property));
        return fresh.Select(findings => findings.Key).Union(old.Select(findings => findings.Key))
            .SelectMany(property => Match([.. old[property]], [.. fresh[property]]))
            .OrderBy(pair => pair.Move)
            .ThenBy(pair => (pair.After ?? pair.Before)!.Entity, StringComparer.Ordinal)
            .ThenBy(pair => (pair.After ?? pair.Before)!.Property, StringComparer.Ordinal);
    }

    /// <summary>Entities that are the same have their findings in common: those of one stand for all.</summary>
    private static IEnumerable<FindingRecord> FindingsOf(CheckedFacts facts) =>
        facts.Model.Entities.Keys.Where(entity => facts.Model.Linked.TellerOf(entity) == entity).SelectMany(facts.Findings.Of);

    private IEnumerable<FindingPair> Match(List<FindingRecord> old, List<FindingRecord> fresh)
    {
        // What is still there counts for nothing new, whatever else the property has.
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
            if (likeliest is not null && (CommonClaims(likeliest, finding) > 0 || (old.Count == 1 && fresh.Count == 1 && !IsOneOfMany(finding))))
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
        after.Model.Schema.PropertiesOf(after.Model.Entities[finding.Entity].Entity.Type).TryGetValue(finding.Property, out var property) && property.Many;

    private bool IsSame(FindingRecord one, FindingRecord other) =>
        one.Kind == other.Kind && one.Witnesses == other.Witnesses && one.From == other.From && one.To == other.To && IsSameValue(one, other);

    /// <summary>The same value; without one, as of a dispute, the same sides.</summary>
    private bool IsSameValue(FindingRecord one, FindingRecord other) =>
        one.Value?.Canonical is var value && value == other.Value?.Canonical && (value is not null || Sides(one, before).SetEquals(Sides(other, after)));

    private static HashSet<string?> Sides(FindingRecord finding, CheckedFacts facts) =>
        [.. finding.Claims.Select(facts.Model.ClaimOf).Select(claim => $"{claim.Modality} {claim.Value?.Canonical}")];

    private int CommonClaims(FindingRecord one, FindingRecord other) =>
        one.Claims.Concat(one.Dissent).Select(claims.AfterOf).Intersect(other.Claims.Concat(other.Dissent)).Count();

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
