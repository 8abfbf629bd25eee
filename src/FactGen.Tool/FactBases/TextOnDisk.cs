using System.Security.Cryptography;
using System.Text;
using FactGen.Compiler;

namespace FactGen.Tool.FactBases;

/// <summary>
/// A text that stays in its file: it is read each time somebody asks for it, and only weakly referenced. A check reads a file of facts
/// once, and again only if something is reported about it.
/// </summary>
internal sealed class TextOnDisk : IStoredText
{
    private readonly WeakReference<string?> _text = new(null);
    private readonly string _path;
    private readonly string _shown;
    private readonly Func<string, FileStream> _open;
    private readonly int _start;

    private TextOnDisk(string path, string shown, Func<string, FileStream> open, int start, int length, string digest) =>
        (_path, _shown, _open, _start, MostLength, Digest) = (path, shown, open, start, length, digest);

    /// <inheritdoc/>
    public int MostLength { get; }

    /// <inheritdoc/>
    public string Digest { get; }

    /// <summary>The text of a file, which is refused if it is not UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="open">Opens the file, now and later.</param>
    public static (TextOnDisk Text, bool ByteOrderMark) Of(string path, string shown, Func<string, FileStream> open) =>
        Utf8File.Use(
            path,
            shown,
            bytes =>
            {
                var start = Utf8File.StartOf(bytes, shown);
                return (new TextOnDisk(path, shown, open, start, bytes.Length - start, DigestOf(bytes)), start > 0);
            },
            open);

    /// <inheritdoc/>
    /// <exception cref="CannotRunException">The file is not what it was, so what was found in it may be elsewhere.</exception>
    public string Read()
    {
        lock (_text)
        {
            if (!_text.TryGetTarget(out var text))
            {
                _text.SetTarget(text = Utf8File.Use(_path, _shown, TextOf, _open));
            }

            return text;
        }
    }

    private string TextOf(ReadOnlySpan<byte> bytes) => DigestOf(bytes) == Digest
        ? Encoding.UTF8.GetString(bytes[_start..])
        : throw new CannotRunException($"'{_shown}' was changed while it was read. Run the command again.");

    private static string DigestOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return Convert.ToHexStringLower(digest);
    }
}
