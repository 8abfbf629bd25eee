using System.CommandLine;
using System.CommandLine.Invocation;

namespace FactGen.Tool.Commands;

/// <summary><c>--version</c>: the version of the tool, not of the process that hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CommandLine.Version);
        return ExitCode.Holds;
    }
}
