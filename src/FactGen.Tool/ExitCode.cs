namespace FactGen.Tool;

/// <summary>The exit codes (FORMAT.md section 8).</summary>
internal static class ExitCode
{
    /// <summary>There are no errors.</summary>
    public const int Holds = 0;

    /// <summary>There are errors.</summary>
    public const int Errors = 1;

    /// <summary>The command could not run; this says nothing about the facts.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Cancelled with Ctrl-C; the number is the shells' convention.</summary>
    public const int BrokenOff = 130;
}
