using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Checks;

/// <summary>An id names one thing (FACT2006).</summary>
public static class IdentityChecks
{
    /// <summary>Checks the ids of entities, claims and sources.</summary>
    /// <param name="files">The facts files, in their order.</param>
    /// <param name="cards">The source cards, in their order.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void Run(IEnumerable<FactsFile> files, IEnumerable<SourceCardDeclaration> cards, DiagnosticSink diagnostics)
    {
        ReportTwice("entity", files.SelectMany(file => file.Entities), entity => entity.Entity.Id, entity => entity.Key.Place, diagnostics);

        // The ids that editors gave; the others follow from the entity's id, which is reported by itself, unless two entities have it:
        // one here and one in another fact base.
        var shared = new HashSet<string>(
            files.SelectMany(file => file.Entities).Select(entity => entity.Entity.Id).Distinct(StringComparer.Ordinal)
                .GroupBy(QualifiedName.LocalOf, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.Ordinal);
        ReportTwice(
            "claim", files.SelectMany(file => file.Claims).Where(claim => claim.Keys.Has("id") || shared.Contains(QualifiedName.LocalOf(claim.Claim.Entity))), claim => claim.Claim.Id, claim => claim.PlaceOf("id"), diagnostics);
        ReportTwice("source", cards, card => card.Card.Id, card => card.Key.Place, diagnostics);
    }

    private static void ReportTwice<T>(string kind, IEnumerable<T> declared, Func<T, string> idOf, Func<T, Place> placeOf, DiagnosticSink diagnostics)
    {
        Dictionary<string, T> first = new(StringComparer.Ordinal);
        foreach (var item in declared)
        {
            var id = idOf(item);
            if (!first.TryGetValue(id, out var before))
            {
                first.Add(id, item);
                continue;
            }

            diagnostics.Report(
                Catalogue.DuplicateId,
                placeOf(item),
                $"The {kind} '{id}' is declared already, at {placeOf(before)}: give this one another id, or move what it says there.",
                alsoAt: [placeOf(before)]);
        }
    }
}
