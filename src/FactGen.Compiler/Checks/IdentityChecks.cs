using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Checks;

/// <summary>An id names one thing (FACT2006).</summary>
internal static class IdentityChecks
{
    /// <summary>Checks the ids of entities, claims and sources.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        if (!input.Survey.HasTwins)
        {
            return;
        }

        EntityDeclaration[] entities = [.. input.Files.SelectMany(file => file.File.Entities)];
        ReportTwice("entity", entities, entity => entity.Entity.Id, entity => entity.Key.Place, diagnostics);

        // An id that no editor gave follows from the entity's id, which is reported by itself. It is checked only if two entities have the
        // same local id, one here and one in another fact base.
        var shared = new HashSet<string>(
            entities.Select(entity => entity.Entity.Id).Distinct(StringComparer.Ordinal)
                .GroupBy(QualifiedName.LocalOf, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.Ordinal);
        var claims = input.Files.SelectMany(file => file.File.Claims)
            .Where(claim => claim.Keys.Has("id") || shared.Contains(QualifiedName.LocalOf(claim.Claim.Entity)));
        ReportTwice("claim", claims, claim => claim.Claim.Id, claim => claim.PlaceOf("id"), diagnostics);
        ReportTwice("source", input.Cards.Select(pair => pair.Card), card => card.Card.Id, card => card.Key.Place, diagnostics);
    }

    private static void ReportTwice<T>(
        string kind,
        IEnumerable<T> declared,
        Func<T, string> idOf,
        Func<T, Place> placeOf,
        DiagnosticSink diagnostics)
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
                declared is IEnumerable<ClaimDeclaration> ? id : null,
                alsoAt: [placeOf(before)]);
        }
    }
}
