using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Findings;

/// <summary>One finding, without places. It refers to claims by their ids.</summary>
public sealed record FindingRecord
{
    /// <summary>The entity's id.</summary>
    public required string Entity { get; init; }

    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The kind of result that the claims give together.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The value, for the kinds that have one.</summary>
    public Facts.FactValue? Value { get; init; }

    /// <summary>
    /// The claim that gives the value; null if the value is the common part of several claims, or the opposite of a denied truth.
    /// </summary>
    public ClaimId? ValueOf { get; init; }

    /// <summary>The claims that decide it.</summary>
    public EquatableArray<ClaimId> Claims { get; init; }

    /// <summary>Claims that say otherwise, and over which another was preferred.</summary>
    public EquatableArray<ClaimId> Dissent { get; init; }

    /// <summary>Claims that are kept in addition and decide nothing.</summary>
    public EquatableArray<ClaimId> Others { get; init; }

    /// <summary>It rests on retracted claims alone, as they were before.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>It rests on drafts, because no claim with a source decides it: it is never settled, and has no witness.</summary>
    public bool IsDraft { get; init; }

    /// <summary>How many independent witnesses the deciding claims have.</summary>
    public int Witnesses { get; init; }

    /// <summary>Which value of a property with <c>many</c> it is about, from 0; 0 for the others.</summary>
    public int Group { get; init; }

    /// <summary>The first day that it covers, as a day number; null if open.</summary>
    public long? From { get; init; }

    /// <summary>The last day that it covers, as a day number; null if open.</summary>
    public long? To { get; init; }
}
