using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactGen.Tool.Documents.Decoding;

namespace FactGen.Tool.Documents.Html;

/// <summary>A web page becomes the text of its article.</summary>
internal static class HtmlConverter
{
    private const int ShownWords = 8;

    /// <summary>The text of a page.</summary>
    public static Document Convert(ReceivedDocument received)
    {
        var (html, decoded) = DeclaredEncoding.Decode(received, isMarkup: true);
        var page = HtmlPage.Parse(html, received.Shown);
        var data = LinkedData.Of(page);
        List<string> done = decoded is null ? [] : [decoded];
        if (data.IsBehindWall)
        {
            done.Add(received.Url is null
                ? "wall: the page says that it is not free to read. Is the whole article in the file?"
                : throw new CannotRunException(
                    $"'{received.Shown}' is behind a wall: the page says that it is not free to read, so what came is not the whole of it. If you may read it, save it from the browser, and add the file."));
        }

        var article = HtmlArticle.Find(page);
        var (blocks, leftOut) = HtmlBlocks.Of(article);
        blocks = WithTitle(blocks, page, article);
        AddLeftOut(leftOut, page, article, done);
        return DocumentText.Of(blocks, HtmlMetadata.Of(page, data, received.Url), done, received.Shown);
    }

    /// <summary>Pages often have the title beside the article.</summary>
    private static IReadOnlyList<Block> WithTitle(IReadOnlyList<Block> blocks, IHtmlDocument page, IElement article) =>
        page.QuerySelectorAll("h1") is [var title]
        && !article.Contains(title)
        && HtmlBlocks.Of(title).Blocks is [var heading]
        && !blocks.Any(block => block.Text == heading.Text)
            ? [heading with { Kind = BlockKind.Heading }, .. blocks]
            : blocks;

    private static void AddLeftOut(IReadOnlyList<string> parts, IHtmlDocument page, IElement article, List<string> done)
    {
        if (parts.Count > 0)
        {
            var shown = parts.Take(3).Select(part => $"'{string.Join(' ', part.Split(' ').Take(ShownWords))}'");
            done.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"left out of the article: {parts.Count} {(parts.Count == 1 ? "part" : "parts")} that {(parts.Count == 1 ? "seems" : "seem")} to be menus, notices or other headlines, as {string.Join(", ", shown)}."));
        }

        if (!ReferenceEquals(article, page.Body))
        {
            done.Add("left out around it: the page's menus, notices and other headlines.");
        }
    }
}
