using System.Text;

namespace FactGen.Tool.Reports;

/// <summary>The page that describes the JSON of each command.</summary>
internal static class JsonPage
{
    /// <summary>The name by which <c>factgen explain</c> prints it.</summary>
    public const string Name = "json";

    private const string Resource = "FactGen.Tool.JSON.md";

    /// <summary>The page, in Markdown.</summary>
    public static string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(JsonPage).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }
}
