using System.Text.Json.Nodes;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of <c>schema.yaml</c> (FORMAT.md section 2).</summary>
internal static class TypesSchema
{
    /// <summary>Creates the schema.</summary>
    public static JsonObject Of(FactModel model)
    {
        (string Name, string? Summary)[] types =
        [
            .. model.Schema.Types.Select(type => (type.Name, type.Summary)),
            .. FactsSchema.TypesOfBases(model.Schema).Select(type => (type.Written, type.Type.Summary)),
        ];
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Types",
            ["description"] = "The types of entities, and their properties.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = SchemaNodes.Array(["types"]),
            ["properties"] = SchemaNodes.Properties(
            [
                ("types", new JsonObject
                {
                    ["description"] = "The types of entities, in PascalCase.",
                    ["type"] = "object",
                    ["patternProperties"] = new JsonObject { [SchemaNodes.TypePattern] = Type(types) },
                    ["additionalProperties"] = false,
                }),
            ]),
        };
    }

    private static JsonObject Type((string Name, string? Summary)[] types) => new()
    {
        ["anyOf"] = new JsonArray(
            SchemaNodes.Map(
                "A type of entities.",
                [
                    ("is", Known(SchemaKeys.Type.HelpOf("is"), types)),
                    ("summary", SchemaNodes.OptionalText(SchemaKeys.Type.HelpOf("summary"))),
                    ("living", SchemaNodes.Flag(SchemaKeys.Type.HelpOf("living"))),
                    ("named", SchemaNodes.Flag(SchemaKeys.Type.HelpOf("named"))),
                    ("common", SchemaNodes.Flag(SchemaKeys.Type.HelpOf("common"))),
                    ("members", SchemaNodes.Flag(SchemaKeys.Type.HelpOf("members"))),
                    ("properties", new JsonObject
                    {
                        ["description"] = SchemaKeys.Type.HelpOf("properties"),
                        ["type"] = SchemaNodes.Types("object", "null"),
                        ["patternProperties"] = new JsonObject { [SchemaNodes.PropertyPattern] = Property(types) },
                        ["additionalProperties"] = false,
                    }),
                    ("rules", SchemaNodes.Texts(SchemaKeys.Type.HelpOf("rules"))),
                ]),
            new JsonObject { ["type"] = "null" }),
    };

    private static JsonObject Property((string Name, string? Summary)[] types)
    {
        var property = SchemaNodes.Map(
            "A property.",
            [
                ("type", new JsonObject
                {
                    ["description"] = SchemaKeys.Property.HelpOf("type"),
                    ["anyOf"] = new JsonArray(
                        Known("A kind of value, or a type of entities.", [.. SchemaNodes.WordsOf(SchemaKeys.Kinds), .. types]),
                        new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Known("A type of entities.", types) }),
                }),
                ("one_of", new JsonObject
                {
                    ["description"] = SchemaKeys.Property.HelpOf("one_of"),
                    ["type"] = "array",
                    ["minItems"] = 1,
                    ["items"] = new JsonObject
                    {
                        ["anyOf"] = new JsonArray(
                            SchemaNodes.Text("A word in snake_case.", SchemaNodes.PropertyPattern),
                            SchemaNodes.Map(
                                "A word, and how prose says it.",
                                [
                                    ("id", SchemaNodes.Text(SchemaKeys.Word.HelpOf("id"), SchemaNodes.PropertyPattern)),
                                    ("words", SchemaNodes.Texts(SchemaKeys.Word.HelpOf("words"))),
                                ],
                                "id")),
                    },
                }),
                ("of", SchemaNodes.OptionalText(SchemaKeys.Property.HelpOf("of"))),
                ("unit", SchemaNodes.Texts(SchemaKeys.Property.HelpOf("unit"))),
                ("many", SchemaNodes.Flag(SchemaKeys.Property.HelpOf("many"))),
                ("over_time", SchemaNodes.Flag(SchemaKeys.Property.HelpOf("over_time"))),
                ("accusation", SchemaNodes.Flag(SchemaKeys.Property.HelpOf("accusation"))),
                ("speech", SchemaNodes.Flag(SchemaKeys.Property.HelpOf("speech"))),
                ("summary", SchemaNodes.OptionalText(SchemaKeys.Property.HelpOf("summary"))),
            ]);
        property["oneOf"] =
            new JsonArray([.. new[] { "type", "one_of" }.Select(key => new JsonObject { ["required"] = SchemaNodes.Array([key]) })]);
        return property;
    }

    /// <summary>Known names are offered, but a new type is accepted too.</summary>
    private static JsonObject Known(string description, (string Name, string? Summary)[] names) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(
            SchemaNodes.Words(description, names),
            new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = names.Any(name => QualifiedName.IsQualified(name.Name))
                    ? SchemaNodes.QualifiedTypePattern
                    : SchemaNodes.TypePattern,
            }),
    };
}
