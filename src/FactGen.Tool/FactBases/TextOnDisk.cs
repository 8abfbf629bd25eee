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
    private readonly int _start;

    private TextOnDisk(string path, string shown, int start, int length, string digest) =>
        (_path, _shown, _start, MostLength, Digest) = (path, shown, start, length, digest);

    /// <inheritdoc/>
    public int MostLength { get; }

    /// <inheritdoc/>
    public string Digest { get; }

    /// <summary>The text of a file, which is refused if it is not UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    public static (TextOnDisk Text, bool ByteOrderMark) Of(string path, string shown) => Utf8File.Use(path, shown, bytes =>
    {
        var start = Utf8File.StartOf(bytes, shown);
        return (new TextOnDisk(path, shown, start, bytes.Length - start, DigestOf(bytes)), start > 0);
    });

    /// <inheritdoc/>
    /// <exception cref="CannotRunException">The file is not what it was, so what was found in it may be elsewhere.</exception>
    public string Read()
    {
        lock (_text)
        {
            if (!_text.TryGetTarget(out var text))
            {
                _text.SetTarget(text = Utf8File.Use(_path, _shown, bytes => DigestOf(bytes) == Digest
                    ? Encoding.UTF8.GetString(bytes[_start..])
                    : throw new CannotRunException($"'{_shown}' was changed while it was read. Run the command again.")));
            }

            return text;
        }
    }

    private static string DigestOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return Convert.ToHexStringLower(digest);
    }
}
