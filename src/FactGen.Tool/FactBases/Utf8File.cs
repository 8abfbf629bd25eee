using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactGen.Tool.FactBases;

/// <summary>UTF-8 files: read exactly or not at all, written completely or not at all.</summary>
internal static class Utf8File
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Reads a file. A file that is not UTF-8 is refused, because replacement characters would look like the author's words.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    public static (Utf8Text Text, bool ByteOrderMark) Read(string path, string shown)
    {
        try
        {
            return Decode(RegularFile.Read(path, shown), shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a file, and keeps nothing of it but what somebody makes of its bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="use">Takes the bytes.</param>
    /// <param name="open">Opens the file.</param>
    public static T Use<T>(string path, string shown, Func<ReadOnlySpan<byte>, T> use, Func<string, FileStream> open)
    {
        try
        {
            return RegularFile.Use(path, shown, use, open);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>How many bytes a file has; 0 if it does not know.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    public static long LengthOf(string path, string shown)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The text of a file's bytes; refused if they are not UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="shown">The path for messages.</param>
    public static (Utf8Text Text, bool ByteOrderMark) Decode(byte[] bytes, string shown)
    {
        var start = StartOf(bytes, shown);
        return (new Utf8Text(bytes, start), start > 0);
    }

    /// <summary>Where the text begins in a file's bytes: behind the byte order mark. Refused if they are not UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="shown">The path for messages.</param>
    public static int StartOf(ReadOnlySpan<byte> bytes, string shown)
    {
        var start = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var content = bytes[start..];
        if (!Utf8.IsValid(content))
        {
            Utf8.ToUtf16(content, new char[content.Length], out var read, out _, replaceInvalidSequences: false);
            var offset = start + read;
            var line = bytes[..offset].Count((byte)'\n') + 1;
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' is not UTF-8: byte {offset}, counted from 0, in line {line}, begins no character (0x{bytes[offset]:X2}). Save the file as UTF-8."));
        }

        return start;
    }

    /// <summary>Writes a file. Other readers see either the old or the new content, never a part.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="byteOrderMark">Whether it begins with a byte order mark.</param>
    public static void Write(string path, string shown, string text, bool byteOrderMark = false) =>
        Write(path, shown, [.. byteOrderMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text)]);

    /// <summary>Writes bytes the same way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="bytes">Its content.</param>
    public static void Write(string path, string shown, byte[] bytes) => Write(path, shown, stream => stream.Write(bytes));

    /// <summary>Writes what something puts out the same way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="write">Puts it out. If it throws, the file is as it was.</param>
    public static void Write(string path, string shown, Action<Stream> write)
    {
        // What a link points to can be anywhere on the machine, and nobody named it.
        if (FolderWalk.IsLink(path))
        {
            throw new CannotRunException($"'{shown}' is a symbolic link, and is not written through. Remove the link, or name the file itself.");
        }

        RegularFile.RefuseOther(path, shown);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be written: {exception.Message}");
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }
}
