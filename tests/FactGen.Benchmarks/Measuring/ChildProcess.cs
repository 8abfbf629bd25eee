using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Measuring;

/// <summary>Runs programs, one at a time, and measures what each cost.</summary>
internal static class ChildProcess
{
    private const int ChildrenThatEnded = -1;

    /// <summary>Runs a command of this program in a process of its own, to its end.</summary>
    /// <param name="arguments">The command with its arguments.</param>
    /// <param name="environment">Variables that it gets besides those of this process.</param>
    /// <returns>What it prints.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static string RunOwn(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Run(["dotnet", typeof(ChildProcess).Assembly.Location, .. arguments], environment: environment).Output;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="command">The program with its arguments.</param>
    /// <param name="folder">Its working folder.</param>
    /// <param name="environment">Variables that it gets besides those of this process.</param>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static ProcessCost Run(
        IReadOnlyList<string> command,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in environment ?? new Dictionary<string, string>())
        {
            start.Environment[variable.Key] = variable.Value;
        }

        var before = CpuOfChildren();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = WatchMemory(process);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}:\n{output.Result}{error.Result}");
        }

        var cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime : CpuOfChildren() - before;
        return new ProcessCost(cpu, OperatingSystem.IsWindows() ? process.PeakWorkingSet64 : peak, output.Result);
    }

    /// <summary>
    /// Reads the high-water mark while the process runs. The system's figure for ended children would include the memory of this process,
    /// from which they were forked.
    /// </summary>
    private static long WatchMemory(Process process)
    {
        var peak = 0L;
        var status = $"/proc/{process.Id}/status";
        while (!process.WaitForExit(5))
        {
            if (!OperatingSystem.IsLinux())
            {
                continue;
            }

            try
            {
                peak = Math.Max(peak, HighWaterMark(File.ReadAllText(status)));
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }

        return peak;
    }

    private static long HighWaterMark(string status)
    {
        const string label = "VmHWM:";
        var at = status.IndexOf(label, StringComparison.Ordinal);
        var end = at < 0 ? -1 : status.IndexOf("kB", at, StringComparison.Ordinal);
        return end < 0 ? 0 : 1024 * long.Parse(status.AsSpan((at + label.Length)..end).Trim(), CultureInfo.InvariantCulture);
    }

    private static TimeSpan CpuOfChildren()
    {
        if (OperatingSystem.IsWindows())
        {
            return default;
        }

        var usage = new long[18];
        return GetUsage(ChildrenThatEnded, usage) == 0
            ? Time(usage[0], usage[1]) + Time(usage[2], usage[3])
            : throw new InvalidOperationException("The system does not tell the processor time of child processes.");
    }

    private static TimeSpan Time(long seconds, long microseconds) =>
        TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds);

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
