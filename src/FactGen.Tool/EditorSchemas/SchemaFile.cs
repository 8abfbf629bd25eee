using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;

namespace FactGen.Tool.EditorSchemas;

/// <summary>A schema as a file for editors.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its content.</param>
internal sealed record SchemaFile(string Name, string Text)
{
    private const string TypesName = "types.schema.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of <c>schema.yaml</c> alone, with which it is begun.</summary>
    public static IReadOnlyList<SchemaFile> BeforeThereAreTypes() => [new(TypesName, TextOf(TypesSchema.Of(FactCompiler.Check([]).Model)))];

    /// <summary>The schemas of a fact base: for its facts, its cards and its <c>schema.yaml</c>.</summary>
    public static IReadOnlyList<SchemaFile> Of(FactModel model) =>
    [
        new("facts.schema.json", TextOf(FactsSchema.Of(model))),
        new("sources.schema.json", TextOf(CardsSchema.Of(model))),
        new(TypesName, TextOf(TypesSchema.Of(model))),
    ];

    private static string TextOf(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }
}
