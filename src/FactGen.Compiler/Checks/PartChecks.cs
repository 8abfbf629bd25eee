using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The parts of a quote belong together: to one sentence, and the value to one of them (FACT4013).</summary>
internal static class PartChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        foreach (var quote in input.Quotes)
        {
            if (quote.Place.Parts.Count > 1
                && Message(input, quote) is { } message
                && input.ReasonFor(ReasonKey.Parts) is null)
            {
                diagnostics.Report(input.Report(Catalogue.PartsApart, quote.Scalar.Place, message));
                return;
            }
        }
    }

    private static string? Message(EvidenceInput input, FoundQuote quote)
    {
        if (SkippedEnd(quote) is { } end)
        {
            return $"'{quote.Quote.Exact}' skips the end of a sentence, at {quote.Text.Source.PositionOf(end)} of '{quote.Card.Id}': "
                + $"{QuotedSentence.Of(quote.SentenceWords)} Quote one of the sentences, or make two quotes of it; "
                + "or say under 'parts' in 'because' why its parts belong together.";
        }

        return ValueChecks.PlaceOfWords(input, quote) is { } words && !quote.Place.Parts.Any(part => part.Contains(words))
            ? $"The words of '{input.Claim.Value!.Wording}' are in several parts of '{quote.Quote.Exact}', with others between them: "
                + $"{QuotedSentence.Of(quote.SentenceWords)} Quote them without a gap, or take the value from one part; "
                + "or say under 'parts' in 'because' why the words between do not change it."
            : null;
    }

    /// <summary>Where the first sentence ends whose end the quote skips; null if it skips none.</summary>
    private static int? SkippedEnd(FoundQuote quote)
    {
        var (source, parts) = (quote.Text.Source, quote.Place.Parts);
        for (var part = 1; part < parts.Count; part++)
        {
            if (source.SentenceAt(parts[part - 1].End - 1) is { } sentence && sentence.Range.End <= parts[part].Start)
            {
                return sentence.Range.End - 1;
            }
        }

        return null;
    }
}
