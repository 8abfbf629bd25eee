using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FactGen.Tool.Differences;

/// <summary>
/// The git repository that contains a folder, read with the command <c>git</c>. Neither the work tree nor the index is changed.
/// </summary>
internal sealed class GitRepository
{
    private const string SymbolicLink = "120000";

    private readonly string _folder;

    private GitRepository(string folder, string root) => (_folder, Root) = (folder, root);

    /// <summary>The folder of the work tree, as git names it; absolute.</summary>
    public string Root { get; }

    /// <summary>The repository of a folder.</summary>
    /// <param name="folder">An existing folder; absolute.</param>
    /// <param name="shown">The path for messages.</param>
    /// <exception cref="CannotRunException">The folder is in no repository, or git is not installed.</exception>
    public static GitRepository Of(string folder, string shown)
    {
        var (exitCode, output, error) = Run(folder, "rev-parse", "--show-cdup");
        if (exitCode != 0)
        {
            throw new CannotRunException(
                $"'{shown}' lies in no git repository that can be read, so there is no other state to compare with. git says: {FirstLine(error)}");
        }

        return new GitRepository(folder, Path.TrimEndingDirectorySeparator(Path.GetFullPath(output.TrimEnd('\n'), folder)));
    }

    /// <summary>The commit that a revision names.</summary>
    /// <exception cref="CannotRunException">There is no such commit.</exception>
    public string CommitOf(string revision)
    {
        var (exitCode, output, _) = revision.StartsWith('-') || revision.Length == 0
            ? (1, "", "")
            : Run(_folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        return exitCode == 0
            ? output.Trim()
            : throw new CannotRunException(
                $"'{revision}' names no commit of this repository. Name a branch, a tag or a commit ('git log --oneline' lists them); a branch of a remote may have to be fetched first.");
    }

    /// <summary>When a commit was made, as RFC 3339 has it.</summary>
    public string DayOf(string commit) => Require("show", "--no-patch", "--format=%cI", commit).Trim();

    /// <summary>The files of a commit.</summary>
    public IReadOnlyList<GitFile> FilesOf(string commit)
    {
        var listing = Require("ls-tree", "-r", "-z", "--full-tree", commit);
        List<GitFile> files = [];
        foreach (var entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // Mode, type and object, then a tab and the path.
            var tab = entry.IndexOf('\t');
            var (head, path) = (entry[..tab].Split(' '), entry[(tab + 1)..]);
            if (head[1] == "blob")
            {
                files.Add(new GitFile(path, head[2], IsLink: head[0] == SymbolicLink));
            }
        }

        return files;
    }

    /// <summary>The contents of some files, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="mostBytes">How many bytes of each are read. A longer one is passed over, so that no file fills the memory.</param>
    public IReadOnlyList<GitContent> Read(IReadOnlyList<GitFile> files, Func<int, long> mostBytes)
    {
        using var git = Start(_folder, "cat-file", "--batch");
        var asking = Task.Run(() =>
        {
            foreach (var file in files)
            {
                git.StandardInput.Write(file.Object + "\n");
            }

            git.StandardInput.Close();
        });
        var answer = git.StandardOutput.BaseStream;
        List<GitContent> contents = [];
        foreach (var file in files)
        {
            // Object, type and size on one line, then the content and a line break.
            var head = LineOf(answer).Split(' ');
            if (head is not [_, "blob", var size])
            {
                throw new CannotRunException($"git cannot read '{file.Path}': {string.Join(' ', head)}");
            }

            var length = long.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture);
            var bytes = length <= mostBytes(contents.Count) ? new byte[length] : null;
            if (bytes is null)
            {
                PassOver(answer, length);
            }
            else
            {
                answer.ReadExactly(bytes);
            }

            answer.ReadByte();
            contents.Add(new GitContent(length, bytes));
        }

        asking.GetAwaiter().GetResult();
        git.WaitForExit();
        return contents;
    }

    private static void PassOver(Stream stream, long length)
    {
        var part = new byte[64 * 1024];
        while (length > 0)
        {
            var count = (int)Math.Min(length, part.Length);
            stream.ReadExactly(part, 0, count);
            length -= count;
        }
    }

    private static string LineOf(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not (-1 or '\n'); next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    private string Require(params string[] arguments)
    {
        var (exitCode, output, error) = Run(_folder, arguments);
        return exitCode == 0 ? output : throw new CannotRunException($"'git {arguments[0]}' failed: {FirstLine(error)}");
    }

    private static (int ExitCode, string Output, string Error) Run(string folder, params string[] arguments)
    {
        using var git = Start(folder, arguments);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "--no-optional-locks", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new CannotRunException($"'git' cannot be run: {exception.Message}. Install it, or put its folder into PATH.");
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path below the root of the repository, with <c>/</c>.</param>
/// <param name="Object">The id of its content.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record GitFile(string Path, string Object, bool IsLink);

/// <summary>What a file of a commit contains.</summary>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Bytes">The bytes; null if they are more than are read.</param>
internal sealed record GitContent(long Length, byte[]? Bytes);
