using System.Diagnostics;
using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Tool;
using FactGen.Tool.FactBases;
using FactGen.Tool.Workspaces;

namespace FactGen.Benchmarks.Suites;

/// <summary>
/// A value is typed in an editor: from the edit to all diagnostics, compared with a check of the same texts in the same process.
/// </summary>
internal static class EditorSuite
{
    private static readonly int[] Sizes = [328, 10_000, 100_000];

    /// <summary>Edits before the first that counts: the JIT compiler is busy during those.</summary>
    private const int WarmUp = 400;

    private const int Edits = 100;

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often the check is measured; the median counts.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var table = new Table(
            "A digit of a value is typed, to all diagnostics", "Claims", "median", "95 of 100", "check", "median to check");
        var whole = new Table(
            "Asked, and edits that concern all files", "Claims", "completion of a quote", "hover", "title of an entity", "property in the schema", "title of a card", "the open file of these", "memory", "after 1,000 edits");
        foreach (var size in Sizes)
        {
            var folder = FolderOf(Workplace.Write(new WorkloadSize(size), $"editor-{size}"));
            var workspace = new FactBaseWorkspace(folder, new CheckOptions());
            _ = workspace.Diagnostics;
            var edits = Measure(workspace);
            var check = MeasureCheck(workspace, rounds);
            var median = edits[Edits / 2];
            table.Add(
                Table.Count(size),
                Table.Time(median),
                Table.Time(edits[Edits * 95 / 100]),
                Table.Time(check),
                Table.Number(median / check));
            var asked = new EditorRequests(workspace);
            whole.Add(
                Table.Count(size),
                Table.Time(asked.Completion()),
                Table.Time(asked.Hover()),
                Table.Time(asked.Edit(InputKind.Facts, "    name: ", "    titles: [the zyx]\n    name: ")),
                Table.Time(asked.Edit(InputKind.Schema, "population: {", "zyx: { type: text }\n      population: {")),
                Table.Time(asked.Edit(InputKind.Card, "  title: ", "  title: Zyx ")),
                Table.Time(asked.LongestFirst),
                Table.Memory(asked.Memory),
                Table.Memory(asked.MemoryAfterEdits(1000)));
        }

        table.Write(output);
        whole.Write(output);
    }

    /// <summary>The times of the edits, the shortest first.</summary>
    private static TimeSpan[] Measure(FactBaseWorkspace workspace)
    {
        KeyValuePair<string, InputFile>[] facts = [.. workspace.Files.Where(file => file.Value.Kind is InputKind.Facts)];
        var (path, file) = facts[facts.Length / 2];
        var text = file.Text;
        int[] digits =
        [
            .. Enumerable.Range(0, text.Length - 7)
                .Where(at => text.AsSpan(at).StartsWith("value: ") && char.IsDigit(text[at + 7])),
        ];
        var times = new TimeSpan[Edits];
        for (var number = -WarmUp; number < Edits; number++)
        {
            var at = digits[(number + WarmUp) * 7 % digits.Length] + 7;
            var changed = $"{text[..at]}{(text[at] == '9' ? '1' : (char)(text[at] + 1))}{text[(at + 1)..]}";
            var watch = Stopwatch.StartNew();
            workspace.Edit(path, changed);
            _ = workspace.Diagnostics;
            if (number >= 0)
            {
                times[number] = watch.Elapsed;
            }
        }

        workspace.Edit(path, text);
        Array.Sort(times);
        return times;
    }

    private static TimeSpan MeasureCheck(FactBaseWorkspace workspace, int rounds)
    {
        var times = new TimeSpan[rounds];
        InputFile[] files = [.. workspace.Files.Values];
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = FactCompiler.Check(files, workspace.Options, new AllProcessors());
            times[round] = watch.Elapsed;
        }

        Array.Sort(times);
        return times[rounds / 2];
    }

    private static FactBaseFolder FolderOf(string folder) => new()
    {
        Facts = Path.Combine(folder, "facts"),
        Sources = Path.Combine(folder, "seeds"),
        TextRoot = Path.Combine(folder, "seeds"),
        Name = "workload",
        Named = [],
        Caller = new Caller { Output = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = folder, Variable = _ => null },
    };
}
