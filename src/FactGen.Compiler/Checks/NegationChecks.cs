using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A clause that denies carries no claim that does not (FACT3010, its part on the sentence around the quote).</summary>
/// <remarks>
/// A claim takes the negation up by being denied or <c>false</c>, by saying that there is no value or that it is not known, by a bound that
/// the negation makes ("not more than"), or by having it among the words of its value.
/// </remarks>
internal static class NegationChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        var claim = input.Claim;
        if (claim.Modality is Modality.Denied || claim.IsNone || claim.IsUnknown
            || input.Declaration.Property.Type.Kind is ValueKind.Bool && claim.Value is { Wording: "false" })
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            var negations = quote.Text.NegationsIn(quote.Sentences);
            if (quote.Text.NegationRightBefore(quote.Place.Range.Start) is { } before && !IsTakenUp(before, null, input, quote))
            {
                diagnostics.Report(BeginsBehind(input, quote, before));
                continue;
            }

            if (negations.Count == 0)
            {
                continue;
            }

            var words = ValueChecks.PlaceOfWords(input, quote);
            IReadOnlyList<TextRange>? places = null;
            foreach (var negation in negations)
            {
                if (quote.Place.Parts.Any(negation.Reaches)
                    && (places ??= ValuePlaces.In(input, quote)).All(negation.Reaches)
                    && !IsTakenUp(negation.Word, words, input, quote)
                    && !ReasonChecks.IsWaived(input, ReasonKey.Negation, quote.Text, negation.Word))
                {
                    diagnostics.Report(Lacking(input, quote, negation.Word));
                    break;
                }
            }
        }
    }

    /// <summary>Whether the value has a negation, or the bound or date that it makes.</summary>
    private static bool IsTakenUp(TextRange negation, TextRange? words, EvidenceInput input, FoundQuote quote) =>
        words is { } value && value.Contains(negation)
        || QuantityChecks.IsPartOfBound(negation, input, quote)
        || DateChecks.IsPartOfDate(negation, quote);

    private static FactDiagnostic BeginsBehind(EvidenceInput input, FoundQuote quote, TextRange before)
    {
        var word = quote.Show(before);
        var seen = before.End > quote.Place.Range.Start
            ? $"'{quote.Quote.Exact}' begins inside '{word}': {QuotedSentence.Of(quote.SentenceWords)} Quote all of it."
            : $"'{quote.Quote.Exact}' begins right behind '{word}': {QuotedSentence.Of(quote.SentenceWords)} "
                + $"Quote '{word}' too, and give the value that the sentence gives; no reason makes up for it.";
        return input.Report(Catalogue.NegationSkipped, quote.Scalar.Place, seen);
    }

    private static FactDiagnostic Lacking(EvidenceInput input, FoundQuote quote, TextRange negation)
    {
        var word = quote.Show(negation);
        return input.Report(
            Catalogue.NegationSkipped,
            quote.Scalar.Place,
            $"'{word}' negates '{quote.Quote.Exact}', and '{input.Claim.Id}' has no negation: {QuotedSentence.Of(quote.SentenceWords)} "
            + $"Quote '{word}' too, and give the value that the sentence gives, as with a bound ('at most 10'); "
            + $"write 'modality: denied' if the sentence says that the value is untrue; or say under 'negation' in 'because' that "
            + $"'{word}' does not touch the value.");
    }
}
