using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A sentence that denies carries no claim that does not (FACT3010, its part on the sentence around the quote).</summary>
/// <remarks>
/// A claim takes the negation up by being denied, by saying that there is no value or that it is not known, by a bound that the
/// negation makes ("not more than"), or by having it among the words of its value.
/// </remarks>
internal static class NegationChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Modality is Modality.Denied || input.Claim.IsNone || input.Claim.IsUnknown)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            var negations = quote.Text.NegationsIn(quote.Sentences);
            if (negations.Count == 0)
            {
                continue;
            }

            var words = ValueChecks.PlaceOfWords(input, quote);
            foreach (var negation in negations)
            {
                if (!(words is { } value && value.Contains(negation)) && !QuantityChecks.IsPartOfBound(negation, input, quote)
                    && !DateChecks.IsPartOfDate(negation, quote)
                    && !ReasonChecks.IsWaived(input, ReasonKey.Negation, quote.Text, negation))
                {
                    diagnostics.Report(Lacking(input, quote, negation));
                    break;
                }
            }
        }
    }

    private static FactDiagnostic Lacking(EvidenceInput input, FoundQuote quote, TextRange negation) => input.Report(
        Catalogue.NegationSkipped,
        quote.Scalar.Place,
        $"The sentence of '{quote.Quote.Exact}' has a '{quote.Show(negation)}' that '{input.Claim.Id}' lacks: "
        + $"{QuotedSentence.Of(quote.SentenceWords)} "
        + "Write 'modality: denied' or a bound as in 'at most 10', or say under 'negation' in 'because' that "
        + $"'{quote.Show(negation)}' does not touch the value.");
}
