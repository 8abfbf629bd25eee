using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Matching;
using YamlDotNet.Core;

namespace FactGen.Benchmarks.Suites;

/// <summary>The evidence step against reading the YAML: 10,000 claims on 100 texts of 8 KB.</summary>
internal static class EvidenceSuite
{
    private const int Claims = 10_000;

    private const int MostWarmUpRounds = 40;

    /// <summary>The hidden command that does both once, in a process of its own, and prints the processor time of each in ticks.</summary>
    public const string ColdCommand = "evidence-once";

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var files = Files();
        var cold = Enumerable.Range(0, rounds)
            .Select(_ => ChildProcess.RunOwn([ColdCommand]).Split(' ').Select(long.Parse).ToArray())
            .ToArray();
        var (coldYaml, coldEvidence) = (Median(cold, 0), Median(cold, 1));

        var warmUp = WarmUp(files);
        var measured = Enumerable.Range(0, rounds)
            .Select(_ => (Steps: Once(files), Events: StepCost.Of(() => CountEvents(files))))
            .ToArray();
        var events = StepCost.Median([.. measured.Select(costs => costs.Events)]);
        var (yaml, evidence) = (
            StepCost.Median([.. measured.Select(costs => costs.Steps.Yaml)]),
            StepCost.Median([.. measured.Select(costs => costs.Steps.Evidence)]));

        var table = new Table($"Evidence at {Table.Count(Claims)} claims on {Claims / 100} texts", "Step", "CPU, cold", $"CPU, warm after {warmUp} rounds", "of it collections", "of it JIT", "allocated");
        Add("bare YamlDotNet events, for comparison", null, events);
        Add("YAML to nodes", coldYaml, yaml);
        Add("evidence: texts, quotes, values", coldEvidence, evidence);
        table.Write(output);

        var targets = new Targets("Targets of the evidence step: CPU to that of parsing the YAML");
        targets.Add("cold", coldEvidence / coldYaml, 1);
        targets.Add("warm", evidence.Cpu / yaml.Cpu, 1);
        targets.Write(output);

        void Add(string step, TimeSpan? cold, StepCost warm) => table.Add(
            step,
            cold is { } time ? Table.Time(time) : "",
            Table.Time(warm.Cpu),
            Table.Time(warm.Collecting),
            Table.Time(warm.Compiling),
            Table.Memory(warm.Allocated));

        static TimeSpan Median(long[][] runs, int column) => TimeSpan.FromTicks(Rounds.Median(runs.Select(run => run[column])));
    }

    /// <summary>The work of the hidden command.</summary>
    public static void RunOnce()
    {
        var (yaml, evidence) = Once(Files());
        Console.Write($"{yaml.Cpu.Ticks} {evidence.Cpu.Ticks}");
    }

    /// <summary>
    /// Does both until the JIT compiler has hardly anything left to do; says how often. It compiles in the background what was called
    /// often, and until it is through with that, half of the processor time is its own.
    /// </summary>
    private static int WarmUp(IReadOnlyList<InputFile> files)
    {
        for (int round = 1, quiet = 0; ; round++)
        {
            var (yaml, evidence) = Once(files);
            CountEvents(files);
            quiet = yaml.Compiling + evidence.Compiling < (yaml.Cpu + evidence.Cpu) / 50 ? quiet + 1 : 0;
            if (quiet == 3 || round == MostWarmUpRounds)
            {
                return round;
            }
        }
    }

    private static void CountEvents(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files.Where(file => file.Kind is not InputKind.Text))
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static IReadOnlyList<InputFile> Files() => Workload.Make(WorkloadSize.Dense(Claims));

    private static (StepCost Yaml, StepCost Evidence) Once(IReadOnlyList<InputFile> files)
    {
        var yaml = StepCost.Of(() => _ = files.Where(file => file.Kind is not InputKind.Text).Select(FileSteps.Parse).ToArray());

        var outputs = FactCompiler.Declare(files);
        _ = (outputs.Facts.Values(), outputs.BoundCards.Values(), outputs.Schema.Value());

        List<FactDiagnostic> diagnostics = [];
        var evidence = StepCost.Of(() =>
        {
            foreach (var step in new[] { StepNames.CheckCards, StepNames.CheckQuotes, StepNames.CheckEvidence })
            {
                diagnostics.AddRange(outputs.Reports.Single(report => report.Step == step).Diagnostics.Value());
            }

            if (outputs.Claims.Values().Sum(claims => claims.Evidence.Count) is var found && found < Claims)
            {
                throw new InvalidOperationException($"only {found} quotes were looked up");
            }
        });
        return diagnostics.Count == 0 ? (yaml, evidence) : throw new InvalidOperationException(diagnostics[0].Message);
    }
}
