namespace Chronicle.Layout;

/// <summary>What standard output can show.</summary>
internal static class Terminal
{
    /// <summary>Whether bold and dim can be shown: on a terminal, unless NO_COLOR is set.</summary>
    public static bool ShowsStyles =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
