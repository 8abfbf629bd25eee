using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>Reports where sources disagree, with both sides (FACT5001).</summary>
internal static class DisputeChecks
{
    /// <summary>Reports every dispute on one facts file's entities at its first claim.</summary>
    /// <remarks>
    /// A dispute is reported once, even if it covers several stretches of time or several entities that are one. Disputes among other
    /// fact bases are reported there. Drafts have no sources that could disagree.
    /// </remarks>
    public static void Check(FileInput input, DiagnosticSink diagnostics)
    {
        var (findings, entities) = (input.Findings, input.Entities);
        var reported = new HashSet<EquatableArray<ClaimId>>();
        foreach (var finding in findings.All.Where(finding =>
            finding is { Kind: FindingKind.Disputed, IsRetracted: false, IsDraft: false }))
        {
            ClaimDeclaration[] claims = [.. finding.Claims.Select(findings.DeclarationOf).OfType<ClaimDeclaration>()];
            if (claims.Length == 0 || finding.Entity != entities.Merges.ReportedOn(finding.Entity) || !reported.Add(finding.Claims))
            {
                continue;
            }

            var sides = finding.Claims.Select(findings.ClaimOf).Select(claim => Side(claim, claims[0].Property, entities)).Distinct();
            diagnostics.Report(
                Catalogue.SourcesDisagree,
                claims[0].ValuePlace,
                $"Sources disagree on '{finding.Entity}/{finding.Property}': {string.Join(" against ", sides)}. Code that needs one value "
                + "will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'.",
                claims[0].Claim.Id,
                [.. claims.Skip(1).Select(claim => claim.ValuePlace)]);
        }
    }

    private static string Side(ClaimRecord claim, Property property, LinkedEntities entities)
    {
        var value = claim.Value is { } known ? ValueProse.Of(known, property.Type, entities.NameOf) : "no value";
        var who = claim.By is { } speaker ? entities.NameOf(speaker) : string.Join(", ", claim.Sources.Select(source => source.Source));
        return $"{(claim.Modality is Modality.Denied ? "not " : "")}{value} ({who})";
    }
}
