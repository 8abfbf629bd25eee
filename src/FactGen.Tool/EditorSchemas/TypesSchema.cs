using System.Text.Json.Nodes;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of <c>schema.yaml</c> (FORMAT.md section 2).</summary>
internal static class TypesSchema
{
    private static readonly (string, string?)[] Kinds =
    [
        ("text", "Words of the quote."),
        ("count", "A whole number of things; 'of' names them."),
        ("number", "A decimal number; 'unit' names its unit."),
        ("money", "An amount in a currency: 300000000 USD."),
        ("percent", "A share of a hundred."),
        ("date", "A date in EDTF."),
        ("duration", "A length of time."),
        ("bool", "True or false."),
        ("url", "An absolute address."),
    ];

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
                    ("is", Known("The type from which it derives.", types)),
                    ("summary", SchemaNodes.OptionalText("What entities of this type are.")),
                    ("living", SchemaNodes.Flag("Whether they are living persons, unless one says otherwise.")),
                    ("members", SchemaNodes.Flag("Whether each entity has C# members of its own; false for tables of many.")),
                    ("properties", new JsonObject
                    {
                        ["description"] = "What can be said of them, in snake_case.",
                        ["type"] = SchemaNodes.Types("object", "null"),
                        ["patternProperties"] = new JsonObject { [SchemaNodes.PropertyPattern] = Property(types) },
                        ["additionalProperties"] = false,
                    }),
                    ("rules", SchemaNodes.Texts("What must hold of every entity: 'date <= end', 'at least one of date, end', 'troops in 1 to 5000'.")),
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
                    ["description"] = "What its values are: a kind of value, a type of entities, or a list of these types.",
                    ["anyOf"] = new JsonArray(
                        Known("A kind of value, or a type of entities.", [.. Kinds, .. types]),
                        new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Known("A type of entities.", types) }),
                }),
                ("one_of", new JsonObject
                {
                    ["description"] = "The words that are its values, each alone or with the phrases by which prose says it.",
                    ["type"] = "array",
                    ["minItems"] = 1,
                    ["items"] = new JsonObject
                    {
                        ["anyOf"] = new JsonArray(
                            SchemaNodes.Text("A word in snake_case.", SchemaNodes.PropertyPattern),
                            SchemaNodes.Map(
                                "A word, and how prose says it.",
                                [
                                    ("id", SchemaNodes.Text("The word in snake_case.", SchemaNodes.PropertyPattern)),
                                    ("words", SchemaNodes.Texts("How prose says it.")),
                                ],
                                "id")),
                    },
                }),
                ("of", SchemaNodes.OptionalText("The things that a count counts.")),
                ("unit", SchemaNodes.OptionalText("A number's unit.")),
                ("many", SchemaNodes.Flag("Each value is a finding of its own; different values do not disagree.")),
                ("over_time", SchemaNodes.Flag("Claims hold for a time, which 'valid' gives; only claims whose times overlap can disagree.")),
                ("accusation", SchemaNodes.Flag("It is an accusation by its nature, and may be asserted as such.")),
                ("summary", SchemaNodes.OptionalText("What it says of an entity.")),
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
