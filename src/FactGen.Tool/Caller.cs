using System.Text;

namespace FactGen.Tool;

/// <summary>Who calls the tool: where they stand, what their environment says, and where the answer goes.</summary>
internal sealed record Caller
{
    /// <summary>Takes what was asked for.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes what kept the tool from doing it.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The working folder, to which relative paths belong; absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Whether the output is coloured.</summary>
    public bool Colour { get; init; }

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
            Colour = !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public string? SetVariable(string name) => Variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A path as the caller wrote it, made absolute.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>An absolute path as the caller is to read it: relative to the working folder, with <c>/</c>.</summary>
    public string Shown(string path) => Path.GetRelativePath(WorkingFolder, path).Replace(Path.DirectorySeparatorChar, '/');
}
