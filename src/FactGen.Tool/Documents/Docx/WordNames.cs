using System.Xml;
using System.Xml.Linq;

namespace FactGen.Tool.Documents.Docx;

/// <summary>Reads WordprocessingML by local names: its two variants (transitional, strict) differ only in the namespace.</summary>
internal static class WordNames
{
    /// <summary>What ends the namespaces of both variants.</summary>
    private const string Space = "/wordprocessingml/main";

    /// <summary>The namespace of the transitional variant.</summary>
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Whether a node is an element of WordprocessingML.</summary>
    public static bool IsWord(this XmlReader reader) =>
        reader.NamespaceURI == Transitional || reader.NamespaceURI.EndsWith(Space, StringComparison.Ordinal);

    /// <summary>An attribute of an element; null if it has none.</summary>
    public static string? Attribute(this XmlReader reader, string name) =>
        reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>Whether an element that switches something on does: <c>&lt;w:vanish/&gt;</c>, and not <c>w:val="false"</c>.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("false" or "0" or "off" or "none");

    /// <summary>The first child of a name.</summary>
    public static XElement? Child(this XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The value of an element, in its attribute <c>w:val</c>.</summary>
    public static string? Value(this XElement? element) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value;
}
