using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Matching;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A claim must say what its quotes say (FACT3010, FACT4001 to FACT4006). Claims whose texts are not present are left to the lock.
/// </summary>
public static class EvidenceChecks
{
    /// <summary>Checks every claim that has a quote in a present text, in the order of the evidence.</summary>
    /// <param name="evidence">The quotes of some claims; those of one claim follow each other.</param>
    /// <param name="names">The names of the fact base.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    public static void Run(IReadOnlyList<QuoteEvidence> evidence, EntityNames names, DiagnosticSink diagnostics)
    {
        List<FoundQuote> quotes = [];
        List<CitedSource> sources = [];
        for (var index = 0; index < evidence.Count;)
        {
            var claim = evidence[index].Quoted.Claim;
            quotes.Clear();
            sources.Clear();
            for (; index < evidence.Count && ReferenceEquals(evidence[index].Quoted.Claim, claim); index++)
            {
                if (evidence[index] is QuoteEvidence.InText quote)
                {
                    sources.Add(quote.Quoted.Source);
                    quotes.Add(At(quote.Quoted, quote.Place) with { InHeading = quote.InHeading });
                }
                else if (evidence[index] is QuoteEvidence.Missing { Places.Count: > 0 } many)
                {
                    CheckEverywhere(many, names, diagnostics);
                }
            }

            if (quotes.Count > 0)
            {
                Check(new EvidenceInput(claim, [.. quotes], names), sources, diagnostics);
            }
        }
    }

    /// <summary>Checks a claim.</summary>
    /// <param name="input">The claim with its quotes.</param>
    /// <param name="sources">The source of each quote.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    internal static void Check(EvidenceInput input, IReadOnlyList<CitedSource> sources, DiagnosticSink diagnostics)
    {
        if (Array.Exists(input.Quotes, quote => quote.Quote.Language is not null))
        {
            var inSources = input.Quotes.Select((quote, number) =>
                new FoundQuote(quote.Quote, quote.Scalar, quote.Card, sources[number].Prose, quote.Place) { InHeading = quote.InHeading });
            QuotesInTwoLanguages.Check(input, [.. inSources], diagnostics);
        }
        else
        {
            CheckRegister.Run(input, diagnostics);
        }
    }

    /// <summary>
    /// The value of a claim with one quote, of which nobody knows which of its places is meant: it is reported with the quote if no place
    /// has it, so that the editor need not come back for it.
    /// </summary>
    private static void CheckEverywhere(QuoteEvidence.Missing quote, EntityNames names, DiagnosticSink diagnostics)
    {
        DiagnosticSink? first = null;
        foreach (var place in quote.Places)
        {
            var sink = new DiagnosticSink();
            ValueChecks.Check(new EvidenceInput(quote.Quoted.Claim, [At(quote.Quoted, place)], names), sink);
            if (sink.Diagnostics.Count == 0)
            {
                return;
            }

            first ??= sink;
        }

        diagnostics.Report(first!.Diagnostics);
    }

    private static FoundQuote At(QuotedClaim quoted, QuotePlace place) =>
        new(quoted.Quote, quoted.Words, quoted.Source.Card, quoted.Source.ProseIn(quoted.Quote.Language), place);
}
