using System.Globalization;
using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler.Graph;

namespace FactGen.Benchmarks.Suites;

/// <summary>
/// What a program pays for facts at run time: compiled in, and read from YAML, JSON and SQLite; each task in a separate process.
/// </summary>
internal static class RunTimeSuite
{
    private const int Claims = 10_000;

    private static readonly (string Name, string Title)[] Stores =
        [("factgen", "FactGen, compiled in"), ("yaml", "YamlDotNet into objects"), ("json", "System.Text.Json, source generated"), ("sqlite", "Microsoft.Data.Sqlite")];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var facts = Workplace.Write(new WorkloadSize(Claims), "run-time");
        var data = Workplace.Made("stores");
        Workplace.Clear(data);
        var project = Path.Combine(Workplace.Project, "programs", "RunTime", "RunTime.csproj");
        string[] properties = [$"-p:Facts={facts}", $"-p:Probe={WriteProbe(data)}"];
        var program = Programs.Publish(project, ProgramForm.JustInTime, properties);
        ChildProcess.Run([.. program, "save", "all", data]);

        var targets = new Targets("Targets at run time");
        var first = Measure(rounds, Stores, "first", program, data);
        WriteFirst(output, targets, ProgramForm.JustInTime, first);
        foreach (var form in new[] { ProgramForm.ReadyToRun, ProgramForm.Native })
        {
            if (Programs.TryPublish(project, form, output, properties) is { } compiled)
            {
                WriteFirst(output, targets, form, Measure(rounds, Stores, "first", compiled, data));
            }
        }

        var all = Measure(rounds, Stores, "all", program, data);
        var lookUp = Measure(rounds, [.. Stores.Where(store => store.Name != "yaml")], "look-up", program, data);
        WriteTable(output, $"All {Table.Count(Claims)} claims with values and quotes, in a fresh process", all);
        WriteTable(output, "A repeated look-up by id", lookUp);
        targets.Add("look-up by id, in ns", lookUp["factgen"].Cpu, 100);
        targets.Add("look-up by id, in bytes allocated", lookUp["factgen"].Allocated, 0);
        targets.Add("first fact: allocated to all facts", first["factgen"].Allocated, all["factgen"].Allocated, 0.02);
        targets.Write(output);
    }

    private static void WriteFirst(TextWriter output, Targets targets, ProgramForm form, Dictionary<string, InProcess> first)
    {
        WriteTable(output, $"First fact of {Table.Count(Claims)} claims, in a fresh process, every program compiled {Programs.NameOf(form)}", first);
        foreach (var (store, most) in new[] { ("yaml", 0.001), ("json", 0.01), ("sqlite", 0.05) })
        {
            targets.Add(
                $"first fact, {Programs.NameOf(form)}: CPU to {Stores.First(other => other.Name == store).Title}", first["factgen"].Cpu, first[store].Cpu, most);
        }
    }

    private static void WriteTable(TextWriter output, string title, Dictionary<string, InProcess> costs)
    {
        var ours = costs["factgen"];
        var table = new Table(title, "Store", "time", "CPU", "CPU to FactGen", "allocated");
        foreach (var (name, heading) in Stores.Where(store => costs.ContainsKey(store.Name)))
        {
            var cost = costs[name];
            table.Add(
                heading, Nanoseconds(cost.Elapsed), Nanoseconds(cost.Cpu), Table.Number(cost.Cpu / ours.Cpu), Table.Memory(cost.Allocated));
        }

        table.Write(output);

        static string Nanoseconds(double time) =>
            time < 1_000 ? Table.Number(time) + " ns" : Table.Time(TimeSpan.FromMicroseconds(time / 1_000));
    }

    private static Dictionary<string, InProcess> Measure(
        int rounds, IReadOnlyList<(string Name, string Title)> stores, string task, IReadOnlyList<string> program, string data)
    {
        var costs = Rounds.Of(
            rounds,
            [
                .. stores.Select(store =>
                    (Func<InProcess>)(() => InProcess.Read(ChildProcess.Run([.. program, store.Name, task, data]).Output)))
            ]);
        return stores.Zip(costs).ToDictionary(pair => pair.First.Name, pair => InProcess.Median(pair.Second));
    }

    /// <summary>Writes C# that names one settled fact in the middle of the fact base.</summary>
    private static string WriteProbe(string folder)
    {
        var facts = FactCompiler.Check(Workload.Make(new WorkloadSize(Claims)));
        var settled = facts.Findings.All
            .Where(finding => finding is { Kind: FindingKind.Settled, Property: "founded" } && facts.Model.Entities[finding.Entity].Entity.Type == "Place")
            .ToArray();
        var middle = settled[settled.Length / 2];
        var claim = facts.Model.Claims[middle.Claims[0]].Claim;
        var path = Path.Combine(folder, "Probe.cs");
        File.WriteAllText(path, $$"""
            /// <summary>One fact, in the middle of all.</summary>
            internal static class Probe
            {
                public const int Claims = {{Claims.ToString(CultureInfo.InvariantCulture)}};

                public const string FirstClaim = "{{claim.Id}}";

                public const string FirstValue = "{{claim.Value!.Wording}}";

                public static string First() => Facts.Place.{{char.ToUpperInvariant(middle.Entity[0])}}{{middle.Entity[1..]}}.Founded.Value.Wording;
            }

            """);
        return path;
    }

    /// <summary>What a program reports about one of its tasks; times in nanoseconds, memory in bytes.</summary>
    private sealed record InProcess(double Elapsed, double Cpu, double Allocated)
    {
        public static InProcess Read(string output)
        {
            var numbers = output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return new InProcess(numbers[0], numbers[1], numbers[2]);
        }

        public static InProcess Median(IReadOnlyList<InProcess> costs) =>
            new(
                Rounds.Median(costs.Select(cost => cost.Elapsed)),
                Rounds.Median(costs.Select(cost => cost.Cpu)),
                Rounds.Median(costs.Select(cost => cost.Allocated)));
    }
}
