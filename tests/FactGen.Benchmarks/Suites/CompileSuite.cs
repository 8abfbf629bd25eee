using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Roslyn;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks.Suites;

/// <summary>What facts cost the C# compiler, with a named member for each and without, and which part of the code costs how much.</summary>
internal static class CompileSuite
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var targets = new Targets("Targets of the compiler: CPU added, in ms a claim");
        WriteSizes(output, rounds, targets);
        targets.Write(output);
        WriteProfile(output, rounds);
        WriteProcesses(output, rounds);
    }

    private static void WriteSizes(TextWriter output, int rounds, Targets targets)
    {
        // The compiler's own code is compiled first: what is measured is its work on the facts.
        var warmUp = CompilationVariant.Documented.Of(Generated(Sizes[0], hasMembers: true)!);
        for (var round = 0; round < 3; round++)
        {
            Compilations.Compile(warmUp, CompilationVariant.Documented.Documentation);
        }

        var table = new Table("C# compiler on the generated code, against an empty project", "Claims", "named members", "CPU added", "ms a claim", "allocated", "assembly");
        var empty = Median(rounds, () => Compilations.Compile([], DocumentationMode.None));
        foreach (var size in Sizes)
        {
            foreach (var hasMembers in new[] { true, false })
            {
                if (Generated(size, hasMembers) is not { } files)
                {
                    output.WriteLine($"Left out: {Table.Count(size)} claims without named members, since the schema does not know 'members: false'.\n");
                    continue;
                }

                var code = CompilationVariant.Documented.Of(files);
                var compiled = Median(size < 100_000 ? rounds : 1, () => Compilations.Compile(code, CompilationVariant.Documented.Documentation));
                var added = (compiled.Cost.Cpu - empty.Cost.Cpu).TotalMilliseconds / size;
                var members = hasMembers ? "yes" : "no";
                if (compiled.Error is { } error)
                {
                    output.WriteLine($"Does not compile: {Table.Count(size)} claims, named members: {members}. {error}\n");
                }

                table.Add(
                    Table.Count(size), members, Table.Time(compiled.Cost.Cpu - empty.Cost.Cpu), Table.Number(added), Table.Memory(compiled.Cost.Allocated),
                    compiled.Error is null ? Table.Memory(compiled.Size - empty.Size) : "does not compile");
                targets.Add(
                    $"{Table.Count(size)} claims, {(hasMembers ? "with" : "without")} named members", compiled.Error is null ? added : double.PositiveInfinity, hasMembers ? 0.5 : 0.1);
            }
        }

        table.Write(output);
    }

    private static void WriteProfile(TextWriter output, int rounds)
    {
        const int size = 1_000;
        var files = Generated(size, hasMembers: true)!;
        var variants = CompilationVariant.Profile;
        var costs = Rounds.Of(rounds, [.. variants.Select(variant =>
        {
            var code = variant.Of(files);
            return (Func<CompiledCode>)(() => Compilations.Compile(code, variant.Documentation));
        })]).Select(Median).ToArray();

        var table = new Table($"What each part of the generated code costs the compiler, at {Table.Count(size)} claims", "Variant", "CPU", "to as generated", "allocated", "assembly");
        foreach (var (variant, compiled) in variants.Zip(costs))
        {
            table.Add(
                variant.Name + (compiled.Error is null ? "" : $" ({compiled.Error})"), Table.Time(compiled.Cost.Cpu), Table.Number(compiled.Cost.Cpu / costs[0].Cost.Cpu),
                Table.Memory(compiled.Cost.Allocated), Table.Memory(compiled.Size));
        }

        table.Write(output);
    }

    private static void WriteProcesses(TextWriter output, int rounds)
    {
        var table = new Table("Compiler as a process, the generator in it", "Claims", "CPU", "CPU to an empty project", "ms a claim", "peak memory", "assembly");
        var empty = CompilerProcess.Of([], "empty");
        var none = Rounds.OfProcesses(rounds, empty.Run)[0];
        table.Add("0", Table.Time(none.Cpu), "1", "", Table.Memory(none.PeakMemory), Table.Memory(empty.Assembly.Length));
        foreach (var size in Sizes)
        {
            var compiler = CompilerProcess.Of(Workload.Make(new WorkloadSize(size)), $"{size}");
            try
            {
                var cost = Rounds.OfProcesses(size < 100_000 ? rounds : 1, compiler.Run)[0];
                table.Add(
                    Table.Count(size), Table.Time(cost.Cpu), Table.Number(cost.Cpu / none.Cpu), Table.Number((cost.Cpu - none.Cpu).TotalMilliseconds / size),
                    Table.Memory(cost.PeakMemory), Table.Memory(compiler.Assembly.Length));
            }
            catch (InvalidOperationException failure)
            {
                output.WriteLine($"Does not compile: {Table.Count(size)} claims. {failure.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? failure.Message}\n");
            }
        }

        table.Write(output);
    }

    /// <summary>The C# of a workload; null where the schema does not know how to leave out named members.</summary>
    private static IReadOnlyList<GeneratedFile>? Generated(int size, bool hasMembers)
    {
        var files = Workload.Make(new WorkloadSize(size));
        var facts = FactCompiler.Check(hasMembers ? files : WithoutMembers(files));
        return facts.HasErrors ? null : [.. FactCompiler.Emit(facts, new EmissionOptions("Facts"))];
    }

    private static IReadOnlyList<InputFile> WithoutMembers(IReadOnlyList<InputFile> files) =>
    [
        .. files.Select(file => file.Kind is InputKind.Schema ? file with { Text = file.Text.Replace("    summary:", "    members: false\n    summary:") } : file),
    ];

    private static CompiledCode Median(int rounds, Func<CompiledCode> compile) => Median(Rounds.Of(rounds, compile)[0]);

    private static CompiledCode Median(IReadOnlyList<CompiledCode> compiled) => compiled[0] with { Cost = StepCost.Median([.. compiled.Select(code => code.Cost)]) };
}
