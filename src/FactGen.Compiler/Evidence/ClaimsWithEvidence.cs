using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>Claims of one facts file with the evidence for each quote, and what is wrong with the quotes.</summary>
public sealed record ClaimsWithEvidence(
    CitingClaims Citing,
    IReadOnlyList<QuoteEvidence> Evidence,
    IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep
{
    private LocatedQuote[]? _places;

    /// <inheritdoc/>
    public string Path => Citing.Path;

    /// <summary>The claims and sources whose quotes occur only in headings.</summary>
    public EquatableArray<SourcedClaim> HeadingOnly { get; } = QuoteEvidence.InHeadings(Evidence).ToEquatableArray();

    /// <summary>
    /// Where their quotes are in the sources. They are computed when C# is generated: a check has no use for them.
    /// </summary>
    internal IEnumerable<LocatedQuote> Places
    {
        get
        {
            foreach (var quote in _places ??= [.. LocatedQuote.Of(Evidence)])
            {
                yield return quote;
            }
        }
    }

    /// <summary>The most characters that the sections of <see cref="Places"/> have together.</summary>
    internal int MostSectionLength =>
        QuoteLocator.LongestSection * Evidence.Count(quote => quote.Quoted.Source.Card.Headings.Count > 0);

    /// <summary>How their quotes use the lock.</summary>
    internal LockUse LockUse { get; } = LockUse.Of(Evidence);

    /// <summary>The claims and sources of all files whose quotes occur only in headings.</summary>
    internal static HeadingQuotes HeadingQuotesOf(IEnumerable<ClaimsWithEvidence> all) =>
        new(all.SelectMany(claims => claims.HeadingOnly, (claims, quote) => (claims.Path, quote)).ToEquatableArray());
}
