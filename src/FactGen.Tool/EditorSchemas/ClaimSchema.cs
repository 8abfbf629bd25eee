using System.Text.Json.Nodes;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>Claims (FORMAT.md section 3). Properties whose claims have the same form share one definition.</summary>
/// <param name="model">The fact base.</param>
internal sealed class ClaimSchema(FactModel model)
{
    private static readonly (string, string?)[] Modalities =
    [
        ("asserted", "The speaker says that it is so. The default."),
        ("alleged", "Suspected or accused; nobody vouches for it."),
        ("planned", "Meant to become so."),
        ("denied", "The speaker says that this value is not so."),
        ("counterfactual", "What would be so under a condition; give it in 'if'."),
        ("opinion", "What somebody thinks of it."),
    ];

    private static readonly (string, string?)[] Ranks =
    [
        ("preferred", "Counts where claims disagree; needs a 'reason'."),
        ("normal", "The default."),
        ("deprecated", "Stands aside and is kept; needs a 'reason'."),
    ];

    /// <summary>The keys that every claim may have besides its value; each has its own definition.</summary>
    private static readonly string[] SharedKeys =
        ["sources", "by", "via", "stated", "modality", "because", "unknown", "none", "rank", "reason", "if", "retracted", "id", "note"];

    private readonly ValueSchema _values = new(model);

    /// <summary>The definitions that claims share.</summary>
    public IEnumerable<(string Name, JsonNode Node)> Shared()
    {
        yield return ("quote", new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Text("Words of the source that carry the claim."),
                SchemaNodes.Map(
                    "Words of the source, and what tells them from the same words elsewhere.",
                    [
                        ("quote", SchemaNodes.Text("The words.")),
                        ("prefix", SchemaNodes.OptionalText("A few words before them.")),
                        ("suffix", SchemaNodes.OptionalText("A few words after them.")),
                        ("sic", SchemaNodes.OptionalText("The sense of garbled words.")),
                    ],
                    "quote")),
        });
        yield return ("quotes", new JsonObject
        {
            ["anyOf"] = new JsonArray(
                SchemaNodes.Reference("quote"),
                new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = SchemaNodes.Reference("quote") }),
        });
        yield return ("sources", Sources());
        yield return ("unknown", Only("The source says that there is a value, and not which."));
        yield return ("none", Only("The source says that there is none."));
        yield return ("speaker", _values.Id("The id of an entity.", [("unnamed", "It was reported; whoever says so is not named."), .. _values.EntitiesOf(_ => true)]));
        yield return ("by", SchemaNodes.Reference("speaker", "Who asserts it, where that is not the source's own voice."));
        yield return ("via", SchemaNodes.OneOrMany("Who passed it on before the source did, the nearest to the speaker first.", SchemaNodes.Reference("speaker")));
        yield return ("stated", SchemaNodes.Date("When it was said; without it, when the source was published."));
        yield return ("modality", SchemaNodes.Words("What the claim does with its value.", Modalities));
        yield return ("rank", SchemaNodes.Words("The editor's choice among claims that disagree.", Ranks));
        yield return ("reason", SchemaNodes.OptionalText("Why the rank is not normal."));
        yield return ("because", SchemaNodes.OptionalText("How the value follows from the quote, where the compiler cannot see it by itself."));
        yield return ("if", SchemaNodes.OptionalText("The condition of a counterfactual, in words of the quote."));
        yield return ("id", SchemaNodes.OptionalText("A stable name for the claim, in kebab-case.", SchemaNodes.IdPattern));
        yield return ("note", SchemaNodes.OptionalText("For the next editor."));
        yield return ("retracted", SchemaNodes.Map(
            "The claim is taken back. It stays, and its C# members become obsolete.",
            [
                ("on", SchemaNodes.Date("When.")),
                ("reason", SchemaNodes.OptionalText("Why.")),
                ("instead", SchemaNodes.OptionalText("The claim to use in its place.")),
            ]));
        yield return ("valid", new JsonObject
        {
            ["description"] = "When it holds: an EDTF date or interval, or from and to.",
            ["anyOf"] = new JsonArray(
                SchemaNodes.Date("An EDTF date or interval."),
                SchemaNodes.Map(
                    "From when to when.",
                    [("from", SchemaNodes.Date("The first day.")), ("to", SchemaNodes.Date("The last day."))])),
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
            keys.Add(("same_as", SchemaNodes.OptionalText("The id of a claim that says the same in other words.")));
        }

        var claim = SchemaNodes.Map("A claim: a value, and the words of its sources.", keys, "sources");
        claim["title"] = "claim";
        claim["oneOf"] =
            new JsonArray([.. new[] { "value", "unknown", "none" }.Select(key => new JsonObject { ["required"] = SchemaNodes.Array([key]) })]);
        return claim;
    }

    private JsonObject Sources()
    {
        var known = model.Cards.Select(card => card.Card)
            .DistinctBy(card => card.Id)
            .Select(card => (card.Id, (JsonNode)SchemaNodes.Reference("quotes", CardsSchema.InWords(card))));
        return new JsonObject
        {
            ["description"] = "The sources: the id of each, and after it the words that carry the claim.",
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = SchemaNodes.Properties(known),
            ["patternProperties"] = new JsonObject { [SchemaNodes.IdPattern] = SchemaNodes.Reference("quotes") },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Only(string description) => new() { ["description"] = description, ["enum"] = new JsonArray(true) };
}
