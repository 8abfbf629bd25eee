using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>What a sentence only alleges of a living person is not asserted (FACT4005).</summary>
public static class SuspicionChecks
{
    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static IEnumerable<FactDiagnostic> Check(EvidenceInput input)
    {
        if (input.Claim.Modality is not Modality.Asserted || input.HasReason || input.Declaration.Property.Accusation || LivingPersonOf(input) is not { } person)
        {
            yield break;
        }

        foreach (var quote in input.Quotes)
        {
            if (quote.Text.WordsIn(WordList.Suspicion, quote.Sentences).FirstOrDefault() is { Length: > 0 } word)
            {
                yield return input.Report(
                    Catalogue.AllegationAsserted,
                    input.Declaration.ValuePlace,
                    $"'{input.Claim.Id}' is asserted of {input.Names.NameOf(person)}, a living person, and the sentence speaks of '{quote.Show(word)}': \"{quote.SentenceWords}\". "
                    + "Write 'modality: alleged', or make the property an 'accusation' in the schema, or say in 'because' that the suspicion is not the value.");
                yield break;
            }
        }
    }

    private static string? LivingPersonOf(EvidenceInput input) =>
        input.Names.IsLiving(input.Claim.Entity) ? input.Claim.Entity
        : input.Declaration.Property.Type.Kind is ValueKind.Entity && input.Claim.Value is { } value && input.Names.IsLiving(value.Wording) ? value.Wording
        : null;
}
