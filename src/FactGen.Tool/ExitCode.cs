namespace FactGen.Tool;

/// <summary>What the command's exit code says (FORMAT.md section 8).</summary>
internal static class ExitCode
{
    /// <summary>The facts hold; no errors.</summary>
    public const int Holds = 0;

    /// <summary>There are errors.</summary>
    public const int Errors = 1;

    /// <summary>The command could not do its work, and says nothing about the facts.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Broken off with Ctrl-C, as shells number it.</summary>
    public const int BrokenOff = 130;
}
