using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>What a claim says must be what its quotes say (FACT3010, FACT4001 to FACT4006). Claims whose texts are not here are left to the lock.</summary>
public static class EvidenceChecks
{
    /// <summary>Checks every claim that has a quote in a text that is here, in the order of the files.</summary>
    public static void Run(FactModel model, IReadOnlyList<QuoteEvidence> evidence, DiagnosticSink diagnostics)
    {
        var names = new EntityNames(model);
        Dictionary<(SourceText, string), ProseText> texts = [];
        for (var index = 0; index < evidence.Count;)
        {
            // The quotes of a claim stand side by side.
            var claim = evidence[index].Quoted.Claim;
            List<FoundQuote> quotes = [];
            for (; index < evidence.Count && ReferenceEquals(evidence[index].Quoted.Claim, claim); index++)
            {
                if (evidence[index] is QuoteEvidence.InText found)
                {
                    quotes.Add(FoundQuoteOf(found));
                }
            }

            if (quotes.Count > 0)
            {
                diagnostics.Report(Check(new EvidenceInput(claim, quotes, names)));
            }
        }

        FoundQuote FoundQuoteOf(QuoteEvidence.InText found)
        {
            var (quoted, language) = (found.Quoted, found.Quoted.Card.Card.Language ?? "en");
            if (!texts.TryGetValue((found.Text, language), out var text))
            {
                texts.Add((found.Text, language), text = new ProseText(found.Text, language));
            }

            return new FoundQuote(quoted.Quote, quoted.Words, quoted.Card.Card, text, found.Place);
        }
    }

    /// <summary>All rules on the evidence of one claim.</summary>
    public static IEnumerable<FactDiagnostic> Check(EvidenceInput input) =>
        NegationChecks.Check(input).Concat(ValueChecks.Check(input)).Concat(SpeakerChecks.Check(input)).Concat(SuspicionChecks.Check(input));
}
