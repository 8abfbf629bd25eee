using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>
/// What is to be told of the whole, seen from the surfaces of its files: where nothing is, no file need be looked at, and an edit that
/// moves places changes nothing here.
/// </summary>
/// <param name="HasTwins">Whether an id or a C# name is given twice.</param>
/// <param name="UnusedEntities">The entities of which nothing is said, and that no claim names.</param>
/// <param name="UnusedSources">The sources that no claim cites, and that no other source copies.</param>
public sealed record Survey(bool HasTwins, EquatableArray<string> UnusedEntities, EquatableArray<string> UnusedSources)
{
    /// <summary>Takes the surfaces together.</summary>
    public static Survey Of(
        IReadOnlyCollection<EntitySurface> entities, IReadOnlyCollection<ClaimSurface> claims, IReadOnlyCollection<UsageSurface> uses, IReadOnlyCollection<SourceCard> cards)
    {
        string[] ids = [.. entities.SelectMany(file => file.Heads).Select(head => head.Id)];
        var usedEntities = new HashSet<string>(uses.SelectMany(file => file.Entities), StringComparer.Ordinal);
        var usedSources = new HashSet<string>(
            uses.SelectMany(file => file.Sources).Concat(cards.Select(card => card.DerivedFrom).OfType<string>()), StringComparer.Ordinal);
        return new Survey(
            HasTwice(ids.Select(CSharpNames.Pascal))
                || HasTwice(claims.SelectMany(file => file.Heads).Where(claim => claim.IsIdGiven).Select(claim => claim.Id))
                || HasTwice(cards.Select(card => card.Id)),
            entities.SelectMany(file => file.Bare).Where(id => !QualifiedName.IsQualified(id) && !usedEntities.Contains(id)).ToEquatableArray(),
            cards.Select(card => card.Id).Where(id => !usedSources.Contains(id)).ToEquatableArray());
    }

    private static bool HasTwice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return !names.All(seen.Add);
    }
}
