namespace FactGen.Tool.Pages.Models;

/// <summary>Where each page and each part of one stands. Ids are ASCII letters, digits and separators; of these, none that paths use otherwise is left.</summary>
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

    public static string TimelineOf(int year) => FormattableString.Invariant($"timeline/{year}.html");

    public static string Entity(string id) => $"entities/{Plain(id)}.html";

    public static string Speaker(string id) => $"speakers/{Plain(id)}.html";

    public static string Source(string id) => $"sources/{Plain(id)}.html";

    public static string Property(string entity, string property) => $"{Entity(entity)}#{PropertyAnchor(property)}";

    public static string PropertyAnchor(string property) => $"property.{property}";

    /// <summary>The part of a page that a claim stands in.</summary>
    public static string ClaimAnchor(string claim) => $"claim.{Plain(claim)}";

    public static string TypeAnchor(string type) => $"type.{Plain(type)}";

    /// <summary>An id with points for colons, slashes and number signs; no id has points of its own.</summary>
    private static string Plain(string id) => id.Replace(':', '.').Replace('/', '.').Replace('#', '.');
}
