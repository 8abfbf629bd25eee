using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;

namespace FactGen.Benchmarks.Suites;

/// <summary>What inputs cost that were made to cost much: four times the input against the input.</summary>
internal static class HostileSuite
{
    private const int Times = 4;

    /// <summary>What a cost in proportion may come to, what is done once and the caches' part in it allowed for.</summary>
    private const double Most = 1.6;

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var table = new Table($"Hostile inputs: the cost of {Times} times as much, as a multiple of {Times} times the cost (at most {Most})", "Much of", "n", "CPU", "CPU, multiple", "allocated", "allocated, multiple", "met");
        foreach (var input in HostileInputs.All)
        {
            var small = Measure(input.Make(input.Size), rounds);
            var large = Measure(input.Make(input.Size * Times), rounds);
            var (cpu, allocated) = (large.Cpu / small.Cpu / Times, (double)large.Allocated / small.Allocated / Times);
            table.Add(
                input.Name, Table.Count(input.Size * Times), Table.Time(large.Cpu), Table.Number(cpu), Table.Memory(large.Allocated), Table.Number(allocated),
                cpu <= Most && allocated <= Most ? "yes" : "**no**");
        }

        table.Write(output);
    }

    /// <summary>The least cost of several rounds: what else the machine does only adds to it.</summary>
    private static (TimeSpan Cpu, long Allocated) Measure(IReadOnlyList<InputFile> files, int rounds)
    {
        var costs = Enumerable.Range(0, rounds).Select(_ => StepCost.Of(() => Compile(files))).ToList();
        return (costs.Min(cost => cost.Cpu), costs.Min(cost => cost.Allocated));
    }

    private static void Compile(IReadOnlyList<InputFile> files)
    {
        var facts = FactCompiler.Check(files);
        if (!facts.HasErrors)
        {
            _ = FactCompiler.Emit(facts, new EmissionOptions("Hostile")).Count();
        }
    }
}
