using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Checks;

/// <summary>An id names one thing (FACT2006).</summary>
public static class IdentityChecks
{
    /// <summary>Checks the ids of entities, claims and sources.</summary>
    public static void Run(FactModel model, DiagnosticSink diagnostics)
    {
        ReportTwice("entity", model.Files.SelectMany(file => file.Entities).Select(entity => (entity.Entity.Id, entity.Key.Place)), diagnostics);
        ReportTwice("claim", ClaimIds(model), diagnostics);
        ReportTwice("source", model.Cards.Select(card => (card.Card.Id, card.Key.Place)), diagnostics);
    }

    /// <summary>Ids that editors gave; the others follow from the entity's id, which is reported by itself.</summary>
    private static IEnumerable<(string Id, Place Place)> ClaimIds(FactModel model) =>
        model.AllClaims.Where(claim => claim.Keys.Has("id")).Select(claim => (claim.Claim.Id, claim.PlaceOf("id")));

    private static void ReportTwice(string kind, IEnumerable<(string Id, Place Place)> declared, DiagnosticSink diagnostics)
    {
        foreach (var same in declared.GroupBy(item => item.Id, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var again in same.Skip(1))
            {
                diagnostics.Report(
                    Catalogue.DuplicateId,
                    again.Place,
                    $"The {kind} '{same.Key}' is declared already, at {first.Place}: give this one another id, or move what it says there.",
                    alsoAt: [first.Place]);
            }
        }
    }
}
