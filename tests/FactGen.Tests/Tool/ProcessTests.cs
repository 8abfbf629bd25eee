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
        Assert.Equal("", tool.StandardOutput.ReadToEnd() + tool.StandardError.ReadToEnd());
        tool.WaitForExit();
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

    private Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [typeof(Caller).Assembly.Location, .. arguments])
    {
        WorkingDirectory = _facts.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["FACTGEN_TEXT_ROOT"] = "", ["FACTGEN_MAX_QUOTE_WORDS"] = "" },
    })!;
}
