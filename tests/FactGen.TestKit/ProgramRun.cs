using System.Diagnostics;

namespace FactGen.TestKit;

/// <summary>A program that was run to its end.</summary>
/// <param name="Command">The command line.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output, with LF.</param>
/// <param name="Error">Its standard error, with LF.</param>
internal sealed record ProgramRun(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Variables of its environment.</param>
    public static ProgramRun Of(
        string folder, string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Prepare(start.Environment);
        foreach (var (name, value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(
            $"{Path.GetFileName(program)} {string.Join(' ', start.ArgumentList)}",
            process.ExitCode,
            output.ReplaceLineEndings("\n"),
            error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Expects that it succeeded.</summary>
    public ProgramRun Succeeded() => Ended(0);

    /// <summary>Expects an exit code.</summary>
    public ProgramRun Ended(int exitCode) => ExitCode == exitCode
        ? this
        : throw new InvalidOperationException($"'{Command}' ended with {ExitCode}, not {exitCode}:\n{Output}\n{Error}");

    /// <summary>
    /// Removes the variables that the test host set for itself and the machine for its source texts, and lets no process outlive the test.
    /// </summary>
    private static void Prepare(IDictionary<string, string?> environment)
    {
        string[] foreign =
        [
            .. environment.Keys.Where(name =>
                name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("FACTGEN_", StringComparison.Ordinal)),
        ];
        Array.ForEach(foreign, name => environment.Remove(name));
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
    }
}
