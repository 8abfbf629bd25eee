using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>Judgements of editors have reasons (FACT5003), and no claim stands twice (FACT5004).</summary>
public static class RankChecks
{
    /// <summary>Checks the claims of one facts file.</summary>
    public static void Run(FactsFile file, DiagnosticSink diagnostics)
    {
        foreach (var declaration in file.Claims)
        {
            var claim = declaration.Claim;
            if (claim.Rank is not Rank.Normal && !declaration.Keys.Has("reason"))
            {
                diagnostics.Report(
                    Catalogue.ReasonMissing, declaration.PlaceOf("rank"), $"'{claim.Id}' is {claim.Rank.ToString().ToLowerInvariant()} without a reason: add 'reason' and say why.", claim.Id);
            }

            if (claim.Retraction is { Reason: null })
            {
                diagnostics.Report(
                    Catalogue.ReasonMissing, declaration.Keys.PlaceOf("retracted"), $"'{claim.Id}' is retracted without a reason: add 'reason' under 'retracted' and say why.", claim.Id);
            }

            if (claim.Reason is not null && declaration.Keys.Node("rank") is null or YamlScalar { Value: "normal" })
            {
                diagnostics.Report(
                    Catalogue.ReasonMissing, declaration.Keys.PlaceOf("reason"), $"'{claim.Id}' gives a reason and no rank that it is for: add 'rank: preferred' or 'rank: deprecated', or make it a 'note'.", claim.Id);
            }
        }

        foreach (var same in file.Entities.SelectMany(ByWhatTheySay))
        {
            foreach (var again in same.Skip(1))
            {
                ReportTwice(again, same.First(), diagnostics);
            }
        }
    }

    /// <summary>Checks the claims on entities that are declared more than once against those of the declarations before.</summary>
    /// <param name="entities">Every declaration, in the order of the files.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void RunOnTwice(IEnumerable<EntityDeclaration> entities, DiagnosticSink diagnostics)
    {
        Dictionary<Claim, ClaimDeclaration> before = [];
        foreach (var same in entities.GroupBy(entity => entity.Entity.Id, StringComparer.Ordinal).Where(twice => twice.Count() > 1).SelectMany(twice => twice).SelectMany(ByWhatTheySay))
        {
            if (before.TryGetValue(same.Key, out var first))
            {
                ReportTwice(same.First(), first, diagnostics);
            }
            else
            {
                before.Add(same.Key, same.First());
            }
        }
    }

    private static IEnumerable<IGrouping<Claim, ClaimDeclaration>> ByWhatTheySay(EntityDeclaration entity) =>
        entity.Claims.Where(claim => claim.Claim.IsWhole).GroupBy(claim => claim.Claim with { Id = "" });

    private static void ReportTwice(ClaimDeclaration again, ClaimDeclaration first, DiagnosticSink diagnostics) => diagnostics.Report(
        Catalogue.SameClaimTwice,
        again.Place,
        $"'{again.Claim.Id}' says just what '{first.Claim.Id}' says, with the same words of the same sources: leave one out.",
        again.Claim.Id,
        first.Place);
}
