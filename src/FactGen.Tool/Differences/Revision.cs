using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Differences;

/// <summary>The files of a fact base in a commit.</summary>
/// <param name="Name">The revision, as the caller wrote it.</param>
/// <param name="Commit">The commit.</param>
/// <param name="Repository">The repository.</param>
/// <param name="Folder">The folder of the fact base in the work tree.</param>
internal sealed record Revision(string Name, string Commit, GitRepository Repository, FactBaseFolder Folder)
{
    /// <summary>Reads the files. A file that cannot be read is kept as unreadable, so that the others can be compared.</summary>
    /// <remarks>
    /// Texts are seldom in the repository. A text of the text root is used if it is the one on the revision's card; the quotes of all other
    /// texts are checked against the revision's lock.
    /// </remarks>
    /// <exception cref="CannotRunException">The commit has no fact base there.</exception>
    public IReadOnlyList<InputFile> Read()
    {
        var (facts, sources, texts) = (Below(Folder.Facts), Below(Folder.Sources), Inside(Folder.TextRoot));
        (GitFile File, InputKind Kind, string Root)[] files =
            [
                .. Repository.FilesOf(Commit).SelectMany(
                    file => KindsOf(file.Path, facts, sources, texts),
                    (file, kind) => (file, kind.Kind, kind.Root)),
            ];
        if (Folder.Bases.Count == 0 && !files.Any(file => file.Kind is InputKind.Schema))
        {
            throw new CannotRunException($"'{Name}' has no fact base here: there is no '{facts}{FactBaseFolder.SchemaName}' in it.");
        }

        var contents = Repository.Read([.. files.Select(file => file.File)], number => UnreadFile.MostBytesOf(files[number].Kind));
        List<InputFile> inputs = [.. files.Zip(contents, (file, content) => Input(file.Kind, file.File, file.Root, content))];
        var known = inputs.Where(input => input.Kind is InputKind.Text).Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        inputs.AddRange(TextsOfCards(inputs).Where(text => !known.Contains(text.Name)));
        return inputs;
    }

    /// <summary>The texts of the text root that match the cards.</summary>
    private IEnumerable<InputFile> TextsOfCards(IReadOnlyList<InputFile> inputs)
    {
        var digests = inputs.Where(input => input.Kind is InputKind.Card)
            .SelectMany(input => FileSteps.BindCards(FileSteps.Parse(input)).Cards)
            .Where(card => card.Card is { Text: not null, Sha256: not null })
            .Select(card => (card.Card.Text!, card.Card.Sha256!))
            .ToHashSet();
        return Folder.Texts().Where(text => digests.Contains((text.Name, FileSteps.ReadText(text).Digest)));
    }

    private InputFile Input(InputKind kind, GitFile file, string root, GitContent content)
    {
        var (path, name) = ($"{Name}:{file.Path}", file.Path[root.Length..]);
        if (file.IsLink)
        {
            return UnreadFile.Of(kind, path, name, $"'{path}' is a symbolic link, which is not followed in a revision: it is left out.");
        }

        if (content.Bytes is null)
        {
            return UnreadFile.TooLong(kind, path, name, content.Length);
        }

        try
        {
            var (text, byteOrderMark) = Utf8File.Decode(content.Bytes, path);
            return new InputFile(kind, path, name, text.Read(), byteOrderMark);
        }
        catch (CannotRunException reason)
        {
            return UnreadFile.Of(kind, path, name, reason.Message);
        }
    }

    private static IEnumerable<(InputKind Kind, string Root)> KindsOf(string path, string facts, string sources, string? texts)
    {
        if (IsYaml(facts))
        {
            yield return (path == facts + FactBaseFolder.SchemaName ? InputKind.Schema : InputKind.Facts, facts);
        }

        if (IsYaml(sources))
        {
            yield return (InputKind.Card, sources);
        }

        if (path == sources + FactBaseFolder.LockName)
        {
            yield return (InputKind.Lock, sources);
        }

        if (texts is not null && IsIn(texts, ".txt"))
        {
            yield return (InputKind.Text, texts);
        }

        // The check refuses '.yml' (FACT1008): its claims would be missing without a word.
        bool IsYaml(string folder) => IsIn(folder, ".yaml") || IsIn(folder, ".yml");

        bool IsIn(string folder, string extension) =>
            path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }

    private string Below(string folder) => Inside(folder)
        ?? throw new CannotRunException(
            $"'{Folder.Caller.Shown(folder)}' lies outside the git repository '{Folder.Caller.Shown(Repository.Root)}', so there is no other state of it.");

    /// <summary>A folder's path below the root, with a <c>/</c> at its end; null if it is outside.</summary>
    private string? Inside(string folder)
    {
        var path = Path.GetRelativePath(Repository.Root, folder).Replace(Path.DirectorySeparatorChar, '/');
        return path == "." ? ""
            : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null
            : path + "/";
    }
}
