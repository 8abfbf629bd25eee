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
        "Begins a fact base in an empty folder: a schema, one claim, its source with a card, and a program that uses the fact.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder, made if it is not there; by default the working folder. It must be empty; '.git' may be there.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, Summary) { folder };
        command.Does((parsed, cancellation) =>
        {
            var target = Target(parsed.GetValue(folder) ?? ".", caller);
            var files = NewFactBase.Files(Path.GetFileName(target), CommandLine.Version.Split('+')[0]);
            StagedFiles.Write(target, files, caller, cancellation);
            foreach (var (path, _) in files)
            {
                caller.Page.Line(new Run("written: ", Look.Good), caller.Shown(Path.Combine(target, path)));
            }

            var shown = caller.Shown(target);
            caller.Page.Blank();
            caller.Page.Line(
                $"Next: {(shown == "." ? "" : $"'cd {shown}', ")}'factgen check' checks the facts, 'dotnet run' compiles and prints them.");
            return ExitCode.Holds;
        });
        return command;
    }

    /// <summary>The folder, absolute; it is empty or does not exist yet.</summary>
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

        if (!Directory.Exists(target))
        {
            return target;
        }

        try
        {
            return Directory.EnumerateFileSystemEntries(target).FirstOrDefault(entry => Path.GetFileName(entry) != ".git") is { } inside
                ? throw new CannotRunException(
                    $"'{path}' is not empty: it holds '{Path.GetFileName(inside)}'. A fact base begins in an empty folder.")
                : target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}
