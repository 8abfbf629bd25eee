namespace FactGen.Tool.Pages.Models;

/// <summary>
/// The path of each page and the anchor of each part. Ids consist of ASCII letters, digits and separators; the separators that would
/// have a meaning in a path are replaced.
/// </summary>
internal static class SitePaths
{
    public const string Overview = "index.html";

    public const string Timeline = "timeline.html";

    public const string Figures = "figures.html";

    public const string Entities = "entities.html";

    public const string Disagreements = "disagreements.html";

    public const string Speakers = "speakers.html";

    public const string Sources = "sources.html";

    public const string Search = "search.html";

    public const string SearchIndex = "search-index.js";

    /// <summary>The feed of what changed.</summary>
    public const string Changes = "changes.xml";

    /// <summary>The addresses of all pages, for search engines.</summary>
    public const string SiteMap = "sitemap.txt";

    public static string SearchEntries(int part) => FormattableString.Invariant($"search/entries-{part}.js");

    public static string SearchWords(int part) => FormattableString.Invariant($"search/words-{part}.js");

    /// <summary>The anchor of what an entity passed on.</summary>
    public const string PassedOn = "passed";

    /// <summary>A page of the figures; the first is in the root folder.</summary>
    public static string FiguresOf(int page) => page == 1 ? Figures : FormattableString.Invariant($"figures/{page}.html");

    public static string TimelineOf(int year, int part) =>
        part == 1 ? TimelineOf(year) : FormattableString.Invariant($"timeline/{year}-{part}.html");

    public static string TimelineOf(int year) => FormattableString.Invariant($"timeline/{year}.html");

    public static string Entity(string id) => $"entities/{Plain(id)}.html";

    public static string Speaker(string id) => $"speakers/{Plain(id)}.html";

    public static string Source(string id) => $"sources/{Plain(id)}.html";

    public static string Property(string entity, string property) => $"{Entity(entity)}#{PropertyAnchor(property)}";

    public static string PropertyAnchor(string property) => $"property.{property}";

    /// <summary>The anchor of a claim on its page.</summary>
    public static string ClaimAnchor(string claim) => $"claim.{Plain(claim)}";

    public static string TypeAnchor(string type) => $"type.{Plain(type)}";

    /// <summary>An id with points instead of colons, slashes and number signs; ids themselves contain no points.</summary>
    private static string Plain(string id) => id.Replace(':', '.').Replace('/', '.').Replace('#', '.');
}
