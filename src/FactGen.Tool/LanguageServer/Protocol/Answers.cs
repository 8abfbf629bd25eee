using System.Text.Json.Serialization;
using PolyType;

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
/// <param name="Diagnostics">What it fixes; null if it fixes nothing.</param>
/// <param name="IsPreferred">Whether it is the likeliest, and changes nothing of what the facts say.</param>
/// <param name="Edit">Its edits; null if it is a command.</param>
/// <param name="Command">Its command; null if it is edits.</param>
public sealed record CodeAction(
    string Title, string Kind, Diagnostic[]? Diagnostics, bool IsPreferred, WorkspaceEdit? Edit, Command? Command = null);

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
/// <param name="Position">Where.</param>
/// <param name="Label">The words.</param>
/// <param name="PaddingLeft">Whether there is a space before them.</param>
/// <param name="Tooltip">More about it.</param>
public sealed record InlayHint(Position Position, string Label, bool PaddingLeft, string? Tooltip = null);

/// <summary>What is shown above a line.</summary>
public sealed record CodeLens(DocumentRange Range, Command Command);

/// <summary>What an editor does when something is clicked.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">The command; empty if there is nothing to do.</param>
/// <param name="Arguments">What it is about.</param>
public sealed record Command(
    string Title, [property: JsonPropertyName("command")] string Name, CommandArgument[]? Arguments = null);

/// <summary>What a command answers. The protocol leaves this to the server.</summary>
public sealed record CommandAnswer
{
    /// <summary>What to say to the person at the editor, if something is to be said.</summary>
    public string? Message { get; init; }

    /// <summary>Why a claim does not pass; the way out is part of each.</summary>
    public string[]? Problems { get; init; }

    /// <summary>What may be claimed of a selection.</summary>
    public ClaimChoices? Choices { get; init; }

    /// <summary>Where something was written.</summary>
    public Location? Location { get; init; }
}

/// <summary>What may be claimed of the words that are selected in a source text.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Entities">The entities; those that the text names near the words come first.</param>
/// <param name="Types">The types of these entities with their properties.</param>
public sealed record ClaimChoices(string Source, string Quote, EntityChoice[] Entities, TypeChoice[] Types);

/// <summary>An entity that may be claimed something of.</summary>
public sealed record EntityChoice(string Id, string Name, string Type, bool IsNear);

/// <summary>The properties of a type.</summary>
public sealed record TypeChoice(string Name, PropertyChoice[] Properties);

/// <summary>A property, and the values of it that the selected words give.</summary>
public sealed record PropertyChoice(string Name, string Type, string? Summary, string[] Values);

/// <summary>Whether the client has carried edits out that the server asked for.</summary>
[GenerateShape]
public sealed partial record ApplyWorkspaceEditResult(bool Applied);
