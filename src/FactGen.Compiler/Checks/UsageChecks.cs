using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Checks;

/// <summary>Sources and entities that nothing uses (FACT3012).</summary>
public static class UsageChecks
{
    /// <summary>Reports them where they are declared.</summary>
    /// <param name="survey">What nothing uses.</param>
    /// <param name="entities">Every entity once.</param>
    /// <param name="cards">The source cards.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Run(Survey survey, IEnumerable<EntityDeclaration> entities, IEnumerable<SourceCardDeclaration> cards, DiagnosticSink diagnostics)
    {
        var unusedSources = new HashSet<string>(survey.UnusedSources, StringComparer.Ordinal);
        foreach (var card in unusedSources.Count == 0 ? [] : cards.Where(card => unusedSources.Contains(card.Card.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, card.Key.Place, $"No claim rests on the source '{card.Card.Id}': quote it in a claim, or remove its card.");
        }

        var unusedEntities = new HashSet<string>(survey.UnusedEntities, StringComparer.Ordinal);
        foreach (var entity in unusedEntities.Count == 0 ? [] : entities.Where(entity => entity.IsBare && unusedEntities.Contains(entity.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, entity.Key.Place, $"Nothing is claimed of '{entity.Entity.Id}', and no claim names it: add a claim, or remove it.");
        }
    }
}
