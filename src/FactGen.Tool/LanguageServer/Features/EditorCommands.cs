using FactGen.Compiler;
using FactGen.Tool.FactBases;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;
using FactGen.Tool.Locking;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>The commands that an editor may send.</summary>
/// <param name="client">The editor.</param>
/// <param name="mayCreate">Whether it can make files.</param>
internal sealed class EditorCommands(IClient client, bool mayCreate)
{
    /// <summary>What may be claimed of a selection in a source text.</summary>
    public const string Choices = "factgen.choices";

    /// <summary>Writes a claim of a selection.</summary>
    public const string Claim = "factgen.claim";

    /// <summary>Writes the lock as the texts give it.</summary>
    public const string RenewLock = "factgen.renewLock";

    /// <summary>Shows as hints which sentences of a source no claim quotes, or shows them no more.</summary>
    public const string ShowUncovered = "factgen.showUncovered";

    /// <summary>Their names.</summary>
    public static readonly string[] All = [Choices, Claim, RenewLock, ShowUncovered];

    /// <summary>Carries a command out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="argument">What it is about.</param>
    /// <param name="document">The document.</param>
    public async Task<CommandAnswer?> Run(string name, CommandArgument argument, Document document)
    {
        switch (name)
        {
            case Choices:
                var (claims, whyNot) = SelectionClaims.Of(document, argument.Range ?? NoRange);
                return new CommandAnswer { Choices = claims?.Choices(), Message = whyNot };
            case Claim:
                return await WriteClaim(argument, document);
            case RenewLock:
                return await WriteLock(document.Workspace);
            case ShowUncovered:
                document.Workspace.ShowUncovered(document.Path, !document.Workspace.ShowsUncovered(document.Path));
                return null;
            default:
                return null;
        }
    }

    private static DocumentRange NoRange => new(new(0, 0), new(0, 0));

    private async Task<CommandAnswer> WriteClaim(CommandArgument argument, Document document)
    {
        var (claims, whyNot) = SelectionClaims.Of(document, argument.Range ?? NoRange);
        if (claims is null)
        {
            return new CommandAnswer { Message = whyNot };
        }

        if (argument is not { Entity: { } entity, Property: { } property }
            || claims.Propose(entity, property, argument.Value, argument.By) is not { Claim: var claim })
        {
            return new CommandAnswer { Message = "Name an entity, a property of it and, if the words give none, a value." };
        }

        if (claim.Changed.Count == 0 || (!claim.Passes && argument.Anyway != true))
        {
            return new CommandAnswer
            {
                Message = "The claim does not pass the check, and nothing is written.",
                Problems = [.. claim.Problems, .. claim.Diagnostics.Select(found => $"{found.Rule.Id}: {found.Message}")],
            };
        }

        var (edit, place) = claims.EditOf(claim);
        return await client.Apply($"Claim {entity}/{property}", edit)
            ? new CommandAnswer { Location = place }
            : new CommandAnswer { Message = "The editor has not carried the edit out." };
    }

    private async Task<CommandAnswer> WriteLock(OpenWorkspace workspace)
    {
        var folder = workspace.FactBase.Folder;
        var shown = folder.Caller.Shown(folder.LockPath);
        var proposal = LockProposal.Of(FactBaseRun.Of(workspace.FactBase), shown);
        if (proposal.Errors.Count > 0)
        {
            return new CommandAnswer { Message = $"The lock is not written while there are errors: {proposal.Errors[0]}" };
        }

        if (proposal.IsCurrent)
        {
            return new CommandAnswer { Message = "The lock is what the texts give." };
        }

        var address = workspace.AddressOf(folder.LockPath);
        if (workspace.Find(folder.LockPath) is not { } old)
        {
            return mayCreate && await client.Apply("Write the lock", WorkspaceEdit.NewFile(address, proposal.Text))
                ? new CommandAnswer()
                : new CommandAnswer { Message = "The editor makes no file: run 'factgen lock'." };
        }

        var all = old.Lines.RangeOf(0, old.Lines.Text.Length);
        return await client.Apply("Write the lock", WorkspaceEdit.Of(address, new TextEdit(all, proposal.Text)))
            ? new CommandAnswer()
            : new CommandAnswer { Message = "The editor has not carried the edit out." };
    }
}
