using System.Text;

namespace FactGen.Tool.Documents;

/// <summary>The kinds of documents that are read.</summary>
internal enum DocumentKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A document of a word processor, in Office Open XML.</summary>
    Docx,
}

/// <summary>Tells the kind of a document by its first bytes, what the server said of it, and its name.</summary>
internal static class DocumentKinds
{
    private const int Head = 1024;

    private static readonly Dictionary<string, DocumentKind> ByMediaType = new(StringComparer.Ordinal)
    {
        ["text/html"] = DocumentKind.Html,
        ["application/xhtml+xml"] = DocumentKind.Html,
        ["text/markdown"] = DocumentKind.Markdown,
        ["text/plain"] = DocumentKind.Text,
    };

    private static readonly Dictionary<string, DocumentKind> ByExtension = new(StringComparer.Ordinal)
    {
        [".html"] = DocumentKind.Html,
        [".htm"] = DocumentKind.Html,
        [".xhtml"] = DocumentKind.Html,
        [".md"] = DocumentKind.Markdown,
        [".markdown"] = DocumentKind.Markdown,
    };

    /// <summary>The kind of a document; one that is not read is refused, with the way out.</summary>
    public static DocumentKind Of(ReceivedDocument received)
    {
        var head = received.Bytes.AsSpan(0, Math.Min(Head, received.Bytes.Length));
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return DocumentKind.Pdf;
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return DocumentKind.Docx;
        }

        if (UnreadFormOf(head, received) is { } form)
        {
            throw new CannotRunException($"'{received.Shown}' is {form}: it is not read. Save it as text, HTML, PDF or DOCX, and add that.");
        }

        return received.MediaType is { } type && ByMediaType.TryGetValue(type, out var named) ? named
            : ByExtension.TryGetValue(received.Extension, out var kind) ? kind
            : received.Extension != ".txt" && BeginsAsHtml(head) ? DocumentKind.Html
            : DocumentKind.Text;
    }

    /// <summary>The kind of a document that cannot be read; null if it is not one of these kinds.</summary>
    private static string? UnreadFormOf(ReadOnlySpan<byte> head, ReceivedDocument received) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "a document of Word before 2007, or one with a password"
        : head.StartsWith(@"{\rtf"u8) ? "rich text (RTF)"
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a picture"
        : received.MediaType is { } type && type.Split('/')[0] is "image" or "audio" or "video" or "font" ? $"of the type '{received.MediaType}'"
        : null;

    private static bool BeginsAsHtml(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
