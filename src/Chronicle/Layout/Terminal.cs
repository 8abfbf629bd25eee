namespace Chronicle.Layout;

/// <summary>What standard output can show.</summary>
internal static class Terminal
{
    /// <summary>Whether bold and dim reach a reader's eye: on a terminal, unless NO_COLOR asks for plain text.</summary>
    public static bool ShowsStyles =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
