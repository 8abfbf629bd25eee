namespace FactGen.Tool.FactBases;

/// <summary>Waits for a fact base's files to change.</summary>
/// <remarks>
/// The files are looked at again and again: unlike the notices of an operating system that works on every kind of disk, and for
/// files behind links.
/// </remarks>
/// <param name="folder">Where the files are.</param>
internal sealed class FactBaseWatch(FactBaseFolder folder)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private IReadOnlyList<FileState> _seen = [];

    /// <summary>Takes the files as they are as known.</summary>
    public void Look() => _seen = States();

    /// <summary>Waits until a file is another than it was, and none changes any more.</summary>
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
