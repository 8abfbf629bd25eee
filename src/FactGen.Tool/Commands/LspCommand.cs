using System.CommandLine;
using FactGen.Compiler.Graph;
using FactGen.Tool.LanguageServer;
using FactGen.Tool.LanguageServer.Documents;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen lsp</c>: a language server for editors.</summary>
internal static class LspCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "lsp";

    private const string Summary =
        "Serves an editor by the Language Server Protocol over standard input and output: diagnostics while you type, what a quote's "
        + "sentence is, and the rest of a quote once its first words are typed. Editors start it; it ends with them.";

    private const string StdioSummary = "Over standard input and output, which is always so: for clients that give this.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var drafts = new Option<bool>("--drafts") { Description = "Let claims without a source through as drafts, as 'factgen check --drafts' does." };
        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(drafts);
        command.Add(new Option<bool>("--stdio") { Description = StdioSummary });
        command.Does((parsed, cancellation) =>
        {
            var options = new CheckOptions(factBase.WordLimit(parsed, caller), parsed.GetValue(drafts));
            var workspaces = new OpenWorkspaces(path => factBase.FolderAround(parsed, path, caller), options);
            using var connection = new Connection(Console.OpenStandardOutput(), Console.OpenStandardInput(), workspaces);
            connection.Completion.WaitAsync(cancellation).GetAwaiter().GetResult();
            return ExitCode.Holds;
        });
        return command;
    }
}
