using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Linking;

/// <summary>What the fact bases on which this one builds claim of some entities, with all that findings need to know of it.</summary>
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

    /// <summary>The cards of the sources that the claims cite; none where there are no claims.</summary>
    public IReadOnlyList<CitedCards> Cards { get; }

    /// <summary>The claims and sources whose quotes stand only in headings.</summary>
    public IReadOnlyList<SourcedClaim> HeadingOnly { get; }

    /// <summary>What is claimed elsewhere of some entities, and of those that are one with them.</summary>
    public static ClaimsElsewhere Of(IEnumerable<EntityDeclaration> declared, LinkedEntities entities) =>
        entities.Bases.Bases.Count == 0 ? s_none : new(
        declared.Select(declaration => declaration.Entity.Id)
            .ToDictionary(id => id, id => entities.ClaimsElsewhere(id).ToArray(), StringComparer.Ordinal),
        entities.Bases);

    /// <summary>What is claimed elsewhere of one of the entities.</summary>
    public IEnumerable<ReferencedClaim> On(EntityDeclaration entity) => _claims.TryGetValue(entity.Entity.Id, out var claims) ? claims : [];
}
