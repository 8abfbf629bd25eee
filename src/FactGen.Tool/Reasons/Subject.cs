using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Reasons;

/// <summary>What an id can name.</summary>
internal enum SubjectKind
{
    Entity,
    Finding,
    Claim,
}

/// <summary>What an id names, with its claims and findings.</summary>
internal sealed record Subject
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it names.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>The entity that it names, or that the finding or claim is about.</summary>
    public required EntityDeclaration Entity { get; init; }

    /// <summary>The findings: all of the entity, those of the property, or those that the claim is part of.</summary>
    public required IReadOnlyList<FindingRecord> Findings { get; init; }

    /// <summary>The claims, in the order of the facts; for an entity, all its claims.</summary>
    public required IReadOnlyList<ClaimDeclaration> Claims { get; init; }

    /// <summary>
    /// What an id names; null if nothing has that id. If a property has only one claim, claim and finding have the same id; then it
    /// is the finding.
    /// </summary>
    public static Subject? Find(CheckedFacts facts, string id) =>
        FindEntity(facts, id) ?? FindFinding(facts, id) ?? FindClaim(facts, id);

    private static Subject? FindEntity(CheckedFacts facts, string id) =>
        !facts.Model.Entities.TryGetValue(id, out var entity) ? null : new Subject
        {
            Id = id,
            Kind = SubjectKind.Entity,
            Entity = entity,
            Findings = facts.Findings.Of(id),
            Claims = [.. ClaimsOn(facts.Model, id, _ => true)],
        };

    private static Subject? FindFinding(CheckedFacts facts, string id) =>
        id.Split('/') is [var owner, var property]
        && facts.Model.Entities.TryGetValue(owner, out var entity)
        && ClaimsOn(facts.Model, owner, name => name == property).ToArray() is { Length: > 0 } claims
            ? new Subject
            {
                Id = id,
                Kind = SubjectKind.Finding,
                Entity = entity,
                Findings = [.. facts.Findings.Of(owner).Where(finding => finding.Property == property)],
                Claims = claims,
            }
            : null;

    private static Subject? FindClaim(CheckedFacts facts, string id) =>
        facts.Model.Claims.TryGetValue(id, out var claim) && facts.Model.Entities.TryGetValue(claim.Claim.Entity, out var entity)
            ? new Subject
            {
                Id = id,
                Kind = SubjectKind.Claim,
                Entity = entity,
                Findings =
                [
                    .. facts.Findings.Of(entity.Entity.Id).Where(finding =>
                        finding.Claims.Concat(finding.Dissent).Concat(finding.Others).Contains(new ClaimId(id))),
                ],
                Claims = [claim],
            }
            : null;

    /// <summary>A sentence that suggests a similar id for a mistyped one; empty if there is none.</summary>
    public static string DidYouMean(FactModel model, string id)
    {
        string[] known =
        [
            .. model.Entities.Keys,
            .. model.AllClaims.Select(claim => $"{claim.Claim.Entity}/{claim.Claim.Property}"),
            .. model.Claims.Keys,
        ];
        return Compiler.Diagnostics.DidYouMean.Nearest(id, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }

    private static IEnumerable<ClaimDeclaration> ClaimsOn(FactModel model, string entity, Func<string, bool> isMeant)
    {
        var all = model.Representative(entity);
        return model.AllClaims.Where(claim => model.Representative(claim.Claim.Entity) == all && isMeant(claim.Claim.Property));
    }
}
