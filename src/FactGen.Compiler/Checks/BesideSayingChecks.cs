using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>
/// What a sentence tells of its sayer beside the saying, "Lind, 61, said that …", is the source's own voice: with <c>by</c> it would be a
/// thing that only Lind says (FACT4010).
/// </summary>
internal static class BesideSayingChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.By is not { } speaker || speaker == ClaimRecord.Unnamed || input.Claim.Via.Count > 0
            || input.Declaration.Property.Speech || !input.IsComplete)
        {
            return;
        }

        ReportedSpeech? beside = null;
        foreach (var quote in input.Quotes)
        {
            beside = SayingBeside(input, quote, speaker);
            if (beside is null)
            {
                return;
            }
        }

        if (beside is { } saying && !input.ReasonNames(ReasonKey.Speaker, speaker))
        {
            var quote = input.Quotes[input.Quotes.Length - 1];
            var message = MessageOf(input, quote, saying, speaker);
            diagnostics.Report(input.Report(Catalogue.OtherSpeaker, input.Declaration.PlaceOf("by"), message) with
            {
                As = Severity.Warning,
            });
        }
    }

    /// <summary>The saying of the speaker in whose subject a quote lies; null where the quote may be somebody's words.</summary>
    private static ReportedSpeech? SayingBeside(EvidenceInput input, FoundQuote quote, string speaker)
    {
        var (text, range) = (quote.Text, quote.Place.Range);
        foreach (var saying in text.SayingsIn(quote.Sentences))
        {
            if (range.End <= saying.Cue.Start
                && text.SayerOf(saying) is { Role: SayerRole.Says, Head: not null } sayer && sayer.Around.Contains(range)
                && NamedSayers.Is(input, quote, sayer, speaker))
            {
                return text.SayingsOf(range, quote.Sentences).Count == 0
                    && text.QuotationAround(range) is null && text.TurnAround(range, input.Names) is null
                    ? saying
                    : null;
            }
        }

        return null;
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, ReportedSpeech saying, string speaker) =>
        $"'{quote.Quote.Exact}' is beside what '{quote.Show(saying.Cue)}' passes on, so '{quote.Card.Id}' says it in its own voice: "
        + $"{QuotedSentence.Of(quote.SentenceWords)} Leave 'by' out, quote what '{speaker}' says, or say under 'speaker' in "
        + $"'because' where {input.Names.NameOf(speaker)} says it.";
}
