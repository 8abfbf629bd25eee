using FactGen.Tool.FactBases;

namespace FactGen.Tool.Pages;

/// <summary>The folder of a report. It is written completely, replacing an earlier report, or not at all.</summary>
internal static class SiteFolder
{
    /// <summary>The file that marks a folder as a report and lists its files.</summary>
    public const string Marker = "factgen-report.txt";

    private const string MarkerHead = "A report of factgen. The next report takes the place of these files:";

    /// <summary>Writes a report to a temporary folder next to its place first, and then moves it there.</summary>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <param name="files">Each path below it, with <c>/</c>, and its content.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellation">Cancels the work; everything stays as it was.</param>
    /// <returns>The number of files.</returns>
    public static int Write(string folder, IEnumerable<(string Path, string Text)> files, Caller caller, CancellationToken cancellation)
    {
        Refuse(folder, caller);
        var target = RealPath(folder);
        var (aside, before) = ($"{target}.{Guid.NewGuid():N}.new", $"{target}.{Guid.NewGuid():N}.old");
        try
        {
            List<string> written = [];
            foreach (var (path, text) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                File.WriteAllText(Made(aside, path), text);
                written.Add(path);
            }

            File.WriteAllText(
                Made(aside, Marker),
                string.Concat(written.Order(StringComparer.Ordinal).Prepend(MarkerHead).Select(line => $"{line}\n")));
            cancellation.ThrowIfCancellationRequested();
            Replace(target, aside, before, caller.Shown(folder));
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

    /// <summary>A folder that contains anything except an earlier report is not changed.</summary>
    public static void Refuse(string folder, Caller caller)
    {
        var shown = caller.Shown(folder);
        if (File.Exists(folder))
        {
            throw new CannotRunException($"'{shown}' is a file. Name a folder.");
        }

        try
        {
            if (Directory.Exists(folder))
            {
                RefuseForeign(folder, shown);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>A folder of the fact base is no place for a report, whatever an earlier report is said to have left there.</summary>
    public static void RefuseFactBase(string folder, FactBaseFolder facts)
    {
        var target = RealPath(folder);
        if (new[] { facts.Facts, facts.Sources, facts.TextRoot }.FirstOrDefault(inner => IsIn(target, RealPath(inner))) is { } inside)
        {
            var (shown, held) = (facts.Caller.Shown(folder), facts.Caller.Shown(inside));
            throw new CannotRunException(
                shown == held ? $"'{shown}' is a folder of the fact base. Name another for the report."
                : $"'{shown}' holds '{held}', a folder of the fact base. Name another folder for the report.");
        }
    }

    private static bool IsIn(string folder, string inner) =>
        inner == folder || FolderWalk.IsBelow(folder.TrimEnd(Path.DirectorySeparatorChar), inner);

    private static void RefuseForeign(string folder, string shown)
    {
        string[] there = [.. ContentOf(folder)];
        if (there.Length == 0)
        {
            return;
        }

        var own = there.Contains(Marker) ? OwnFiles(folder, shown) : [];
        if (own is not [MarkerHead, ..])
        {
            throw new CannotRunException(
                $"'{shown}' is not empty, and no earlier report: it holds '{there[0]}'. Name an empty folder, or one that is not there.");
        }

        if (there.Except(own).FirstOrDefault(file => file != Marker) is { } foreign)
        {
            throw new CannotRunException(
                $"'{shown}' holds '{foreign}', which is not of the earlier report and would be lost. Move it away.");
        }
    }

    /// <summary>The lines of the marker. A report writes a file: what a link leads to is no list of its own.</summary>
    private static string[] OwnFiles(string folder, string shown)
    {
        var marker = Path.Combine(folder, Marker);
        return FolderWalk.IsLink(marker) ? [] : Utf8File.Read(marker, $"{shown}/{Marker}").Text.Read().Split(['\r', '\n']);
    }

    /// <summary>
    /// What a folder holds, by its paths: files, links, of which none is followed, and empty folders, each with a slash at its end.
    /// </summary>
    private static IEnumerable<string> ContentOf(string folder) => ContentOf(new DirectoryInfo(folder), "").Order(StringComparer.Ordinal);

    private static IEnumerable<string> ContentOf(DirectoryInfo folder, string path)
    {
        var entries = folder.GetFileSystemInfos();
        return entries.Length == 0 && path.Length > 0
            ? [path]
            : entries.SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } inner
                ? ContentOf(inner, $"{path}{inner.Name}/")
                : [$"{path}{entry.Name}"]);
    }

    private static void Replace(string target, string aside, string before, string shown)
    {
        var isThere = Directory.Exists(target);
        if (isThere)
        {
            Directory.Move(target, before);
        }

        try
        {
            if (isThere)
            {
                RefuseForeign(before, shown); // somebody may have put a file there since it was looked at
            }

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

    /// <summary>A link stays a link: the folder that it points to is replaced.</summary>
    private static string RealPath(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return new DirectoryInfo(trimmed) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : trimmed;
    }
}
