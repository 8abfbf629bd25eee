using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Measuring;

/// <summary>The machine on which the figures were measured.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, system and SDK in one line.</summary>
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET SDK {ChildProcess.Run(["dotnet", "--version"]).Output.Trim()}";

    private static string Processor()
    {
        const string information = "/proc/cpuinfo";
        var model = File.Exists(information)
            ? File.ReadLines(information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?[(model.IndexOf(':') + 1)..].Trim() ?? $"{RuntimeInformation.OSArchitecture} processor";
    }
}
