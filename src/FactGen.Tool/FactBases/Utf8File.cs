using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactGen.Tool.FactBases;

/// <summary>Files of UTF-8, read exactly or not at all, written whole or not at all.</summary>
internal static class Utf8File
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file. One that is not UTF-8 is refused: replacement characters would be taken for the author's words.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The file as messages name it.</param>
    public static (Utf8Text Text, bool ByteOrderMark) Read(string path, string shown)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }

        return Decode(bytes, shown);
    }

    /// <summary>The text of a file's bytes, refused where they are not UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="shown">The file as messages name it.</param>
    public static (Utf8Text Text, bool ByteOrderMark) Decode(byte[] bytes, string shown)
    {
        var start = bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var content = bytes.AsSpan(start);
        if (!Utf8.IsValid(content))
        {
            Utf8.ToUtf16(content, new char[content.Length], out var read, out _, replaceInvalidSequences: false);
            var offset = start + read;
            var line = bytes.AsSpan(0, offset).Count((byte)'\n') + 1;
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' is not UTF-8: byte {offset}, counted from 0, in line {line}, begins no character (0x{bytes[offset]:X2}). Save the file as UTF-8."));
        }

        return (new Utf8Text(bytes, start), start > 0);
    }

    /// <summary>Writes a file; whoever reads it meanwhile sees the old one or the new one, never a part.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The file as messages name it.</param>
    /// <param name="text">What it is to hold.</param>
    /// <param name="byteOrderMark">Whether it is to begin with a byte order mark.</param>
    public static void Write(string path, string shown, string text, bool byteOrderMark = false) =>
        Write(path, shown, [.. byteOrderMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text)]);

    /// <summary>Writes bytes in the same way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The file as messages name it.</param>
    /// <param name="bytes">What it is to hold.</param>
    public static void Write(string path, string shown, byte[] bytes)
    {
        // A link stays a link: what is replaced is the file that it leads to.
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw new CannotRunException($"'{shown}' cannot be written: {exception.Message}");
        }
    }
}
