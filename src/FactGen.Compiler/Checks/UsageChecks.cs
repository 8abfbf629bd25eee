using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Checks;

/// <summary>Sources and entities that nothing uses (FACT3012).</summary>
internal static class UsageChecks
{
    /// <summary>Reports them where they are declared.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        var sources = new HashSet<string>(input.Survey.UnusedSources, StringComparer.Ordinal);
        foreach (var (card, _) in sources.Count == 0 ? [] : input.Cards.Where(pair => sources.Contains(pair.Card.Card.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused,
                card.Key.Place,
                $"No claim rests on the source '{card.Card.Id}': quote it in a claim, or remove its card.");
        }

        var entities = new HashSet<string>(input.Survey.UnusedEntities, StringComparer.Ordinal);
        foreach (var entity in entities.Count == 0
            ? []
            : input.Declared.Where(entity => entity.IsBare && entities.Contains(entity.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused,
                entity.Key.Place,
                $"Nothing is claimed of '{entity.Entity.Id}', and no claim names it: add a claim, or remove it.");
        }
    }
}
