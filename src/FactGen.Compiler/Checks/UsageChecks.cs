using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>Sources and entities that nothing uses (FACT3012).</summary>
public static class UsageChecks
{
    /// <summary>Checks cards and entities.</summary>
    public static void Run(FactModel model, DiagnosticSink diagnostics)
    {
        var usedSources = new HashSet<string>(
            model.AllClaims.SelectMany(claim => claim.Claim.Sources).Select(source => source.Source)
                .Concat(model.Cards.Select(card => card.Card.DerivedFrom).OfType<string>()),
            StringComparer.Ordinal);
        foreach (var card in model.Cards.Where(card => !usedSources.Contains(card.Card.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, card.Key.Place, $"No claim rests on the source '{card.Card.Id}': quote it in a claim, or remove its card.");
        }

        var usedEntities = new HashSet<string>(model.AllClaims.SelectMany(NamedIn), StringComparer.Ordinal);
        foreach (var entity in model.Entities.Values.Where(entity => entity.Keys.Others.Count == 0 && !entity.Keys.Has("same_as") && !usedEntities.Contains(entity.Entity.Id)))
        {
            diagnostics.Report(
                Catalogue.Unused, entity.Key.Place, $"Nothing is claimed of '{entity.Entity.Id}', and no claim names it: add a claim, or remove it.");
        }
    }

    private static IEnumerable<string> NamedIn(ClaimDeclaration declaration)
    {
        var claim = declaration.Claim;
        return new[] { claim.By, declaration.Property.Type.Kind is ValueKind.Entity ? claim.Value?.Wording : null }
            .OfType<string>()
            .Concat(claim.Via);
    }
}
