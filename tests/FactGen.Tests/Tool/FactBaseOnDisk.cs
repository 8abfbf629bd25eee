using System.Diagnostics;
using System.Text;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool;
using Spectre.Console;

namespace FactGen.Tests.Tool;

/// <summary>A small fact base in a folder of its own, and the tool run on it.</summary>
internal sealed class FactBaseOnDisk : IDisposable
{
    public const string GazetteText =
        "Storm closes the harbour\n\nThe storm sank 12 boats. It came on 3 March 2021, and the ferry stayed in port.\n";

    public const string HeraldText = "The storm sank 20 boats, and six people were hurt.\n";

    public const string Facts =
        """
        Event:
          storm:
            name: The storm
            boats:
              - value: 12
                sources:
                  gazette: sank 12 boats
              - value: 20
                sources:
                  herald: sank 20 boats
            begin:
              value: 2021-03-03
              sources:
                gazette: came on 3 March 2021

        """;

    private const string Schema =
        """
        types:
          Event:
            properties:
              boats: { type: count, of: boats }
              begin: { type: date }

        """;

    private readonly Dictionary<string, string?> _variables = [];

    public FactBaseOnDisk()
    {
        Write("facts/schema.yaml", Schema);
        Write("facts/weather/storm.yaml", Facts);
        WriteCard("gazette", GazetteText);
        WriteCard("herald", HeraldText);
        WriteTexts("seeds");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("factgen-tool-").FullName;

    public string LockFile => Path.Combine(Folder, "seeds", "quotes.lock");

    public string this[string name]
    {
        set => _variables[name] = value;
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public void WriteTexts(string folder)
    {
        Write($"{folder}/gazette.txt", GazetteText);
        Write($"{folder}/herald.txt", HeraldText);
    }

    public void Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Delete(params string[] paths)
    {
        foreach (var path in paths)
        {
            File.Delete(Path.Combine(Folder, path));
        }
    }

    /// <summary>Runs the tool in the fact base's folder.</summary>
    public ToolRun Run(params string[] arguments) => RunIn(Folder, arguments);

    /// <summary>Runs the tool in some folder.</summary>
    public ToolRun RunIn(string workingFolder, params string[] arguments) => Run(workingFolder, false, new StringWriter(), default, arguments);

    /// <summary>Runs the tool in the fact base's folder with its output on a terminal of 80 columns that takes colours.</summary>
    public ToolRun RunOnTerminal(params string[] arguments) => Run(Folder, true, new StringWriter(), default, arguments);

    /// <summary>Runs the tool in the fact base's folder until it is broken off; what it says can be read meanwhile.</summary>
    public ToolRun RunUntil(CancellationToken cancellation, StringWriter output, params string[] arguments) => Run(Folder, false, output, cancellation, arguments);

    private ToolRun Run(string workingFolder, bool onTerminal, StringWriter output, CancellationToken cancellation, string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        output.NewLine = "\n";
        var caller = new Caller
        {
            Output = output,
            Error = error,
            WorkingFolder = workingFolder,
            Variable = name => _variables.GetValueOrDefault(name),
            Terminal = onTerminal ? TerminalOf(output) : null,
            ErrorTerminal = onTerminal ? TerminalOf(error) : null,
        };
        var exitCode = Program.Run(arguments, caller, cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    private static IAnsiConsole TerminalOf(TextWriter writer)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        terminal.Profile.Width = 80;
        return terminal;
    }

    /// <summary>Runs git in the folder.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteCard(string id, string text) => Write(
        $"seeds/{id}.yaml",
        $"""
        {id}:
          title: News of the {id}
          published: 2021-03-04
          language: en
          text: {id}.txt
          sha256: {TextDigest.Of(text)}

        """);
}

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>The one line on standard error, of a run that could not do its work.</summary>
    public string Reason
    {
        get
        {
            Assert.Equal(2, ExitCode);
            Assert.Equal("", Output);
            return Assert.Single(Error.TrimEnd('\n').Split('\n'));
        }
    }
}
