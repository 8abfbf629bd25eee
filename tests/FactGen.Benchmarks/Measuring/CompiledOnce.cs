namespace FactGen.Benchmarks.Measuring;

/// <summary>Runs a command of this program in a process where each method is compiled at its first call and never again.</summary>
/// <remarks>
/// Collections also run on the working thread. Otherwise a second compilation, or a collection, in the background would count for whatever
/// is measured at that time. In a compiler that stays alive, both were over long ago.
/// </remarks>
internal static class CompiledOnce
{
    private static readonly Dictionary<string, string> Settings = new() { ["DOTNET_TieredCompilation"] = "0", ["DOTNET_gcConcurrent"] = "0" };

    /// <summary>What the command prints.</summary>
    /// <param name="arguments">The command with its arguments.</param>
    public static string Run(params IEnumerable<string> arguments) => ChildProcess.RunOwn(arguments, Settings);
}
