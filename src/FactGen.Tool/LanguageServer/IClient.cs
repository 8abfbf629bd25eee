using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer;

/// <summary>The editor, as the server talks to it.</summary>
internal interface IClient
{
    /// <summary>Sends the diagnostics of a document, in place of those that it had.</summary>
    Task Publish(PublishDiagnosticsParams diagnostics);

    /// <summary>Shows a message to the person at the editor.</summary>
    Task Show(string message);

    /// <summary>Asks the editor to carry edits out; false if it refuses.</summary>
    Task<bool> Apply(string label, WorkspaceEdit edit);

    /// <summary>Ends the connection.</summary>
    void End();
}
