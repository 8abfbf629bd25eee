using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>Judgements of editors have reasons (FACT5003), and no claim is given twice (FACT5004).</summary>
internal static class RankChecks
{
    /// <summary>Checks the claims of one facts file.</summary>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        foreach (var declaration in input.File.Claims)
        {
            CheckReasons(declaration, diagnostics);
        }

        foreach (var same in input.File.Entities
            .SelectMany(entity => entity.Claims.GroupBy(claim => claim.Claim.Property, StringComparer.Ordinal))
            .Where(ofProperty => ofProperty.Skip(1).Any())
            .SelectMany(ByWhatTheySay))
        {
            foreach (var again in same.Skip(1))
            {
                ReportTwice(again, same.First(), diagnostics);
            }
        }
    }

    /// <summary>Checks the claims on entities that are declared more than once against those of the earlier declarations.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        if (!input.Survey.HasTwins)
        {
            return;
        }

        Dictionary<ClaimRecord, ClaimDeclaration> before = [];
        foreach (var same in input.Files.SelectMany(file => file.File.Entities)
            .GroupBy(entity => entity.Entity.Id, StringComparer.Ordinal)
            .Where(twice => twice.Count() > 1)
            .SelectMany(twice => twice)
            .SelectMany(entity => ByWhatTheySay(entity.Claims)))
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

    private static void CheckReasons(ClaimDeclaration declaration, DiagnosticSink diagnostics)
    {
        var claim = declaration.Claim;
        if (claim.Rank is not Rank.Normal && (!declaration.Keys.Has("reason") || claim.Reason is { } reason && !Shapes.HasWords(reason)))
        {
            Report(
                declaration.PlaceOf("rank"),
                $"'{claim.Id}' is {claim.Rank.ToString().ToLowerInvariant()} without a reason: add 'reason' and say why.");
        }

        if (claim.Retraction is { } retraction && !(retraction.Reason is { } why && Shapes.HasWords(why)))
        {
            Report(
                declaration.Keys.PlaceOf("retracted"),
                $"'{claim.Id}' is retracted without a reason: add 'reason' under 'retracted' and say why.");
        }

        if (claim.Reason is not null && declaration.Keys.Node("rank") is null or YamlScalar { Value: "normal" })
        {
            Report(
                declaration.Keys.PlaceOf("reason"),
                $"'{claim.Id}' gives a reason and no rank that it is for: add 'rank: preferred' or 'rank: deprecated', "
                + "or make it a 'note'.");
        }

        void Report(Place place, string message) => diagnostics.Report(Catalogue.ReasonMissing, place, message, claim.Id);
    }

    private static IEnumerable<IGrouping<ClaimRecord, ClaimDeclaration>> ByWhatTheySay(IEnumerable<ClaimDeclaration> claims) =>
        claims.Where(claim => claim.Claim.IsWhole).GroupBy(claim => claim.Claim with { Id = default });

    private static void ReportTwice(ClaimDeclaration again, ClaimDeclaration first, DiagnosticSink diagnostics) => diagnostics.Report(
        Catalogue.SameClaimTwice,
        again.Place,
        $"'{again.Claim.Id}' says just what '{first.Claim.Id}' says, with the same words of the same sources: leave one out.",
        again.Claim.Id,
        first.Place);
}
