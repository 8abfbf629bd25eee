using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactGen.Tool.Exports;

/// <summary>The fact base as one JSON object. Characters that would be markup in an HTML page are escaped.</summary>
internal static class JsonExport
{
    private static readonly JsonExportContext Context = new(new JsonSerializerOptions(JsonExportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    });

    /// <summary>Writes the bytes.</summary>
    public static void Write(ExportedFacts facts, Stream output)
    {
        JsonSerializer.Serialize(output, facts, Context.ExportedFacts);
        output.WriteByte((byte)'\n');
    }
}

/// <summary>The JSON serializer of the object, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ExportedFacts))]
internal sealed partial class JsonExportContext : JsonSerializerContext;
