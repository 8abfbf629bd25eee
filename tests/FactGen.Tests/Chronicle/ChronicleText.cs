using System.Diagnostics;
using Chronicle;
using Chronicle.Layout;

namespace FactGen.Tests.Reading;

/// <summary>The chronicle as a reader gets it.</summary>
internal static class ChronicleText
{
    /// <summary>Written into memory, in the culture of the moment.</summary>
    public static string InMemory(bool showsStyles = false)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Program.Write(new Page(output, showsStyles));
        return output.ToString();
    }

    /// <summary>Written by the program itself into a pipe, with these variables in its environment.</summary>
    public static async Task<(string Output, int ExitCode)> AsProcess(params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", ["exec", typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output.ReplaceLineEndings("\n"), process.ExitCode);
    }
}
