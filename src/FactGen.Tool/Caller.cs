using System.Globalization;
using System.Text;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using Spectre.Console;

namespace FactGen.Tool;

/// <summary>The caller of the tool: working folder, environment variables and output.</summary>
internal sealed record Caller
{
    /// <summary>
    /// Standard output, for the answer. Control characters are made visible, so nothing written here can control a terminal.
    /// </summary>
    public required TextWriter Output
    {
        get;
        init => (field, Commands) = (new VisibleWriter(value), new VisibleWriter(value, givesCommands: true));
    }

    /// <summary>Standard output, for lines that a build service is to take for commands.</summary>
    public TextWriter Commands { get; private init; } = TextWriter.Null;

    /// <summary>
    /// Standard error, for messages. Control characters are made visible, so nothing written here can control a terminal.
    /// </summary>
    public required TextWriter Error
    {
        get;
        init => field = new VisibleWriter(value);
    }

    /// <summary>The working folder, on which relative paths are based; absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Opens a file that is read again when its text is needed.</summary>
    public Func<string, FileStream> OpenFile { get; init; } = RegularFile.Open;

    /// <summary>The clock, for the day on which a document is fetched.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The terminal that shows the output; null if the output is redirected, or styles are not wanted.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>The same for standard error.</summary>
    public IAnsiConsole? ErrorTerminal { get; init; }

    /// <summary>The output for people.</summary>
    public Page Page => new(Output, Terminal);

    /// <summary>Shows progress.</summary>
    public ProgressDisplay Progress => new(ErrorTerminal);

    /// <summary>The caller of this process.</summary>
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

    /// <summary>An environment variable; null if it is not set or empty.</summary>
    public string? SetVariable(string name) => Variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>The day as it is now in UTC, as in <c>2022-01-05</c>.</summary>
    public string Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A path as the caller wrote it, made absolute.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>An absolute path as shown to the caller: relative to the working folder, with <c>/</c>.</summary>
    public string Shown(string path) => Path.GetRelativePath(WorkingFolder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IAnsiConsole? TerminalOf(TextWriter writer) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) })
            : null;
}
