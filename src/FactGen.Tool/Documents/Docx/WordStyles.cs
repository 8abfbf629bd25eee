using System.Xml;
using System.Xml.Linq;

namespace FactGen.Tool.Documents.Docx;

/// <summary>What the styles of a document say of its paragraphs.</summary>
internal sealed class WordStyles
{
    private const int MostBases = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the part of the styles.</summary>
    /// <param name="part">The part; null if the document has none.</param>
    public WordStyles(XmlReader? part)
    {
        if (part is null)
        {
            return;
        }

        var root = XElement.Load(part);
        foreach (var style in root.Elements().Where(element => element.Name.LocalName == "style"))
        {
            if (style.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "styleId")?.Value is { } id)
            {
                _styles.TryAdd(id, style);
            }
        }

        Language = root.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr")?.Child("lang").Value();
    }

    /// <summary>The language that text has by default.</summary>
    public string? Language { get; }

    /// <summary>What paragraphs of a style are; null if the style is of a table of contents.</summary>
    public BlockKind? KindOf(string? id)
    {
        var at = id;
        for (var bases = 0; bases < MostBases && at is not null && _styles.TryGetValue(at, out var style); bases++)
        {
            var name = NameOf(style);
            if (name.StartsWith("toc ", StringComparison.Ordinal) || name == "contents heading")
            {
                return null;
            }

            if (name.StartsWith("heading ", StringComparison.Ordinal) || name is "title" or "subtitle" || HasLevel(style))
            {
                return BlockKind.Heading;
            }

            if (name is "caption" or "image caption" or "table caption")
            {
                return BlockKind.Caption;
            }

            at = style.Child("basedOn").Value();
        }

        return BlockKind.Paragraph;
    }

    /// <summary>Whether a style is the one of the document's title.</summary>
    public bool IsTitle(string? id) => id is not null && _styles.TryGetValue(id, out var style) && NameOf(style) == "title";

    private static string NameOf(XElement style) => style.Child("name").Value()?.ToLowerInvariant() ?? "";

    private static bool HasLevel(XElement style) => style.Child("pPr")?.Child("outlineLvl").Value() is [>= '0' and <= '8'];
}
