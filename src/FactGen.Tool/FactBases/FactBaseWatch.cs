namespace FactGen.Tool.FactBases;

/// <summary>Waits for a fact base's files to change.</summary>
/// <remarks>
/// Polls the files. Unlike the notifications of an operating system, this works on every kind of disk and for files behind links.
/// </remarks>
/// <param name="folder">The folder to watch.</param>
internal sealed class FactBaseWatch(FactBaseFolder folder)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private IReadOnlyList<FileState> _seen = [];

    /// <summary>Remembers the current state of the files.</summary>
    public void Look() => _seen = States();

    /// <summary>Waits until a file has changed and no file changes any more.</summary>
    public void WaitForChange(CancellationToken cancellation)
    {
        for (var hasChanged = false; ;)
        {
            cancellation.WaitHandle.WaitOne(Interval);
            cancellation.ThrowIfCancellationRequested();
            var now = States();
            var isSame = now.SequenceEqual(_seen);
            _seen = now;
            if (isSame && hasChanged)
            {
                return;
            }

            hasChanged |= !isSame;
        }
    }

    private IReadOnlyList<FileState> States() => [.. folder.Files().Select(FileState.Of)];

    private sealed record FileState(string Path, long Length, DateTime Written)
    {
        public static FileState Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileState(path, file.Length, file.LastWriteTimeUtc) : new FileState(path, -1, default);
        }
    }
}
