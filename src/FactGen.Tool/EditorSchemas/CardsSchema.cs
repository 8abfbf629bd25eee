using System.Text.Json.Nodes;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The schema of source cards (FORMAT.md section 4).</summary>
internal static class CardsSchema
{
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
                ("title", SchemaNodes.Text(Help("title"))),
                ("publisher", SchemaNodes.OptionalText(Help("publisher"))),
                ("author", SchemaNodes.OptionalText(Help("author"))),
                ("url", SchemaNodes.OptionalText(Help("url"))),
                ("doi", SchemaNodes.OptionalText(Help("doi"), @"^10\.[0-9.]{4,9}/\S+$")),
                ("pmid", SchemaNodes.OptionalText(Help("pmid"), "^[1-9][0-9]{0,8}$")),
                ("published", SchemaNodes.Date(Help("published"))),
                ("published_basis", SchemaNodes.Words(Help("published_basis"), SchemaNodes.WordsOf(CardKeys.PublishedBasis))),
                ("because", SchemaNodes.OptionalText(Help("because"))),
                ("retrieved", SchemaNodes.Date(Help("retrieved"))),
                ("archived", SchemaNodes.OptionalText(Help("archived"))),
                ("language", SchemaNodes.OptionalText(Help("language"), SchemaNodes.LanguagePattern)),
                ("text", SchemaNodes.OptionalText(Help("text"), @"^[^/\\:]+(/[^/\\:]+)*$")),
                ("sha256", SchemaNodes.OptionalText(Help("sha256"), "^[0-9a-f]{64}$")),
                ("original", SchemaNodes.Map(
                    Help("original"),
                    SchemaNodes.KeysOf(CardKeys.Original, (_, help) => SchemaNodes.Text(help)),
                    "file",
                    "sha256")),
                ("exclude", ListOf(
                    Help("exclude"),
                    SchemaNodes.Map(
                        "A passage, wherever it stands.",
                        SchemaNodes.KeysOf(
                            CardKeys.Exclusion,
                            (key, help) => key == "from" ? SchemaNodes.Text(help) : SchemaNodes.OptionalText(help)),
                        "from"))),
                ("headings", SchemaNodes.Texts(Help("headings"))),
                ("reports", SchemaNodes.Flag(Help("reports"))),
                ("translation", SchemaNodes.OptionalText(Help("translation"))),
                ("derived_from", SchemaNodes.Ids(
                    Help("derived_from"),
                    model.Cards.DistinctBy(other => other.Card.Id).Select(other => (other.Card.Id, (string?)InWords(other.Card))),
                    model.Schema)),
                ("uncited", ListOf(
                    Help("uncited"),
                    SchemaNodes.Map(
                        "A sentence that carries no claim.",
                        SchemaNodes.KeysOf(CardKeys.Uncited, (_, help) => SchemaNodes.Text(help)),
                        "quote",
                        "because"))),
                ("note", SchemaNodes.OptionalText(Help("note"))),
            ],
            "title");
        card["dependencies"] = new JsonObject { ["text"] = SchemaNodes.Array(["sha256"]) };
        return card;
    }

    private static string Help(string key) => CardKeys.Card.HelpOf(key);

    private static JsonObject ListOf(string description, JsonObject item) =>
        new() { ["description"] = description, ["type"] = SchemaNodes.Types("array", "null"), ["items"] = item };
}
