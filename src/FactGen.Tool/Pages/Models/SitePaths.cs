namespace FactGen.Tool.Pages.Models;

/// <summary>Where each page and each part of one stands. Ids are ASCII letters, digits and separators: they need no escape in a path.</summary>
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

    public static string Entity(string id) => $"entities/{id}.html";

    public static string Speaker(string id) => $"speakers/{id}.html";

    public static string Source(string id) => $"sources/{id}.html";

    public static string Property(string entity, string property) => $"{Entity(entity)}#{PropertyAnchor(property)}";

    public static string PropertyAnchor(string property) => $"property.{property}";

    /// <summary>The part of a page that a claim stands in: its id without the characters that addresses use otherwise.</summary>
    public static string ClaimAnchor(string claim) => $"claim.{claim.Replace('/', '.').Replace('#', '.')}";

    public static string TypeAnchor(string type) => $"type.{type}";
}
