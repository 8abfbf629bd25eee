using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Linking;

/// <summary>
/// What the other files need to know of a facts file, in parts that change independently. It contains no places, so an edit that other
/// files cannot observe leaves a part equal.
/// </summary>
/// <param name="Entities">The entities that it declares.</param>
/// <param name="Claims">The claims that it declares, and those of other files that it names.</param>
/// <param name="Uses">The sources that it cites and the entities that it mentions.</param>
/// <param name="Occasions">The days of its entities, and the occasions that its claims name.</param>
internal sealed record FactsSurface(EntitySurface Entities, ClaimSurface Claims, UsageSurface Uses, OccasionSurface Occasions)
{
    /// <summary>The surface of a file.</summary>
    public static FactsSurface Of(string path, FactsFile file)
    {
        ClaimHead[] claims = [.. file.Claims.Select(ClaimHead.Of)];
        var own = new HashSet<string>(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        return new FactsSurface(
            new EntitySurface(
                file.Name,
                path,
                file.Entities.Select(entity => entity.Entity.Head).ToEquatableArray(),
                file.Entities.Where(entity => entity.IsBare).Select(entity => entity.Entity.Id).ToEquatableArray()),
            new ClaimSurface(
                file.Name, path, claims.ToEquatableArray(), Sorted(file.Claims.SelectMany(ClaimsNamedIn).Where(id => !own.Contains(id)))),
            new UsageSurface(
                Sorted(file.Claims.SelectMany(claim => claim.Claim.Sources).Select(source => source.Source)),
                Sorted(file.Claims.SelectMany(EntitiesNamedIn))),
            OccasionSurface.Of(file));
    }

    private static IEnumerable<string> ClaimsNamedIn(ClaimDeclaration declaration) =>
        new[] { declaration.Claim.SameAs, declaration.Claim.Retraction?.Instead }.OfType<string>();

    private static IEnumerable<string> EntitiesNamedIn(ClaimDeclaration declaration)
    {
        var claim = declaration.Claim;
        return new[] { claim.By, claim.Occasion, declaration.Property.Type.Kind is ValueKind.Entity ? claim.Value?.Wording : null }
            .OfType<string>()
            .Concat(claim.Via);
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>The entities that a file declares.</summary>
/// <param name="Name">The file's path below the facts' folder.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Heads">The entities, in the order of the file.</param>
/// <param name="Bare">The ids of those without a claim.</param>
internal sealed record EntitySurface(string Name, string Path, EquatableArray<EntityHead> Heads, EquatableArray<string> Bare);

/// <summary>The claims that a file declares, and those that it names.</summary>
/// <param name="Name">The file's path below the facts' folder.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Heads">The claims, in the order of the file.</param>
/// <param name="Wanted">The ids of claims that it names and does not declare.</param>
internal sealed record ClaimSurface(string Name, string Path, EquatableArray<ClaimHead> Heads, EquatableArray<string> Wanted);

/// <summary>A claim as other claims name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entity">The id of the entity that it is about.</param>
/// <param name="Property">The name of the property.</param>
/// <param name="IsIdGiven">Whether the editor wrote the id; otherwise it follows from the entity's.</param>
internal sealed record ClaimHead(string Id, string Entity, string Property, bool IsIdGiven)
{
    /// <summary>The head of a claim.</summary>
    public static ClaimHead Of(ClaimDeclaration declaration) =>
        new(declaration.Claim.Id, declaration.Claim.Entity, declaration.Claim.Property, declaration.Keys.Has("id"));
}

/// <summary>The sources that a file's claims cite, and the entities that they mention.</summary>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Entities">The ids of the entities that are a value, a speaker or an agency.</param>
internal sealed record UsageSurface(EquatableArray<string> Sources, EquatableArray<string> Entities);
