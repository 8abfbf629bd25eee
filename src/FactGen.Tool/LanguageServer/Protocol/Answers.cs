namespace FactGen.Tool.LanguageServer.Protocol;

/// <summary>What is at a place.</summary>
public sealed record Hover(MarkupContent Contents, DocumentRange? Range);

/// <summary>Completions.</summary>
/// <param name="IsIncomplete">Whether the client should ask again when more is typed.</param>
/// <param name="Items">The completions.</param>
public sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>A completion.</summary>
/// <param name="Label">What the editor lists.</param>
/// <param name="Kind">A <c>CompletionItemKind</c> of the protocol.</param>
public sealed record CompletionItem(string Label, int Kind)
{
    /// <summary>More about it, on the same line.</summary>
    public string? Detail { get; init; }

    /// <summary>What it is.</summary>
    public MarkupContent? Documentation { get; init; }

    /// <summary>By what it is sorted.</summary>
    public string? SortText { get; init; }

    /// <summary>What the typed words are compared with.</summary>
    public string? FilterText { get; init; }

    /// <summary>What it writes.</summary>
    public TextEdit? TextEdit { get; init; }
}

/// <summary>A fix.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">A <c>CodeActionKind</c> of the protocol.</param>
/// <param name="Diagnostics">What it fixes.</param>
/// <param name="IsPreferred">Whether it is the likeliest, and changes nothing of what the facts say.</param>
/// <param name="Edit">Its edits.</param>
public sealed record CodeAction(string Title, string Kind, Diagnostic[] Diagnostics, bool IsPreferred, WorkspaceEdit Edit);

/// <summary>The range that a rename changes, and what is there.</summary>
public sealed record PrepareRenameResult(DocumentRange Range, string Placeholder);

/// <summary>What a document declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Detail">More about it.</param>
/// <param name="Kind">A <c>SymbolKind</c> of the protocol.</param>
/// <param name="Range">All of it.</param>
/// <param name="SelectionRange">Its name.</param>
/// <param name="Children">What is declared inside of it.</param>
public sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, DocumentRange Range, DocumentRange SelectionRange, DocumentSymbol[] Children);

/// <summary>What the fact base declares.</summary>
public sealed record WorkspaceSymbol(string Name, int Kind, Location Location, string? ContainerName);

/// <summary>Lines that may be folded.</summary>
public sealed record FoldingRange(int StartLine, int EndLine);

/// <summary>What is shown between the words.</summary>
public sealed record InlayHint(Position Position, string Label, bool PaddingLeft);

/// <summary>What is shown above a line.</summary>
public sealed record CodeLens(DocumentRange Range, Command Command);

/// <summary>What an editor does when something is clicked.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">The command; empty if there is nothing to do.</param>
public sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name);
