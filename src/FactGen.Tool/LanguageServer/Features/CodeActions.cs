using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What an editor offers to do about what is wrong.</summary>
/// <param name="document">The document.</param>
/// <param name="mayCreate">Whether the editor can make files.</param>
internal sealed class CodeActions(Document document, bool mayCreate = false)
{
    private const string QuickFix = "quickfix";

    /// <summary>How many other quotes are offered for a claim.</summary>
    private const int MostQuotes = 4;

    /// <summary>
    /// The actions for a range: what the sources give for its diagnostics, their fixes, and other quotes for a value that is not in its
    /// quote.
    /// </summary>
    public CodeAction[] For(DocumentRange range)
    {
        if (document.File.Kind is InputKind.Text)
        {
            return new TextActions(document, mayCreate).For(range);
        }

        var (start, end) = (document.Lines.OffsetOf(range.Start), document.Lines.OffsetOf(range.End));
        var diagnostics = Between(start, end);
        if (diagnostics.Length == 0 && start == end)
        {
            // Who has just typed a line is at its end.
            diagnostics = Between(
                document.Lines.OffsetOf(range.Start with { Character = 0 }), document.Lines.OffsetOf(document.Lines.EndOfLineOf(end)));
        }

        if (diagnostics.Length == 0 || document.File.Kind is InputKind.Lock)
        {
            return [.. Lock(diagnostics)];
        }

        var yaml = new FixableFile(document.Lines.Text);
        return
        [
            .. document.Workspace.FactBase.Facts is { } facts
                ? diagnostics.SelectMany(diagnostic =>
                    new ClaimActions(document, facts, yaml).Of(diagnostic).Select(fix => Action(diagnostic, fix)))
                : [],
            .. diagnostics.SelectMany(diagnostic => yaml.FixesOf(diagnostic).Select(fix => Action(diagnostic, fix))),
            .. diagnostics.SelectMany(OtherQuotes),
            .. Lock(diagnostics),
        ];
    }

    private FactDiagnostic[] Between(int start, int end) =>
        [.. DiagnosticReport.DiagnosticsOf(document).Where(found => found.Place.Start <= end && start <= found.Place.End)];

    /// <summary>After an id was renamed, lines of the lock have the old one.</summary>
    private IEnumerable<CodeAction> Lock(FactDiagnostic[] diagnostics)
    {
        FactDiagnostic[] found = [.. diagnostics.Where(diagnostic => diagnostic.Rule.Id is "FACT3007" or "FACT3011" or "FACT3012"
            && (document.File.Kind is InputKind.Lock || diagnostic.Rule.Id != "FACT3012"))];
        const string Title = "Write the lock as the texts give it";
        return found.Length == 0
            ? []
            : [
                new CodeAction(
                    Title,
                    QuickFix,
                    [.. found.Select(diagnostic => DiagnosticReport.Of(diagnostic, document.Workspace))],
                    IsPreferred: false,
                    null,
                    new Command(Title, EditorCommands.RenewLock, [new CommandArgument(document.Workspace.AddressOf(document.Path))])),
            ];
    }

    private CodeAction Action(FactDiagnostic diagnostic, Fix fix) => new(
        fix.Title,
        QuickFix,
        [DiagnosticReport.Of(diagnostic, document.Workspace)],
        fix.IsSafe,
        Edit([.. fix.Edits.Select(edit => new Protocol.TextEdit(document.Lines.RangeOf(edit.Start, edit.End), edit.NewText))]));

    /// <summary>Quotes of the same source that give the value, for a quote that does not, or that is not in the source.</summary>
    private IEnumerable<CodeAction> OtherQuotes(FactDiagnostic diagnostic)
    {
        if (diagnostic.Rule.Id is not ("FACT3003" or "FACT4001") || document.Workspace.FactBase.Facts is not { } facts
            || diagnostic.Claim is not { } id || !facts.Model.Claims.TryGetValue(id, out var claim) || claim.Claim.Value is not { } value)
        {
            return [];
        }

        return ProposalsOf(facts, claim, value)
            .Take(MostQuotes)
            .Select(proposal => new CodeAction(
                $"Quote '{proposal.NewWords}' of '{proposal.Source}'",
                QuickFix,
                [DiagnosticReport.Of(diagnostic, document.Workspace)],
                IsPreferred: false,
                Edit([proposal.Edit])));
    }

    private IEnumerable<(string Source, string NewWords, Protocol.TextEdit Edit)> ProposalsOf(
        CheckedFacts facts, ClaimDeclaration claim, FactValue value)
    {
        var completions = new QuoteCompletions(document, facts);
        foreach (var places in claim.Sources)
        {
            if (places.Quotes is not [var only] || facts.Sources.Find(places.Source.Value) is not { Evidence: { } text } source)
            {
                continue;
            }

            // Only where the words alone are found: a prefix would need a place of its own.
            foreach (var quote in completions.WithValue(claim.Property, value, source, text, claim.Claim.Stated)
                .Where(quote => quote.Quote is { Prefix: null, Suffix: null } && quote.Quote.Exact != only.Value))
            {
                var place = only.Place;
                yield return (source.Card.Id, quote.Quote.Exact, new Protocol.TextEdit(
                    document.Lines.RangeOf(place.Start, place.End),
                    ScalarText.WriteText(quote.Quote.Exact, inFlow: true)));
            }
        }
    }

    private WorkspaceEdit Edit(Protocol.TextEdit[] edits) =>
        WorkspaceEdit.Of(document.Workspace.AddressOf(document.Path), edits);
}
