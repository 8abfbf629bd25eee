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
            if (quote.Place.Parts.Count == 1)
            {
                continue;
            }

            var joined = Joined(quote);
            if (Message(input, quote, joined) is { } message && input.ReasonFor(ReasonKey.Parts) is null)
            {
                diagnostics.Report(input.Report(Catalogue.PartsApart, quote.Scalar.Place, message));
                return;
            }

            if (joined.Count < quote.Place.Parts.Count && SkippedEnd(quote) is null)
            {
                diagnostics.Report(Straighten(input, quote, joined));
            }
        }
    }

    private static FactDiagnostic Straighten(EvidenceInput input, FoundQuote quote, List<TextRange> joined)
    {
        var straight = string.Join(" … ", joined.Select(quote.Text.Source.OnOneLine));
        return input.Report(
            Catalogue.PartsApart,
            quote.Scalar.Place,
            $"An ellipsis in '{quote.Quote.Exact}' skips no word of '{quote.Card.Id}': quote '{straight}'.") with
        {
            As = Severity.Warning,
            Remedies = new([new Remedy(RemedyKind.StraightQuote, straight)]),
        };
    }

    /// <summary>The parts of a quote, as one where no word is between them. An ellipsis of the text itself is kept.</summary>
    private static List<TextRange> Joined(FoundQuote quote)
    {
        var (text, parts) = (quote.Text.Source.Text, quote.Place.Parts);
        List<TextRange> joined = [parts[0]];
        for (var part = 1; part < parts.Count; part++)
        {
            var last = joined[joined.Count - 1];
            var between = text.Substring(last.End, parts[part].Start - last.End);
            if (between.Any(char.IsLetterOrDigit) || between.Contains('…') || between.Contains("..."))
            {
                joined.Add(parts[part]);
            }
            else
            {
                joined[joined.Count - 1] = new TextRange(last.Start, parts[part].End);
            }
        }

        return joined;
    }

    private static string? Message(EvidenceInput input, FoundQuote quote, List<TextRange> joined)
    {
        if (SkippedEnd(quote) is { } end)
        {
            return $"'{quote.Quote.Exact}' skips the end of a sentence, at {quote.Text.Source.PositionOf(end)} of '{quote.Card.Id}': "
                + $"{QuotedSentence.Of(quote.SentenceWords)} Quote one of the sentences, or make two quotes of it; "
                + "or say under 'parts' in 'because' why its parts belong together.";
        }

        return ValueChecks.PlaceOfWords(input, quote) is { } words && !joined.Exists(part => part.Contains(words))
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
