using System.Text.Json.Nodes;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>Claims (FORMAT.md section 3). Properties whose claims have the same form share one definition.</summary>
/// <param name="model">The fact base.</param>
internal sealed class ClaimSchema(FactModel model)
{
    /// <summary>The keys that every claim may have besides its value; each has its own definition.</summary>
    private static readonly string[] SharedKeys =
        ["sources", "by", "via", "stated", "modality", "because", "unknown", "none", "rank", "reason", "if", "retracted", "id", "note"];

    private readonly ValueSchema _values = new(model);

    /// <summary>The definitions that claims share.</summary>
    public IEnumerable<(string Name, JsonNode Node)> Shared()
    {
        yield return ("quote", Quote());
        yield return ("quotes", new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Reference("quote"),
                new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = SchemaNodes.Reference("quote") }),
        });
        yield return ("sources", Sources());
        yield return ("unknown", Only(Help("unknown")));
        yield return ("none", Only(Help("none")));
        yield return ("speaker", _values.Id(
            "The id of an entity.", [.. SchemaNodes.WordsOf(ClaimFields.Speakers), .. _values.EntitiesOf(_ => true)]));
        yield return ("by", SchemaNodes.Reference("speaker", Help("by")));
        yield return ("via", SchemaNodes.OneOrMany(Help("via"), SchemaNodes.Reference("speaker")));
        yield return ("stated", new JsonObject
        {
            ["description"] = Help("stated"),
            ["anyOf"] = new JsonArray(SchemaNodes.Date("An EDTF date."), SchemaNodes.Reference("speaker")),
        });
        yield return ("modality", SchemaNodes.Words(Help("modality"), SchemaNodes.WordsOf(ClaimFields.Modalities)));
        yield return ("rank", SchemaNodes.Words(Help("rank"), SchemaNodes.WordsOf(ClaimFields.Ranks)));
        yield return ("reason", SchemaNodes.OptionalText(Help("reason")));
        yield return ("because", new JsonObject
        {
            ["description"] = Help("because"),
            ["anyOf"] = new JsonArray(
                SchemaNodes.OptionalText("How the value follows from the quote."),
                SchemaNodes.Map(
                    "Reasons, each for one kind of rule.",
                    SchemaNodes.KeysOf(ClaimFields.Reasons, (_, help) => SchemaNodes.OptionalText(help)))),
        });
        yield return ("if", SchemaNodes.OptionalText(Help("if")));
        yield return ("id", SchemaNodes.OptionalText(Help("id"), SchemaNodes.IdPattern));
        yield return ("note", SchemaNodes.OptionalText(Help("note")));
        yield return ("retracted", SchemaNodes.Map(
            Help("retracted"),
            SchemaNodes.KeysOf(
                ClaimFields.Retraction,
                (key, help) => key == "on" ? SchemaNodes.Date(help) : SchemaNodes.OptionalText(help))));
        yield return ("valid", new JsonObject
        {
            ["description"] = Help("valid"),
            ["anyOf"] = new JsonArray(
                SchemaNodes.Date("An EDTF date or interval."),
                SchemaNodes.Map("From when to when.", SchemaNodes.KeysOf(ClaimFields.Validity, (_, help) => SchemaNodes.Date(help)))),
        });
    }

    /// <summary>The name of the definition of the claims on a property: of one claim, or of a list.</summary>
    public static string ClaimsOn(Property property) => $"claims_on:{NameOf(property)}";

    /// <summary>A name for the form of the claims on a property.</summary>
    private static string NameOf(Property property) =>
        $"{property.Type}{(property.Type.Of is { } thing ? $" ({thing})" : "")}{(property.OverTime ? ", over time" : "")}".Replace(' ', '_');

    /// <summary>The definitions of a property's claims: one for a single claim, and one for a single claim or a list.</summary>
    public IEnumerable<(string Name, JsonNode Node)> Of(Property property)
    {
        var one = $"claim:{NameOf(property)}";
        yield return (one, Claim(property));
        yield return (ClaimsOn(property), new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Reference(one),
                new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = SchemaNodes.Reference(one) }),
        });
    }

    private JsonObject Claim(Property property)
    {
        List<(string, JsonNode)> keys =
        [
            ("value", _values.Of(property.Type)),
            .. SharedKeys.Select(key => (key, (JsonNode)SchemaNodes.Reference(key))),
        ];
        if (property.OverTime)
        {
            keys.Add(("valid", SchemaNodes.Reference("valid")));
        }

        if (property.Type.Kind is ValueKind.Text)
        {
            keys.Add(("same_as", SchemaNodes.OptionalText(Help("same_as"))));
        }

        var claim = SchemaNodes.Map("A claim: a value, and the words of its sources.", keys, "sources");
        claim["title"] = "claim";
        claim["oneOf"] =
            new JsonArray([.. new[] { "value", "unknown", "none" }.Select(key => new JsonObject { ["required"] = SchemaNodes.Array([key]) })]);
        return claim;
    }

    private static JsonObject Quote() => new()
    {
        ["anyOf"] = new JsonArray(
            SchemaNodes.Text("Words of the source that carry the claim."),
            SchemaNodes.Map(
                "Words of the source, and what tells them from the same words elsewhere.",
                SchemaNodes.KeysOf(
                    ClaimFields.Quote,
                    (key, help) => key == "quote" ? SchemaNodes.Text(help) : SchemaNodes.TextOf(key, help)),
                "quote")),
    };

    private static string Help(string key) => ClaimFields.Claim.HelpOf(key);

    private JsonObject Sources()
    {
        var known = model.CardsById.Count > SchemaNodes.MostOffered ? [] : model.Cards.Select(card => card.Card)
            .DistinctBy(card => card.Id)
            .Select(card => (card.Id, (JsonNode)SchemaNodes.Reference("quotes", CardsSchema.InWords(card))));
        return new JsonObject
        {
            ["description"] = Help("sources"),
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = SchemaNodes.Properties(known),
            ["patternProperties"] = new JsonObject { [SchemaNodes.IdPattern] = SchemaNodes.Reference("quotes") },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Only(string description) => new() { ["description"] = description, ["enum"] = new JsonArray(true) };
}
