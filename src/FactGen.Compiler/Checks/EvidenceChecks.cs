using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;

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
                if (evidence[index] is QuoteEvidence.InText { Quoted: var quoted } quote)
                {
                    sources.Add(quoted.Source);
                    var prose = quoted.Source.ProseIn(quoted.Quote.Language);
                    quotes.Add(new FoundQuote(quoted.Quote, quoted.Words, quoted.Source.Card, prose, quote.Place)
                    {
                        InHeading = quote.InHeading,
                    });
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
}
