using System.Text;
using FactGen.Tool.Display;
using Spectre.Console;

namespace FactGen.Tool;

/// <summary>Who calls the tool: where they stand, what their environment says, and where the answer goes.</summary>
internal sealed record Caller
{
    /// <summary>Takes what was asked for. Nothing that is written here acts on a terminal.</summary>
    public required TextWriter Output
    {
        get;
        init => field = new VisibleWriter(value);
    }

    /// <summary>Takes what kept the tool from doing it. Nothing that is written here acts on a terminal.</summary>
    public required TextWriter Error
    {
        get;
        init => field = new VisibleWriter(value);
    }

    /// <summary>The working folder, to which relative paths belong; absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The terminal that shows the output; null where it goes elsewhere, or styles are not wanted.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>The terminal that shows standard error; null as for the output.</summary>
    public IAnsiConsole? ErrorTerminal { get; init; }

    /// <summary>The output as people read it.</summary>
    public Page Page => new(Output, Terminal);

    /// <summary>Shows how far the work is.</summary>
    public ProgressDisplay Progress => new(ErrorTerminal);

    /// <summary>The process's own.</summary>
    public static Caller OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Caller
        {
            Output = Console.Out,
            Error = Console.Error,
            WorkingFolder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            Terminal = Console.IsOutputRedirected ? null : TerminalOf(Console.Out),
            ErrorTerminal = Console.IsErrorRedirected ? null : TerminalOf(Console.Error),
        };
    }

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public string? SetVariable(string name) => Variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A path as the caller wrote it, made absolute.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>An absolute path as the caller is to read it: relative to the working folder, with <c>/</c>.</summary>
    public string Shown(string path) => Path.GetRelativePath(WorkingFolder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IAnsiConsole? TerminalOf(TextWriter writer) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) })
            : null;
}
