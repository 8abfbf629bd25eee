using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>Sources and entities that nothing uses (FACT3012).</summary>
public static class UsageChecks
{
    /// <summary>Checks cards and entities.</summary>
    /// <param name="entities">Every entity once.</param>
    /// <param name="cards">The source cards.</param>
    /// <param name="uses">What the facts files rest on and speak of.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Run(
        IEnumerable<EntityDeclaration> entities, IReadOnlyList<SourceCardDeclaration> cards, IReadOnlyCollection<UsageSurface> uses, DiagnosticSink diagnostics)
    {
        var usedSources = new HashSet<string>(
            uses.SelectMany(file => file.Sources).Concat(cards.Select(card => card.Card.DerivedFrom).OfType<string>()), StringComparer.Ordinal);
        foreach (var card in cards.Where(card => !usedSources.Contains(card.Card.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, card.Key.Place, $"No claim rests on the source '{card.Card.Id}': quote it in a claim, or remove its card.");
        }

        var usedEntities = new HashSet<string>(uses.SelectMany(file => file.Entities), StringComparer.Ordinal);
        foreach (var entity in entities.Where(entity => entity.IsBare && !usedEntities.Contains(entity.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, entity.Key.Place, $"Nothing is claimed of '{entity.Entity.Id}', and no claim names it: add a claim, or remove it.");
        }
    }
}
