using System.Globalization;
using System.Xml.Linq;
using FactGen.Tool.Display;

namespace FactGen.Tool.Pages.Markup;

/// <summary>
/// Elements of HTML and SVG, as a tree. Pages are never concatenated from strings: text of the facts becomes a text node or an
/// attribute's value, and is escaped when the tree is written.
/// </summary>
internal static class Html
{
    public static XElement Element(string name, params object?[] content) => new(name, content);

    public static XElement Heading(int level, params object?[] content) => new(FormattableString.Invariant($"h{level}"), content);

    public static XElement Section(params object?[] content) => new("section", content);

    public static XElement Div(params object?[] content) => new("div", content);

    public static XElement P(params object?[] content) => new("p", content);

    public static XElement Span(params object?[] content) => new("span", content);

    public static XElement Ul(params object?[] content) => new("ul", content);

    public static XElement Ol(params object?[] content) => new("ol", content);

    public static XElement Li(params object?[] content) => new("li", content);

    public static XElement Dl(params object?[] content) => new("dl", content);

    public static XElement Dt(params object?[] content) => new("dt", content);

    public static XElement Dd(params object?[] content) => new("dd", content);

    public static XElement Tr(params object?[] content) => new("tr", content);

    public static XElement Th(string scope, params object?[] content) => new("th", new XAttribute("scope", scope), content);

    public static XElement Td(params object?[] content) => new("td", content);

    public static XElement A(string address, params object?[] content) => new("a", new XAttribute("href", address), content);

    public static XAttribute Class(string names) => new("class", names);

    public static XAttribute Id(string id) => new("id", id);

    public static XAttribute Attribute(string name, string value) => new(name, value);

    /// <summary>The language of words, if it is known.</summary>
    public static XAttribute? Language(string? tag) => tag is null ? null : new XAttribute("lang", tag);

    /// <summary>
    /// Words of the facts. If they contain letters that are written from right to left, they are isolated, so that the words and numbers
    /// around them keep their order.
    /// </summary>
    public static object Words(string text) => RightToLeft.IsIn(text) ? Element("bdi", text) : text;

    /// <summary>A sentence in English with names in it; those from right to left are isolated.</summary>
    public static IEnumerable<object> Sentence(string text) => RightToLeft.Runs(text)
        .Where(run => run.Text.Length > 0)
        .Select(run => run.IsRightToLeft ? Element("bdi", run.Text) : (object)run.Text);

    /// <summary>Text from the schema; names between grave accents become code.</summary>
    public static IEnumerable<object> Prose(string text)
    {
        var parts = text.Split('`');
        return parts.Length % 2 == 0 ? [text] : parts.Select((part, number) => number % 2 == 0 ? part : (object)Element("code", part));
    }

    /// <summary>A share of a length, in the notation of SVG.</summary>
    public static XAttribute Share(string name, double share) =>
        new(name, (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%");
}
