using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Documents;

/// <summary>A document as plain text, with what a card says of it.</summary>
/// <param name="Text">The text. Its pages are divided by U+000C.</param>
internal sealed record Document(string Text)
{
    /// <summary>The kind of the document from which it comes.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Whether the text is the file itself, byte for byte.</summary>
    public bool IsFileItself { get; init; }

    /// <summary>Whether that file begins with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Its headings and captions, each the beginning of a line.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Its tables and notes: passages that the card excludes.</summary>
    public IReadOnlyList<Exclusion> Excluded { get; init; } = [];

    /// <summary>What it says of itself.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.None;

    /// <summary>What was done to it, a sentence each.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];
}
