using System.Text.Json.Nodes;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of facts files: the types of this fact base, their properties, words, entities and sources.</summary>
internal static class FactsSchema
{
    /// <summary>Makes it.</summary>
    public static JsonObject Of(FactModel model)
    {
        var claims = new ClaimSchema(model);
        var schema = model.Schema;
        var properties = schema.Types.SelectMany(type => type.Properties).Append(Property.SameAs).DistinctBy(ClaimSchema.ClaimsOn);
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Facts",
            ["description"] = "Entities by type, and what is claimed of them.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = SchemaNodes.Properties(schema.Types.Select(type => (type.Name, (JsonNode)Section(type)))),
            ["definitions"] = SchemaNodes.Properties(
            [
                .. schema.Types.Select(type => ($"entity.{type.Name}", (JsonNode)Entity(type, schema))),
                .. properties.SelectMany(claims.Of),
                .. claims.Shared(),
                ("aliases", Aliases()),
                ("titles", SchemaNodes.Texts("How prose points at it without its name: \"the President\".")),
                ("living", SchemaNodes.Flag("Whether it is a living person, to whom suspicion does harm.")),
            ]),
        };
    }

    private static JsonObject Section(EntityType type) => new()
    {
        ["description"] = type.Summary ?? $"Entities of the type {type.Name}.",
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [SchemaNodes.IdPattern] = SchemaNodes.Reference($"entity.{type.Name}") },
        ["additionalProperties"] = false,
    };

    private static JsonObject Entity(EntityType type, FactSchema schema)
    {
        var entity = EntityMap(type, schema);
        entity["title"] = "entity";
        return entity;
    }

    private static JsonObject EntityMap(EntityType type, FactSchema schema) => SchemaNodes.Map(
        type.Summary ?? $"An entity of the type {type.Name}.",
        [
            ("name", SchemaNodes.Text("The name by which readers know it.")),
            ("aliases", SchemaNodes.Reference("aliases")),
            ("titles", SchemaNodes.Reference("titles")),
            ("living", SchemaNodes.Reference("living")),
            ("note", SchemaNodes.Reference("note")),
            ("same_as", SchemaNodes.Reference(ClaimSchema.ClaimsOn(Property.SameAs), "Another entity of the fact base that is the same: their findings merge.")),
            .. schema.PropertiesOf(type.Name).Values.Select(property => (property.Name, (JsonNode)SchemaNodes.Reference(ClaimSchema.ClaimsOn(property), InWords(property)))),
        ],
        "name");

    private static JsonObject Aliases() => SchemaNodes.OneOrMany(
        "Other names and spellings, as the sources have them.",
        new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Text("A name."),
                SchemaNodes.Map(
                    "A name, and what there is to say of it.",
                    [
                        ("text", SchemaNodes.Text("The name.")),
                        ("lang", SchemaNodes.OptionalText("Its language as a BCP 47 tag.")),
                        ("note", SchemaNodes.OptionalText("For the next editor.")),
                    ],
                    "text")),
        });

    private static string InWords(Property property)
    {
        var kind = property.Type.Kind is ValueKind.OneOf ? "one of a list" : property.Type.ToString();
        var flags = string.Concat(property.Many ? ", many values" : "", property.OverTime ? ", each for a time" : "", property.Accusation ? ", an accusation" : "");
        return $"{(property.Summary is { } summary ? summary + " " : "")}({kind}{(property.Type.Of is { } thing ? $" of {thing}" : "")}{flags})";
    }
}
