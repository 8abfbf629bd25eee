using System.CommandLine;
using FactGen.Tool.Display;
using FactGen.Tool.Drafts;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen new</c>: creates a fact base.</summary>
internal static class NewCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "new";

    private const string Summary =
        "Begins a fact base: a schema, one claim, its source with a card, a program that uses the fact, and what an editor needs to "
        + "complete and check the YAML. A folder with a project keeps it, and gets no program.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder, made if it is not there; by default the working folder. What lies there stays as it is; it must not have facts yet.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, Summary) { folder };
        command.Does((parsed, cancellation) =>
        {
            var target = Target(parsed.GetValue(folder) ?? ".", caller);
            var hasProject = HasProject(target);
            var files = NewFactBase.Files(Path.GetFileName(target), CommandLine.Version.Split('+')[0])
                .Where(file => !hasProject || file.Path.Contains('/', StringComparison.Ordinal) || file.Path.StartsWith('.'))
                .ToLookup(file => Keeps(file.Path) && Path.Exists(Path.Combine(target, file.Path)));
            Refuse(target, files[false].Select(file => file.Path), caller);
            StagedFiles.Write(target, files[false], caller, cancellation);
            foreach (var (path, _) in files[false])
            {
                caller.Page.Line(new Run("written: ", Look.Good), caller.Shown(Path.Combine(target, path)));
            }

            foreach (var (path, _) in files[true])
            {
                caller.Page.Line(new Run("kept: ", Look.Info), caller.Shown(Path.Combine(target, path)), AdviceOn(path));
            }

            WriteNext(target, hasProject, caller);
            return ExitCode.Holds;
        });
        return command;
    }

    /// <summary>Whether a file of that path may be somebody's own, and stays as it is.</summary>
    private static bool Keeps(string path) => path is ".gitignore" or ".vscode/settings.json";

    private static string AdviceOn(string path) => path is ".gitignore"
        ? " (it should name 'bin/' and 'obj/')"
        : " ('factgen schema --help' has the lines that an editor needs)";

    /// <summary>The commands to go on with, each on a line to paste.</summary>
    private static void WriteNext(string target, bool hasProject, Caller caller)
    {
        var shown = caller.Shown(target);
        caller.Page.Blank();
        caller.Page.Line("Next:");
        if (shown != ".")
        {
            caller.Page.Verbatim(2, $"cd {CommandLine.Argument(shown)}");
        }

        caller.Page.Verbatim(2, "factgen check");
        caller.Page.Verbatim(2, hasProject ? "dotnet add package FactGen" : "dotnet run");
    }

    private static bool HasProject(string folder) =>
        Directory.Exists(folder) && FilesOf(folder).Any(file => file.EndsWith("proj", StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses a folder in which something lies in the way; nothing is written then.</summary>
    private static void Refuse(string target, IEnumerable<string> paths, Caller caller)
    {
        var inTheWay = new[] { "facts", "seeds" }
            .Where(name => Path.Exists(Path.Combine(target, name)))
            .Concat(paths.Where(path => Path.Exists(Path.Combine(target, path))))
            .FirstOrDefault();
        if (inTheWay is not null)
        {
            throw new CannotRunException(
                $"'{caller.Shown(Path.Combine(target, inTheWay))}' is there already, and is not overwritten. "
                + "Move it, or begin the fact base in another folder: 'factgen new FOLDER'.");
        }
    }

    private static string[] FilesOf(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{folder}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The folder, absolute.</summary>
    private static string Target(string path, Caller caller)
    {
        if (path.Length == 0)
        {
            throw new CannotRunException("The name of the folder is empty. Name a folder, or leave it out.");
        }

        var target = Path.TrimEndingDirectorySeparator(caller.Absolute(path));
        if (File.Exists(target))
        {
            throw new CannotRunException($"'{path}' is a file. Name a folder.");
        }

        return target;
    }
}
