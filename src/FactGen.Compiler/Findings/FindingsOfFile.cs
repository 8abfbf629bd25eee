using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Findings;

/// <summary>An entity with what is found on it.</summary>
/// <param name="Declaration">The entity.</param>
/// <param name="Findings">Its findings, those of one property next to each other.</param>
public readonly record struct EntityFindings(EntityDeclaration Declaration, IReadOnlyList<Finding> Findings);

/// <summary>The findings on the entities of one facts file.</summary>
public sealed class FindingsOfFile
{
    private readonly Dictionary<string, (ClaimDeclaration Claim, int Number)> _claims = new(StringComparer.Ordinal);

    /// <summary>Takes the claims of each entity together.</summary>
    /// <param name="entities">The file's entities; of those of one id, the first alone.</param>
    /// <param name="sameAs">For an entity those that are one with it, itself first.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="context">The rest of the fact base.</param>
    public FindingsOfFile(
        IEnumerable<EntityDeclaration> entities, Func<EntityDeclaration, IEnumerable<EntityDeclaration>> sameAs, FactSchema schema, FindingContext context) =>
        Entities = [.. entities.Select(entity => new EntityFindings(entity, Of(entity, [.. sameAs(entity)], schema, context)))];

    /// <summary>The entities in the order of the file.</summary>
    public IReadOnlyList<EntityFindings> Entities { get; }

    /// <summary>Every finding.</summary>
    public IEnumerable<Finding> All => Entities.SelectMany(entity => entity.Findings);

    /// <summary>A claim that a finding of the file names; it may stand in another file, where entities are one.</summary>
    public ClaimDeclaration ClaimOf(string id) => _claims[id].Claim;

    /// <summary>The entity that such a claim is about, and the claim's number among that entity's, without those that could not be read.</summary>
    public (string Entity, int Number) NumberOf(string id) => (_claims[id].Claim.Claim.Entity, _claims[id].Number);

    private Finding[] Of(EntityDeclaration entity, EntityDeclaration[] same, FactSchema schema, FindingContext context)
    {
        foreach (var other in same)
        {
            var whole = 0;
            foreach (var claim in other.Claims)
            {
                var number = claim.Claim.IsWhole ? whole++ : -1;
                if (!_claims.ContainsKey(claim.Claim.Id))
                {
                    _claims.Add(claim.Claim.Id, (claim, number));
                }
            }
        }

        var properties = schema.PropertiesOf(entity.Entity.Type);
        var claims = same.SelectMany(other => other.Entity.Claims)
            .Where(claim => claim.IsWhole && (claim.Property == Property.SameAs.Name || properties.ContainsKey(claim.Property)));
        return [.. FindingsOfEntity.Of(entity.Entity.Id, claims, properties, context)];
    }
}
