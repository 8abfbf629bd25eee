using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>Sums up what the C# of each facts file needs, so that writing it computes nothing.</summary>
public static class FactsFileModels
{
    /// <summary>The models of the files, in the order of their names.</summary>
    public static IEnumerable<FactsFileModel> Of(FactModel model, FindingsOfModel findings, EmissionOptions options)
    {
        var valueTypes = new ValueTypes(model.Schema, options);
        var citation = new Citation(model);
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var file in model.Files)
        {
            var name = ClassName(file.Name);
            for (var number = 2; !names.Add(name); number++)
            {
                name = $"{ClassName(file.Name)}_{number}"; // the same file twice: its entities are reported, not its class
            }

            var entities = file.Entities
                .Where(declaration => ReferenceEquals(model.Entities[declaration.Entity.Id], declaration))
                .Select(declaration => OfEntity(file.Name, declaration, model, findings, valueTypes, citation));
            yield return new FactsFileModel(file.Name, name, entities.ToEquatableArray());
        }
    }

    /// <summary>The name of the class that holds a file's data: the file's name, and a digest that tells <c>a-b</c> from <c>a_b</c>.</summary>
    public static string ClassName(string file)
    {
        var stem = file.EndsWith(".yaml", StringComparison.Ordinal) ? file[..^".yaml".Length] : file;
        var letters = new string([.. stem.Select(character => character < 128 && char.IsLetterOrDigit(character) ? character : '-')]);
        return $"{CSharpNames.Pascal($"f-{letters}")[1..].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}_{Digest(file):x8}";
    }

    private static EntityModel OfEntity(
        string file, EntityDeclaration declaration, FactModel model, FindingsOfModel findings, ValueTypes valueTypes, Citation citation)
    {
        var entity = declaration.Entity;
        var properties = model.Schema.PropertiesOf(entity.Type);
        var whole = entity with { Claims = entity.Claims.Where(FindingsOfModel.IsWhole).ToEquatableArray() };
        var all = findings.Of(entity.Id);
        List<MemberModel> members = [];
        var first = 0;
        foreach (var ofProperty in all.GroupBy(finding => finding.Property))
        {
            Finding[] same = [.. ofProperty];
            if (properties.TryGetValue(ofProperty.Key, out var property))
            {
                var attributes = new MemberAttributes(file, whole, property, model, citation);
                members.Add(OfProperty(property, same, first, valueTypes, citation, attributes));
            }

            first += same.Length;
        }

        return new EntityModel(
            whole,
            all.ToEquatableArray(),
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

    /// <summary>FNV-1a over UTF-16 units: the same on every host.</summary>
    private static uint Digest(string text)
    {
        var digest = 2166136261u;
        foreach (var character in text)
        {
            digest = unchecked((digest ^ character) * 16777619u);
        }

        return digest;
    }
}
