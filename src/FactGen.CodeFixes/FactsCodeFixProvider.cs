using System.Collections.Immutable;
using System.Composition;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>
/// Offers in an editor, for diagnostics in the YAML, the fixes that <c>factgen check --fix</c> applies, and proposals that only a person
/// may apply.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".yaml"])]
[Shared]
public sealed class FactsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        Catalogue.UnknownKey.Id, Catalogue.UnknownProperty.Id, Catalogue.UnknownEntity.Id, Catalogue.Unsourced.Id,
        Catalogue.UnknownSource.Id, Catalogue.QuoteNotFound.Id, Catalogue.QuoteAmbiguous.Id, Catalogue.HedgeDiffers.Id,
        Catalogue.NeedlessReason.Id,
    ];

    /// <summary>No batch fixing: a person should look at each fix.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var file = new FixableFile(text.ToString());
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            var remedies = RemedyProperties.Read(diagnostic.Properties);
            foreach (var fix in remedies.Select(remedy => file.FixOf(remedy, span.Start, span.End)).OfType<Fix>())
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(Apply(fix, document, text)), fix.Title),
                    diagnostic);
            }
        }
    }

    private static Solution Apply(Fix fix, TextDocument document, SourceText text) => document.Project.Solution.WithAdditionalDocumentText(
        document.Id, text.WithChanges(fix.Edits.Select(edit => new TextChange(TextSpan.FromBounds(edit.Start, edit.End), edit.NewText))));
}
