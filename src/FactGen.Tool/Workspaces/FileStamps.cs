namespace FactGen.Tool.Workspaces;

/// <summary>Length and time of files as they last were, so that a file that has not changed is not read again.</summary>
internal sealed class FileStamps
{
    /// <summary>A file that was written so shortly before may be written again within one tick of its time.</summary>
    private static readonly TimeSpan Doubtful = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether a file is as it was when this was last asked. What it is now is remembered.</summary>
    public bool IsSame(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null)
        {
            _seen.Remove(path);
            return false;
        }

        var now = (file.Length, file.LastWriteTimeUtc);
        var isSame = _seen.TryGetValue(path, out var before) && before == now;
        if (DateTime.UtcNow - file.LastWriteTimeUtc > Doubtful)
        {
            _seen[path] = now;
        }
        else
        {
            _seen.Remove(path);
        }

        return isSame;
    }

    /// <summary>The file is read again in any case.</summary>
    public void Forget(string path) => _seen.Remove(path);
}
