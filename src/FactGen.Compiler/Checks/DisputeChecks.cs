using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
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
        CheckAlone(input, diagnostics);
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

    /// <summary>
    /// Whether claims of one list exclude each other: the words of one say that its value is the only one, and another claim has another.
    /// </summary>
    private static void CheckAlone(FileInput input, DiagnosticSink diagnostics)
    {
        foreach (var declared in input.Declared)
        {
            if (!declared.Claims.Any(IsOfList))
            {
                continue;
            }

            var lists = declared.Claims.Where(IsOfList).GroupBy(claim => claim.Property.Key).Where(claims => claims.Skip(1).Any());
            foreach (var claims in lists)
            {
                if (claims.FirstOrDefault(claim => WordsOfAlone(claim) is not null) is { } alone
                    && claims.FirstOrDefault(claim => claim.Claim.Value!.Wording != alone.Claim.Value!.Wording) is { } other)
                {
                    diagnostics.Report(new FactDiagnostic(
                        Catalogue.SourcesDisagree,
                        $"'{WordsOfAlone(alone)}' says that {Named(alone)} is the only one of '{alone.Property.Name}', and "
                            + $"another claim adds {Named(other)}: a list holds both. Leave the wrong one out, or say in 'valid' when each was it.",
                        alone.ValuePlace)
                    {
                        Claim = alone.Claim.Id,
                        As = Severity.Warning,
                        AlsoAt = new([other.ValuePlace]),
                    });
                }
            }
        }

        bool IsOfList(ClaimDeclaration claim) =>
            claim.Property.Many
            && claim.Claim is { Modality: Modality.Asserted, Value: not null, ValidFrom: null, IsVouchedFor: true };

        string Named(ClaimDeclaration claim) => ValueProse.Of(claim.Claim.Value!, claim.Property.Type, input.Entities.NameOf);
    }

    /// <summary>The words of a claim's quote that say that its value is the only one.</summary>
    private static string? WordsOfAlone(ClaimDeclaration claim) => claim.Claim.Sources
        .SelectMany(source => source.Quotes)
        .Select(quote => quote.Exact)
        .FirstOrDefault(ProseLanguages.OfReasons.SaysAlone);

    private static string Side(ClaimRecord claim, Property property, LinkedEntities entities)
    {
        var value = claim.Value is { } known ? ValueProse.Of(known, property.Type, entities.NameOf) : "no value";
        var who = claim.By is { } speaker ? entities.NameOf(speaker) : string.Join(", ", claim.Sources.Select(source => source.Source));
        return $"{(claim.Modality is Modality.Denied ? "not " : "")}{value} ({who})";
    }
}
