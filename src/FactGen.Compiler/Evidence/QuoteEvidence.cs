using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Evidence;

/// <summary>One quote of one claim, with its source.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source that is quoted.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Words">The place of the quote's words in the YAML.</param>
public sealed record QuotedClaim(ClaimDeclaration Claim, CitedSource Source, QuoteRecord Quote, YamlScalar Words)
{
    /// <summary>The claim with this source.</summary>
    public SourcedClaim Key => new(Claim.Claim.Id, Source.Card.Id);

    /// <summary>The selector of the words in the source.</summary>
    public QuoteSelector Selector => new(Quote.Exact, Quote.Prefix, Quote.Suffix);

    /// <summary>The quotes of some claims whose sources have cards, in the order of the claims.</summary>
    public static IEnumerable<QuotedClaim> Of(IEnumerable<ClaimDeclaration> claims, CitedSources sources)
    {
        foreach (var claim in claims)
        {
            for (var number = 0; number < claim.Sources.Count; number++)
            {
                if (sources.Find(claim.Sources[number].Source.Value) is not { } source)
                {
                    continue;
                }

                for (var quote = 0; quote < claim.Sources[number].Quotes.Count; quote++)
                {
                    yield return new QuotedClaim(
                        claim, source, claim.Claim.Sources[number].Quotes[quote], claim.Sources[number].Quotes[quote]);
                }
            }
        }
    }
}

/// <summary>How a quote was found in its source.</summary>
public abstract record QuoteEvidence(QuotedClaim Quoted)
{
    /// <summary>Found in the text.</summary>
    /// <param name="Quoted">The quote.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Place">Its place there.</param>
    /// <param name="InHeading">Only in a heading.</param>
    public sealed record InText(QuotedClaim Quoted, SourceText Text, QuotePlace Place, bool InHeading) : QuoteEvidence(Quoted);

    /// <summary>Pinned by a line of the lock, because the text is not present.</summary>
    /// <param name="Quoted">The quote.</param>
    /// <param name="Line">The line.</param>
    public sealed record InLock(QuotedClaim Quoted, LockLine Line) : QuoteEvidence(Quoted);

    /// <summary>Shown nowhere; an error was reported.</summary>
    /// <param name="Quoted">The quote.</param>
    public sealed record Missing(QuotedClaim Quoted) : QuoteEvidence(Quoted)
    {
        /// <summary>All its places if it occurs more than once in the text, so that nobody knows which is meant.</summary>
        public EquatableArray<QuotePlace> Places { get; init; } = [];
    }

    /// <summary>The claims and sources all of whose quotes are in a heading.</summary>
    public static IReadOnlyCollection<SourcedClaim> InHeadings(IReadOnlyList<QuoteEvidence> evidence) =>
        !evidence.Any(quote => quote.StandsInHeading) ? [] : new HashSet<SourcedClaim>(evidence
            .GroupBy(quote => quote.Quoted.Key)
            .Where(same => same.All(quote => quote.StandsInHeading))
            .Select(same => same.Key));

    /// <summary>Page, section and line of the quote; null if neither text nor lock has them.</summary>
    public QuoteLocator? Locator => this switch
    {
        InText found => QuoteLocator.Of(found.Text, Quoted.Source.Zones, found.Place.Range),
        InLock pinned => pinned.Line.Entry.Locator,
        _ => null,
    };

    /// <summary>Whether the quote occurs only in a heading.</summary>
    public bool StandsInHeading => this is InText { InHeading: true } or InLock { Line.Entry.Standing: QuoteStanding.Heading };
}
