using System.Text;

namespace FactGen.TestKit;

/// <summary>A new folder outside the repository, deleted at the end.</summary>
/// <param name="name">A word in its name that distinguishes it from those of other tests.</param>
internal sealed class TemporaryFolder(string name) : IDisposable
{
    /// <summary>The folder; absolute.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory($"factgen-{name}-").FullName;

    /// <summary>The absolute path of a file or folder in it.</summary>
    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Writes a file as UTF-8.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Replaces words that a file contains exactly once.</summary>
    public void Replace(string path, string words, string others)
    {
        var text = Read(path);
        if (text.Split(words).Length != 2)
        {
            throw new InvalidOperationException($"'{path}' does not contain '{words}' exactly once:\n{text}");
        }

        Write(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Replaces words wherever a file contains them, which it must.</summary>
    public void ReplaceAll(string path, string words, string others)
    {
        var text = Read(path);
        if (!text.Contains(words, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{path}' does not contain '{words}':\n{text}");
        }

        Write(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Copies a folder into it.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }
    }

    /// <summary>Deletes files.</summary>
    public void Delete(params string[] paths) => Array.ForEach(paths, path => File.Delete(PathOf(path)));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
