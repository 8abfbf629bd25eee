using System.Text.Json.Serialization;

namespace FactGen.Tool.LanguageServer.Protocol;

// The structures of the Language Server Protocol 3.17 that the server uses, under its names. "Range" is called DocumentRange, because
// System has a Range.

/// <summary>A position in a document: line and character from 0, the character in UTF-16 units.</summary>
public sealed record Position(int Line, int Character);

/// <summary>A range in a document; the end is just past the last character.</summary>
public sealed record DocumentRange(Position Start, Position End);

/// <summary>A range in a document that is named by its address.</summary>
public sealed record Location(string Uri, DocumentRange Range);

/// <summary>A document.</summary>
public sealed record TextDocumentIdentifier(string Uri);

/// <summary>A document and its version.</summary>
public sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

/// <summary>A document with its text.</summary>
public sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>New words for a range of a document.</summary>
public sealed record TextEdit(DocumentRange Range, string NewText);

/// <summary>Edits of several documents.</summary>
/// <param name="Changes">The edits by the documents' addresses; null if a file is made first.</param>
/// <param name="DocumentChanges">Files to make, and edits, in their order.</param>
public sealed record WorkspaceEdit(IReadOnlyDictionary<string, TextEdit[]>? Changes, DocumentChange[]? DocumentChanges = null)
{
    /// <summary>The edits of one document.</summary>
    public static WorkspaceEdit Of(string address, params TextEdit[] edits) =>
        new(new Dictionary<string, TextEdit[]> { [address] = edits });

    /// <summary>A new file with its text.</summary>
    public static WorkspaceEdit NewFile(string address, string text) => new(
        null,
        [
            new DocumentChange { Kind = "create", Uri = address },
            new DocumentChange
            {
                TextDocument = new OptionalVersionedTextDocumentIdentifier(address, null),
                Edits = [new TextEdit(new DocumentRange(new(0, 0), new(0, 0)), text)],
            },
        ]);
}

/// <summary>A file to make, or edits of one document.</summary>
public sealed record DocumentChange
{
    /// <summary><c>create</c> for a file to make.</summary>
    public string? Kind { get; init; }

    /// <summary>The address of the file to make.</summary>
    public string? Uri { get; init; }

    /// <summary>The document to edit.</summary>
    public OptionalVersionedTextDocumentIdentifier? TextDocument { get; init; }

    /// <summary>The edits.</summary>
    public TextEdit[]? Edits { get; init; }
}

/// <summary>A document, and its version if that is known.</summary>
public sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>Text for people: plain, or Markdown.</summary>
/// <param name="Kind"><c>markdown</c> or <c>plaintext</c>.</param>
/// <param name="Value">The text.</param>
public sealed record MarkupContent(string Kind, string Value)
{
    /// <summary>Markdown.</summary>
    public static MarkupContent Markdown(string value) => new("markdown", value);
}

/// <summary>Another place that belongs to a diagnostic.</summary>
public sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>The address of a diagnostic's help page.</summary>
public sealed record CodeDescription(string Href);

/// <summary>A diagnostic.</summary>
/// <param name="Range">The words that it is about.</param>
/// <param name="Severity">1 for an error, 2 a warning, 3 an information, 4 a hint.</param>
/// <param name="Code">The id of the rule.</param>
/// <param name="CodeDescription">Its help page, if it has an address.</param>
/// <param name="Source">Who reports it.</param>
/// <param name="Message">The message.</param>
/// <param name="RelatedInformation">Other places that belong to it.</param>
/// <param name="Tags">1 for words that do nothing.</param>
public sealed record Diagnostic(
    DocumentRange Range,
    int Severity,
    string Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    DiagnosticRelatedInformation[]? RelatedInformation,
    int[]? Tags = null);

/// <summary>The diagnostics of one document.</summary>
public sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

/// <summary>All diagnostics of a document that a client asked for.</summary>
/// <param name="Kind">Always <c>full</c>.</param>
/// <param name="Items">The diagnostics.</param>
public sealed record DocumentDiagnosticReport(string Kind, Diagnostic[] Items);
