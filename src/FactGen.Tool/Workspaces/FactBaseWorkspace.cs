using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Workspaces;

/// <summary>
/// A fact base that somebody works on: its files as they are on disk, and those that an editor has changed and not saved. After a change
/// only the steps that it concerns run again.
/// </summary>
/// <remarks>Not for several threads at a time.</remarks>
internal sealed class FactBaseWorkspace
{
    private static readonly InputKind[] Kinds = Enum.GetValues<InputKind>();

    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsaved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathsByName = new(StringComparer.Ordinal);
    private readonly RememberingDriver _driver = new(new AllProcessors());
    private readonly Dictionary<InputKind, RememberedInput<InputFile>> _inputs;
    private readonly FactOutputs _outputs;
    private IReadOnlyList<FactDiagnostic>? _diagnostics;
    private CheckedFacts? _facts;
    private bool _isReadAnew = true;

    /// <summary>Opens a fact base.</summary>
    /// <param name="folder">Its folders.</param>
    /// <param name="options">How to check it.</param>
    public FactBaseWorkspace(FactBaseFolder folder, CheckOptions options)
    {
        (Folder, Options) = (folder, options);
        _inputs = Kinds.ToDictionary(kind => kind, _ => _driver.Input<InputFile>());
        _outputs = FactGraph.Declare(new FactInputs(
            _inputs[InputKind.Schema],
            _inputs[InputKind.Facts],
            _inputs[InputKind.Card],
            _inputs[InputKind.Lock],
            _inputs[InputKind.Text],
            _driver.Input(folder.ReadBases()),
            _driver.Input(options)));
        Refresh();
    }

    /// <summary>Its folders.</summary>
    public FactBaseFolder Folder { get; }

    /// <summary>How it is checked.</summary>
    public CheckOptions Options { get; }

    /// <summary>All files, by their absolute paths.</summary>
    public IReadOnlyDictionary<string, InputFile> Files => _files;

    /// <summary>Everything that is wrong with it now, in the order of files and places.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => _diagnostics ??= FactCompiler.Sort(
        [.. _outputs.Reports.SelectMany(report => report.Diagnostics.UpToDate()).SelectMany(list => list), .. _driver.Failures]);

    /// <summary>The facts as they are now; as they last were if a step failed. Null if they never could be read.</summary>
    public CheckedFacts? Facts
    {
        get
        {
            if (_isReadAnew && !_driver.Failures.Any())
            {
                (_facts, _isReadAnew) = (FactCompiler.Read(_outputs), false);
            }

            return _facts;
        }
    }

    /// <summary>How often each step has run, for tests.</summary>
    internal IReadOnlyDictionary<string, int> Runs => _driver.Runs;

    /// <summary>The absolute path of a file as diagnostics name it; null if the fact base has no such file.</summary>
    public string? PathOf(string shown) => _pathsByName.GetValueOrDefault(shown);

    /// <summary>The absolute path of the source text that a card names; null if the card names none, or the text is not here.</summary>
    public string? PathOfText(string? name) =>
        _files.FirstOrDefault(file => file.Value.Kind is InputKind.Text && file.Value.Name == name).Key;

    /// <summary>Whether an editor has the file open.</summary>
    public bool IsOpen(string path) => _unsaved.Contains(path);

    /// <summary>Takes over the text of a file from an editor.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <returns>Whether the file belongs to the fact base.</returns>
    public bool Edit(string path, string text)
    {
        if (Folder.KindOf(path) is not { } kind)
        {
            return false;
        }

        _unsaved.Add(path);
        Set(path, Folder.Unsaved(path, kind, text));
        return true;
    }

    /// <summary>An editor has closed a file: what is on disk counts again.</summary>
    public void Close(string path)
    {
        if (_unsaved.Remove(path))
        {
            Reload(path);
        }
    }

    /// <summary>Reads a file again that was changed, created or deleted on disk. What an editor has open stays as it is there.</summary>
    public void Reload(string path)
    {
        if (!_unsaved.Contains(path) && Folder.KindOf(path) is { } kind)
        {
            Set(path, FactBaseFolder.Exists(path) ? Folder.Read(path, kind) : null);
        }
    }

    /// <summary>Finds the files on disk anew, and reads those that are not open.</summary>
    public void Refresh()
    {
        string[] found = [.. Folder.Files().Except(Folder.Bases)];
        foreach (var gone in _files.Keys.Except(found).Except(_unsaved).ToArray())
        {
            _files.Remove(gone);
        }

        foreach (var path in found.Except(_unsaved))
        {
            if (Folder.KindOf(path) is { } kind)
            {
                _files[path] = SameOrNew(path, Folder.Read(path, kind));
            }
        }

        Changed(Kinds);
    }

    /// <summary>The old object of a file whose text is the same, so that no step runs again for it.</summary>
    private InputFile SameOrNew(string path, InputFile read) =>
        _files.TryGetValue(path, out var old) && old.Unreadable == read.Unreadable && old.ByteOrderMark == read.ByteOrderMark
            && old.Text == read.Text ? old : read;

    private void Set(string path, InputFile? file)
    {
        var kind = file?.Kind ?? _files.GetValueOrDefault(path)?.Kind;
        if (file is null)
        {
            _files.Remove(path);
        }
        else
        {
            _files[path] = SameOrNew(path, file);
        }

        if (kind is { } changed)
        {
            Changed([changed]);
        }
    }

    private void Changed(IEnumerable<InputKind> kinds)
    {
        foreach (var kind in kinds)
        {
            _inputs[kind].Set([.. _files.Values.Where(file => file.Kind == kind)]);
        }

        _pathsByName.Clear();
        foreach (var (path, file) in _files)
        {
            _pathsByName[file.Path] = path;
        }

        (_diagnostics, _isReadAnew) = (null, true);
    }
}
