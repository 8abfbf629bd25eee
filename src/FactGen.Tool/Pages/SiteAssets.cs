using System.Text;

namespace FactGen.Tool.Pages;

/// <summary>The files of the site that are the same for all facts.</summary>
internal static class SiteAssets
{
    public const string Style = "site.css";

    public const string SearchScript = "search.js";

    public const string Icon = "favicon.svg";

    private const string Prefix = "FactGen.Pages.";

    /// <summary>A file's content.</summary>
    public static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(SiteAssets).Assembly.GetManifestResourceStream(Prefix + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
