using System.Text.Json.Nodes;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.EditorSchemas;

/// <summary>The building blocks of the format in JSON Schema (draft 7, which every YAML language server reads).</summary>
internal static class SchemaNodes
{
    /// <summary>kebab-case: ids of entities, claims and sources.</summary>
    public const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>The same, optionally after the short name of a fact base.</summary>
    public const string QualifiedIdPattern = "^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>PascalCase: names of types.</summary>
    public const string TypePattern = "^[A-Z][A-Za-z0-9]*$";

    /// <summary>The same, optionally after the short name of a fact base.</summary>
    public const string QualifiedTypePattern = "^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][A-Za-z0-9]*$";

    /// <summary>snake_case: properties and the words of closed lists.</summary>
    public const string PropertyPattern = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";

    /// <summary>A tag of a language (BCP 47).</summary>
    public const string LanguagePattern = "^([A-Za-z]{2,8}|[IXix]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$";

    /// <summary>The most ids that a list offers: an editor reads the whole schema again and again.</summary>
    public const int MostOffered = 400;

    /// <summary>A required text. YAML may read it as a number or a boolean, but the format reads it as written.</summary>
    public static JsonObject Text(string description, string pattern = @"\S") => new()
    {
        ["description"] = description,
        ["type"] = Types("string", "number", "boolean"),
        ["pattern"] = pattern,
    };

    /// <summary>An optional text: the key may be missing, or have no value.</summary>
    public static JsonObject OptionalText(string description, string pattern = "") => new()
    {
        ["description"] = description,
        ["type"] = Types("string", "number", "boolean", "null"),
        ["pattern"] = pattern,
    };

    /// <summary>The optional text of a key of a quote or an alias; <c>lang</c> has a tag of a language.</summary>
    public static JsonObject TextOf(string key, string description) => OptionalText(description, key == "lang" ? LanguagePattern : "");

    /// <summary>True or false, or nothing.</summary>
    public static JsonObject Flag(string description) => new() { ["description"] = description, ["type"] = Types("boolean", "null") };

    /// <summary>A text, a list of texts, or nothing.</summary>
    public static JsonObject Texts(string description) =>
        OneOrMany(description, new JsonObject { ["type"] = Types("string", "number", "boolean") });

    /// <summary>One of something, a list of it, or nothing.</summary>
    public static JsonObject OneOrMany(string description, JsonObject item) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(
            item,
            new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() },
            new JsonObject { ["type"] = "null" }),
    };

    /// <summary>A date; the compiler checks it exactly.</summary>
    public static JsonObject Date(string description) => OptionalText(description, @"^[-0-9XYESTZ~?%:,./+ \[\]{}]+$");

    /// <summary>One word of a list, each with its meaning.</summary>
    public static JsonObject Words(string description, IEnumerable<(string Word, string? Meaning)> words)
    {
        var known = words.ToArray();
        return new JsonObject
        {
            ["description"] = description,
            ["enum"] = Array(known.Select(word => word.Word)),
            ["enumDescriptions"] = Array(known.Select(word => word.Meaning ?? "")),
        };
    }

    /// <summary>An id: known ids are offered unless they are many, but new ones are accepted too.</summary>
    public static JsonObject Ids(string description, IEnumerable<(string Id, string? Meaning)> known, FactSchema schema)
    {
        var pattern = schema.Bases.Count == 0 ? IdPattern : QualifiedIdPattern;
        var any = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        (string, string?)[] ids = [.. known];
        return ids.Length is 0 or > MostOffered
            ? new JsonObject { ["description"] = description, ["type"] = "string", ["pattern"] = pattern }
            : new JsonObject { ["description"] = description, ["anyOf"] = new JsonArray(Words(description, ids), any) };
    }

    /// <summary>A map with these keys and no others.</summary>
    public static JsonObject Map(string description, IEnumerable<(string Key, JsonNode Node)> keys, params string[] required)
    {
        var map = new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = Properties(keys),
        };
        if (required.Length > 0)
        {
            map["required"] = Array(required);
        }

        return map;
    }

    /// <summary>Keys with their schemas.</summary>
    public static JsonObject Properties(IEnumerable<(string Key, JsonNode Node)> keys) =>
        new(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, key.Node)));

    /// <summary>The keys of a table, each with the schema of its value.</summary>
    public static IEnumerable<(string Key, JsonNode Node)> KeysOf(KeyTable table, Func<string, string, JsonNode> node) =>
        table.Keys.Select(key => (key.Name, node(key.Name, key.Help)));

    /// <summary>The words of a table, each with its meaning.</summary>
    public static IEnumerable<(string Word, string? Meaning)> WordsOf(KeyTable table) =>
        table.Keys.Select(key => (key.Name, (string?)key.Help));

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    /// <summary>A reference to a definition, with its own description.</summary>
    /// <remarks><c>anyOf</c> with one schema, not <c>allOf</c>: with it, the language server completes the colon after the key.</remarks>
    public static JsonObject Reference(string definition, string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(Reference(definition)),
    };

    /// <summary>A list of words.</summary>
    public static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    /// <summary>Several kinds of JSON value.</summary>
    public static JsonArray Types(params string[] types) => Array(types);
}
