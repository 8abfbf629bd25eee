using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>What a sentence only alleges of a living person is not asserted (FACT4005).</summary>
internal static class SuspicionChecks
{
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
            if (quote.Text.FirstWordIn(WordList.Suspicion, quote.Sentences) is { } word
                && !ReasonChecks.IsWaived(input, ReasonKey.Doubt, quote.Text, word))
            {
                diagnostics.Report(input.Report(
                    Catalogue.AllegationAsserted,
                    input.Declaration.ValuePlace,
                    $"'{input.Claim.Id}' is asserted of {input.Names.NameOf(person)}, a living person, "
                    + $"and the sentence speaks of '{quote.Show(word)}': {QuotedSentence.Of(quote.SentenceWords)} "
                    + $"Write 'modality: alleged', or make the property an 'accusation' in the schema, or say under 'doubt' in 'because' that '{quote.Show(word)}' is not the value."));
                return;
            }
        }
    }

    private static string? LivingPersonOf(EvidenceInput input) =>
        input.Names.IsLiving(input.Claim.Entity) ? input.Claim.Entity
        : input.Declaration.Property.Type.Kind is ValueKind.Entity && input.Claim.Value is { } value && input.Names.IsLiving(value.Wording)
            ? value.Wording
        : null;
}
