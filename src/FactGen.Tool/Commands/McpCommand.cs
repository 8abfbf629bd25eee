using System.CommandLine;
using FactGen.Compiler.Graph;
using FactGen.Tool.Assistants;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen mcp</c>: a server for assistants.</summary>
internal static class McpCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "mcp";

    private const string Summary =
        "Serves assistants by the Model Context Protocol over standard input and output: they read schema, entities and sources, and propose "
        + "claims. Only a claim that passes the check is written, and only into the facts.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Does((parsed, cancellation) =>
        {
            var folder = factBase.Folder(parsed, caller);
            var workspace = new FactBaseWorkspace(folder, new CheckOptions(factBase.WordLimit(parsed, caller)));
            new AssistantServer(workspace)
                .RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation)
                .GetAwaiter().GetResult();
            return ExitCode.Holds;
        });
        return command;
    }
}
