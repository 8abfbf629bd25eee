using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Evidence;

/// <summary>
/// Claims of one facts file with the sources that they cite, and the lock's lines on the quotes whose texts are not present.
/// </summary>
public sealed record CitingClaims(
    BoundFacts Facts,
    EquatableArray<ClaimDeclaration> Claims,
    CitedSources Sources,
    QuoteLock Lock) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>Claims with their sources.</summary>
    /// <param name="facts">The file.</param>
    /// <param name="claims">Claims of it.</param>
    /// <param name="sources">The sources that they cite.</param>
    /// <param name="quoteLock">The lines of the lock on them, and maybe on others.</param>
    public static CitingClaims Of(BoundFacts facts, IEnumerable<ClaimDeclaration> claims, CitedSources sources, QuoteLock quoteLock)
    {
        var citing = claims.ToEquatableArray();
        return new CitingClaims(facts, citing, sources, quoteLock.Excerpt(
            from claim in sources.All.All(source => source.Evidence is not null) ? default : citing
            from source in claim.Claim.Sources
            where sources.Find(source.Source) is { Evidence: null }
            select new SourcedClaim(claim.Claim.Id, source.Source)));
    }

    /// <summary>
    /// Groups of claims that cite the same sources: a change of one source does not affect claims that do not cite it. Claims that cite no
    /// source with a card are in no group, because there is no text to search.
    /// </summary>
    public EquatableArray<CitingClaims> Divided() => Claims
        .Where(claim => claim.Claim.Sources.Any(source => Sources.Find(source.Source) is not null))
        .GroupBy(claim => string.Join("\n", claim.Claim.Sources.Select(source => source.Source)), StringComparer.Ordinal)
        .Select(same => Of(Facts, same, Sources.Among(same.First().Claim.Sources.Select(source => source.Source)), Lock))
        .ToEquatableArray();
}
