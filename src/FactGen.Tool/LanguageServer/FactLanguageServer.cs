using FactGen.Compiler;
using FactGen.Tool.Commands;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Features;
using FactGen.Tool.LanguageServer.Protocol;
using StreamJsonRpc;

namespace FactGen.Tool.LanguageServer;

/// <summary>Answers an editor. Each feature is in a file of its own; here is only who is asked, and when diagnostics are sent.</summary>
/// <remarks>The connection runs one message after the other, so nothing here is locked.</remarks>
/// <param name="workspaces">The fact bases.</param>
/// <param name="client">The editor.</param>
internal sealed class FactLanguageServer(OpenWorkspaces workspaces, IClient client) : ILanguageServer
{
    /// <summary>How long the server waits for more changes before it checks: as long as a quick key stroke takes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>So many files are checked within a moment, all at once.</summary>
    private const int FewFiles = 20;

    /// <summary>The server's name.</summary>
    public const string Name = "factgen";

    private readonly SentDiagnostics _sent = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly HeapGrowth _heap = new();
    private int _changes;
    private string? _touched;
    private bool _mayCreate;

    /// <inheritdoc/>
    public Task<InitializeResult> InitializeAsync(InitializeParams request, CancellationToken cancellation)
    {
        _mayCreate = request.Capabilities?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") ?? false;
        return Task.FromResult(new InitializeResult(
            new ServerCapabilities
            {
                TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true),
                CompletionProvider = new CompletionOptions([" ", ":", "\"", "'"]),

                // A client that takes what is sent and asks besides would show everything twice.
                DiagnosticProvider = request.Capabilities?.TextDocument?.PublishDiagnostics is null
                    ? new DiagnosticOptions(InterFileDependencies: true, WorkspaceDiagnostics: false)
                    : null,
                CodeActionProvider = new CodeActionOptions(["quickfix", "refactor", "source"]),
                ExecuteCommandProvider = new ExecuteCommandOptions(EditorCommands.All),
                RenameProvider = new RenameOptions(PrepareProvider: true),
                CodeLensProvider = new CodeLensOptions(ResolveProvider: false),
            },
            new ServerInfo(Name, CommandLine.Version)));
    }

    /// <inheritdoc/>
    public Task InitializedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<object?> ShutdownAsync() => Task.FromResult<object?>(null);

    /// <inheritdoc/>
    public Task ExitAsync()
    {
        client.End();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DidOpenAsync(DidOpenParams notice) => Change(notice.TextDocument.Uri, _ => notice.TextDocument.Text);

    /// <inheritdoc/>
    public Task DidChangeAsync(DidChangeParams notice) => Change(
        notice.TextDocument.Uri,
        document => notice.ContentChanges.Aggregate(
            document?.Lines.Text ?? "", (text, change) => new DocumentLines(text).With(change)));

    /// <inheritdoc/>
    public Task DidCloseAsync(DocumentParams notice) =>
        OnFile(notice.TextDocument.Uri, (workspace, path) => workspace.FactBase.Close(path));

    /// <inheritdoc/>
    public Task DidSaveAsync(DocumentParams notice) =>
        OnFile(notice.TextDocument.Uri, (workspace, path) => workspace.FactBase.Reload(path));

    /// <inheritdoc/>
    public async Task DidChangeWatchedFilesAsync(DidChangeWatchedFilesParams notice)
    {
        foreach (var change in notice.Changes)
        {
            await OnFile(change.Uri, (workspace, path) => workspace.FactBase.Reload(path));
        }
    }

    /// <inheritdoc/>
    public Task<DocumentDiagnosticReport> DiagnosticAsync(DocumentParams request, CancellationToken cancellation) =>
        Task.FromResult(new DocumentDiagnosticReport("full", On(request.TextDocument, DiagnosticReport.Of, [])));

    /// <inheritdoc/>
    public Task<Hover?> HoverAsync(PositionParams request, CancellationToken cancellation) => Task.FromResult(
        On<Hover?>(request.TextDocument, document => new HoverText(document).At(document.Lines.OffsetOf(request.Position)), null));

    /// <inheritdoc/>
    public Task<CompletionList> CompletionAsync(PositionParams request, CancellationToken cancellation) => Task.FromResult(On(
        request.TextDocument,
        document => new Completion(document).At(document.Lines.OffsetOf(request.Position)),
        new CompletionList(false, [])));

    /// <inheritdoc/>
    public Task<Location[]> DefinitionAsync(PositionParams request, CancellationToken cancellation) => Task.FromResult(On(
        request.TextDocument, document => new Navigation(document).DefinitionOf(document.Lines.OffsetOf(request.Position)), []));

    /// <inheritdoc/>
    public Task<Location[]> ReferencesAsync(ReferenceParams request, CancellationToken cancellation) => Task.FromResult(On(
        request.TextDocument,
        document => new Navigation(document).ReferencesOf(
            document.Lines.OffsetOf(request.Position), request.Context.IncludeDeclaration),
        []));

    /// <inheritdoc/>
    public Task<PrepareRenameResult?> PrepareRenameAsync(PositionParams request, CancellationToken cancellation) =>
        Task.FromResult(On<PrepareRenameResult?>(
            request.TextDocument,
            document => new Navigation(document).RenameableAt(document.Lines.OffsetOf(request.Position)),
            null));

    /// <inheritdoc/>
    public Task<WorkspaceEdit?> RenameAsync(RenameParams request, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(On<WorkspaceEdit?>(
                request.TextDocument,
                document => new Navigation(document).Rename(document.Lines.OffsetOf(request.Position), request.NewName),
                null));
        }
        catch (ArgumentException reason)
        {
            throw new LocalRpcException(reason.Message) { ErrorCode = InvalidParams };
        }
    }

    /// <inheritdoc/>
    public Task<CodeAction[]> CodeActionAsync(CodeActionParams request, CancellationToken cancellation) =>
        Task.FromResult(On(request.TextDocument, document => new CodeActions(document, _mayCreate).For(request.Range), []));

    /// <inheritdoc/>
    public Task<DocumentSymbol[]> DocumentSymbolAsync(DocumentParams request, CancellationToken cancellation) =>
        Task.FromResult(On(request.TextDocument, document => new Outline(document).Symbols(), []));

    /// <inheritdoc/>
    public Task<WorkspaceSymbol[]> WorkspaceSymbolAsync(WorkspaceSymbolParams request, CancellationToken cancellation) =>
        Task.FromResult<WorkspaceSymbol[]>([.. workspaces.All.SelectMany(workspace => Outline.Find(workspace, request.Query))]);

    /// <inheritdoc/>
    public Task<FoldingRange[]> FoldingRangeAsync(DocumentParams request, CancellationToken cancellation) =>
        Task.FromResult(On(request.TextDocument, document => new Outline(document).Folds(), []));

    /// <inheritdoc/>
    public Task<InlayHint[]> InlayHintAsync(RangeParams request, CancellationToken cancellation) =>
        Task.FromResult(On(request.TextDocument, document => new Outline(document).Hints(request.Range), []));

    /// <inheritdoc/>
    public Task<CodeLens[]> CodeLensAsync(DocumentParams request, CancellationToken cancellation) =>
        Task.FromResult(On(request.TextDocument, document => new Outline(document).Lenses(), []));

    /// <inheritdoc/>
    public async Task<CommandAnswer?> ExecuteCommandAsync(ExecuteCommandParams request, CancellationToken cancellation)
    {
        if (!EditorCommands.All.Contains(request.Command) || request.Arguments is not [{ } argument]
            || workspaces.Find(argument.Uri) is not { } document)
        {
            throw new LocalRpcException($"'{request.Command}' is no command for this document.") { ErrorCode = InvalidParams };
        }

        try
        {
            var answer = await new EditorCommands(client, _mayCreate).Run(request.Command, argument, document);
            if (request.Command == EditorCommands.ShowUncovered)
            {
                await SendDiagnostics();
            }

            return answer;
        }
        catch (CannotRunException reason)
        {
            return new CommandAnswer { Message = reason.Message };
        }
    }

    private const int InvalidParams = -32602;

    private T On<T>(TextDocumentIdentifier name, Func<Document, T> answer, T without) =>
        workspaces.Find(name.Uri) is { } document ? answer(document) : without;

    private Task Change(string address, Func<Document?, string> newText) => OnFile(address, (workspace, path) =>
    {
        workspace.Name(path, address);
        workspace.FactBase.Edit(path, newText(workspace.Find(path)));
    });

    /// <summary>Takes over a change of a file, and sends the diagnostics when no other change follows at once.</summary>
    private async Task OnFile(string address, Action<OpenWorkspace, string> change)
    {
        try
        {
            if (OpenWorkspaces.PathOf(address) is not { } path || workspaces.Around(path) is not { } workspace)
            {
                return;
            }

            change(workspace, path);
            _changed.Add(path);
            _touched = workspace.FactBase.Folder.KindOf(path) is InputKind.Facts ? address : _touched;
            var number = ++_changes;
            await Task.Delay(Pause);
            if (number == _changes)
            {
                await SendDiagnostics();
            }
        }
        catch (CannotRunException reason)
        {
            await client.Show(reason.Message);
        }
    }

    /// <summary>
    /// Sends the diagnostics of the files that have changed, and of those whose diagnostics have. If there are many files, the first list
    /// is that of the file that was touched last.
    /// </summary>
    private async Task SendDiagnostics()
    {
        if (_touched is { } address && workspaces.Find(address) is { File.Kind: InputKind.Facts } touched
            && touched.Workspace.FactBase.Files.Count > FewFiles)
        {
            var first = DiagnosticReport.FirstOf(touched);
            _sent.Take(touched.Path, first);
            await client.Publish(new PublishDiagnosticsParams(address, null, first));
        }

        // Lists of their own: while a message is sent, another may open or change a file.
        string[] changed = [.. _changed];
        _changed.Clear();
        foreach (var workspace in workspaces.All.ToArray())
        {
            var found = DiagnosticReport.Of(workspace);
            string[] known = [.. changed.Union(_sent.Paths).Where(path => workspace.FactBase.Folder.KindOf(path) is not null)];
            foreach (var path in found.Keys.Union(known))
            {
                var list = found.GetValueOrDefault(path) ?? [];
                if (_sent.Take(path, list) || changed.Contains(path))
                {
                    await client.Publish(new PublishDiagnosticsParams(workspace.AddressOf(path), null, list));
                }
            }
        }

        _heap.Bound();
    }
}
