using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The frame around the content of every page.</summary>
/// <param name="settings">The title of the site, and where it will be.</param>
internal sealed class PageFrame(SiteSettings settings)
{
    /// <summary>Browsers may load and run only the site's own files.</summary>
    private const string Policy = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'";

    private static readonly (string Title, string Path)[] Sections =
    [
        ("Overview", SitePaths.Overview),
        ("Timeline", SitePaths.Timeline),
        ("Figures", SitePaths.Figures),
        ("Entities", SitePaths.Entities),
        ("Disagreements", SitePaths.Disagreements),
        ("Who said what", SitePaths.Speakers),
        ("Sources", SitePaths.Sources),
    ];

    /// <summary>A page.</summary>
    /// <param name="page">What the frame says of it.</param>
    /// <param name="content">Its content, including the heading.</param>
    /// <param name="scripts">The scripts that it needs.</param>
    public string Write(PageHead page, Func<Links, IEnumerable<object?>> content, params string[] scripts)
    {
        var links = new Links(page.Path);
        return HtmlWriter.Write(Element(
            "html",
            Attribute("lang", "en"),
            Element(
                "head",
                Element("meta", Attribute("charset", "utf-8")),
                Element("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
                Element("meta", Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", Policy)),
                Element("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark")),
                Described(page),
                Element("link", Attribute("rel", "icon"), Attribute("type", "image/svg+xml"), Attribute("href", links.To(SiteAssets.Icon))),
                settings.Feed is null ? null : Feed(links),
                Element("link", Attribute("rel", "stylesheet"), Attribute("href", links.To(SiteAssets.Style)))),
            Element(
                "body",
                A("#content", Class("skip"), "Skip to the content"),
                Hatching(),
                Element("header", Class("site"), Masthead(page.Path, page.Section, links)),
                Element("main", Id("content"), Attribute("tabindex", "-1"), content(links)),
                Element(
                    "footer",
                    Class("site"),
                    P(
                        "Every value here rests on words of a source, which are quoted with it. Made by ",
                        Element("code", "factgen report"),
                        " from checked facts.",
                        settings.Feed is null ? null : new object[] { " ", A(links.To(SitePaths.Changes), "Feed of what changed"), "." })),
                scripts.Select(script => Element("script", Attribute("src", links.To(script)))))));
    }

    /// <summary>What browsers, search engines and links elsewhere say of the page.</summary>
    private IEnumerable<XElement> Described(PageHead page)
    {
        yield return Element("title", page.Title == settings.Title ? page.Title : $"{page.Title} – {settings.Title}");
        yield return Meta("name", "description", page.Description);
        yield return Meta("property", "og:title", page.Title);
        yield return Meta("property", "og:site_name", settings.Title);
        yield return Meta("property", "og:description", page.Description);
        yield return Meta("property", "og:type", page.Path == SitePaths.Overview ? "website" : "article");
        if (settings.AddressOf(page.Path) is { } address)
        {
            yield return Meta("property", "og:url", address);
            yield return Element("link", Attribute("rel", "canonical"), Attribute("href", address));
        }
    }

    private static XElement Feed(Links links) => Element(
        "link",
        Attribute("rel", "alternate"),
        Attribute("type", "application/atom+xml"),
        Attribute("title", "What changed"),
        Attribute("href", links.To(SitePaths.Changes)));

    private static XElement Meta(string kind, string name, string content) => Element("meta", Attribute(kind, name), Attribute("content", content));

    /// <summary>The pattern that fills bars with an open end.</summary>
    private static XElement Hatching() => Element(
        "svg",
        Class("unseen"),
        Attribute("aria-hidden", "true"),
        Attribute("focusable", "false"),
        Element("defs", Element(
            "pattern",
            Id("hatch"),
            Attribute("width", "6"),
            Attribute("height", "6"),
            Attribute("patternUnits", "userSpaceOnUse"),
            Element("path", Attribute("d", "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2")))));

    private object?[] Masthead(string path, string section, Links links) =>
    [
        P(Class("title"), A(links.To(SitePaths.Overview), Words(settings.Title))),
        path == SitePaths.Search
            ? null
            : Element("form", Class("search"), Attribute("role", "search"), Attribute("action", links.To(SitePaths.Search)), Attribute("method", "get"),
            Element("label", Attribute("for", "find"), Class("unseen"), "Search"),
            Element(
                "input",
                Id("find"),
                Attribute("type", "search"),
                Attribute("name", "q"),
                Attribute("placeholder", "Search"),
                Attribute("autocomplete", "off")),
            Element("button", Attribute("type", "submit"), "Search")),
        Element("nav", Attribute("aria-label", "Sections"), Ul(Sections.Select(entry => Li(A(
            links.To(entry.Path),
            entry.Path == section ? Attribute("aria-current", path == section ? "page" : "true") : null,
            entry.Title))))),
    ];
}

/// <summary>Links from one page, relative to its folder, so that the site works at every location.</summary>
/// <param name="path">The page.</param>
internal sealed class Links(string path)
{
    private readonly string _root = string.Concat(path.Where(character => character == '/').Select(_ => "../"));

    /// <summary>The address of a page, or of a part of a page.</summary>
    public string To(string page) => _root + page;

    /// <summary>Words, as a link if they have a target.</summary>
    public object Of(Reference reference) => reference switch
    {
        { Page: { } page } => A(To(page), Words(reference.Text)),
        { Address: { } address } => A(address, Attribute("rel", "external noreferrer"), Words(reference.Text)),
        _ => Words(reference.Text),
    };

    /// <summary>Several references with a separator.</summary>
    public IEnumerable<object> Listed(IEnumerable<Reference> references, string separator = ", ") =>
        references.SelectMany((reference, number) => number == 0 ? [Of(reference)] : new[] { separator, Of(reference) });
}
