using System.Diagnostics;
using FactGen.Tool;

namespace FactGen.Tests.Tool;

/// <summary>The tool as a process: what only the operating system can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void Ctrl_C_ends_it_with_130()
    {
        using var tool = Start("check", "--watch");
        for (var line = tool.StandardOutput.ReadLine(); line != "Waiting for a change; Ctrl-C ends."; line = tool.StandardOutput.ReadLine())
        {
            Assert.NotNull(line);
        }

        using var kill = Process.Start("kill", ["-INT", $"{tool.Id}"]);
        var ended = tool.WaitForExit(TimeSpan.FromMinutes(1));
        if (!ended)
        {
            tool.Kill();
        }

        Assert.True(ended, "Ctrl-C did not end it");
        Assert.Equal("", tool.StandardOutput.ReadToEnd() + tool.StandardError.ReadToEnd());
        Assert.Equal(130, tool.ExitCode);
    }

    [Fact]
    public async Task Where_no_terminal_is_the_output_is_plain()
    {
        using var tool = Start("check");
        var error = tool.StandardError.ReadToEndAsync();

        Assert.Equal(_facts.Run("check").Output, tool.StandardOutput.ReadToEnd().ReplaceLineEndings("\n"));
        Assert.Equal("", await error);
    }

    public void Dispose() => _facts.Dispose();

    /// <summary>A process in the background of a script ignores Ctrl-C, and so would the tool; 'env' restores the signal.</summary>
    private Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(Caller).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _facts.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["FACTGEN_TEXT_ROOT"] = "", ["FACTGEN_MAX_QUOTE_WORDS"] = "" },
        })!;
}
