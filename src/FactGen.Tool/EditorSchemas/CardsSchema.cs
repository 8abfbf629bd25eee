using System.Text.Json.Nodes;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of source cards (FORMAT.md section 4).</summary>
internal static class CardsSchema
{
    private static readonly (string, string?)[] Bases =
    [
        ("stated", "The document says when it was published."),
        ("derived", "It follows from the document; 'because' says how."),
        ("unknown", "Nobody knows."),
    ];

    /// <summary>Creates the schema.</summary>
    public static JsonObject Of(FactModel model) => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "Source cards",
        ["description"] = "The documents that facts rest on, each under its id.",
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [SchemaNodes.IdPattern] = Card(model) },
        ["additionalProperties"] = false,
    };

    /// <summary>A card in one line.</summary>
    public static string InWords(SourceCard card) =>
        string.Join(", ", new[] { $"“{card.Title}”", card.Publisher, card.Published?.ToProse() }.OfType<string>());

    private static JsonObject Card(FactModel model)
    {
        var card = SchemaNodes.Map(
            "A source document.",
            [
                ("title", SchemaNodes.Text("The document's title.")),
                ("publisher", SchemaNodes.OptionalText("Who published it.")),
                ("author", SchemaNodes.OptionalText("Who wrote it.")),
                ("url", SchemaNodes.OptionalText("Where it was published.")),
                ("published", SchemaNodes.Date("When it was published, in EDTF.")),
                ("published_basis", SchemaNodes.Words("Where that date comes from.", Bases)),
                ("because", SchemaNodes.OptionalText("How a derived date follows.")),
                ("language", SchemaNodes.OptionalText("Its language as a BCP 47 tag.")),
                ("text", SchemaNodes.OptionalText("The file with its text, below the text root.", @"^[^/\\:]+(/[^/\\:]+)*$")),
                ("sha256", SchemaNodes.OptionalText("The SHA-256 digest of that file, as 'sha256sum' prints it.", "^[0-9a-f]{64}$")),
                ("exclude", ListOf(
                    "Passages that are never evidence: menus, cookie notices, other headlines.",
                    SchemaNodes.Map(
                        "A passage, wherever it stands.",
                        [
                            ("from", SchemaNodes.Text("Its first words.")),
                            ("to", SchemaNodes.OptionalText("Its last words; without it, to the end of that line; 'end' for all that follows.")),
                        ],
                        "from"))),
                ("headings", SchemaNodes.Texts("Headings: a quote that stands only in one never settles anything.")),
                ("translation", SchemaNodes.OptionalText("How it was translated: 'machine' expects garbled passages.")),
                ("derived_from", SchemaNodes.Ids(
                    "The source that it copies or translates: it is no independent witness.",
                    model.Cards.DistinctBy(other => other.Card.Id).Select(other => (other.Card.Id, (string?)InWords(other.Card))),
                    model.Schema)),
                ("uncited", ListOf(
                    "Sentences that carry no claim.",
                    SchemaNodes.Map(
                        "A sentence that carries no claim.",
                        [
                            ("quote", SchemaNodes.Text("Words by which it is found.")),
                            ("because", SchemaNodes.Text("Why no claim rests on it.")),
                        ],
                        "quote",
                        "because"))),
                ("note", SchemaNodes.OptionalText("For the next editor.")),
            ],
            "title");
        card["dependencies"] = new JsonObject { ["text"] = SchemaNodes.Array(["sha256"]) };
        return card;
    }

    private static JsonObject ListOf(string description, JsonObject item) =>
        new() { ["description"] = description, ["type"] = SchemaNodes.Types("array", "null"), ["items"] = item };
}
