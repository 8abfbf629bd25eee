using System.Text;
using FactGen.Compiler;
using FactGen.Tool.Drafts;
using FactGen.Tool.Reports;
using FactGen.Tool.Tables;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.Assistants;

/// <summary>The tools by which an assistant adds a claim: check it, write it, take the last one back.</summary>
/// <remarks>
/// Only a claim that passes is written, and only in the folder of the facts. A reason under <c>because</c> is somebody's: the call says
/// whose, and the claim keeps it under <c>by</c> of the reason.
/// </remarks>
/// <param name="workspace">The fact base.</param>
internal sealed class ClaimTools(FactBaseWorkspace workspace)
{
    private static readonly ToolArgument[] Arguments =
    [
        new("entity", "The id of the entity that the claim is about. See list_entities.", IsRequired: true),
        new("property", "The property. See read_schema.", IsRequired: true),
        new("value", "The value, in the form of the property's type: a date in EDTF, a number as 'about 2300', an entity by its id."),
        new("source", "The id of the source. See search_passages.", IsRequired: true),
        new("quote", "The words of the source that carry the claim, unchanged: the fewest that do.", IsRequired: true),
        new("prefix", "A few words right before the quote, if its words occur more than once."),
        new("by", "The id of the speaker, if the source passes on what somebody says; 'unnamed' if nobody is named."),
        new("stated", "The day on which it was said, in EDTF, if that is not the day of the source."),
        new("modality", "asserted (the default), alleged, planned, denied, counterfactual or opinion."),
        new("from", "Of a property with 'over_time': the first day on which it holds."),
        new("to", "Of a property with 'over_time': the last day on which it holds."),
        new("because", "How the value follows from the quote, if it is not in its words. Only with 'reasoned_by'."),
        new("reasoned_by", "The person whose reason 'because' is. Never an assistant."),
        new("type", "The type of the entity, if it is new."),
        new("name", "The name of the entity, if it is new."),
    ];

    private readonly Stack<IReadOnlyList<(string Path, InputFile? Before, string Written)>> _written = [];

    /// <summary>The tools.</summary>
    public IEnumerable<AssistantTool> All =>
    [
        new(
            "propose_claim",
            "Checks a claim against the words of its source and against all other facts, and writes nothing. The answer is the YAML, or why "
                + "the claim is refused and what would help.",
            Arguments,
            Propose),
        new(
            "write_claim",
            "Checks a claim as propose_claim does, and writes it into the facts if it passes. 'proposed_by' is kept in the claim's note.",
            [.. Arguments, new("proposed_by", "Who proposes the claim: the name of the assistant or model.", IsRequired: true)],
            Write),
        new("undo", "Takes the last claim back that write_claim wrote, if nobody changed its file since.", [], _ => Undo()),
    ];

    private ToolAnswer Propose(ToolArguments arguments) => Answer(ProposedClaim.Of(workspace, RowOf(arguments, note: null)));

    private ToolAnswer Write(ToolArguments arguments)
    {
        var note = $"proposed by {arguments.Required("proposed_by")}";
        var proposal = ProposedClaim.Of(workspace, RowOf(arguments, note));
        if (!proposal.Passes)
        {
            return Answer(proposal);
        }

        var diff = Added(proposal);
        List<(string, InputFile?, string)> written = [];
        foreach (var file in proposal.Changed)
        {
            var path = workspace.Folder.Caller.Absolute(file.Path);
            written.Add((path, workspace.Files.GetValueOrDefault(path), file.Text));
            workspace.Folder.Write(file);
            workspace.Reload(path);
        }

        _written.Push(written);
        return new ToolAnswer($"Written: {string.Join(", ", proposal.Changed.Select(file => file.Path))}.\n{diff}");
    }

    private ToolAnswer Undo()
    {
        if (!_written.TryPeek(out var last))
        {
            return new ToolAnswer("Nothing was written that could be taken back.", IsRefusal: true);
        }

        if (last.Any(file => !workspace.Files.TryGetValue(file.Path, out var now) || now.Text != file.Written))
        {
            return new ToolAnswer("The file was changed since: take the claim back by hand.", IsRefusal: true);
        }

        _written.Pop();
        foreach (var (path, before, _) in last)
        {
            if (before is null)
            {
                File.Delete(path);
            }
            else
            {
                workspace.Folder.Write(before);
            }

            workspace.Reload(path);
        }

        return new ToolAnswer("Taken back.");
    }

    private static ClaimRow RowOf(ToolArguments arguments, string? note)
    {
        if (arguments["because"] is not null && arguments["reasoned_by"] is null)
        {
            throw new CannotRunException(
                "A reason is somebody's: say in 'reasoned_by' whose it is, or leave 'because' out and quote words that carry the value.");
        }

        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (var column in ClaimColumns.All.Where(column => arguments[column] is not null))
        {
            cells[column] = arguments[column]!;
        }

        if (arguments["because"] is not null)
        {
            cells["because_by"] = arguments.Required("reasoned_by");
        }

        if (note is not null)
        {
            cells["note"] = note;
        }

        return new ClaimRow(1, cells);
    }

    private ToolAnswer Answer(ProposedClaim proposal)
    {
        if (proposal.Passes)
        {
            return new ToolAnswer($"The claim passes. Nothing is written.\n{Added(proposal)}");
        }

        var text = new StringBuilder("The claim is refused, and nothing is written.\n");
        foreach (var problem in proposal.Problems)
        {
            text.Append("- ").Append(problem).Append('\n');
        }

        foreach (var diagnostic in proposal.Diagnostics.Where(found => found.Severity is not Compiler.Diagnostics.Severity.Info))
        {
            text.Append("- ").Append(diagnostic.Rule.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        }

        return new ToolAnswer(text.ToString(), IsRefusal: true);
    }

    /// <summary>The change as a diff, and what is worth knowing about it.</summary>
    private string Added(ProposedClaim proposal)
    {
        var text = new StringBuilder();
        foreach (var (file, lines) in proposal.Changes(workspace))
        {
            text.Append(lines.Diff(file.Path));
        }

        foreach (var diagnostic in proposal.Diagnostics)
        {
            text.Append("- ").Append(diagnostic.Rule.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        }

        return text.ToString();
    }
}
