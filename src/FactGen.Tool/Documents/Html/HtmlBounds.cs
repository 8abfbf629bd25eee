using System.Globalization;

namespace FactGen.Tool.Documents.Html;

/// <summary>
/// Counts the tags of a page before it is parsed. The parser repairs pages, and what it adds can be many times what is there: every
/// <c>&lt;b&gt;</c> that was not closed is opened again in each of the following paragraphs.
/// </summary>
internal static class HtmlBounds
{
    /// <summary>Elements that were not closed, inside each other.</summary>
    private const int MostOpen = 1_000;

    /// <summary>How many elements the parser may have to open again.</summary>
    private const long MostOpenedAgain = 2_000_000;

    private static readonly HashSet<string> Formatting =
        new("a b big code em font i nobr s small strike strong tt u".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements whose end is always written: the others are closed by what follows them.</summary>
    private static readonly HashSet<string> Closed = new(
        ("div span section article aside main header footer nav table ul ol dl blockquote center form fieldset figure details pre sup sub q "
        + "cite ins del bdo bdi abbr mark label svg math object button").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses a page that would become far larger than it is.</summary>
    /// <param name="html">The page.</param>
    /// <param name="shown">Its path or address for messages.</param>
    public static void Check(string html, string shown)
    {
        var formatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        var closed = Closed.GetAlternateLookup<ReadOnlySpan<char>>();
        var (tags, open, active, again) = (0, 0, 0, 0L);
        for (var index = html.IndexOf('<', StringComparison.Ordinal); index >= 0; index = html.IndexOf('<', index + 1))
        {
            var isEnd = index + 1 < html.Length && html[index + 1] == '/';
            var name = NameAt(html, index + (isEnd ? 2 : 1));
            var step = isEnd ? -1 : 1;
            active = Math.Max(0, active + (formatting.Contains(name) ? step : 0));
            open = Math.Max(0, open + (closed.Contains(name) ? step : 0));
            again += active;
            if (++tags > DocumentLimits.Elements || again > MostOpenedAgain)
            {
                throw TooLarge(shown);
            }

            if (open > MostOpen)
            {
                throw TooDeep(shown);
            }
        }
    }

    /// <summary>The reason for which a page with too many elements is refused.</summary>
    public static CannotRunException TooLarge(string shown) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"'{shown}' has more than {DocumentLimits.Elements} elements, or becomes that large when its tags are closed, and is no page for people. Save the part that counts, and add that."));

    /// <summary>The reason for which a page that is too deep is refused.</summary>
    public static CannotRunException TooDeep(string shown) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"'{shown}' has more than {DocumentLimits.Depth} elements inside each other, which no page for people has. Save its text, and add that."));

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }
}
