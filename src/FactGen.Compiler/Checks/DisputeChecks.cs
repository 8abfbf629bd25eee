using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Compiler.Checks;

/// <summary>Says where sources disagree, with both sides (FACT5001).</summary>
public static class DisputeChecks
{
    /// <summary>
    /// Reports every dispute on one facts file's entities at its first claim: once, however many stretches of time and however many
    /// entities that are one it is about.
    /// </summary>
    public static void Run(FindingsOfFile findings, LinkedEntities entities, DiagnosticSink diagnostics)
    {
        var told = new HashSet<EquatableArray<string>>();
        foreach (var finding in findings.All.Where(finding => finding is { Kind: FindingKind.Disputed, IsRetracted: false }))
        {
            if (finding.Entity != entities.Representative(finding.Entity) || !told.Add(finding.Claims))
            {
                continue;
            }

            ClaimDeclaration[] claims = [.. finding.Claims.Select(findings.ClaimOf)];
            var sides = claims.Select(claim => Side(claim, entities)).Distinct();
            diagnostics.Report(
                Catalogue.SourcesDisagree,
                claims[0].ValuePlace,
                $"Sources disagree on '{finding.Entity}/{finding.Property}': {string.Join(" against ", sides)}. Code that needs one value will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'.",
                claims[0].Claim.Id,
                [.. claims.Skip(1).Select(claim => claim.ValuePlace)]);
        }
    }

    private static string Side(ClaimDeclaration declaration, LinkedEntities entities)
    {
        var claim = declaration.Claim;
        var value = claim.Value is { } known ? ValueProse.Of(known, declaration.Property.Type, entities.NameOf) : "no value";
        var who = claim.By is { } speaker ? entities.NameOf(speaker) : string.Join(", ", claim.Sources.Select(source => source.Source));
        return $"{(claim.Modality is Modality.Denied ? "not " : "")}{value} ({who})";
    }
}
