using FactGen.Compiler;
using FactGen.Compiler.Bases;

namespace FactGen.Tool.FactBases;

/// <summary>The folders of a fact base: finds its files and reads them (FORMAT.md section 1).</summary>
internal sealed record FactBaseFolder
{
    /// <summary>The lock file's name.</summary>
    public const string LockName = "quotes.lock";

    /// <summary>The schema's name.</summary>
    public const string SchemaName = "schema.yaml";

    /// <summary>The folder of the facts; absolute.</summary>
    public required string Facts { get; init; }

    /// <summary>The folder of the cards and the lock; absolute. If it does not exist, no source has a card.</summary>
    public required string Sources { get; init; }

    /// <summary>The folder of the source texts; absolute.</summary>
    public required string TextRoot { get; init; }

    /// <summary>The assemblies of the fact bases on which it builds; absolute.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The short name of the fact base.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The folders that the caller named, or the folder that is worked in; absolute. What is written lies below one of them, and no link
    /// leads there.
    /// </summary>
    public required IReadOnlyList<string> Named { get; init; }

    /// <summary>The caller. Paths in diagnostics are relative to the caller's working folder.</summary>
    public required Caller Caller { get; init; }

    /// <summary>The lock file; absolute.</summary>
    public string LockPath => Path.Combine(Sources, LockName);

    /// <summary>Whether there is a schema: its own, or that of a fact base on which it builds.</summary>
    public bool HasSchema => File.Exists(Path.Combine(Facts, SchemaName)) || Bases.Count > 0;

    /// <summary>Reads every file that belongs to the fact base.</summary>
    /// <param name="staysOnDisk">
    /// Whether texts are read again when they are needed, instead of kept: for a caller that changes none of the files.
    /// </param>
    public IReadOnlyList<InputFile> Read(bool staysOnDisk = false)
    {
        RequireSchema();
        var schema = Path.Combine(Facts, SchemaName);
        var facts = Yaml(Facts).Select(path => Read(path == schema ? InputKind.Schema : InputKind.Facts, Facts, path, staysOnDisk));
        var cards = Yaml(Sources).Select(path => Read(InputKind.Card, Sources, path, staysOnDisk));
        InputFile[] pins = Exists(LockPath) ? [Read(InputKind.Lock, Sources, LockPath)] : [];
        return [.. facts, .. cards, .. pins, .. Walk(TextRoot, ".txt").Select(path => Read(InputKind.Text, TextRoot, path, staysOnDisk))];
    }

    /// <summary>Refuses a folder without a schema.</summary>
    /// <exception cref="CannotRunException">There is none.</exception>
    public void RequireSchema()
    {
        if (!HasSchema)
        {
            // Without types nothing would be bound, so nothing would be reported as wrong.
            throw new CannotRunException(
                $"No '{Caller.Shown(Path.Combine(Facts, SchemaName))}' is there. A fact base has a schema: the types of its entities and "
                + "their properties. 'factgen explain type' says how one is written.");
        }
    }

    /// <summary>Reads the cards and the source texts, which there may be before there is a schema.</summary>
    public IReadOnlyList<InputFile> ReadSources() => [.. Cards(), .. Texts()];

    /// <summary>Reads the source texts.</summary>
    public IEnumerable<InputFile> Texts() => Walk(TextRoot, ".txt").Select(path => Read(InputKind.Text, TextRoot, path));

    /// <summary>The paths of all files that belong to the fact base.</summary>
    public IEnumerable<string> Files() =>
        [
            .. Yaml(Facts),
            .. Yaml(Sources),
            .. Exists(LockPath) ? [LockPath] : Array.Empty<string>(),
            .. Walk(TextRoot, ".txt"),
            .. Bases,
        ];

