namespace FactGen.Tool.LanguageServer.Protocol;

/// <summary>What the client tells when it starts the server, as far as the server needs it.</summary>
/// <param name="ProcessId">The process of the client, if it has one.</param>
/// <param name="Capabilities">What the client can do.</param>
public sealed record InitializeParams(int? ProcessId, ClientCapabilities? Capabilities);

/// <summary>What the client can do.</summary>
public sealed record ClientCapabilities(WorkspaceCapabilities? Workspace, TextDocumentCapabilities? TextDocument = null);

/// <summary>What it can do with documents.</summary>
public sealed record TextDocumentCapabilities(PublishDiagnosticsCapabilities? PublishDiagnostics);

/// <summary>That it takes diagnostics that are sent.</summary>
public sealed record PublishDiagnosticsCapabilities(bool? RelatedInformation);

/// <summary>What it can do with files.</summary>
public sealed record WorkspaceCapabilities(WorkspaceEditCapabilities? WorkspaceEdit);

/// <summary>Which edits it can carry out.</summary>
/// <param name="ResourceOperations"><c>create</c> is one of them if it can make files.</param>
public sealed record WorkspaceEditCapabilities(string[]? ResourceOperations);

/// <summary>The answer to the client's first request.</summary>
public sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The server's name and version.</summary>
public sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do.</summary>
public sealed record ServerCapabilities
{
    /// <summary>How documents are synchronised.</summary>
    public required TextDocumentSyncOptions TextDocumentSync { get; init; }

    /// <summary>Completion.</summary>
    public required CompletionOptions CompletionProvider { get; init; }

    /// <summary>Diagnostics on request.</summary>
    public required DiagnosticOptions? DiagnosticProvider { get; init; }

    /// <summary>Fixes.</summary>
    public required CodeActionOptions CodeActionProvider { get; init; }

    /// <summary>Renaming.</summary>
    public required RenameOptions RenameProvider { get; init; }

    /// <summary>What a finding amounts to, above its property.</summary>
    public required CodeLensOptions CodeLensProvider { get; init; }

    /// <summary>Commands that a client may send.</summary>
    public required ExecuteCommandOptions ExecuteCommandProvider { get; init; }

    /// <summary>What is at a place.</summary>
    public bool HoverProvider { get; init; } = true;

    /// <summary>Where something is declared.</summary>
    public bool DefinitionProvider { get; init; } = true;

    /// <summary>Where something is named.</summary>
    public bool ReferencesProvider { get; init; } = true;

    /// <summary>What a document declares.</summary>
    public bool DocumentSymbolProvider { get; init; } = true;

    /// <summary>What the fact base declares.</summary>
    public bool WorkspaceSymbolProvider { get; init; } = true;

    /// <summary>What may be folded.</summary>
    public bool FoldingRangeProvider { get; init; } = true;

    /// <summary>What is shown between the words.</summary>
    public bool InlayHintProvider { get; init; } = true;
}

/// <summary>How documents are synchronised.</summary>
/// <param name="OpenClose">Whether the client tells the server when it opens and closes a document.</param>
/// <param name="Change">2: the client sends what changed.</param>
/// <param name="Save">Whether the client tells the server when it saves a document.</param>
public sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>When an editor asks for completions by itself.</summary>
public sealed record CompletionOptions(string[] TriggerCharacters);

/// <summary>How diagnostics may be asked for.</summary>
public sealed record DiagnosticOptions(bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>The kinds of actions.</summary>
public sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>The names of the commands.</summary>
public sealed record ExecuteCommandOptions(string[] Commands);

/// <summary>Whether the range to rename is asked for first.</summary>
public sealed record RenameOptions(bool PrepareProvider);

/// <summary>Whether lenses are completed later.</summary>
public sealed record CodeLensOptions(bool ResolveProvider);

/// <summary>A document was opened.</summary>
public sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>A document was changed.</summary>
public sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, ContentChange[] ContentChanges);

/// <summary>New words for a range of a document, or all of it.</summary>
public sealed record ContentChange(DocumentRange? Range, string Text);

/// <summary>A document was closed, saved, or is asked about as a whole.</summary>
public sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Files were changed on disk.</summary>
public sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

/// <summary>A file was created (1), changed (2) or deleted (3) on disk.</summary>
public sealed record FileEvent(string Uri, int Type);

/// <summary>A place of a document is asked about.</summary>
public sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>The places at which something is named are asked for.</summary>
public sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

/// <summary>Whether the declaration is one of the places.</summary>
public sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A new name.</summary>
public sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>A range of a document is asked about.</summary>
public sealed record RangeParams(TextDocumentIdentifier TextDocument, DocumentRange Range);

/// <summary>Fixes for a range of a document are asked for.</summary>
public sealed record CodeActionParams(TextDocumentIdentifier TextDocument, DocumentRange Range);

/// <summary>Declarations with certain letters are asked for.</summary>
public sealed record WorkspaceSymbolParams(string Query);

/// <summary>A command is to be carried out.</summary>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">One argument: what it is about.</param>
public sealed record ExecuteCommandParams(string Command, CommandArgument[]? Arguments);

/// <summary>What a command is about.</summary>
/// <param name="Uri">A document.</param>
/// <param name="Range">A range of it.</param>
/// <param name="Entity">The entity of a claim.</param>
/// <param name="Property">The property of a claim.</param>
/// <param name="Value">The value of a claim; without it, the first that passes.</param>
/// <param name="By">Who says it.</param>
/// <param name="Anyway">Whether to write a claim that does not pass: its errors are then shown in the file.</param>
public sealed record CommandArgument(
    string Uri,
    DocumentRange? Range = null,
    string? Entity = null,
    string? Property = null,
    string? Value = null,
    string? By = null,
    bool? Anyway = null);
