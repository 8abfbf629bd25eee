using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>Judgements of editors have reasons (FACT5003), and no claim stands twice (FACT5004).</summary>
public static class RankChecks
{
    /// <summary>Checks the claims.</summary>
    public static void Run(FactModel model, DiagnosticSink diagnostics)
    {
        foreach (var declaration in model.AllClaims)
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

        foreach (var same in model.AllClaims.Where(claim => FindingsOfModel.IsWhole(claim.Claim)).GroupBy(declaration => WithoutId(declaration.Claim)).Where(group => group.Count() > 1))
        {
            var first = same.First();
            foreach (var again in same.Skip(1))
            {
                diagnostics.Report(
                    Catalogue.SameClaimTwice,
                    again.Place,
                    $"'{again.Claim.Id}' says just what '{first.Claim.Id}' says, with the same words of the same sources: leave one out.",
                    again.Claim.Id,
                    first.Place);
            }
        }
    }

    private static Claim WithoutId(Claim claim) => claim with { Id = "" };
}
