using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Evidence;

/// <summary>
/// What a line of the lock covers of the entities that its claim names (subject, value, speaker, intermediary): everything by which the
/// rules of evidence find them in a text.
/// </summary>
/// <remarks>A new alias, or another entity of the same name, changes the lines of the claims that it touches, and no others.</remarks>
public sealed class LockedNames : EquatableMap<LockedEntity>
{
    private LockedNames(IEnumerable<LockedEntity> entities)
        : base(entities, entity => entity.Id)
    {
    }

    /// <summary>No entities.</summary>
    public static LockedNames None { get; } = new([]);

    /// <summary>The entities that some claims name.</summary>
    internal static LockedNames Of(IEnumerable<ClaimDeclaration> claims, EntityNames names) => new(
        claims.SelectMany(IdsOf)
            .Distinct(StringComparer.Ordinal)
            .Select(id => LockedEntity.Of(id, names))
            .OfType<LockedEntity>());

    /// <summary>Those that some of the claims name.</summary>
    internal LockedNames Among(IEnumerable<ClaimDeclaration> claims) =>
        new(claims.SelectMany(IdsOf).Select(Find).OfType<LockedEntity>());

    /// <summary>The fields of a claim's entities, in the order in which the digest takes them.</summary>
    internal IEnumerable<(string Key, string? Value)> FieldsOf(ClaimDeclaration claim)
    {
        string[] ids = [.. IdsOf(claim)];
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            // No rule looks for a subject whose type is not named.
            if (Find(id) is { } entity && (entity.IsNamed || Array.IndexOf(ids, id, 1) > 0))
            {
                yield return ("names", $"{id}: {entity.Description}");
            }
        }
    }

    /// <summary>The ids of the subject and of the others that a claim may name.</summary>
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
