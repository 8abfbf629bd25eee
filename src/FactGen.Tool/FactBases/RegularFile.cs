using System.Buffers;

namespace FactGen.Tool.FactBases;

/// <summary>Reads files that have an end. Pipes and devices can stand in a folder under any name, and may have none.</summary>
internal static class RegularFile
{
    /// <summary>The most bytes that are read of any file: what the longest input may have (FORMAT.md section 11).</summary>
    public const int MostBytes = 3 * 64 * 1024 * 1024;

    /// <summary>How long a file without a length may take to open. A pipe that nobody writes to takes for ever.</summary>
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(2);

    /// <summary>Where Unix has its devices. Windows gives them names that are no paths of files.</summary>
    private static readonly string[] DeviceFolders = OperatingSystem.IsWindows() ? [] : ["/dev/", "/proc/", "/sys/"];

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    public static byte[] Read(string path, string shown) => Use(path, shown, static bytes => bytes.ToArray());

    /// <summary>Reads all bytes of a file into memory that the next file uses again.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="use">Takes the bytes.</param>
    /// <param name="open">Opens the file, if that is not <see cref="Open(string)"/>.</param>
    public static T Use<T>(string path, string shown, Func<ReadOnlySpan<byte>, T> use, Func<string, FileStream>? open = null)
    {
        using var stream = Open(path, shown, open ?? Open);
        if (!stream.CanSeek)
        {
            throw new CannotRunException($"'{shown}' is a pipe or a device, and no file. Put a file there, or remove it.");
        }

        var length = stream.Length;
        if (length > MostBytes)
        {
            throw new CannotRunException($"'{shown}' has {length} bytes; at most {MostBytes} are read of a file. Divide it.");
        }

        return length > 0 ? UseLength(stream, (int)length, use) : use(ReadToEnd(stream, shown));
    }

    /// <summary>
    /// Refuses to write where a pipe or a device is: a new file would take its place, so that what others write there fills the disk.
    /// </summary>
    /// <param name="path">The file, which need not be there; absolute.</param>
    /// <param name="shown">The path for messages.</param>
    public static void RefuseOther(string path, string shown)
    {
        // Only what has no length can be one. A device cannot be told from an empty file but by its place.
        if (new FileInfo(path) is { Exists: true, Length: 0 })
        {
            using var stream = Open(path, shown, Open);
            if (!stream.CanSeek || DeviceFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            {
                throw new CannotRunException($"'{shown}' is a pipe or a device, and no file. Name a file.");
            }
        }
    }

    /// <summary>Opens a file to read it.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    private static T UseLength<T>(FileStream stream, int length, Func<ReadOnlySpan<byte>, T> use)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return use(bytes.AsSpan(0, stream.ReadAtLeast(bytes.AsSpan(0, length), length, throwOnEndOfStream: false)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>An empty file, or one of the system's that do not know their length.</summary>
    private static byte[] ReadToEnd(FileStream stream, string shown)
    {
        using var read = new MemoryStream();
        var part = new byte[64 * 1024];
        for (var count = stream.Read(part); count > 0; count = stream.Read(part))
        {
            read.Write(part, 0, count);
            if (read.Length > MostBytes)
            {
                throw new CannotRunException($"'{shown}' has no end that could be found in {MostBytes} bytes. Put a file there, or remove it.");
            }
        }

        return read.ToArray();
    }

    private static FileStream Open(string path, string shown, Func<string, FileStream> open)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
        {
            return open(path);
        }

        var opening = Task.Run(() => open(path));
        try
        {
            return opening.Wait(LongestOpening)
                ? opening.Result
                : throw new CannotRunException($"'{shown}' is a pipe that nobody writes to, and no file. Put a file there, or remove it.");
        }
        catch (AggregateException failure) when (failure.InnerException is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {failure.InnerException.Message}");
        }
    }
}
