using System.Text.Json;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace FactGen.Tool.LanguageServer;

/// <summary>The connection to an editor: messages with a header each, as the Language Server Protocol has them ("Base Protocol").</summary>
internal sealed class Connection : IClient, IDisposable
{
    private readonly JsonRpc _messages;
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to answer.</summary>
    /// <param name="output">What the client reads.</param>
    /// <param name="input">What the client writes.</param>
    /// <param name="workspaces">The fact bases.</param>
    public Connection(Stream output, Stream input, OpenWorkspaces workspaces)
    {
        var formatter = new PolyTypeJsonFormatter
        {
            TypeShapeProvider = PolyType.SourceGenerator.TypeShapeProvider_FactGen_Tool.Default,
            JsonSerializerOptions =
            {
                TypeInfoResolver = Messages.Default,
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            },
        };
        _messages = new JsonRpc(new HeaderDelimitedMessageHandler(output, input, formatter))
        {
            // One message after the other: an answer is about the text that the client had when it asked.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: true),
        };
        _messages.AddLocalRpcTarget(RpcTargetMetadata.FromShape<ILanguageServer>(), new FactLanguageServer(workspaces, this), null);
        _messages.StartListening();
    }

    /// <summary>
    /// Ends when the client ends the connection, or says that it does: a read of standard input that has begun ends only with the input.
    /// </summary>
    public Task Completion => Task.WhenAny(_messages.Completion, _end.Task).Unwrap();

    /// <inheritdoc/>
    public Task Publish(PublishDiagnosticsParams diagnostics) => _messages.NotifyWithParameterObjectAsync(
        "textDocument/publishDiagnostics",
        new Dictionary<string, object?> { ["uri"] = diagnostics.Uri, ["diagnostics"] = diagnostics.Diagnostics },
        new Dictionary<string, Type> { ["uri"] = typeof(string), ["diagnostics"] = typeof(Diagnostic[]) });

    /// <inheritdoc/>
    public Task Show(string message) => _messages.NotifyWithParameterObjectAsync(
        "window/showMessage",
        new Dictionary<string, object?> { ["type"] = 1, ["message"] = message },
        new Dictionary<string, Type> { ["type"] = typeof(int), ["message"] = typeof(string) });

    /// <inheritdoc/>
    public async Task<bool> Apply(string label, WorkspaceEdit edit) =>
        (await _messages.InvokeWithParameterObjectAsync<ApplyWorkspaceEditResult>(
            "workspace/applyEdit",
            new Dictionary<string, object?> { ["label"] = label, ["edit"] = edit },
            new Dictionary<string, Type> { ["label"] = typeof(string), ["edit"] = typeof(WorkspaceEdit) },
            CancellationToken.None)).Applied;

    /// <inheritdoc/>
    public void End()
    {
        _messages.Dispose();
        _end.TrySetResult();
    }

    /// <inheritdoc/>
    public void Dispose() => _messages.Dispose();
}
