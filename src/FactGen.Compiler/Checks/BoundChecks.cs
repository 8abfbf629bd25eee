using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;

namespace FactGen.Compiler.Checks;

/// <summary>Entities and claims together stay within <see cref="FactLimits"/> (FACT1006).</summary>
internal static class BoundChecks
{
    /// <summary>Checks how many entities are merged into one, and how many claims a finding has.</summary>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        foreach (var declaration in input.Declared.Where(declaration => input.Entities.Merges.IsBeyond(declaration.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.TooLarge,
                declaration.Key.Place,
                $"More than {FactLimits.SameEntities} entities are declared to be one, '{declaration.Entity.Id}' among them. "
                + "Bring their claims together under one.");
        }

        foreach (var (entity, claim) in input.Findings.Beyond)
        {
            diagnostics.Report(
                Catalogue.TooLarge,
                input.Findings.DeclarationOf(claim.Id)?.Place ?? entity.Key.Place,
                $"'{claim.Entity}/{claim.Property}' has more claims on one value than are read: at most {FactLimits.ClaimsOfFinding}, "
                + $"and over time {FactLimits.ClaimsOfTimeline} when each counts anew with every change. "
                + "Divide the entity, or keep the claims that matter.",
                claim.Id);
        }
    }

    /// <summary>Checks that the texts of a claim name entities at no more places than are recorded.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        foreach (var quote in input.Quotes)
        {
            if (quote.Text.HasTooManyNames(input.Names))
            {
                diagnostics.Report(input.Report(
                    Catalogue.TooLarge,
                    quote.Scalar.Place,
                    $"The text of '{quote.Card.Id}' names entities at more than {FactLimits.Mentions} places. "
                    + "Give its text without them, or the entities names that tell them apart."));
            }
        }
    }

    /// <summary>Checks that texts can be searched for the names of a file's entities.</summary>
    public static void Check(NamesInput input, DiagnosticSink diagnostics)
    {
        foreach (var declaration in input.File.Entities.Where(declaration => input.Names.IsUnfound(declaration.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.TooLarge,
                declaration.Key.Place,
                $"A name, alias or title of '{declaration.Entity.Id}' is that of {FactLimits.Namesakes} others already. "
                + "Give it a name that tells it from them.");
        }
    }
}
