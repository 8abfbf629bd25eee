using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactGen.Tool.Documents.Html;

/// <summary>Parses web pages (AngleSharp), within bounds.</summary>
internal static class HtmlPage
{
    /// <summary>The tree of a page. Scripts do not run, and nothing that it names is fetched.</summary>
    /// <param name="html">The page.</param>
    /// <param name="shown">Its path or address for messages.</param>
    public static IHtmlDocument Parse(string html, string shown)
    {
        HtmlBounds.Check(html, shown);
        var page = new HtmlParser().ParseDocument(html);
        CheckDepth(page, shown);
        return page;
    }

    /// <summary>Measures without calling itself: a tree may be deeper than any stack.</summary>
    private static void CheckDepth(INode root, string shown)
    {
        Stack<(INode Node, int Next)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            open.Push((top.Node.ChildNodes[top.Next], 0));
            if (open.Count > DocumentLimits.Depth)
            {
                throw HtmlBounds.TooDeep(shown);
            }
        }
    }
}
