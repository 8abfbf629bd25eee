using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Who says it: named near the quote (FACT4004), and not left out where the quote is somebody's words (FACT4006).</summary>
internal static class SpeakerChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.By is { } speaker)
        {
            CheckNamed(input, speaker, diagnostics);
        }
        else if (!input.Declaration.Property.Speech)
        {
            foreach (var quote in input.Quotes)
            {
                if (CheckOwnVoice(input, quote) is { } diagnostic && input.ReasonFor(ReasonKey.Voice) is null)
                {
                    diagnostics.Report(diagnostic);
                }
            }
        }
    }

    private static void CheckNamed(EvidenceInput input, string speaker, DiagnosticSink diagnostics)
    {
        if (speaker == ClaimRecord.Unnamed)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            if (input.IsNamed(quote.Text, quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore), speaker))
            {
                continue;
            }

            if (!input.ReasonNames(ReasonKey.Speaker, speaker))
            {
                diagnostics.Report(input.Report(
                    Catalogue.SpeakerNotNamed,
                    input.Declaration.PlaceOf("by"),
                    $"'{speaker}' is not named in the paragraph of '{quote.Quote.Exact}' in '{quote.Card.Id}', nor in the three before it: check who speaks there, add what the text calls "
                    + $"{input.Names.NameOf(speaker)} to the 'aliases' or 'titles', or name the speaker under 'speaker' in 'because'."));
            }

            return;
        }
    }

    /// <summary>
    /// A claim without a speaker is in the source's own voice: its quote is nobody's words, and its sentence reports none.
    /// </summary>
    private static FactDiagnostic? CheckOwnVoice(EvidenceInput input, FoundQuote quote)
    {
        const string way = "Name the speaker in 'by', or say under 'voice' in 'because' why it is the source's own voice.";
        if (quote.Text.QuotationAround(quote.Place.Range) is { } words)
        {
            return Missing($"'{quote.Quote.Exact}' is inside quotation marks: {QuotedSentence.Of(quote.Show(words))} {way}", null);
        }

        if (quote.Text.SayingOf(quote.Place.Range, quote.Sentences) is { } saying)
        {
            return Missing(
                $"The sentence of '{quote.Quote.Exact}' passes on what somebody says ('{quote.Show(saying)}'): "
                + $"{QuotedSentence.Of(quote.SentenceWords)} {way}",
                null);
        }

        return NextSentence(quote) is { } next && quote.Text.FirstWordIn(WordList.SayingOfTheSentenceBefore, next) is not null
            ? Missing($"The sentence after '{quote.Quote.Exact}' may say who said it: {QuotedSentence.Of(quote.Show(next))} {way}", Severity.Warning)
            : null;

        FactDiagnostic Missing(string message, Severity? severity) =>
            input.Report(Catalogue.SpeakerMissing, quote.Scalar.Place, message) with { As = severity };
    }

    /// <summary>The sentence after those of a quote, in the same paragraph.</summary>
    private static TextRange? NextSentence(FoundQuote quote)
    {
        var source = quote.Text.Source;
        return source.SentenceAt(quote.Place.Range.End - 1) is { } last
            && source.After(last) is { } next
            && next.Paragraph == last.Paragraph
            ? next.Range
            : null;
    }
}
