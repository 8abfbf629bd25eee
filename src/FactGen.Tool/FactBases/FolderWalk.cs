namespace FactGen.Tool.FactBases;

/// <summary>Finds files, also hidden ones and those behind symbolic links. Throws if it may not read a folder.</summary>
internal static class FolderWalk
{
    /// <summary>
    /// How many files and folders are looked at behind one link. Nothing there is read, but what is there is named; and a link can lead to
    /// the whole disk.
    /// </summary>
    private const int MostBehindLink = 10_000;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files with an extension in a folder and its subfolders, each folder in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, string extension) =>
        Files(new DirectoryInfo(folder), extension, [RealPath(new DirectoryInfo(folder))], null);

    /// <summary>Whether a path is below a folder, whose own has no separator at its end.</summary>
    public static bool IsBelow(string folder, string path) =>
        path.StartsWith($"{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    /// <summary>Whether a path below a folder, or a folder between the two, is a symbolic link.</summary>
    public static bool IsBehindLink(string folder, string path) =>
        path.Length > folder.Length && (IsLink(path) || IsBehindLink(folder, Path.GetDirectoryName(path)!));

    /// <summary>Refuses to write a file that a link leads to: it can be anywhere on the machine, and nobody named it.</summary>
    /// <param name="folder">The folder that the caller named, which may be a link.</param>
    /// <param name="path">The file, in that folder or below it.</param>
    /// <param name="shown">The file for messages.</param>
    public static void RefuseLinks(string folder, string path, string shown)
    {
        if (IsBehindLink(folder, path))
        {
            throw new CannotRunException(
                $"'{shown}' is not written: it is a symbolic link, or lies behind one. Remove the link, or name the folder that it leads to.");
        }
    }

    /// <summary>Whether a path is a symbolic link, even a broken one.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static IEnumerable<string> Files(DirectoryInfo folder, string extension, IReadOnlyList<string> above, Behind? link)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (link is not null && link.Count++ == MostBehindLink)
            {
                throw new IOException($"the symbolic link '{link.Link}' leads to more than {MostBehindLink} files. Remove the link.");
            }

            if (entry is not DirectoryInfo inner)
            {
                if (entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                {
                    yield return entry.FullName;
                }

                continue;
            }

            var real = inner.LinkTarget is null ? Path.Combine(above[^1], inner.Name) : RealPath(inner);
            if (above.Contains(real))
            {
                throw new IOException($"the symbolic link '{inner.FullName}' leads back to a folder that it stands in.");
            }

            var innerLink = link ?? (inner.LinkTarget is null ? null : new Behind(inner.FullName));
            foreach (var file in Files(inner, extension, [.. above, real], innerLink))
            {
                yield return file;
            }
        }
    }

    private static string RealPath(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);

    /// <summary>How much was found behind a link.</summary>
    private sealed class Behind(string link)
    {
        public string Link => link;

        public int Count { get; set; }
    }
}
