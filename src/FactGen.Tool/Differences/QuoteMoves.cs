using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.Differences;

/// <summary>Where the words of a quote were found.</summary>
/// <param name="Bytes">The bytes of the text's file, as in the lock; null if the words were not found.</param>
/// <param name="Line">The line of the text, from 1; null if the text is not available.</param>
/// <param name="InHeading">Whether they are only in a heading.</param>
internal sealed record QuoteStand(string? Bytes, int? Line, bool InHeading)
{
    /// <summary>The place that the evidence gives.</summary>
    public static QuoteStand Of(QuoteEvidence evidence) => evidence switch
    {
        QuoteEvidence.InText found => new QuoteStand(
            string.Join(",", found.Place.Parts.Select(found.Text.BytesOf)),
            found.Text.PositionOf(found.Place.Range.Start).Line,
            evidence.StandsInHeading),
        QuoteEvidence.InLock pinned => new QuoteStand(pinned.Line.Entry.Place, null, evidence.StandsInHeading),
        _ => new QuoteStand(null, null, false),
    };

    /// <summary>Whether it is the same place. The line is not compared: it follows from the bytes.</summary>
    public bool IsSameAs(QuoteStand other) => Bytes == other.Bytes && InHeading == other.InHeading;
}

/// <summary>A quote whose words are unchanged but in another place than before.</summary>
/// <param name="Claim">The claim's id in the later state.</param>
/// <param name="Source">The source.</param>
/// <param name="Words">The words.</param>
/// <param name="Before">Where they were.</param>
/// <param name="After">Where they are.</param>
internal sealed record QuoteMove(string Claim, string Source, string Words, QuoteStand Before, QuoteStand After)
{
    /// <summary>The quotes that moved, for claims that are in both states.</summary>
    public static IEnumerable<QuoteMove> Between(CheckedFacts before, CheckedFacts after, ClaimPairs claims)
    {
        var (old, fresh) = (before.Evidence.ToLookup(quote => quote.Quoted.Claim), after.Evidence.ToLookup(quote => quote.Quoted.Claim));
        return
            from pair in claims.All
            where pair is { Before: not null, After: not null }
            from quote in fresh[pair.After!]
            let was = old[pair.Before!].FirstOrDefault(one =>
                one.Quoted.Source.Card.Id == quote.Quoted.Source.Card.Id && one.Quoted.Quote == quote.Quoted.Quote)
            where was is not null
            let stood = QuoteStand.Of(was)
            let stands = QuoteStand.Of(quote)
            where !stood.IsSameAs(stands)
            select new QuoteMove(pair.After!.Claim.Id, quote.Quoted.Source.Card.Id, quote.Quoted.Quote.Exact, stood, stands);
    }
}
