using System.Text.Json.Nodes;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of facts files: the types of this fact base, their properties, words, entities and sources.</summary>
internal static class FactsSchema
{
    /// <summary>Creates the schema.</summary>
    public static JsonObject Of(FactModel model)
    {
        var claims = new ClaimSchema(model);
        var schema = model.Schema;
        (string Written, EntityType Type)[] sections = [.. schema.Types.Select(type => (type.Name, type)), .. TypesOfBases(schema)];
        EntityType[] types = [.. sections.Select(section => section.Type).Distinct()];
        var properties = types.SelectMany(type => type.Properties).Append(Property.SameAs).DistinctBy(ClaimSchema.ClaimsOn);
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Facts",
            ["description"] = "Entities by type, and what is claimed of them.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = SchemaNodes.Properties(sections.Select(section => (section.Written, (JsonNode)Section(section.Type)))),
            ["definitions"] = SchemaNodes.Properties(
            [
                .. types.Select(type => ($"entity.{type.Name}", (JsonNode)Entity(type, schema))),
                .. types
                    .Where(type => QualifiedName.IsQualified(type.Name))
                    .Select(type => ($"addition.{type.Name}", (JsonNode)Addition(type, schema))),
                .. properties.SelectMany(claims.Of),
                .. claims.Shared(),
                ("aliases", Aliases()),
                ("titles", SchemaNodes.Texts(SchemaKeys.Entity.HelpOf("titles"))),
                ("ids", Identifiers()),
                ("living", Living()),
            ]),
        };
    }

    /// <summary>
    /// The types of the fact bases on which this one builds, as facts may write them: qualified, and also unqualified if that is
    /// unambiguous.
    /// </summary>
    public static IEnumerable<(string Written, EntityType Type)> TypesOfBases(FactSchema schema) =>
        from type in schema.Bases.Where(known => known.IsPublic).SelectMany(known => known.Types)
        from written in new[] { type.Name, QualifiedName.LocalOf(type.Name) }
        where schema.Names.Find(written).Name == type.Name
        select (written, type);

    private static JsonObject Identifiers() => SchemaNodes.Map(
        SchemaKeys.Entity.HelpOf("ids"),
        SchemaNodes.KeysOf(SchemaKeys.Identifiers, (_, help) => SchemaNodes.OptionalText(help)));

    private static JsonObject Section(EntityType type)
    {
        var entities = new JsonObject { [SchemaNodes.IdPattern] = SchemaNodes.Reference($"entity.{type.Name}") };
        if (QualifiedName.FactBaseOf(type.Name) is { } factBase)
        {
            entities[$"^{factBase}:{SchemaNodes.IdPattern[1..]}"] = SchemaNodes.Reference($"addition.{type.Name}");
        }

        return new JsonObject
        {
            ["description"] = type.Summary ?? $"Entities of the type {type.Name}.",
            ["type"] = "object",
            ["patternProperties"] = entities,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Entity(EntityType type, FactSchema schema)
    {
        var entity = EntityMap(type, schema);
        entity["title"] = "entity";
        return entity;
    }

    /// <summary>
    /// The keys that may be added to an entity of another fact base. Name and <c>living</c> are not among them: only its own fact
    /// base gives them.
    /// </summary>
    private static JsonObject Addition(EntityType type, FactSchema schema)
    {
        var addition = SchemaNodes.Map(
            $"Claims on an entity of '{QualifiedName.FactBaseOf(type.Name)}', which come beside those that it makes itself.",
            Keys(type, schema, isAddition: true));
        addition["title"] = "addition";
        return addition;
    }

    private static JsonObject EntityMap(EntityType type, FactSchema schema) => SchemaNodes.Map(
        type.Summary ?? $"An entity of the type {type.Name}.",
        Keys(type, schema, isAddition: false),
        "name");

    private static IEnumerable<(string Key, JsonNode Node)> Keys(EntityType type, FactSchema schema, bool isAddition) =>
    [
        .. isAddition ? Array.Empty<(string, JsonNode)>() : [("name", SchemaNodes.Text(SchemaKeys.Entity.HelpOf("name")))],
        ("aliases", SchemaNodes.Reference("aliases")),
        ("titles", SchemaNodes.Reference("titles")),
        ("ids", SchemaNodes.Reference("ids")),
        .. isAddition ? Array.Empty<(string, JsonNode)>() : [("living", SchemaNodes.Reference("living"))],
        ("note", SchemaNodes.Reference("note")),
        ("same_as", SchemaNodes.Reference(ClaimSchema.ClaimsOn(Property.SameAs), SchemaKeys.Entity.HelpOf("same_as"))),
        .. schema.PropertiesOf(type.Name).Values.Select(property =>
            (property.Name, (JsonNode)SchemaNodes.Reference(ClaimSchema.ClaimsOn(property), InWords(property)))),
    ];

    private static JsonObject Living() => new()
    {
        ["description"] = SchemaKeys.Entity.HelpOf("living"),
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = SchemaNodes.Types("boolean", "null") },
            SchemaNodes.Map(
                "Whether it is a living person, and how that is known.",
                SchemaNodes.KeysOf(
                    SchemaKeys.Living,
                    (key, help) => key == "value" ? SchemaNodes.Flag(help) : SchemaNodes.OptionalText(help)),
                "value")),
    };

    private static JsonObject Aliases() => SchemaNodes.OneOrMany(
        SchemaKeys.Entity.HelpOf("aliases"),
        new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Text("A name."),
                SchemaNodes.Map(
                    "A name, and what there is to say of it.",
                    SchemaNodes.KeysOf(
                        SchemaKeys.Alias,
                        (key, help) => key == "text" ? SchemaNodes.Text(help) : SchemaNodes.TextOf(key, help)),
                    "text")),
        });

    private static string InWords(Property property)
    {
        var kind = property.Type.Kind is ValueKind.OneOf ? "one of a list" : property.Type.ToString();
        var flags = string.Concat(
            property.Many ? ", many values" : "",
            property.OverTime ? ", each for a time" : "",
            property.Accusation ? ", an accusation" : "",
            property.Speech ? ", a speech" : "");
        return $"{(property.Summary is { } summary ? summary + " " : "")}({kind}{(property.Type.Of is { } thing ? $" of {thing}" : "")}{flags})";
    }
}
