using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;

namespace FactGen.Tool.Reasons;

/// <summary>What an id of a fact base may name.</summary>
internal enum SubjectKind
{
    Entity,
    Finding,
    Claim,
}

/// <summary>What an id names, with the claims that bear on it and what they amount to.</summary>
internal sealed record Subject
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it names.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>The entity that it is or is about.</summary>
    public required EntityDeclaration Entity { get; init; }

    /// <summary>What the claims amount to: all findings of the entity, those of its property, or those that the claim is part of.</summary>
    public required IReadOnlyList<FindingRecord> Findings { get; init; }

    /// <summary>The claims, in the order of the facts; for an entity all that there are.</summary>
    public required IReadOnlyList<ClaimDeclaration> Claims { get; init; }

    /// <summary>What an id names; null where nothing has it. One claim alone on a property has the finding's id: the finding is meant.</summary>
    public static Subject? Find(CheckedFacts facts, string id)
    {
        var model = facts.Model;
        if (model.Entities.TryGetValue(id, out var entity))
        {
            return new Subject { Id = id, Kind = SubjectKind.Entity, Entity = entity, Findings = facts.Findings.Of(id), Claims = [.. ClaimsOn(model, id, _ => true)] };
        }

        if (id.Split('/') is [var owner, var property] && model.Entities.TryGetValue(owner, out entity) && ClaimsOn(model, owner, name => name == property).ToArray() is { Length: > 0 } claims)
        {
            return new Subject { Id = id, Kind = SubjectKind.Finding, Entity = entity, Findings = [.. facts.Findings.Of(owner).Where(finding => finding.Property == property)], Claims = claims };
        }

        if (!model.Claims.TryGetValue(id, out var claim) || !model.Entities.TryGetValue(claim.Claim.Entity, out entity))
        {
            return null;
        }

        return new Subject
        {
            Id = id,
            Kind = SubjectKind.Claim,
            Entity = entity,
            Findings = [.. facts.Findings.Of(entity.Entity.Id).Where(finding => finding.Claims.Concat(finding.Dissent).Concat(finding.Others).Contains(id))],
            Claims = [claim],
        };
    }

    /// <summary>The sentence that leads from a mistyped id to the one that was meant; empty where none is near.</summary>
    public static string DidYouMean(FactModel model, string id)
    {
        string[] known = [.. model.Entities.Keys, .. model.AllClaims.Select(claim => $"{claim.Claim.Entity}/{claim.Claim.Property}"), .. model.Claims.Keys];
        return Compiler.Diagnostics.DidYouMean.Nearest(id, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }

    private static IEnumerable<ClaimDeclaration> ClaimsOn(FactModel model, string entity, Func<string, bool> isMeant)
    {
        var all = model.Representative(entity);
        return model.AllClaims.Where(claim => model.Representative(claim.Claim.Entity) == all && isMeant(claim.Claim.Property));
    }
}
