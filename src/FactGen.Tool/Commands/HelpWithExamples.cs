using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactGen.Tool.Commands;

/// <summary><c>--help</c>: the library's help on a command, followed by examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int Width = 100;

    private readonly HelpAction _help = new() { MaxWidth = Width };

    /// <summary>Help does not need the arguments that the command requires.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(CommandExamples.Of(parseResult.CommandResult.Command.Name));
        return ExitCode.Holds;
    }
}
