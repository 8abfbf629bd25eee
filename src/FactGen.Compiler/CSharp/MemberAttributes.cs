using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// Attributes that inform the C# compiler and the analyzers about a member: that it is a draft, was retracted, or is only alleged.
/// </summary>
internal sealed class MemberAttributes(
    EntityRecord entity, Property property, FindingsOfFile claims, LinkedEntities entities, Citation citation)
{
    /// <summary>The attributes through which an error or a warning is reported where the member is used.</summary>
    public IEnumerable<string> FlagsOf(IReadOnlyList<FindingRecord> findings)
    {
        if (findings.Any(finding => finding.IsDraft))
        {
            yield return "global::System.Obsolete(\"A draft: no source is given for it.\", DiagnosticId = \"FACT6005\")";
        }
        else if (findings.All(finding => finding.IsRetracted))
        {
            var retraction = claims.ClaimOf(findings[0].Claims[0]).Retraction!;
            var on = retraction.On is { } day ? $" on {day.ToProse()}" : "";
            var instead = retraction.Instead is { } other ? $" Use '{other}' instead." : "";
            yield return $"global::System.Obsolete({CSharpText.Literal(MessageLine.Of($"Retracted{on}: {retraction.Reason}.{instead}"))}, DiagnosticId = \"FACT6002\")";
        }

        if (findings.Any(IsAllegationAboutTheLiving))
        {
            var speakers = citation.SpeakersOf(findings.Where(IsAllegationAboutTheLiving));
            yield return $"global::FactGen.Runtime.Allegation({CSharpText.Literal(speakers)})";
        }
    }

    /// <summary>
    /// An allegation, or an accusation by its nature, about a living person: as the subject, or as the value.
    /// </summary>
    private bool IsAllegationAboutTheLiving(FindingRecord finding)
    {
        ClaimRecord[] deciding = [.. finding.Claims.Select(id => claims.ClaimOf(id))];
        var alleges = property.Accusation || deciding.Any(claim => claim.Modality is Modality.Alleged);
        return alleges
            && (entity.IsLiving
                || deciding.Any(claim =>
                    property.Type.Kind is ValueKind.Entity && claim.Value is { } value && entities.IsLiving(value.Wording)));
    }
}
