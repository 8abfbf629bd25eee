using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Commands;

/// <summary>Runs one command. If it cannot run, the result is a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>How long cancelled work may take to end by itself: longer than writing any file takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The tool's version.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Reads the command line and runs the command.</summary>
    /// <param name="commands">All commands.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellation">Cancels the command, as Ctrl-C does.</param>
    public static int Invoke(RootCommand commands, IReadOnlyList<string> arguments, Caller caller, CancellationToken cancellation)
    {
        commands.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        commands.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        try
        {
            // A file name that begins with '@' is a file name: no response files.
            var parsed = commands.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            string[] mistyped = [.. Suggestions.MistypedOptions(parsed)];
            if (parsed.Errors.Count == 0 && mistyped.Length == 0)
            {
                var configuration = new InvocationConfiguration
                {
                    Output = caller.Output,
                    Error = caller.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = Patience,
                };
                return parsed.InvokeAsync(configuration, cancellation).GetAwaiter().GetResult();
            }

            ReportErrors(parsed, mistyped, caller);
            return ExitCode.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.BrokenOff;
        }
        catch (CannotRunException reason)
        {
            caller.Error.WriteLine($"factgen: {reason.Message}");
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception)
        {
            ReportFailure(exception, arguments, caller);
            return ExitCode.CouldNotRun;
        }
        finally
        {
            caller.Progress.End();
        }
    }

    /// <summary>A word as it is given to a command, to paste: in quotation marks if it has a space.</summary>
    public static string Argument(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    private static void ReportErrors(ParseResult parsed, IReadOnlyList<string> mistyped, Caller caller)
    {
        var command = parsed.CommandResult.Command;
        var name = Suggestions.NameOf(parsed);
        var words = parsed.UnmatchedTokens;
        if (mistyped.Count > 0)
        {
            foreach (var option in mistyped)
            {
                Say($"'{option}' is no option of '{name}'.{Suggestions.Of(command, option)}");
            }
        }
        else if (command.Subcommands.Count > 0 && words is [var word, ..])
        {
            Say($"'{word}' is no command of '{name}'.{Suggestions.Of(command, word)}");
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                Say(error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
            }
        }

        Say($"'{name} --help' lists its {(command.Subcommands.Count > 0 ? "commands" : "arguments and options")}.");

        void Say(string message) => caller.Error.WriteLine($"factgen: {message}");
    }

    private static void ReportFailure(Exception exception, IReadOnlyList<string> arguments, Caller caller)
    {
        caller.Error.WriteLine(
            $"factgen: error {Catalogue.InternalError.Id}: The tool failed, which it should not whatever the facts say. Report this with the lines below and, if you may, the file that brings it about.");
        caller.Error.WriteLine($"factgen {Version}, {string.Join(' ', arguments)}");
        caller.Error.WriteLine(exception.ToString());
    }
}
