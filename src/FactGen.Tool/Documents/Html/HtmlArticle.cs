using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactGen.Tool.Documents.Html;

/// <summary>Finds the part of a page that is its document.</summary>
internal static class HtmlArticle
{
    /// <summary>What a page calls its document has at least this share of the page's prose; otherwise the page is wrong about it.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Without such a name, the document is the smallest element with this share of the prose.</summary>
    private const double MostProse = 0.9;

    private static readonly string[] Names = ["[itemprop~=articleBody]", "article", "main, [role=main]"];

    /// <summary>The element; the body if no part of it stands out.</summary>
    public static IElement Find(IHtmlDocument page)
    {
        Dictionary<IElement, int> prose = [];
        var body = page.Body!;
        var all = Measure(body, prose);
        var named = Names.SelectMany(name => page.QuerySelectorAll(name).OrderByDescending(prose.GetValueOrDefault).Take(1))
            .FirstOrDefault(element => prose.GetValueOrDefault(element) >= LeastShare * all);
        if (named is not null && all > 0)
        {
            return named;
        }

        IElement found = body;
        while (all > 0
            && found.Children.FirstOrDefault(child => prose.GetValueOrDefault(child) >= MostProse * all) is { } inner
            && HtmlRoles.IsBlock(inner)
            && inner.LocalName is not ("p" or "blockquote" or "pre" or "table" or "ul" or "ol" or "dl"))
        {
            found = inner;
        }

        return found;
    }

    /// <summary>Letters of an element that people read as the document, links aside; noted for each element.</summary>
    private static int Measure(IElement element, Dictionary<IElement, int> prose)
    {
        if (element.LocalName == "a" || HtmlRoles.IsUnread(element) || HtmlRoles.IsSurrounding(element))
        {
            return 0;
        }

        var letters = 0;
        foreach (var node in element.ChildNodes)
        {
            letters += node switch
            {
                IText text => text.Data.AsSpan().Trim().Length,
                IElement child => Measure(child, prose),
                _ => 0,
            };
        }

        return prose[element] = letters;
    }
}
