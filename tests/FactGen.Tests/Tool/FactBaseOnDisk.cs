using System.Collections.Concurrent;
using FactGen.Tool;
using FactGen.Tool.FactBases;
using Spectre.Console;

namespace FactGen.Tests.Tool;

/// <summary>A small fact base in a folder of its own, and the tool run on it.</summary>
internal sealed class FactBaseOnDisk : IDisposable
{
    private readonly Dictionary<string, string?> _variables = [];

    private readonly TemporaryFolder _folder = new("tool");

    public FactBaseOnDisk() => StormFacts.WriteTo(_folder);

    public string Folder => _folder.Root;

    public string LockFile => Path.Combine(Folder, "seeds", "quotes.lock");

    /// <summary>Called with the path of a file in the folder before it is opened, and how often it was opened.</summary>
    public Action<string, int> BeforeOpening { private get; set; } = static (_, _) => { };

    public string this[string name]
    {
        set => _variables[name] = value;
    }

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Write(string path, byte[] bytes) => _folder.Write(path, bytes);

    public void WriteTexts(string folder) => StormFacts.WriteTexts(_folder, folder);

    public void Replace(string path, string words, string others) => _folder.ReplaceAll(path, words, others);

    public void Delete(params string[] paths) => _folder.Delete(paths);

    /// <summary>Runs the tool in the fact base's folder.</summary>
    public ToolRun Run(params string[] arguments) => RunIn(Folder, arguments);

    /// <summary>Runs the tool in some folder.</summary>
    public ToolRun RunIn(string workingFolder, params string[] arguments) =>
        Run(workingFolder, false, new StringWriter(), default, arguments);

    /// <summary>Runs the tool in the fact base's folder with its output on a terminal of 80 columns with colours.</summary>
    public ToolRun RunOnTerminal(params string[] arguments) => Run(Folder, true, new StringWriter(), default, arguments);

    /// <summary>Runs the tool in the fact base's folder until it is interrupted; its output can be read meanwhile.</summary>
    public ToolRun RunUntil(CancellationToken cancellation, StringWriter output, params string[] arguments) =>
        Run(Folder, false, output, cancellation, arguments);

    private ToolRun Run(string workingFolder, bool onTerminal, StringWriter output, CancellationToken cancellation, string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        output.NewLine = "\n";
        var openings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var caller = new Caller
        {
            Output = output,
            Error = error,
            WorkingFolder = workingFolder,
            Variable = name => _variables.GetValueOrDefault(name),
            OpenFile = Opened,
            Clock = Day.Instance,
            Terminal = onTerminal ? TerminalOf(output) : null,
            ErrorTerminal = onTerminal ? TerminalOf(error) : null,
        };
        var exitCode = Program.Run(arguments, caller, cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString());

        FileStream Opened(string path)
        {
            var shown = Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/');
            BeforeOpening(shown, openings.AddOrUpdate(shown, 0, (_, times) => times + 1));
            return RegularFile.Open(path);
        }
    }

    /// <summary>A clock that stands still.</summary>
    private sealed class Day : TimeProvider
    {
        public static Day Instance { get; } = new();

        public override DateTimeOffset GetUtcNow() => new(2032, 11, 5, 12, 0, 0, TimeSpan.Zero);
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
    public string Git(params string[] arguments) => ProgramRun
        .Of(Folder, "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments])
        .Succeeded().Output;

    public void Dispose() => _folder.Dispose();
}

/// <summary>The results of a run of the tool.</summary>
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
