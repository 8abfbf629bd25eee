using System.Text;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Documents.Decoding;

/// <summary>
/// Decodes a text as it declares itself: by a byte order mark, by what the server said, or by its own declaration. Without one it is UTF-8
/// or refused: a guessed encoding would put letters into the author's mouth.
/// </summary>
internal static class DeclaredEncoding
{
    /// <summary>How far into a page its declaration is looked for.</summary>
    private const int Head = 4096;

    /// <summary>Names that browsers read as the encoding of Windows, of which they are a part.</summary>
    private static readonly string[] WindowsNames = ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252", "x-cp1252"];

    /// <summary>The text, without a byte order mark, and what was done if it was not UTF-8.</summary>
    /// <param name="received">The document.</param>
    /// <param name="isMarkup">Whether the document may declare its encoding in its first lines.</param>
    public static (string Text, string? Done) Decode(ReceivedDocument received, bool isMarkup)
    {
        var bytes = received.Bytes;
        var (name, by, skipped) = MarkOf(bytes) is var (mark, length) ? (mark, "its byte order mark", length)
            : received.Charset is { } charset ? (charset, "the server", 0)
            : isMarkup && DeclaredIn(bytes) is { } declared ? (declared, "the page itself", 0)
            : (null, "", 0);
        if (name is null || IsUtf8(name))
        {
            return (Utf8File.Decode(bytes, received.Shown).Text.Read(), null);
        }

        try
        {
            return (Named(name, received.Shown).GetString(bytes, skipped, bytes.Length - skipped), $"decoded: it is in {name}, as {by} says. The text is written as UTF-8.");
        }
        catch (DecoderFallbackException failure)
        {
            throw new CannotRunException(
                $"'{received.Shown}' is not in {name}, as {by} says: byte {failure.Index} begins no character. Save it as UTF-8, and add that.");
        }
    }

    private static Encoding Named(string name, string shown)
    {
        var canonical = WindowsNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? "windows-1252" : name;
        var (encoderFallback, decoderFallback) = (EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(canonical, encoderFallback, decoderFallback)
                ?? (canonical.Equals("utf-7", StringComparison.OrdinalIgnoreCase)
                    ? throw new ArgumentException(canonical)
                    : Encoding.GetEncoding(canonical, encoderFallback, decoderFallback));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new CannotRunException($"'{shown}' is in the encoding '{name}', which is not known here. Save it as UTF-8, and add that.");
        }
    }

    private static (string Name, int Length)? MarkOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? ("utf-8", 3)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? ("utf-32", 4)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? ("utf-16", 2)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? ("utf-16BE", 2)
        : null;

    private static bool IsUtf8(string name) =>
        name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding in <c>&lt;meta charset=…&gt;</c> or <c>&lt;?xml encoding=…?&gt;</c>; null if there is none.</summary>
    private static string? DeclaredIn(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(Head, bytes.Length));
        return ValueIn(head, "<?xml", "encoding") ?? ValueIn(head, "<meta", "charset");
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or ':' or '.';

    private static string? ValueIn(string head, string tag, string attribute)
    {
        for (var start = head.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
            start >= 0;
            start = head.IndexOf(tag, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', start);
            var inside = head[start..(end < 0 ? head.Length : end)];
            var at = inside.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            var value = at < 0 ? "" : inside[(at + attribute.Length)..].TrimStart();
            if (value.StartsWith('='))
            {
                var name = string.Concat(value[1..].TrimStart(' ', '"', '\'').TakeWhile(IsOfName));
                return name.Length > 0 ? name : null;
            }
        }

        return null;
    }
}