    /// <summary>What a file of its folders is for; null if it is no input of the fact base.</summary>
    /// <param name="path">The absolute path.</param>
    public InputKind? KindOf(string path)
    {
        var isYaml = HasExtension(path, ".yaml") || HasExtension(path, ".yml");
        return path == Path.Combine(Facts, SchemaName) ? InputKind.Schema
            : isYaml && FolderWalk.IsBelow(Facts, path) ? InputKind.Facts
            : isYaml && FolderWalk.IsBelow(Sources, path) ? InputKind.Card
            : path == LockPath ? InputKind.Lock
            : HasExtension(path, ".txt") && FolderWalk.IsBelow(TextRoot, path) ? InputKind.Text
            : null;

        static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads one file of its folders as it is on disk.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="kind">What it is for.</param>
    public InputFile Read(string path, InputKind kind) => Read(kind, RootOf(kind), path);

    /// <summary>One file of its folders with a text that an editor has not saved.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="text">The text.</param>
    public InputFile Unsaved(string path, InputKind kind, string text) =>
        new(kind, Caller.Shown(path), NameIn(RootOf(kind), path), text);

    /// <summary>Reads the fact bases on which it builds.</summary>
    public BoundBases ReadBases() =>
        ReferencedBases.Read(Bases.Select(path => CompiledBase.Read(path, Caller.Shown(path))), Name, @namespace: "");

    /// <summary>Writes facts or cards back to their files.</summary>
    public void Write(InputFile file) => Write(Caller.Absolute(file.Path), file.Text, file.ByteOrderMark);

    /// <summary>Writes a file of the fact base, and makes its folder if it is not there.</summary>
    /// <param name="path">The file; absolute.</param>
    /// <param name="text">Its content.</param>
    /// <param name="byteOrderMark">Whether it begins with a byte order mark.</param>
    public void Write(string path, string text, bool byteOrderMark = false)
    {
        PrepareToWrite(path);
        Utf8File.Write(path, Caller.Shown(path), text, byteOrderMark);
    }

    /// <summary>Writes a file of the fact base that is no text.</summary>
    /// <param name="path">The file; absolute.</param>
    /// <param name="bytes">Its content.</param>
    public void Write(string path, byte[] bytes)
    {
        PrepareToWrite(path);
        Utf8File.Write(path, Caller.Shown(path), bytes);
    }

    private void PrepareToWrite(string path)
    {
        var root = Named.Select(Path.TrimEndingDirectorySeparator)
            .Where(folder => FolderWalk.IsBelow(folder, path))
            .MaxBy(folder => folder.Length);
        FolderWalk.RefuseLinks(root ?? Path.GetDirectoryName(path)!, path, Caller.Shown(path));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    }

    /// <summary>Whether a file exists. A broken link counts as existing: reading it fails, so it is not silently ignored.</summary>
    public static bool Exists(string path) => File.Exists(path) || FolderWalk.IsLink(path);

    private IEnumerable<InputFile> Cards() => Yaml(Sources).Select(path => Read(InputKind.Card, Sources, path));

    private static string NameIn(string root, string path) =>
        Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    private string RootOf(InputKind kind) => kind switch
    {
        InputKind.Schema or InputKind.Facts => Facts,
        InputKind.Text => TextRoot,
        _ => Sources,
    };

    private InputFile Read(InputKind kind, string root, string path, bool staysOnDisk = false)
    {
        var (shown, name) = (Caller.Shown(path), NameIn(root, path));
        if (FolderWalk.IsBehindLink(root, path))
        {
            return UnreadFile.BehindLink(kind, shown, name);
        }

        if (Utf8File.LengthOf(path, shown) is var length && length > UnreadFile.MostBytesOf(kind))
        {
            return UnreadFile.TooLong(kind, shown, name, length);
        }

        if (staysOnDisk)
        {
            var (stored, hasMark) = TextOnDisk.Of(path, shown, Caller.OpenFile);
            return new InputFile(kind, shown, name, stored, hasMark);
        }

        var (text, byteOrderMark) = Utf8File.Read(path, shown);

        // Source texts are needed during the whole check; the text of a YAML file is rarely needed after parsing.
        return kind is InputKind.Text
            ? new InputFile(kind, shown, name, text.Read(), byteOrderMark)
            : new InputFile(kind, shown, name, text, byteOrderMark);
    }

    /// <summary>The YAML files of a folder, also those whose ending the check refuses (FACT1008).</summary>
    private IEnumerable<string> Yaml(string folder) => Walk(folder, ".yaml").Concat(Walk(folder, ".yml"));

    private IReadOnlyList<string> Walk(string folder, string extension)
    {
        try
        {
            return Directory.Exists(folder) ? [.. FolderWalk.Files(folder, extension)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The folder '{Caller.Shown(folder)}' cannot be read: {exception.Message}");
        }
    }
}
