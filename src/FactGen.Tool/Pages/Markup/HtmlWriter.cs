using System.Text;
using System.Xml;
using System.Xml.Linq;
using FactGen.Tool.Display;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Writes a tree as HTML: with the escapes of XML, which HTML shares, and the end tags that HTML wants.</summary>
internal static class HtmlWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = false,
    };

    /// <summary>Elements without content, which have no end tag.</summary>
    private static readonly HashSet<string> Empty =
        new(StringComparer.Ordinal) { "meta", "link", "input", "br", "hr", "rect", "circle", "line", "path" };

    /// <summary>Elements between which white space would be visible.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "br",
        "button",
        "cite",
        "code",
        "em",
        "i",
        "input",
        "label",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
    };

    /// <summary>A page.</summary>
    /// <param name="root">The element <c>html</c>.</param>
    public static string Write(XElement root)
    {
        var page = new StringBuilder("<!doctype html>\n");
        using (var writer = XmlWriter.Create(page, Settings))
        {
            Write(root, writer);
        }

        return page.ToString();
    }

    private static void Write(XElement element, XmlWriter writer)
    {
        var name = element.Name.LocalName;
        writer.WriteStartElement(name);
        foreach (var attribute in element.Attributes())
        {
            writer.WriteAttributeString(attribute.Name.LocalName, VisibleText.Of(attribute.Value));
        }

        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XElement child:
                    Write(child, writer);
                    break;
                case XText text:
                    writer.WriteString(VisibleText.Of(text.Value));
                    break;
                default:
                    throw new InvalidOperationException($"a page holds no {node.NodeType}");
            }
        }

        if (Empty.Contains(name))
        {
            writer.WriteEndElement();
        }
        else
        {
            writer.WriteFullEndElement();
        }

        if (!Inline.Contains(name))
        {
            writer.WriteWhitespace("\n");
        }
    }
}
