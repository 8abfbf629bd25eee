using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;

namespace FactGen.Benchmarks.Suites;

/// <summary>The cost of inputs that were made to cost much: four times the input compared with the input.</summary>
/// <remarks>
/// Work has a limit, and so have allocated bytes, on which collections depend: a small input may end before the first collection, and their
/// number is the runtime's choice. Their cost is shown in addition.
/// </remarks>
internal static class HostileSuite
{
    private const int Times = 4;

    /// <summary>The limit for a cost in proportion, with a margin for sorting and the caches.</summary>
    private const double Most = 1.5;

    /// <summary>The hidden command that measures, in a process of its own.</summary>
    public const string AloneCommand = "hostile-alone";

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    /// <param name="words">Words of the names of the inputs that are measured; if empty, all are.</param>
    public static void Run(TextWriter output, int rounds, string words) => output.Write(CompiledOnce.Run(AloneCommand, $"{rounds}", words));

    /// <summary>The work of the hidden command.</summary>
    public static void RunAlone(TextWriter output, int rounds, string words)
    {
        var table = new Table(
            $"Hostile inputs: the cost of {Times} times as much, as a multiple of {Times} times the cost (without collections at most {Most})",
            "Much of", "n", "CPU", "multiple", "without collections", "multiple", "allocated", "multiple", "met");
        foreach (var input in HostileInputs.Named(words))
        {
            var (small, large) = Measure(input.Make(input.Size), input.Make(input.Size * Times), rounds);
            var (cpu, alone, allocated) =
                (large.Cpu / small.Cpu / Times, large.Alone / small.Alone / Times, (double)large.Allocated / small.Allocated / Times);
            table.Add(
                input.Name,
                Table.Count(input.Size * Times),
                Table.Time(large.Cpu),
                Table.Number(cpu),
                Table.Time(large.Alone),
                Table.Number(alone),
                Table.Memory(large.Allocated), Table.Number(allocated), alone <= Most && allocated <= Most ? "yes" : "**no**");
        }

        table.Write(output);
    }

    /// <summary>The lowest cost of each in several rounds: other work of the machine only adds to it.</summary>
    private static (Cost Small, Cost Large) Measure(IReadOnlyList<InputFile> small, IReadOnlyList<InputFile> large, int rounds)
    {
        Compile(small);
        Compile(large);
        var costs = Rounds.Of(rounds, () => Cost.Of(() => Compile(small)), () => Cost.Of(() => Compile(large)));
        return (Cost.Least(costs[0]), Cost.Least(costs[1]));
    }

    private static void Compile(IReadOnlyList<InputFile> files)
    {
        var facts = FactCompiler.Check(files);
        if (!facts.HasErrors)
        {
            _ = FactCompiler.Emit(facts, new EmissionOptions("Hostile")).Count();
        }
    }

    private readonly record struct Cost(TimeSpan Cpu, TimeSpan Alone, long Allocated)
    {
        private const long Reserve = 32_000_000;

        public static Cost Of(Action work)
        {
            var whole = StepCost.Of(work);
            return new Cost(whole.Cpu, StepCost.OfWorkAlone(work, whole.Allocated + Reserve).Cpu, whole.Allocated);
        }

        public static Cost Least(IReadOnlyList<Cost> costs) =>
            new(costs.Min(cost => cost.Cpu), costs.Min(cost => cost.Alone), costs.Min(cost => cost.Allocated));
    }
}
