using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Evidence;

/// <summary>
/// Claims of one facts file with the sources that they cite, and, for the quotes whose texts are not present, the lock's lines on them and
/// the names that these lines cover.
/// </summary>
public sealed record CitingClaims(
    BoundFacts Facts,
    EquatableArray<ClaimDeclaration> Claims,
    CitedSources Sources,
    QuoteLock Lock,
    LockedNames Names) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>Claims with their sources.</summary>
    /// <param name="facts">The file.</param>
    /// <param name="sources">The sources that its claims cite.</param>
    /// <param name="quoteLock">The lock's lines.</param>
    /// <param name="names">The names of the fact base.</param>
    public static CitingClaims Of(BoundFacts facts, CitedSources sources, QuoteLock quoteLock, EntityNames names)
    {
        var claims = facts.File.Claims.ToEquatableArray();
        return Of(facts, claims, sources, quoteLock, LockedNames.Of(WithoutText(claims, sources), names));
    }

    /// <summary>
    /// Groups of claims that cite the same sources: a change of one source does not affect claims that do not cite it. Claims that cite no
    /// source with a card are in no group, because there is no text to search.
    /// </summary>
    public EquatableArray<CitingClaims> Divided() => Claims
        .Where(claim => claim.Claim.Sources.Any(source => Sources.Find(source.Source) is not null))
        .GroupBy(claim => string.Join("\n", claim.Claim.Sources.Select(source => source.Source)), StringComparer.Ordinal)
        .Select(same => Of(
            Facts, same.ToEquatableArray(), Sources.Among(same.First().Claim.Sources.Select(source => source.Source)), Lock, Names))
        .ToEquatableArray();

    private static CitingClaims Of(
        BoundFacts facts, EquatableArray<ClaimDeclaration> claims, CitedSources sources, QuoteLock quoteLock, LockedNames names)
    {
        var locked = WithoutText(claims, sources);
        return new CitingClaims(
            facts,
            claims,
            sources,
            quoteLock.Excerpt(
                from claim in locked
                from source in claim.Claim.Sources
                where sources.Find(source.Source) is { Evidence: null }
                select new SourcedClaim(claim.Claim.Id, source.Source)),
            names.Among(locked));
    }

    /// <summary>The claims with a quote whose text is not present.</summary>
    private static IReadOnlyList<ClaimDeclaration> WithoutText(EquatableArray<ClaimDeclaration> claims, CitedSources sources) =>
        sources.All.All(source => source.Evidence is not null)
            ? []
            : [.. claims.Where(claim => claim.Claim.Sources.Any(source => sources.Find(source.Source) is { Evidence: null }))];
}
