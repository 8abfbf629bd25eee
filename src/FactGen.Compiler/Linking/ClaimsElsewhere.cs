using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Linking;

/// <summary>The claims on some entities in the fact bases that this one builds on, with everything that findings need of them.</summary>
internal sealed class ClaimsElsewhere
{
    private static readonly ClaimsElsewhere s_none = new([], ReferencedFacts.None);

    private readonly Dictionary<string, ReferencedClaim[]> _claims;

    private ClaimsElsewhere(Dictionary<string, ReferencedClaim[]> claims, ReferencedFacts bases)
    {
        _claims = claims;
        ReferencedClaim[] all = [.. claims.Values.SelectMany(same => same).Distinct()];
        HeadingOnly = [.. all.SelectMany(claim => claim.HeadingOnly, (claim, source) => new SourcedClaim(claim.Claim.Id, source))];
        var cited = all.SelectMany(claim => claim.Claim.Sources).Select(source => source.Source).Distinct(StringComparer.Ordinal);
        Cards = all.Length == 0
            ? []
            : [new CitedCards(cited.Select(bases.FindCard).OfType<SourceCard>().Select(card => card.ForFindings), bases.Cards)];
    }

    /// <summary>The cards of the sources that the claims cite; empty if there are no claims.</summary>
    public IReadOnlyList<CitedCards> Cards { get; }

    /// <summary>The claims and sources whose quotes occur only in headings.</summary>
    public IReadOnlyList<SourcedClaim> HeadingOnly { get; }

    /// <summary>The claims elsewhere on some entities, and on those that are the same.</summary>
    public static ClaimsElsewhere Of(IEnumerable<EntityDeclaration> declared, LinkedEntities entities) =>
        entities.Bases.Bases.Count == 0 ? s_none : new(
        declared.Select(declaration => declaration.Entity.Id)
            .ToDictionary(id => id, id => entities.ClaimsElsewhere(id).ToArray(), StringComparer.Ordinal),
        entities.Bases);

    /// <summary>The claims elsewhere on one of the entities.</summary>
    public IEnumerable<ReferencedClaim> On(EntityDeclaration entity) => _claims.TryGetValue(entity.Entity.Id, out var claims) ? claims : [];
}
