using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>What a sentence conditions, denies, doubts, asks or invents is not asserted (FACT4007).</summary>
internal static class FrameChecks
{
    private static readonly FrameKind[] Kinds = [FrameKind.Condition, FrameKind.Falsity, FrameKind.Question, FrameKind.Fiction];

    /// <summary>Shorter words of frames ("may", "if") are no names of properties.</summary>
    private const int LengthOfNoun = 5;

    private static readonly FrameKind[] KindsWithDoubt = [.. Kinds, FrameKind.Doubt];

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Modality is not Modality.Asserted || input.Claim.IsUnknown || input.Claim.IsNone)
        {
            return;
        }

        // Where the speaker denies or asks it, FACT4010 has reported the same word. Doubts about the living are FACT4005,
        // and so are those that an accusation is about.
        var kinds = input.Declaration.Property.Accusation || SuspicionChecks.LivingPersonOf(input) is not null ? Kinds : KindsWithDoubt;
        foreach (var quote in input.Quotes)
        {
            foreach (var frame in ClaimedWords.FramesOf(input, quote, kinds))
            {
                if (!IsNamedBy(input.Declaration.Property, frame, quote)
                    && !quote.Text.NegationsIn(quote.Sentences).Any(negation => negation.Word.Overlaps(frame.Cue))
                    && !diagnostics.HasReported(input.Claim.Id, Catalogue.OtherSpeaker)
                    && !ReasonChecks.IsWaived(input, ReasonKey.Doubt, quote.Text, frame.Cue))
                {
                    diagnostics.Report(input.Report(Catalogue.Framed, quote.Scalar.Place, MessageOf(input, quote, frame)));
                    return;
                }
            }
        }
    }

    /// <summary>Whether the property is what the word says, and so the fact: "accusations of" of <c>accusation</c>.</summary>
    private static bool IsNamedBy(Property property, Frame frame, FoundQuote quote) =>
        IsLeftOut(property, frame, quote)
        || (frame.Kind is FrameKind.Falsity or FrameKind.Doubt
            && quote.Text.Tokens.At(quote.Text.Tokens.IndexAt(frame.Cue.Start)) is { Kind: TokenKind.Word, Length: >= LengthOfNoun } cue
            && Array.Exists(property.Words, word => Wording.AreForms(cue.Lower, word)));

    /// <summary>Whether the property is that something is left out: "was excluded from" of <c>left_out</c>.</summary>
    private static bool IsLeftOut(Property property, Frame frame, FoundQuote quote) =>
        frame.Kind is FrameKind.Falsity
        && quote.Text.FirstWordIn(WordList.LeavingOut, frame.Cue) is not null
        && new ProseText(new SourceText($"{property.Name.Replace('_', ' ')} {property.Summary}")) is var name
        && name.FirstWordIn(WordList.LeavingOut, name.Whole) is not null;

    private static string MessageOf(EvidenceInput input, FoundQuote quote, Frame frame)
    {
        var cue = quote.Show(frame.Cue);
        var (does, way) = frame.Kind switch
        {
            FrameKind.Condition => ("puts it under a condition", "Write 'modality: counterfactual' or 'planned'"),
            FrameKind.Falsity => ("does not tell it as a fact", "Leave the claim out, or write 'modality: denied'"),
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
