using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Facts;

/// <summary>
/// A fact base that this one builds on, in qualified ids. It contains no text: the evidence of its claims was checked when it was compiled.
/// </summary>
/// <param name="Schema">Its name and its types.</param>
/// <param name="Cards">Its source cards.</param>
/// <param name="Entities">The entities that it declares, and entities of others on which it makes claims.</param>
/// <param name="Digest">A digest of its whole content, which distinguishes two versions of it.</param>
internal sealed record ReferencedBase(
    BaseSchema Schema,
    IReadOnlyList<SourceCard> Cards,
    IReadOnlyList<ReferencedEntity> Entities,
    string Digest)
{
    /// <summary>Its short name.</summary>
    public string Name => Schema.Name;
}

/// <summary>An entity in a referenced fact base; its claims are read on first use.</summary>
/// <param name="factBase">The short name of the fact base that speaks.</param>
/// <param name="head">The entity without its claims.</param>
/// <param name="claims">Reads the claims.</param>
internal sealed class ReferencedEntity(string factBase, EntityHead head, Func<IReadOnlyList<ReferencedClaim>> claims)
{
    private readonly Lazy<IReadOnlyList<ReferencedClaim>> _claims = new(claims);

    /// <summary>The entity without its claims.</summary>
    public EntityHead Head => head;

    /// <summary>Whether the fact base declares it; otherwise it only makes claims on what another declares.</summary>
    public bool IsDeclared => QualifiedName.FactBaseOf(head.Id) == factBase;

    /// <summary>The fact base's claims on it, in the order of its facts.</summary>
    public IReadOnlyList<ReferencedClaim> Claims => _claims.Value;
}

/// <summary>A claim of a referenced fact base.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Number">Its number among the claims of that fact base on its entity.</param>
/// <param name="Property">The property that it is on.</param>
/// <param name="HeadingOnly">Those of its sources in which its words occur only in a heading.</param>
public sealed record ReferencedClaim(ClaimRecord Claim, int Number, Property Property, EquatableArray<string> HeadingOnly)
{
    /// <summary>
    /// The entity's id in the fact base that makes the claim: qualified once or, if the claim adds to what a third declares, twice
    /// (<c>guild:port:storm-watch</c>).
    /// </summary>
    public string EntityThere => QualifiedName.FactBaseOf(Claim.Id) is { } factBase && factBase != QualifiedName.FactBaseOf(Claim.Entity)
        ? QualifiedName.Of(factBase, Claim.Entity)
        : Claim.Entity;
}
