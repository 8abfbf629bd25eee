using System.Text;

namespace FactGen.Tool.Reports;

/// <summary>The page that describes the JSON of each command, and the JSON Schema of facts that a program writes as JSON.</summary>
internal static class JsonPage
{
    /// <summary>The name by which <c>factgen explain</c> prints the page.</summary>
    public const string Name = "json";

    /// <summary>The name by which <c>factgen explain</c> prints the schema.</summary>
    public const string SchemaName = "json-schema";

    /// <summary>The page, in Markdown.</summary>
    public static string Text => Resource("FactGen.Tool.JSON.md");

    /// <summary>The schema.</summary>
    public static string Schema => Resource("FactGen.Tool.facts.schema.json");

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(JsonPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
