using FactGen.Compiler;
using FactGen.Compiler.Bases;
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
    /// <summary>The steps that look at one facts file at a time.</summary>
    private static readonly HashSet<string> OfEachFile =
        [StepNames.BindFacts, StepNames.CheckQuotes, StepNames.CheckEvidence, StepNames.CheckNames];

    private readonly Dictionary<string, IReadOnlyList<FactDiagnostic>> _reported = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsaved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathsByName = new(StringComparer.Ordinal);
    private readonly RememberingDriver _driver = new(new AllProcessors());
    private readonly Dictionary<InputKind, RememberedInput<InputFile>> _inputs;
    private readonly RememberedInput<BoundBases> _bases;
    private readonly FactOutputs _outputs;
    private readonly FileStamps _stamps = new();
    private IReadOnlyList<FactDiagnostic>? _diagnostics;
    private CheckedFacts? _facts;
    private bool _isReadAnew = true;

    /// <summary>Opens a fact base.</summary>
    /// <param name="folder">Its folders.</param>
    /// <param name="options">How to check it.</param>
    public FactBaseWorkspace(FactBaseFolder folder, CheckOptions options)
    {
        (Folder, Options) = (folder, options);
        _inputs = Enum.GetValues<InputKind>().ToDictionary(kind => kind, _ => _driver.Input<InputFile>());
        _bases = _driver.Input(folder.ReadBases());
        _outputs = FactGraph.Declare(new FactInputs(
            _inputs[InputKind.Schema],
            _inputs[InputKind.Facts],
            _inputs[InputKind.Card],
            _inputs[InputKind.Lock],
            _inputs[InputKind.Text],
            _bases,
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
    public IReadOnlyList<FactDiagnostic> Diagnostics
    {
        get
        {
            if (_diagnostics is null)
            {
                foreach (var report in _outputs.Reports)
                {
                    _reported[report.Step] = [.. report.Diagnostics.UpToDate().SelectMany(list => list)];
                }

                _diagnostics = FactCompiler.Sort([.. _reported.Values.SelectMany(found => found), .. _driver.Failures]);
            }

            return _diagnostics;
        }
    }

    /// <summary>
    /// What is wrong with one facts file, before the others are checked again: an editor shows this first after an edit that concerns all
    /// of them. What only all files together show is as it last was.
    /// </summary>
    /// <param name="file">The file, as diagnostics name it.</param>
    public IReadOnlyList<FactDiagnostic> FirstDiagnosticsOf(string file)
    {
        var found = _diagnostics ?? _outputs.Reports.SelectMany(report => OfEachFile.Contains(report.Step)
            ? report.Diagnostics.UpToDateOf(file).SelectMany(list => list)
            : _reported.GetValueOrDefault(report.Step) ?? []);
        return FactCompiler.Sort(found.Where(diagnostic => diagnostic.Place.Path == file));
    }

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

    /// <summary>The facts as they are now; null if a step failed.</summary>
    public CheckedFacts? UpToDateFacts => Facts is { } facts && !_isReadAnew ? facts : null;

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
            _stamps.Forget(path);
            Set(path, FactBaseFolder.Exists(path) ? Folder.Read(path, kind) : null);
        }
    }

    /// <summary>What would be wrong with it if some files had other texts. Afterwards it is as before.</summary>
    /// <param name="files">The files, which may be new, with their texts.</param>
    public IReadOnlyList<FactDiagnostic> DiagnosticsWith(IReadOnlyList<InputFile> files)
    {
        var known = (Diagnostics, Facts, _isReadAnew);
        var reported = _reported.ToArray();
        (string Path, InputFile? File)[] before =
        [
            .. files.Select(file => Folder.Caller.Absolute(file.Path)).Select(path => (path, _files.GetValueOrDefault(path))),
        ];
        foreach (var file in files)
        {
            Set(Folder.Caller.Absolute(file.Path), file);
        }

        var found = Diagnostics;
        foreach (var (path, file) in before)
        {
            Set(path, file);
        }

        (_diagnostics, _facts, _isReadAnew) = known;
        foreach (var (step, diagnostics) in reported)
        {
            _reported[step] = diagnostics;
        }

        return found;
    }

    /// <summary>Finds the files on disk anew, and reads those that have changed and are not open.</summary>
    public void Refresh()
    {
        string[] found = [.. Folder.Files().Except(Folder.Bases)];
        var changed = new HashSet<InputKind>();
        foreach (var gone in _files.Keys.Except(found).Except(_unsaved).ToArray())
        {
            changed.Add(_files[gone].Kind);
            _files.Remove(gone);
        }

        foreach (var path in found.Except(_unsaved))
        {
            if (Folder.KindOf(path) is not { } kind || (_stamps.IsSame(path) && _files.ContainsKey(path)))
            {
                continue;
            }

            var read = SameOrNew(path, Folder.Read(path, kind));
            if (!_files.TryGetValue(path, out var old) || !ReferenceEquals(old, read))
            {
                changed.Add(kind);
                _files[path] = read;
            }
        }

        RefreshBases();
        if (changed.Count > 0)
        {
            Changed(changed);
        }
    }

    private void RefreshBases()
    {
        // Not one after the other until the first that changed: each has to be looked at.
        if (Folder.Bases.Count(path => !_stamps.IsSame(path)) > 0)
        {
            _bases.Set([Folder.ReadBases()]);
            (_diagnostics, _isReadAnew) = (null, true);
        }
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
