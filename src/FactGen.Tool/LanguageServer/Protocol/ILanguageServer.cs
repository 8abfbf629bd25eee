using PolyType;
using StreamJsonRpc;

namespace FactGen.Tool.LanguageServer.Protocol;

/// <summary>The requests and notifications of the Language Server Protocol 3.17 that the server takes.</summary>
[JsonRpcContract]
[GenerateShape(IncludeMethods = MethodShapeFlags.PublicInstance)]
public partial interface ILanguageServer
{
    /// <summary>The client's first request.</summary>
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    Task<InitializeResult> InitializeAsync(InitializeParams request, CancellationToken cancellation);

    /// <summary>The client has read the answer to its first request.</summary>
    [JsonRpcMethod("initialized")]
    Task InitializedAsync();

    /// <summary>The client is about to end the server.</summary>
    [JsonRpcMethod("shutdown")]
    Task<object?> ShutdownAsync();

    /// <summary>The client ends the server.</summary>
    [JsonRpcMethod("exit")]
    Task ExitAsync();

    /// <summary>A document was opened.</summary>
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    Task DidOpenAsync(DidOpenParams notice);

    /// <summary>A document was changed.</summary>
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    Task DidChangeAsync(DidChangeParams notice);

    /// <summary>A document was closed.</summary>
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    Task DidCloseAsync(DocumentParams notice);

    /// <summary>A document was saved.</summary>
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    Task DidSaveAsync(DocumentParams notice);

    /// <summary>Files were changed on disk.</summary>
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    Task DidChangeWatchedFilesAsync(DidChangeWatchedFilesParams notice);

    /// <summary>The diagnostics of a document.</summary>
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    Task<DocumentDiagnosticReport> DiagnosticAsync(DocumentParams request, CancellationToken cancellation);

    /// <summary>What is at a place.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    Task<Hover?> HoverAsync(PositionParams request, CancellationToken cancellation);

    /// <summary>What may be typed at a place.</summary>
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    Task<CompletionList> CompletionAsync(PositionParams request, CancellationToken cancellation);

    /// <summary>Where something is declared.</summary>
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    Task<Location[]> DefinitionAsync(PositionParams request, CancellationToken cancellation);

    /// <summary>Where something is named.</summary>
    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    Task<Location[]> ReferencesAsync(ReferenceParams request, CancellationToken cancellation);

    /// <summary>Whether something can be renamed.</summary>
    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    Task<PrepareRenameResult?> PrepareRenameAsync(PositionParams request, CancellationToken cancellation);

    /// <summary>Renames something.</summary>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    Task<WorkspaceEdit?> RenameAsync(RenameParams request, CancellationToken cancellation);

    /// <summary>The fixes for a range.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    Task<CodeAction[]> CodeActionAsync(CodeActionParams request, CancellationToken cancellation);

    /// <summary>What a document declares.</summary>
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    Task<DocumentSymbol[]> DocumentSymbolAsync(DocumentParams request, CancellationToken cancellation);

    /// <summary>What the fact bases declare.</summary>
    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    Task<WorkspaceSymbol[]> WorkspaceSymbolAsync(WorkspaceSymbolParams request, CancellationToken cancellation);

    /// <summary>What may be folded.</summary>
    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    Task<FoldingRange[]> FoldingRangeAsync(DocumentParams request, CancellationToken cancellation);

    /// <summary>What is shown between the words.</summary>
    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    Task<InlayHint[]> InlayHintAsync(RangeParams request, CancellationToken cancellation);

    /// <summary>What is shown above lines.</summary>
    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    Task<CodeLens[]> CodeLensAsync(DocumentParams request, CancellationToken cancellation);

    /// <summary>A command.</summary>
    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    Task<CommandAnswer?> ExecuteCommandAsync(ExecuteCommandParams request, CancellationToken cancellation);
}
