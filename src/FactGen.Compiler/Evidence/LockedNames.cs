using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Evidence;

/// <summary>
/// What a line of the lock covers of the entities that its claim names (subject, value, speaker, intermediary): everything by which the
/// rules of evidence find them in a text.
/// </summary>
/// <remarks>A new alias, or another entity of the same name, changes the lines of the claims that it touches, and no others.</remarks>
/// <param name="Entities">The entities, sorted by id, each once.</param>
public sealed record LockedNames(EquatableArray<LockedEntity> Entities)
{
    /// <summary>No entities.</summary>
    public static LockedNames None { get; } = new(default(EquatableArray<LockedEntity>));

    /// <summary>The entities that some claims name.</summary>
    internal static LockedNames Of(IEnumerable<ClaimDeclaration> claims, EntityNames names) => new(
        claims.SelectMany(IdsOf)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => LockedEntity.Of(id, names))
            .OfType<LockedEntity>()
            .ToEquatableArray());

    /// <summary>Those that some of the claims name.</summary>
    internal LockedNames Among(IEnumerable<ClaimDeclaration> claims)
    {
        var ids = new HashSet<string>(claims.SelectMany(IdsOf), StringComparer.Ordinal);
        return new(Entities.Where(entity => ids.Contains(entity.Id)).ToEquatableArray());
    }

    /// <summary>The fields of a claim's entities, in the order in which the digest takes them.</summary>
    internal IEnumerable<(string Key, string? Value)> FieldsOf(ClaimDeclaration claim) =>
        from id in IdsOf(claim).Distinct(StringComparer.Ordinal)
        join entity in Entities on id equals entity.Id
        where entity.IsNamed || IdsOf(claim).Skip(1).Contains(id) // no rule looks for a subject whose type is not named
        select ("names", (string?)$"{id}: {entity.Description}");

    private static IEnumerable<string> IdsOf(ClaimDeclaration declaration)
    {
        var claim = declaration.Claim;
        IEnumerable<string?> ids =
        [
            claim.Entity,
            declaration.Property.Type.Kind is ValueKind.Entity ? claim.Value?.Wording : null,
            claim.By,
            .. claim.Via,
        ];
        return ids.OfType<string>();
    }
}
