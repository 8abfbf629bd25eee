using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>What the C# compiler is told of a member: that it was retracted, that it is only alleged, what its sides say.</summary>
internal sealed class MemberAttributes(string file, Entity entity, Property property, FactModel model, Citation citation)
{
    /// <summary>The attributes by which the C# compiler stops or warns whoever uses the member.</summary>
    public IEnumerable<string> FlagsOf(IReadOnlyList<Finding> findings)
    {
        if (findings.All(finding => finding.IsRetracted))
        {
            var retraction = model.Claims[findings[0].Claims[0]].Claim.Retraction!;
            var on = retraction.On is { } day ? $" on {day.ToProse()}" : "";
            var instead = retraction.Instead is { } other ? $" Use '{other}' instead." : "";
            yield return $"global::System.Obsolete({CSharpText.Literal($"Retracted{on}: {retraction.Reason}.{instead}")}, DiagnosticId = \"FACT6002\")";
        }

        if (findings.Any(IsAllegationAboutTheLiving))
        {
            yield return "global::System.Diagnostics.CodeAnalysis.Experimental(\"FACT6003\")";
        }
    }

    /// <summary>The attribute with what each side says; null for a settled finding, and where there are several.</summary>
    public string? SidesOf(IReadOnlyList<Finding> findings)
    {
        if (findings is [{ Kind: not FindingKind.Settled } single] && !property.Many && !property.OverTime)
        {
            var sides = single.Claims.Select(id => $", {CSharpText.Literal($"{id}: {citation.SideOf(model.Claims[id].Claim, property)}")}");
            return $"global::FactGen.Runtime.Sides({CSharpText.Literal(file)}{string.Concat(sides)})";
        }

        return null;
    }

    /// <summary>
    /// An allegation, or an accusation by its nature, about a living person: as the subject, or as the value.
    /// </summary>
    private bool IsAllegationAboutTheLiving(Finding finding)
    {
        Claim[] claims = [.. finding.Claims.Select(id => model.Claims[id].Claim)];
        var alleges = property.Accusation || claims.Any(claim => claim.Modality is Modality.Alleged);
        return alleges && (entity.IsLiving || claims.Any(claim => property.Type.Kind is ValueKind.Entity && IsLiving(claim.Value?.Wording)));
    }

    private bool IsLiving(string? id) => id is not null && model.Entities.TryGetValue(id, out var other) && other.Entity.IsLiving;
}
