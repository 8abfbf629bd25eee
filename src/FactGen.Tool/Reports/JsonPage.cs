using System.Text;

namespace FactGen.Tool.Reports;

/// <summary>The page that says what the JSON of each command holds.</summary>
internal static class JsonPage
{
    /// <summary>What <c>factgen explain</c> knows it by.</summary>
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
