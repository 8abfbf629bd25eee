using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Evidence;

/// <summary>How the quotes of some claims use the lock.</summary>
/// <param name="Used">The lines that pin one of them.</param>
/// <param name="Missing">The claims and sources of those that were found nowhere: an error was reported.</param>
internal sealed record LockUse(EquatableArray<LockEntry> Used, EquatableArray<SourcedClaim> Missing)
{
    /// <summary>Whether they do not use it.</summary>
    public bool IsEmpty => Used.Count == 0 && Missing.Count == 0;

    /// <summary>The use that some quotes make of the lock.</summary>
    public static LockUse Of(IReadOnlyList<QuoteEvidence> evidence) => new(
        evidence.OfType<QuoteEvidence.InLock>().Select(quote => quote.Line.Entry).ToEquatableArray(),
        evidence.OfType<QuoteEvidence.Missing>().Select(quote => quote.Quoted.Key).ToEquatableArray());

    /// <summary>The uses of the lock by several groups of claims, without groups that do not use it.</summary>
    public static EquatableArray<LockUse> Of(IEnumerable<ClaimsWithEvidence> claims) =>
        claims.Select(found => found.LockUse).Where(use => !use.IsEmpty).ToEquatableArray();
}
