using System.Collections.Immutable;
using FactGen.CodeFixes;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Fixes;

/// <summary>
/// For the generator's diagnostics, an editor offers the fixes that the tool applies, and proposals, on the same file, one at a time.
/// </summary>
[Trait("Speed", "Slow")]
public class CodeFixTests
{
    private const string Root = "/home/ines/harbour";

    [Theory]
    [MemberData(nameof(FixTests.Safe), MemberType = typeof(FixTests))]
    [MemberData(nameof(FixTests.Proposed), MemberType = typeof(FixTests))]
    public async Task An_editor_offers_safe_fixes_and_proposals(string id, string claims, string mended, string title)
    {
        var (text, offered) = await Offered(id, FixCase.With(claims));
        var (name, fixedText) = offered[0];
        Assert.Equal(title, name);
        Assert.NotEqual(text, fixedText);
        Assert.Equal(FixCase.With(mended)["boats.yaml"], fixedText);
    }

    [Fact]
    public async Task Of_several_passages_each_is_offered()
    {
        var (_, offered) = await Offered("FACT3004", FixCase.With("port: { value: larger, sources: { letter: the larger ones } }"));
        Assert.Equal(["Take the passage after 'chests'", "Take the passage after 'Ceuta'"], offered.Select(fix => fix.Title));
        Assert.EndsWith("{ letter: { quote: the larger ones, prefix: Ceuta } } }\n", offered[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fixable_id_is_fixed_above() => Assert.Equal(
        new FactsCodeFixProvider().FixableDiagnosticIds.Order(),
        FixTests.Safe.Concat(FixTests.Proposed).Select(row => (string)row[0]).Distinct().Order());

    /// <summary>
    /// The text of the file with the error, and what an editor offers for the first diagnostic with that id: each fix and the file after
    /// it.
    /// </summary>
    private static async Task<(string Text, IReadOnlyList<(string Title, string Text)> Offered)> Offered(string id, FactBaseFiles files)
    {
        var diagnostic = GeneratorRun.Of(files, Root).Diagnostics.First(diagnostic => diagnostic.Id == id);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Harbour", LanguageNames.CSharp);
        foreach (var file in files.Complete)
        {
            project = project.AddAdditionalDocument(file.Name, file.Text, filePath: $"{Root}/{file.Path}").Project;
        }

        var document = project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        List<CodeAction> actions = [];
        await new FactsCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), default));

        List<(string, string)> offered = [];
        foreach (var action in actions)
        {
            var changes = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
            var changed = Assert.Single(changes.ChangedSolution.GetChanges(project.Solution)
                .GetProjectChanges()
                .SelectMany(change => change.GetChangedAdditionalDocuments()));
            Assert.Equal(document.Id, changed);
            offered.Add((action.Title, (await changes.ChangedSolution.GetAdditionalDocument(changed)!.GetTextAsync(default)).ToString()));
        }

        return ((await document.GetTextAsync(default)).ToString(), offered);
    }

}
