using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>A quote, and where it is in its source.</summary>
/// <param name="Key">The claim, and the source that is quoted.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Place">Page, section and line.</param>
internal sealed record LocatedQuote(SourcedClaim Key, QuoteRecord Quote, QuoteLocator Place)
{
    /// <summary>Those of some quotes whose places the texts or the lock show.</summary>
    public static IEnumerable<LocatedQuote> Of(IEnumerable<QuoteEvidence> evidence) => evidence
        .Select(quote => quote.Locator is { } place ? new LocatedQuote(quote.Quoted.Key, quote.Quoted.Quote, place) : null)
        .OfType<LocatedQuote>();
}

/// <summary>Where the quotes of a facts file are in their sources. Equal if all places are the same.</summary>
/// <param name="All">The quotes that were found, in the order of the claims.</param>
internal sealed record QuoteLocators(EquatableArray<LocatedQuote> All)
{
    /// <summary>Made only if C# is written: otherwise the places are only compared with those before.</summary>
    private readonly Lazy<Dictionary<(SourcedClaim Key, QuoteRecord Quote), QuoteLocator>> _places = new(() => PlacesOf(All));

    /// <summary>Where a quote is; null if neither the text nor the lock shows it.</summary>
    public QuoteLocator? Of(ClaimId claim, string source, QuoteRecord quote) =>
        _places.Value.TryGetValue((new SourcedClaim(claim, source), quote), out var place) ? place : null;

    /// <inheritdoc/>
    public bool Equals(QuoteLocators? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;

    private static Dictionary<(SourcedClaim Key, QuoteRecord Quote), QuoteLocator> PlacesOf(IReadOnlyCollection<LocatedQuote> all)
    {
        Dictionary<(SourcedClaim, QuoteRecord), QuoteLocator> places = new(all.Count);
        foreach (var quote in all)
        {
            // Two claims of one id are FACT2006; the first has the place.
            if (!places.ContainsKey((quote.Key, quote.Quote)))
            {
                places.Add((quote.Key, quote.Quote), quote.Place);
            }
        }

        return places;
    }
}

/// <summary>Where the quotes of all facts files are. The places of a file's quotes are computed when somebody asks for them.</summary>
public sealed class QuoteLocatorsOfFiles
{
    private readonly ILookup<string, IEnumerable<LocatedQuote>> _byPath;

    private QuoteLocatorsOfFiles(ILookup<string, IEnumerable<LocatedQuote>> byPath) => _byPath = byPath;

    /// <summary>Those of claims in groups; a group that did not change computes its places once.</summary>
    public static QuoteLocatorsOfFiles Of(IEnumerable<ClaimsWithEvidence> all) => new(all.ToLookup(
        claims => claims.Path, claims => claims.Places, StringComparer.Ordinal));

    /// <summary>Those of some quotes.</summary>
    public static QuoteLocatorsOfFiles Of(IEnumerable<QuoteEvidence> all) => new(all
        .GroupBy(quote => quote.Quoted.Words.Place.Path, StringComparer.Ordinal)
        .ToLookup(quotes => quotes.Key, LocatedQuote.Of, StringComparer.Ordinal));

    /// <summary>Those of a file.</summary>
    internal QuoteLocators Of(string path) => new(_byPath[path].SelectMany(quotes => quotes).ToEquatableArray());
}
