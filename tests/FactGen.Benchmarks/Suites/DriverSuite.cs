using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Roslyn;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.Sources.Texts;
using FactGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Suites;

/// <summary>The generator in the compiler's driver: the first time, and after an edit, as in an editor at each keystroke.</summary>
internal static class DriverSuite
{
    private const int Claims = 10_000;

    private const string Speech = "note: said in the hall";

    private static readonly CSharpParseOptions s_parsing = Compilations.Parsing(DocumentationMode.Parse);

    private static readonly CSharpCompilation s_compilation = Compilations.Of(CSharpSyntaxTree.ParseText("class Program { }", s_parsing, "Program.cs"));

    /// <summary>The hidden command that measures, in a process of its own.</summary>
    public const string AloneCommand = "driver-alone";

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds) => output.Write(CompiledOnce.Run(AloneCommand, $"{rounds}"));

    /// <summary>The work of the hidden command.</summary>
    public static void RunAlone(TextWriter output, int rounds)
    {
        var files = Workload.Make(new WorkloadSize(Claims));
        var first = StepCost.OfNext(() => Cold(Texts(files)));
        var cold = StepCost.Median([.. Enumerable.Range(0, (rounds + 1) / 2).Select(_ => StepCost.Of(() => Cold(Texts(files))))]);

        var texts = Texts(files);
        var state = new State(Cold(texts), s_compilation, texts);
        (string Name, double? Most, Func<State, int, State> Edit)[] edits =
        [
            ("a comment", 0.02, (state, round) => state.Replace(InputKind.Facts, round, text => "# for the next reader\n" + text)),
            ("one claim", 0.02, (state, round) => state.Replace(InputKind.Facts, round, ChangeClaim)),
            ("one text", 0.02, (state, round) => state.Replace(InputKind.Text, round, text => text + "Rain fell.\n")),
            ("one text with its card's digest", null, ChangeTextAndCard),
            ("one card", 0.02, (state, round) => state.Replace(InputKind.Card, round, card => card.Replace("title: The week", "title: A week"))),
            ("unrelated C#", 0.002, (state, round) => state with
            {
                Compilation = s_compilation.ReplaceSyntaxTree(
                    s_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class Program {{ int _field{round}; }}", s_parsing, "Program.cs")),
            }),
        ];

        // The first round warms up.
        var costs = Rounds.Of(rounds + 1, [.. edits.Select(edit => Measured(state, edit.Edit))])
            .Select(of => StepCost.Median([.. of.Skip(1)])).ToArray();

        var table = new Table($"Generator driver at {Table.Count(Claims)} claims", "Run", "CPU", "allocated", "CPU to a cold run");
        table.Add("cold, first in the process", Table.Time(first.Cpu), Table.Memory(first.Allocated), Table.Number(first.Cpu / cold.Cpu));
        table.Add("cold", Table.Time(cold.Cpu), Table.Memory(cold.Allocated), "1");
        var targets = new Targets("Targets of the driver: CPU to a cold run");
        foreach (var ((name, most, _), cost) in edits.Zip(costs))
        {
            table.Add($"after an edit: {name}", Table.Time(cost.Cpu), Table.Memory(cost.Allocated), Table.Number(cost.Cpu / cold.Cpu));
            if (most is { } limit)
            {
                targets.Add(name, cost.Cpu / cold.Cpu, limit);
            }
        }

        table.Write(output);
        targets.Write(output);
    }

    private static MemoryText[] Texts(IReadOnlyList<InputFile> files) => [.. files.Select(file => new MemoryText(file))];

    private static GeneratorDriver Cold(MemoryText[] texts) => CSharpGeneratorDriver
        .Create([new FactGenerator().AsSourceGenerator()], texts, s_parsing, new ProjectOptions([KeyValuePair.Create("RootNamespace", "Facts")]))
        .RunGenerators(s_compilation);

    /// <summary>Each round edits other files, so that nothing from the round before can be reused.</summary>
    private static Func<StepCost> Measured(State state, Func<State, int, State> edit)
    {
        var round = 0;
        return () =>
        {
            var edited = edit(state, 7 * ++round);
            return StepCost.Of(() => edited.Driver.RunGenerators(edited.Compilation));
        };
    }

    private static string ChangeClaim(string yaml)
    {
        var at = yaml.IndexOf(Speech, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException("the facts file has no speech") : yaml.Insert(at + Speech.Length, " and before the press");
    }

    private static State ChangeTextAndCard(State state, int round)
    {
        var texts = state.Texts(InputKind.Text);
        var text = texts[round % texts.Count].File.Text;
        var changed = text + "Rain fell.\n";
        return state
            .Replace(InputKind.Text, round, _ => changed)
            .Replace(InputKind.Card, round, card => card.Replace(TextDigest.Of(text), TextDigest.Of(changed)));
    }

    /// <summary>The driver as the last run left it, and its next input.</summary>
    private sealed record State(GeneratorDriver Driver, CSharpCompilation Compilation, IReadOnlyList<MemoryText> All)
    {
        public IReadOnlyList<MemoryText> Texts(InputKind kind) =>
            [.. All.Where(text => text.File.Kind == kind).OrderBy(text => text.File.Name, StringComparer.Ordinal)];

        public State Replace(InputKind kind, int number, Func<string, string> edit)
        {
            var texts = Texts(kind);
            var old = texts[number % texts.Count];
            var edited = new MemoryText(old.File with { Text = edit(old.File.Text) });
            return this with
            {
                Driver = Driver.ReplaceAdditionalText(old, edited),
                All = [.. All.Select(text => text == old ? edited : text)]
            };
        }
    }
}
