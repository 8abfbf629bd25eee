using System.CommandLine;
using FactGen.Tool.Commands;

namespace FactGen.Tool;

/// <summary>The <c>factgen</c> command.</summary>
internal static class Program
{
    private const string Summary =
        "Checks facts curated in YAML against the sources that they quote, without a build. What the compiler would refuse is "
        + "reported here with the same words, at the same line and column.";

    /// <summary>All commands.</summary>
    /// <param name="arguments">The command line, without the command's own name.</param>
    /// <param name="caller">The caller, with working folder and output.</param>
    /// <param name="cancellation">Cancels the command, as Ctrl-C does.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal static int Run(IReadOnlyList<string> arguments, Caller caller, CancellationToken cancellation = default)
    {
        var commands = new RootCommand(Summary)
        {
            NewCommand.Create(caller),
            AddCommand.Create(caller),
            FindCommand.Create(caller),
            CheckCommand.Create(caller),
            WhyCommand.Create(caller),
            DiffCommand.Create(caller),
            LockCommand.Create(caller),
            CoverageCommand.Create(caller),
            MutateCommand.Create(caller),
            ExportCommand.Create(caller),
            SchemaCommand.Create(caller),
            ReportCommand.Create(caller),
            LspCommand.Create(caller),
            McpCommand.Create(caller),
            ExplainCommand.Create(caller),
            HelpCommand.Create(words => Run(words, caller, cancellation)),
        };
        return CommandLine.Invoke(commands, arguments, caller, cancellation);
    }

    private static int Main(string[] arguments) => Run(arguments, Caller.OfProcess());
}
