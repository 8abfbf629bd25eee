using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactGen.Benchmarks.Measuring;

namespace FactGen.Benchmarks.Suites;

/// <summary>The small pieces of work, measured by BenchmarkDotNet in this process.</summary>
internal static class MicroSuite
{
    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured.</param>
    public static void Run(TextWriter output, int rounds)
    {
        var log = Workplace.Made("micro.log");
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        using var logger = new StreamLogger(log);
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(Math.Max(3, rounds)))
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
            .AddLogger(logger)
            .WithArtifactsPath(Workplace.Made("micro"))
            .WithOption(ConfigOptions.DisableLogFile, true);
        var summary = BenchmarkRunner.Run<MicroBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            throw new InvalidOperationException($"BenchmarkDotNet could not measure; '{log}' says why.");
        }

        output.WriteLine("### Small pieces of work, by BenchmarkDotNet (wall clock)\n");
        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        foreach (var line in table.GetLog().Split('\n').Where(line => line.StartsWith('|')))
        {
            output.WriteLine(line.TrimEnd());
        }

        output.WriteLine();
    }
}
