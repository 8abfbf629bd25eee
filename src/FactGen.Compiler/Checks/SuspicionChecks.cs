using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>What a sentence only alleges of a living person, or tells of a court, is not asserted (FACT4005).</summary>
internal static class SuspicionChecks
{
    private const int LengthOfStem = 5;

    private static readonly FrameKind[] Kinds = [FrameKind.Suspicion, FrameKind.Doubt];

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Modality is not Modality.Asserted
            || input.Declaration.Property.Accusation
            || LivingPersonOf(input) is not { } person)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            foreach (var frame in ClaimedWords.FramesOf(input, quote, Kinds))
            {
                if (!IsNamedBy(input.Declaration.Property, quote.Show(frame.Cue))
                    && !ReasonChecks.IsWaived(input, ReasonKey.Doubt, quote.Text, frame.Cue))
                {
                    diagnostics.Report(input.Report(
                        Catalogue.AllegationAsserted, input.Declaration.ValuePlace, MessageOf(input, person, quote, frame.Cue)));
                    return;
                }
            }
        }
    }

    /// <summary>The living person that a claim is about, or that is its value.</summary>
    public static string? LivingPersonOf(EvidenceInput input) =>
        input.Names.IsLiving(input.Claim.Entity) ? input.Claim.Entity
        : input.Declaration.Property.Type.Kind is ValueKind.Entity && input.Claim.Value is { } value && input.Names.IsLiving(value.Wording)
            ? value.Wording
        : null;

    /// <summary>Whether the property is what the word says, and so the fact: "arrested" of the day of an arrest.</summary>
    private static bool IsNamedBy(Property property, string word) =>
        property.Name.IndexOf(word.Substring(0, Math.Min(word.Length, LengthOfStem)), StringComparison.OrdinalIgnoreCase) >= 0;

    private static string MessageOf(EvidenceInput input, string person, FoundQuote quote, TextRange cue) =>
        $"'{input.Claim.Id}' is asserted of {input.Names.NameOf(person)}, a living person, "
        + $"and the sentence speaks of '{quote.Show(cue)}': {QuotedSentence.Of(quote.SentenceWords)} "
        + "Write 'modality: alleged', or make the property an 'accusation' in the schema, or say under 'doubt' in 'because' "
        + $"that '{quote.Show(cue)}' is not the value.";
}
