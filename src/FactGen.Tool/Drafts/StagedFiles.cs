using FactGen.Tool.FactBases;

namespace FactGen.Tool.Drafts;

/// <summary>Writes several new files into a folder: either all of them or none.</summary>
internal static class StagedFiles
{
    /// <summary>Writes the files to a temporary folder first, and then moves them to their places.</summary>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <param name="files">Each path below it, with <c>/</c>, and its content.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellation">Cancels the work; nothing is written then.</param>
    public static void Write(string folder, IEnumerable<(string Path, string Text)> files, Caller caller, CancellationToken cancellation)
    {
        var isNew = !Directory.Exists(folder);
        var aside = Path.Combine(folder, $".factgen-{Guid.NewGuid():N}.tmp");
        List<string> moved = [];
        try
        {
            foreach (var (path, text) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                FolderWalk.RefuseLinks(folder, Path.Combine(folder, path), caller.Shown(Path.Combine(folder, path)));
                var file = Path.Combine(aside, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                Utf8File.Write(file, path, text);
            }

            cancellation.ThrowIfCancellationRequested();
            Move(aside, folder, moved);
        }
        catch (Exception exception)
        {
            Remove([.. moved, isNew ? folder : aside]);
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw new CannotRunException($"'{caller.Shown(folder)}' cannot be written: {exception.Message}");
            }

            throw;
        }
    }

    /// <summary>Moves what a folder holds into another: a folder as a whole, unless one of its name is there already.</summary>
    private static void Move(string from, string to, List<string> moved)
    {
        foreach (var entry in Directory.GetFileSystemEntries(from))
        {
            var target = Path.Combine(to, Path.GetFileName(entry));
            if (Directory.Exists(entry) && Directory.Exists(target))
            {
                Move(entry, target, moved);
                continue;
            }

            Directory.Move(entry, target);
            moved.Add(target);
        }

        Directory.Delete(from);
    }

    private static void Remove(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
    }
}
