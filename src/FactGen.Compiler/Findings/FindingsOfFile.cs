using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Findings;

/// <summary>An entity with its findings.</summary>
/// <param name="Declaration">The entity.</param>
/// <param name="Findings">Its findings, those of one property next to each other.</param>
internal readonly record struct EntityFindings(EntityDeclaration Declaration, IReadOnlyList<FindingRecord> Findings);

/// <summary>The findings on the entities of one facts file.</summary>
public sealed class FindingsOfFile
{
    private readonly Dictionary<ClaimId, (ClaimDeclaration Claim, int Number)> _declarations;
    private readonly Dictionary<ClaimId, ReferencedClaim> _elsewhere = [];
    private readonly List<(EntityDeclaration Entity, ClaimRecord Claim)> _beyond = [];

    /// <summary>Combines the claims of each entity.</summary>
    /// <param name="entities">The file's entities; of those of one id, the first alone.</param>
    /// <param name="sameAs">For an entity those that are one with it, itself first.</param>
    /// <param name="elsewhere">For an entity, the claims on it in the fact bases that this one builds on.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="context">The rest of the fact base.</param>
    public FindingsOfFile(
        IReadOnlyCollection<EntityDeclaration> entities,
        Func<EntityDeclaration, IEnumerable<EntityDeclaration>> sameAs,
        Func<EntityDeclaration, IEnumerable<ReferencedClaim>> elsewhere,
        FactSchema schema,
        FindingContext context)
    {
        HeadingOnly = context.HeadingOnly;
        _declarations = new(entities.Sum(entity => entity.Claims.Count));
        Entities =
        [
            .. entities.Select(entity =>
                new EntityFindings(entity, Of(entity, [.. sameAs(entity)], [.. elsewhere(entity)], schema, context)))
        ];
    }

    /// <summary>The claims and sources whose quotes occur only in headings.</summary>
    public IReadOnlyCollection<SourcedClaim> HeadingOnly { get; }

    /// <summary>The entities in the order of the file.</summary>
    internal IReadOnlyList<EntityFindings> Entities { get; }

    /// <summary>The first claims that exceed the <see cref="FactLimits"/> of a finding.</summary>
    public IReadOnlyList<(EntityDeclaration Entity, ClaimRecord Claim)> Beyond => _beyond;

    /// <summary>Every finding.</summary>
    public IEnumerable<FindingRecord> All => Entities.SelectMany(entity => entity.Findings);

    /// <summary>
    /// A claim that a finding of the file refers to. It may be in another file, if entities are the same, or in another fact base.
    /// </summary>
    public ClaimRecord ClaimOf(ClaimId id) => DeclarationOf(id)?.Claim ?? _elsewhere[id].Claim;

    /// <summary>
    /// The entity that such a claim is about, as the claim's fact base has it, and the claim's number among that entity's claims, without
    /// those that could not be read.
    /// </summary>
    public (string Entity, int Number) NumberOf(ClaimId id) => _declarations.TryGetValue(id, out var own)
        ? (own.Claim.Claim.Entity, own.Number)
        : (_elsewhere[id].EntityThere, _elsewhere[id].Number);

    /// <summary>Where a claim that a finding of the file refers to is declared; null if that is in another fact base.</summary>
    public ClaimDeclaration? DeclarationOf(ClaimId id) => _declarations.TryGetValue(id, out var claim) ? claim.Claim : null;

    private FindingRecord[] Of(
        EntityDeclaration entity,
        EntityDeclaration[] same,
        ReferencedClaim[] elsewhere,
        FactSchema schema,
        FindingContext context)
    {
        foreach (var other in same)
        {
            var whole = 0;
            foreach (var claim in other.Claims)
            {
                var number = claim.Claim.IsWhole ? whole++ : -1;
                if (!_declarations.ContainsKey(claim.Claim.Id))
                {
                    _declarations.Add(claim.Claim.Id, (claim, number));
                }
            }
        }

        foreach (var claim in elsewhere)
        {
            _elsewhere[claim.Claim.Id] = claim;
        }

        var properties = schema.PropertiesOf(entity.Entity.Type);
        var (here, others) = (same.SelectMany(other => other.Entity.Claims), elsewhere.Select(claim => claim.Claim));
        var claims = (QualifiedName.IsQualified(entity.Entity.Id) ? others.Concat(here) : here.Concat(others))
            .Where(claim => claim.IsWhole && (claim.Property == Property.SameAs.Name || properties.ContainsKey(claim.Property)));
        return [.. FindingsOfEntity.Of(entity.Entity.Id, claims, properties, context, claim => _beyond.Add((entity, claim)))];
    }
}
