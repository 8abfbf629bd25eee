using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Linking;

/// <summary>The part of a <see cref="Survey"/> that depends only on the facts files: most edits of a card leave it unchanged.</summary>
/// <param name="HasTwins">Whether an id or a C# name occurs twice in them.</param>
/// <param name="UnusedEntities">The entities without a claim that no claim names.</param>
/// <param name="Cited">The sources that claims cite.</param>
internal sealed record FactsSurvey(bool HasTwins, EquatableArray<string> UnusedEntities, EquatableArray<string> Cited)
{
    /// <summary>Combines the surfaces.</summary>
    public static FactsSurvey Of(
        IReadOnlyCollection<EntitySurface> entities,
        IReadOnlyCollection<ClaimSurface> claims,
        IReadOnlyCollection<UsageSurface> uses)
    {
        var used = new HashSet<string>(uses.SelectMany(file => file.Entities), StringComparer.Ordinal);
        return new FactsSurvey(
            HasTwice(entities.SelectMany(file => file.Heads).Select(head => CSharpNames.WithoutArticle(head.Id)))
                || HasTwice(claims.SelectMany(file => file.Heads).Where(claim => claim.IsIdGiven).Select(claim => claim.Id)),
            entities.SelectMany(file => file.Bare).Where(id => !QualifiedName.IsQualified(id) && !used.Contains(id)).ToEquatableArray(),
            uses.SelectMany(file => file.Sources).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether one of the names occurs twice.</summary>
    internal static bool HasTwice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return !names.All(seen.Add);
    }
}
