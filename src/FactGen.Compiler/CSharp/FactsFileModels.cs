using FactGen.Compiler.Checks;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>Sums up what the C# of each facts file needs, so that writing it computes nothing.</summary>
public static class FactsFileModels
{
    /// <summary>The model of a file.</summary>
    /// <param name="file">The file's path below the facts' folder.</param>
    /// <param name="chunk">The class that holds its data.</param>
    /// <param name="findings">Its entities with their findings.</param>
    /// <param name="entities">The entities of all files.</param>
    /// <param name="sources">The sources on which the findings rest.</param>
    /// <param name="options">What the consuming project asks for.</param>
    public static FactsFileModel Of(
        string file, string chunk, FindingsOfFile findings, LinkedEntities entities, CitedSources sources, EmissionOptions options)
    {
        var valueTypes = new ValueTypes(entities.Schema, options);
        var citation = new Citation(findings, entities, sources);
        return new FactsFileModel(
            file, chunk, findings.Entities.Select(entity => OfEntity(file, entity, findings, entities, valueTypes, citation)).ToEquatableArray());
    }

    private static EntityModel OfEntity(
        string file, EntityFindings found, FindingsOfFile findings, LinkedEntities entities, ValueTypes valueTypes, Citation citation)
    {
        var entity = found.Declaration.Entity;
        var properties = entities.Schema.PropertiesOf(entity.Type);
        var whole = entity with { Claims = entity.Claims.Where(claim => claim.IsWhole).ToEquatableArray() };
        List<MemberModel> members = [];
        var first = 0;
        foreach (var ofProperty in found.Findings.GroupBy(finding => finding.Property))
        {
            Finding[] same = [.. ofProperty];
            if (properties.TryGetValue(ofProperty.Key, out var property))
            {
                var attributes = new MemberAttributes(file, whole, property, findings, entities, citation);
                members.Add(OfProperty(property, same, first, valueTypes, citation, attributes));
            }

            first += same.Length;
        }

        return new EntityModel(
            whole,
            found.Findings.ToEquatableArray(),
            members.ToEquatableArray(),
            PropertyKeys.Of([.. properties.Values, Property.SameAs]));
    }

    private static MemberModel OfProperty(
        Property property, Finding[] findings, int first, ValueTypes valueTypes, Citation citation, MemberAttributes attributes)
    {
        var value = valueTypes.TypeOf(property);
        var single = !property.Many && !property.OverTime;
        var type = single ? $"global::FactGen.{findings[0].Kind}<{value}>" : valueTypes.MemberTypeOf(property);
        var call = (property.Many, property.OverTime) switch
        {
            (false, false) => $"Finding<{type}>",
            (true, false) => $"Set<{value}>",
            (false, true) => $"Timeline<{value}>",
            (true, true) => $"TimelineSet<{value}>",
        };
        return new MemberModel(
            CSharpNames.Pascal(property.Name),
            type,
            call,
            first,
            single ? null : findings.Length,
            citation.Of(property, findings).ToEquatableArray(),
            valueTypes.MemberTypeOf(property),
            attributes.FlagsOf(findings).ToEquatableArray(),
            attributes.SidesOf(findings));
    }
}
