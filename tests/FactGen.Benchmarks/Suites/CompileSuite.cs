using FactGen.Benchmarks.Measuring;
using FactGen.Benchmarks.Roslyn;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;

namespace FactGen.Benchmarks.Suites;

/// <summary>What facts cost the C# compiler, with a named member for each and without, and how much each part of the code costs.</summary>
internal static class CompileSuite
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var empty = Rounds.OfProcesses(rounds, CompilerProcess.Of([], "empty").Run)[0];
        var targets = new Targets("Targets of the compiler: CPU added, in ms a claim");
        WriteSizes(output, rounds, empty, targets);
        targets.Write(output);
        WriteProfile(output, rounds, empty);
        WriteWithGenerator(output, rounds, empty);
    }

    private static void WriteSizes(TextWriter output, int rounds, ProcessCost empty, Targets targets)
    {
        var table = new Table("The compiler's process on the generated code, against an empty project", "Claims", "named members", "CPU added", "ms a claim", "peak memory", "assembly");
        foreach (var size in Sizes)
        {
            foreach (var hasMembers in new[] { true, false })
            {
                if (Generated(size, hasMembers) is not { } files)
                {
                    output.WriteLine($"Left out: {Table.Count(size)} claims without named members, since the schema does not know 'members: false'.\n");
                    continue;
                }

                var compiler = CompilerProcess.OfCode(files.Select(file => file.Text), isDocumented: true, $"{size}-{(hasMembers ? "members" : "bare")}");
                if (TryRun(output, compiler, size < 100_000 ? rounds : 1, $"{Table.Count(size)} claims, named members: {hasMembers}") is not { } cost)
                {
                    continue;
                }

                var added = (cost.Cpu - empty.Cpu).TotalMilliseconds / size;
                table.Add(
                    Table.Count(size),
                    hasMembers ? "yes" : "no",
                    Table.Time(cost.Cpu - empty.Cpu),
                    Table.Number(added),
                    Table.Memory(cost.PeakMemory),
                    Table.Memory(compiler.Assembly.Length));
                targets.Add($"{Table.Count(size)} claims, {(hasMembers ? "with" : "without")} named members", added, hasMembers ? 0.5 : 0.1);
            }
        }

        table.Write(output);
    }

    private static void WriteProfile(TextWriter output, int rounds, ProcessCost empty)
    {
        const int size = 10_000;
        var files = Generated(size, hasMembers: true)!;
        var table = new Table($"What each part of the generated code costs the compiler, at {Table.Count(size)} claims", "Variant", "CPU added", "ms a claim", "assembly");
        foreach (var variant in CompilationVariant.Profile)
        {
            var compiler = CompilerProcess.OfCode(variant.Of(files), variant.IsDocumented, "variant");
            if (TryRun(output, compiler, rounds, variant.Name) is { } cost)
            {
                table.Add(
                    variant.Name,
                    Table.Time(cost.Cpu - empty.Cpu),
                    Table.Number((cost.Cpu - empty.Cpu).TotalMilliseconds / size),
                    Table.Memory(compiler.Assembly.Length));
            }
        }

        table.Write(output);
    }

    private static void WriteWithGenerator(TextWriter output, int rounds, ProcessCost empty)
    {
        var table = new Table("The same with the generator in it", "Claims", "CPU", "CPU to an empty project", "ms a claim", "peak memory", "assembly");
        table.Add("0", Table.Time(empty.Cpu), "1", "", Table.Memory(empty.PeakMemory), "");
        foreach (var size in Sizes)
        {
            var compiler = CompilerProcess.Of(Workload.Make(new WorkloadSize(size)), $"{size}");
            if (TryRun(output, compiler, size < 100_000 ? rounds : 1, $"{Table.Count(size)} claims with the generator") is { } cost)
            {
                table.Add(
                    Table.Count(size),
                    Table.Time(cost.Cpu),
                    Table.Number(cost.Cpu / empty.Cpu),
                    Table.Number((cost.Cpu - empty.Cpu).TotalMilliseconds / size),
                    Table.Memory(cost.PeakMemory), Table.Memory(compiler.Assembly.Length));
            }
        }

        table.Write(output);
    }

    private static ProcessCost? TryRun(TextWriter output, CompilerProcess compiler, int rounds, string what)
    {
        try
        {
            return Rounds.OfProcesses(rounds, compiler.Run)[0];
        }
        catch (InvalidOperationException failure)
        {
            output.WriteLine($"Does not compile: {what}. {failure.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? failure.Message}\n");
            return null;
        }
    }

    /// <summary>The C# of a workload; null if this version's schema cannot leave out named members.</summary>
    private static IReadOnlyList<GeneratedFile>? Generated(int size, bool hasMembers)
    {
        var files = Workload.Make(new WorkloadSize(size));
        var facts = FactCompiler.Check(hasMembers ? files : WithoutMembers(files));
        return facts.HasErrors ? null : [.. FactCompiler.Emit(facts, new EmissionOptions("Facts"))];
    }

    private static IReadOnlyList<InputFile> WithoutMembers(IReadOnlyList<InputFile> files) =>
    [
        .. files.Select(file => file.Kind is InputKind.Schema ? file with { Text = file.Text.Replace("\n    summary:", "\n    members: false\n    summary:") } : file),
    ];
}
