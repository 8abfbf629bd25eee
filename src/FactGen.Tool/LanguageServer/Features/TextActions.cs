using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Documents;
using FactGen.Tool.Drafts;
using FactGen.Tool.LanguageServer.Protocol;
using Document = FactGen.Tool.LanguageServer.Documents.Document;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What an editor offers to do in a source text: claim the selected words, add a card, show what nobody quotes.</summary>
/// <param name="document">The text.</param>
/// <param name="mayCreate">Whether the editor can make files.</param>
internal sealed class TextActions(Document document, bool mayCreate)
{
    private const string Refactor = "refactor";

    /// <summary>The actions for a selection.</summary>
    public CodeAction[] For(DocumentRange range)
    {
        var hasCard = document.Workspace.FactBase.Facts is { } facts && document.CardsOf(facts).Any();
        return
        [
            .. range.Start == range.End || SelectionClaims.Of(document, range).Claims is not { } claims ? [] : Claims(claims),
            .. !hasCard && mayCreate && NewCard() is { } card ? [card] : Array.Empty<CodeAction>(),
            .. hasCard ? [Uncovered()] : Array.Empty<CodeAction>(),
        ];
    }

    private static IEnumerable<CodeAction> Claims(SelectionClaims claims) => claims.Offers().Select(offer => new CodeAction(
        $"Claim {offer.Entity}/{offer.Property}: {offer.Value}", Refactor, null, IsPreferred: false, claims.EditOf(offer.Claim).Edit));

    private CodeAction Uncovered()
    {
        var verb = document.Workspace.ShowsUncovered(document.Path) ? "Hide" : "Show";
        var title = $"{verb} the sentences that no claim quotes";
        return new CodeAction(
            title,
            "source",
            null,
            IsPreferred: false,
            null,
            new Command(title, EditorCommands.ShowUncovered, [new CommandArgument(document.Workspace.AddressOf(document.Path))]));
    }

    /// <summary>The card that <c>factgen add source</c> would write.</summary>
    private CodeAction? NewCard()
    {
        if (NewSource.IdFrom(document.Path) is not { } id
            || document.Workspace.FactBase.Facts?.Model.CardsById.ContainsKey(id) != false)
        {
            return null;
        }

        var path = Path.Combine(document.Workspace.FactBase.Folder.Sources, $"{id}.yaml");
        if (File.Exists(path))
        {
            return null;
        }

        var text = new SourceText(document.File.Text, document.File.ByteOrderMark);
        if (text.Paragraphs.Count == 0)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(document.File.Text);
        var received = new ReceivedDocument(bytes, document.File.Path, Path.GetFileName(document.Path));
        var draft = SourceDraft.Of(id, document.File.Name, DocumentReader.Read(received, CancellationToken.None), text);
        return new CodeAction(
            $"Add the card '{id}' for this text",
            Refactor,
            null,
            IsPreferred: false,
            WorkspaceEdit.NewFile(document.Workspace.AddressOf(path), CardText.Of(draft)));
    }
}
