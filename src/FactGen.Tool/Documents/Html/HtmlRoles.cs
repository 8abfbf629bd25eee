using AngleSharp.Dom;

namespace FactGen.Tool.Documents.Html;

/// <summary>What the elements of a page are for.</summary>
internal static class HtmlRoles
{
    private static readonly HashSet<string> BlockNames = new(
        ("address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What people do not read, or do not read as text.</summary>
    private static readonly HashSet<string> UnreadNames = new(
        "script style template noscript svg canvas iframe object embed audio video map input select textarea button datalist head link meta".Split(' '),
        StringComparer.Ordinal);

    /// <summary>What surrounds a document on a page.</summary>
    private static readonly HashSet<string> SurroundingNames = new("nav aside footer dialog menu".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> SurroundingRoles = new(
        "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words of which the classes and ids of what surrounds a document are made.</summary>
    private static readonly HashSet<string> SurroundingWords = new(
        ("cookie cookies consent newsletter breadcrumb breadcrumbs sharing share social related comments advertisement advert promo subscribe "
        + "skiplink editsection headerlink permalink noprint").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> NoteRoles = new("doc-footnote doc-endnote doc-endnotes doc-footnotes".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> NoteWords = new("footnotes footnote endnotes references reflist msofootnotetext".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether an element begins on a new line.</summary>
    public static bool IsBlock(IElement element) => BlockNames.Contains(element.LocalName);

    /// <summary>Whether nobody sees an element as text.</summary>
    public static bool IsUnread(IElement element) =>
        UnreadNames.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") == "doc-backlink"
        || element.ClassList.Any(name => name.StartsWith("footnote-back", StringComparison.Ordinal))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether an element surrounds the document: a menu, a notice, other headlines.</summary>
    public static bool IsSurrounding(IElement element) =>
        !IsNote(element)
        && (SurroundingNames.Contains(element.LocalName)
            || (element.GetAttribute("role") is { } role && SurroundingRoles.Contains(role))
            || (element.LocalName is not ("body" or "main" or "article" or "p") && WordsOf(element).Any(SurroundingWords.Contains)));

    /// <summary>What the text in an element is; null if it is what the text around it is.</summary>
    public static BlockKind? KindOf(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] || element.GetAttribute("role") == "heading" ? BlockKind.Heading
        : element.LocalName is "figcaption" or "caption" ? BlockKind.Caption
        : IsNote(element) ? BlockKind.Footnote
        : null;

    /// <summary>Whether an element refers to a note: <c>1</c> in <c>boats¹</c>.</summary>
    public static bool IsNoteReference(IElement superscript) =>
        superscript.Descendants<IElement>().Append(superscript.ParentElement).OfType<IElement>().Any(element =>
            element.LocalName == "a" && element.GetAttribute("href") is ['#', ..]);

    /// <summary>Whether a link leads to a note of the page, or back from one: its text is only a mark.</summary>
    public static bool IsNoteLink(IElement link) =>
        link.GetAttribute("href") is ['#', ..]
        && link.TextContent.Trim().Trim('[', ']') is { Length: > 0 and <= 3 } mark
        && mark.All(character => char.IsAsciiDigit(character) || character is '*' or '†' or '‡');

    private static bool IsNote(IElement element) =>
        (element.GetAttribute("role") is { } role && NoteRoles.Contains(role))
        || (element.LocalName is "section" or "div" or "ol" or "ul" or "aside" or "p" && WordsOf(element).Any(NoteWords.Contains));

    private static IEnumerable<string> WordsOf(IElement element) =>
        $"{element.GetAttribute("class")} {element.Id}".ToLowerInvariant()
            .Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
