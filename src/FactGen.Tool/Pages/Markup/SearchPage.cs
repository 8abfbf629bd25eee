using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The search; the only page that needs a script.</summary>
internal static class SearchPage
{
    public static IEnumerable<object?> Of(Links links)
    {
        yield return Heading(1, "Search");
        yield return Element(
            "form",
            Class("finder"),
            Attribute("role", "search"),
            Attribute("aria-label", "Everything"),
            Attribute("action", links.To(SitePaths.Search)),
            Attribute("method", "get"),
            Element("label", Attribute("for", "query"), "Words of a name, a value or a quote"),
            Element("input", Id("query"), Attribute("type", "search"), Attribute("name", "q"), Attribute("autocomplete", "off")));
        yield return Element(
            "noscript",
            P("The search needs JavaScript. Without it, the ", A(links.To(SitePaths.Entities), "list of entities"), " leads everywhere."));
        yield return P(Id("count"), Class("counts"), Attribute("role", "status"));
        yield return Ol(Id("results"), Class("results"));
    }
}
