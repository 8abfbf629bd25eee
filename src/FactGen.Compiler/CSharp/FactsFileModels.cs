using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>Computes everything that the C# of each facts file needs, so that the writer only prints.</summary>
internal static class FactsFileModels
{
    /// <summary>The model of a file.</summary>
    /// <param name="file">The file's path below the facts' folder.</param>
    /// <param name="chunk">The class that contains its data.</param>
    /// <param name="findings">Its entities with their findings.</param>
    /// <param name="entities">The entities of all files.</param>
    /// <param name="cards">The cards of the sources that the findings cite.</param>
    /// <param name="locators">Where the quotes are in their sources.</param>
    /// <param name="options">What the consuming project asks for.</param>
    public static FactsFileModel Of(
        string file,
        string chunk,
        FindingsOfFile findings,
        LinkedEntities entities,
        CardLibrary cards,
        QuoteLocators locators,
        EmissionOptions options)
    {
        var valueTypes = new ValueTypes(entities.Schema, options);
        var citation = new Citation(findings, entities, cards);
        EntityFindings[] emitted = [.. Emitted(findings, entities)];
        List<EntityModel> models = [];
        List<string> sides = [file];
        foreach (var found in emitted)
        {
            var entity = found.Declaration.Entity;
            models.Add(new EntityModel(
                entity.Id,
                entity.Type,
                valueTypes.ClassOf(entity.Type),
                entities.Schema.HasMembers(entity.Type) ? OfEntity(found, findings, entities, valueTypes, citation, sides) : null));
        }

        var data = DataOf(emitted, findings, entities.Schema, locators);
        return new FactsFileModel(file, chunk, data, string.Join("\n", sides), models.ToEquatableArray());
    }

    /// <summary>The data of a file, if only their length is needed.</summary>
    public static string DataOf(FindingsOfFile findings, LinkedEntities entities, QuoteLocators locators) =>
        DataOf(Emitted(findings, entities), findings, entities.Schema, locators);

    private static string DataOf(
        IEnumerable<EntityFindings> emitted, FindingsOfFile findings, FactSchema schema, QuoteLocators locators)
    {
        var data = new ChunkText(findings, schema, locators);
        foreach (var found in emitted)
        {
            data.Add(found.Declaration.Entity, found.Findings);
        }

        return data.ToString();
    }

    /// <summary>
    /// The entities without those whose C# name is taken. FACT2007 reports these; a second member would only add errors of the C# compiler.
    /// </summary>
    private static IEnumerable<EntityFindings> Emitted(FindingsOfFile findings, LinkedEntities entities)
    {
        Dictionary<string, HashSet<string>> taken = new(StringComparer.Ordinal);
        return findings.Entities.Where(found => !IsNameTaken(found.Declaration.Entity, entities, taken));
    }

    /// <summary>Whether another entity, or its type, already uses the name of its member.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="entities">The entities of all files.</param>
    /// <param name="taken">Collects the names in each type.</param>
    private static bool IsNameTaken(EntityRecord entity, LinkedEntities entities, Dictionary<string, HashSet<string>> taken)
    {
        if (!entities.Schema.HasMembers(entity.Type) || QualifiedName.IsQualified(entity.Id))
        {
            return false;
        }

        if (!taken.TryGetValue(entity.Type, out var names))
        {
            taken.Add(entity.Type, names = new(CSharpNames.TakenBy(entity.Type, entities.Schema), StringComparer.Ordinal));
        }

        var name = CSharpNames.OfEntity(entity.Id, entity.Type, entities.Schema);
        return names.Contains(name) || entities.FindByCSharpName(name) != entity.Id;
    }

    private static NamedEntityModel OfEntity(
        EntityFindings found,
        FindingsOfFile findings,
        LinkedEntities entities,
        ValueTypes valueTypes,
        Citation citation,
        List<string> sides)
    {
        var entity = found.Declaration.Entity;
        var properties = entities.Schema.PropertiesOf(entity.Type);
        var name = CSharpNames.OfEntity(entity.Id, entity.Type, entities.Schema);
        List<MemberModel> members = [];
        foreach (var ofProperty in found.Findings.GroupBy(finding => finding.Property))
        {
            if (properties.TryGetValue(ofProperty.Key, out var property))
            {
                FindingRecord[] same = [.. ofProperty];
                var attributes = new MemberAttributes(entity, property, findings, entities, citation);
                var member = OfProperty(property, same, valueTypes, citation, attributes);
                members.Add(member);
                if (member.IsExact && same[0].Kind is not FindingKind.Settled)
                {
                    sides.Add(citation.SidesOf($"{(QualifiedName.FactBaseOf(entity.Id) is { } factBase ? $"EntitiesOf{CSharpNames.Pascal(factBase)}." : "")}{name}.{member.Name}", property, same[0]));
                }
            }
        }

        return new NamedEntityModel(
            name,
            valueTypes.SpaceOf(entity.Id),
            valueTypes.OriginalOf(entity.Id, entity.Type),
            NamesOf(entity),
            members.ToEquatableArray());
    }

    private static MemberModel OfProperty(
        Property property, FindingRecord[] findings, ValueTypes valueTypes, Citation citation, MemberAttributes attributes)
    {
        var isExact = !property.Many && !property.OverTime;
        return new MemberModel(
            CSharpNames.Pascal(property.Name),
            isExact ? $"global::FactGen.{findings[0].Kind}<{valueTypes.TypeOf(property)}>" : valueTypes.MemberTypeOf(property),
            isExact,
            citation.Of(property, findings).ToEquatableArray(),
            attributes.FlagsOf(findings).ToEquatableArray());
    }

    private static string NamesOf(EntityRecord entity) => entity.Aliases.Count == 0
        ? entity.Name
        : $"{entity.Name}, also {string.Join(", ", entity.Aliases.Select(alias => alias.Text))}";
}
