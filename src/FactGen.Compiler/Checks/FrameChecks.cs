using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>What a sentence conditions, denies, doubts, asks or invents is not asserted (FACT4007).</summary>
internal static class FrameChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Modality is not Modality.Asserted || input.Claim.IsUnknown || input.Claim.IsNone)
        {
            return;
        }

        var doubts = !input.Declaration.Property.Accusation && SuspicionChecks.LivingPersonOf(input) is null;
        foreach (var quote in input.Quotes)
        {
            foreach (var frame in ClaimedWords.FramesOf(input, quote))
            {
                if (IsFraming(frame.Kind, doubts)
                    && !quote.Text.NegationsIn(quote.Sentences).Any(negation => negation.Word.Overlaps(frame.Cue))
                    && !IsOfSpeaker(input, diagnostics)
                    && !ReasonChecks.IsWaived(input, ReasonKey.Doubt, quote.Text, frame.Cue))
                {
                    diagnostics.Report(input.Report(Catalogue.Framed, quote.Scalar.Place, MessageOf(input, quote, frame)));
                    return;
                }
            }
        }
    }

    /// <summary>
    /// Whether the claim is reported since its speaker denies or asks it (FACT4010): the same word is not reported twice.
    /// </summary>
    private static bool IsOfSpeaker(EvidenceInput input, DiagnosticSink diagnostics)
    {
        for (var index = diagnostics.Diagnostics.Count - 1; index >= 0 && diagnostics.Diagnostics[index].Claim == input.Claim.Id; index--)
        {
            if (diagnostics.Diagnostics[index].Rule == Catalogue.OtherSpeaker)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Doubts about the living are FACT4005, and so are those that an accusation is about.</summary>
    private static bool IsFraming(FrameKind kind, bool doubts) =>
        kind is FrameKind.Condition or FrameKind.Falsity or FrameKind.Question or FrameKind.Fiction || kind is FrameKind.Doubt && doubts;

    private static string MessageOf(EvidenceInput input, FoundQuote quote, Frame frame)
    {
        var cue = quote.Show(frame.Cue);
        var (does, way) = frame.Kind switch
        {
            FrameKind.Condition => ("puts it under a condition", "Write 'modality: counterfactual' or 'planned'"),
            FrameKind.Falsity => ("says that it is not so", "Leave the claim out, or write 'modality: denied'"),
            FrameKind.Question => ("asks it", "Quote the answer"),
            FrameKind.Fiction => ("tells it of a world that is made up", "Quote a sentence that tells it as a fact"),
            _ => ("doubts it", "Write 'modality: alleged' or 'opinion'"),
        };
        var words = quote.Sentences.Contains(frame.Cue)
            ? quote.SentenceWords
            : quote.Show(quote.Text.SentencesAround(frame.Cue));
        return $"'{input.Claim.Id}' is asserted, and the text {does} ('{cue}'): {QuotedSentence.Of(words)} "
            + $"{way}, or say under 'doubt' in 'because' why '{cue}' does not touch the value.";
    }
}
