using FactGen.Tool.FactBases;

namespace FactGen.Tool.Pages;

/// <summary>The folder of a report: written whole, in the place of an earlier one, or not at all.</summary>
internal static class SiteFolder
{
    /// <summary>The file that tells a report from other folders, and lists what belongs to it.</summary>
    public const string Marker = "factgen-report.txt";

    private const string MarkerHead = "A report of factgen. The next report takes the place of these files:\n";

    /// <summary>Writes a report beside its place first, and then moves it there.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="files">Each path below it, with <c>/</c>, and what it is to hold.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="cancellation">Breaks it off, with everything as it was.</param>
    /// <returns>How many files it has.</returns>
    public static int Write(string folder, IEnumerable<(string Path, string Text)> files, Caller caller, CancellationToken cancellation)
    {
        var target = RealPath(folder);
        var (aside, before) = ($"{target}.{Guid.NewGuid():N}.new", $"{target}.{Guid.NewGuid():N}.old");
        try
        {
            Refuse(target, caller);
            List<string> written = [];
            foreach (var (path, text) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                Utf8File.Write(Made(aside, path), path, text);
                written.Add(path);
            }

            Utf8File.Write(Made(aside, Marker), Marker, MarkerHead + string.Concat(written.Order(StringComparer.Ordinal).Select(path => $"{path}\n")));
            cancellation.ThrowIfCancellationRequested();
            Replace(target, aside, before);
            return written.Count;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{caller.Shown(folder)}' cannot be written: {exception.Message}");
        }
        finally
        {
            Delete(aside);
        }
    }

    /// <summary>A folder that holds anything but an earlier report is not touched.</summary>
    public static void Refuse(string folder, Caller caller)
    {
        if (File.Exists(folder))
        {
            throw new CannotRunException($"'{caller.Shown(folder)}' is a file. Name a folder.");
        }

        string[] there = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)]
            : [];
        if (there.Length == 0)
        {
            return;
        }

        var marker = Path.Combine(folder, Marker);
        if (!File.Exists(marker) || !File.ReadAllText(marker).ReplaceLineEndings("\n").StartsWith(MarkerHead, StringComparison.Ordinal))
        {
            throw new CannotRunException($"'{caller.Shown(folder)}' is not empty, and no earlier report: it holds '{there[0]}'. Name an empty folder, or one that is not there.");
        }

        var own = File.ReadAllLines(marker).ToHashSet(StringComparer.Ordinal);
        if (there.FirstOrDefault(file => file != Marker && !own.Contains(file)) is { } foreign)
        {
            throw new CannotRunException($"'{caller.Shown(folder)}' holds '{foreign}', which is not of the earlier report and would be lost. Move it away.");
        }
    }

    private static void Replace(string target, string aside, string before)
    {
        var isThere = Directory.Exists(target);
        if (isThere)
        {
            Directory.Move(target, before);
        }

        try
        {
            Directory.Move(aside, target);
        }
        catch when (isThere)
        {
            Directory.Move(before, target);
            throw;
        }

        Delete(before);
    }

    private static string Made(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A link stays a link: what is replaced is the folder that it leads to.</summary>
    private static string RealPath(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return new DirectoryInfo(trimmed) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : trimmed;
    }
}
