using System.Diagnostics;
using FactGen.Compiler;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Features;
using FactGen.Tool.Workspaces;

namespace FactGen.Benchmarks.Suites;

/// <summary>What an editor asks besides diagnostics, edits that concern all files, and the memory that stays.</summary>
internal sealed class EditorRequests
{
    private const int Times = 41;

    private readonly FactBaseWorkspace _workspace;
    private readonly OpenWorkspace _open;
    private readonly string _path;
    private readonly string _text;

    /// <summary>Opens the middle facts file.</summary>
    public EditorRequests(FactBaseWorkspace workspace)
    {
        (_workspace, _open) = (workspace, new OpenWorkspace(workspace));
        KeyValuePair<string, InputFile>[] facts = [.. workspace.Files.Where(file => file.Value.Kind is InputKind.Facts)];
        (_path, var file) = facts[facts.Length / 2];
        _text = file.Text;
        Memory = GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>The bytes that are kept now.</summary>
    public double Memory { get; }

    /// <summary>The longest until the diagnostics of the open file, over the edits that concern all files; their medians count.</summary>
    public TimeSpan LongestFirst { get; private set; }

    /// <summary>Completion of the middle quote from its first two words, right after an edit of it.</summary>
    public TimeSpan Completion() => OnQuote((document, quote) => new Completion(document).At(quote + 12));

    /// <summary>Hover of the middle quote.</summary>
    public TimeSpan Hover() => OnQuote((document, quote) => new HoverText(document).At(quote + 2));

    /// <summary>An edit of a file, to all diagnostics.</summary>
    /// <param name="kind">The kind of the file; of several the middle one.</param>
    /// <param name="before">Words of it.</param>
    /// <param name="after">The words instead.</param>
    public TimeSpan Edit(InputKind kind, string before, string after)
    {
        KeyValuePair<string, InputFile>[] files = [.. _workspace.Files.Where(file => file.Value.Kind == kind)];
        var (path, file) = files[files.Length / 2];
        var at = file.Text.IndexOf(before, StringComparison.Ordinal);
        var changed = file.Text[..at] + after + file.Text[(at + before.Length)..];
        var (times, first) = (new TimeSpan[7], new TimeSpan[7]);
        for (var number = 0; number < times.Length; number++)
        {
            var watch = Stopwatch.StartNew();
            _workspace.Edit(path, number % 2 == 0 ? changed : file.Text);
            _ = _workspace.FirstDiagnosticsOf(_workspace.Files[_path].Path);
            first[number] = watch.Elapsed;
            _ = _workspace.Diagnostics;
            times[number] = watch.Elapsed;
        }

        Array.Sort(first);
        LongestFirst = first[first.Length / 2] > LongestFirst ? first[first.Length / 2] : LongestFirst;
        _workspace.Edit(path, file.Text);
        _ = _workspace.Diagnostics;
        Array.Sort(times);
        return times[times.Length / 2];
    }

    /// <summary>The bytes that are kept after some edits, each of which makes the file longer or shorter by a word.</summary>
    public double MemoryAfterEdits(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _workspace.Edit(_path, number % 2 == 0 ? $"# {number}\n{_text}" : _text);
            _ = _workspace.Diagnostics;
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private TimeSpan OnQuote<T>(Func<Document, int, T> ask)
    {
        var sources = _text.IndexOf("sources:", _text.Length / 2, StringComparison.Ordinal);
        var quote = _text.IndexOf(": ", sources + 9, StringComparison.Ordinal) + 2;
        var times = new TimeSpan[Times];
        for (var number = 0; number < Times; number++)
        {
            _workspace.Edit(_path, number % 2 == 0 ? _text + "\n" : _text);
            _ = _workspace.Diagnostics;
            var watch = Stopwatch.StartNew();
            _ = ask(_open.Find(_path)!, quote);
            times[number] = watch.Elapsed;
        }

        Array.Sort(times);
        return times[Times * 95 / 100];
    }
}
