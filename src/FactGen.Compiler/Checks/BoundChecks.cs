using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>What entities and claims amount to together stays within <see cref="FactLimits"/> (FACT1006).</summary>
public static class BoundChecks
{
    /// <summary>Checks the findings of one facts file, and which of its entities are one with others.</summary>
    /// <param name="declared">The file's entities.</param>
    /// <param name="entities">The entities of all files.</param>
    /// <param name="findings">The file's findings.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void Run(IEnumerable<EntityDeclaration> declared, LinkedEntities entities, FindingsOfFile findings, DiagnosticSink diagnostics)
    {
        foreach (var declaration in declared.Where(declaration => entities.IsBeyond(declaration.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.TooLarge, declaration.Key.Place, $"More than {FactLimits.SameEntities} entities are declared to be one, '{declaration.Entity.Id}' among them. Bring their claims together under one.");
        }

        foreach (var (entity, claim) in findings.Beyond)
        {
            diagnostics.Report(
                Catalogue.TooLarge,
                findings.DeclarationOf(claim.Id)?.Place ?? entity.Key.Place,
                $"'{claim.Entity}/{claim.Property}' has more claims on one value than are read: at most {FactLimits.ClaimsOfFinding}, and over time {FactLimits.ClaimsOfTimeline} when each counts anew with every change. Divide the entity, or keep the claims that matter.",
                claim.Id);
        }
    }

    /// <summary>Checks that all names in the texts of a claim were looked at.</summary>
    internal static void Run(ClaimDeclaration claim, IEnumerable<FoundQuote> quotes, List<FactDiagnostic> found)
    {
        foreach (var quote in quotes.Where(quote => quote.Text.HasTooManyNames))
        {
            found.Add(new FactDiagnostic(
                Catalogue.TooLarge,
                $"The text of '{quote.Card.Id}' names entities at more than {FactLimits.Mentions} places. Give its text without them, or the entities names that tell them apart.",
                quote.Scalar.Place) { Claim = claim.Claim.Id });
        }
    }

    /// <summary>Checks that the names of a file's entities can be looked for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">The names of the fact base.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void Run(FactsFile file, EntityNames names, DiagnosticSink diagnostics)
    {
        foreach (var declaration in file.Entities.Where(declaration => names.IsUnfound(declaration.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.TooLarge, declaration.Key.Place, $"A name, alias or title of '{declaration.Entity.Id}' is that of {FactLimits.Namesakes} others already. Give it a name that tells it from them.");
        }
    }
}
