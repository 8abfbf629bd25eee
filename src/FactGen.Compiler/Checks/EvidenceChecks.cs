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
        for (var index = 0; index < evidence.Count;)
        {
            var claim = evidence[index].Quoted.Claim;
            quotes.Clear();
            for (; index < evidence.Count && ReferenceEquals(evidence[index].Quoted.Claim, claim); index++)
            {
                if (evidence[index] is QuoteEvidence.InText { Quoted: var quoted } quote)
                {
                    quotes.Add(new FoundQuote(quoted.Quote, quoted.Words, quoted.Source.Card, quoted.Source.Prose, quote.Place)
                    {
                        InHeading = quote.InHeading,
                    });
                }
            }

            if (quotes.Count > 0)
            {
                CheckRegister.Run(new EvidenceInput(claim, [.. quotes], names), diagnostics);
            }
        }
    }
}
