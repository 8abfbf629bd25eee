namespace FactGen.Benchmarks.Measuring;

/// <summary>Runs a command of this program in a process where each method is compiled at its first call and never again.</summary>
/// <remarks>
/// Collections run on the thread that works, too. Else a second compilation, or a collection, in the background would fall on whatever is
/// measured at that time. A compiler that stays alive has long done with both.
/// </remarks>
internal static class CompiledOnce
{
    private static readonly Dictionary<string, string> Settings = new() { ["DOTNET_TieredCompilation"] = "0", ["DOTNET_gcConcurrent"] = "0" };

    /// <summary>What the command prints.</summary>
    /// <param name="arguments">The command with its arguments.</param>
    public static string Run(params IEnumerable<string> arguments) => ChildProcess.RunOwn(arguments, Settings);
}
