namespace FactGen.Tool.Documents;

/// <summary>How much of a document is read. All of it is far above real documents, and bounds what a hostile one costs.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a document as it comes.</summary>
    public const int Bytes = 64 * 1024 * 1024;

    /// <summary>Bytes of a web page or a Markdown file: its tree takes some twenty times as much.</summary>
    public const int MarkupBytes = 8 * 1024 * 1024;

    /// <summary>Elements of a web page.</summary>
    public const int Elements = 250_000;

    /// <summary>Elements of a web page inside each other.</summary>
    public const int Depth = 256;

    /// <summary>Bytes of the parts of a document when they are unpacked, taken together.</summary>
    public const long UnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Bytes of one part of a document when it is unpacked.</summary>
    public const int UnpackedPart = 96 * 1024 * 1024;

    /// <summary>Files in a package.</summary>
    public const int PackageFiles = 10_000;

    /// <summary>Pages of a document.</summary>
    public const int Pages = 5_000;

    /// <summary>Characters printed on a page.</summary>
    public const int LettersOfPage = 100_000;

    /// <summary>UTF-16 units of a text: what a source text may have (FORMAT.md section 11).</summary>
    public const int Text = 2 * 1024 * 1024;

    /// <summary>Headings, and excluded passages, that a card may have (FORMAT.md section 11).</summary>
    public const int Passages = 100;

    /// <summary>How long reading a document may take.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(120);
}
