using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Checks;

/// <summary>That a text says the same as another in other words is a judgement, which has a reason (FACT4014).</summary>
internal static class SameTextChecks
{
    /// <summary>Checks one claim.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.SameAs is { } other && input.ReasonFor(ReasonKey.Same) is null)
        {
            diagnostics.Report(input.Report(
                Catalogue.SameWithoutReason,
                input.Declaration.PlaceOf("same_as"),
                $"'{input.Claim.Id}' counts as the same value as '{other}', in other words: '{input.Claim.Value?.Wording}'. Say under 'same' in "
                + "'because' why the two say the same, or leave 'same_as' out."));
        }
    }
}
