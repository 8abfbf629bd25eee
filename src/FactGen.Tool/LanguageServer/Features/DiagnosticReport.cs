using FactGen.Compiler.Diagnostics;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Diagnostics as the protocol has them.</summary>
internal static class DiagnosticReport
{
    /// <summary>Rules about words that do nothing: an editor shows these faded.</summary>
    private static readonly HashSet<string> OfNeedlessWords = ["FACT3012", "FACT4009"];

    private static readonly int[] Unnecessary = [1];

    /// <summary>The diagnostics of each file of a fact base that has some, by the files' paths.</summary>
    public static IReadOnlyDictionary<string, Diagnostic[]> Of(OpenWorkspace workspace)
    {
        var found = OfCheck(workspace);
        foreach (var path in workspace.FactBase.Files.Keys.Where(workspace.ShowsUncovered))
        {
            found[path] = [.. found.GetValueOrDefault(path) ?? [], .. UncoveredHints.Of(workspace.Find(path)!)];
        }

        return found;
    }

    private static Dictionary<string, Diagnostic[]> OfCheck(OpenWorkspace workspace) => workspace.FactBase.Diagnostics
        .Select(diagnostic => (Path: workspace.FactBase.PathOf(diagnostic.Place.Path) ?? workspace.FactBase.Folder.Facts, diagnostic))
        .GroupBy(found => found.Path, found => found.diagnostic, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key, group => group.Select(diagnostic => Of(diagnostic, workspace)).ToArray(), StringComparer.Ordinal);

    /// <summary>The diagnostics of a document.</summary>
    public static Diagnostic[] Of(Document document) =>
        [.. DiagnosticsOf(document).Select(diagnostic => Of(diagnostic, document.Workspace)), .. UncoveredHints.Of(document)];

    /// <summary>The diagnostics of a facts file, before the other files are checked again.</summary>
    public static Diagnostic[] FirstOf(Document document) =>
        [.. document.Workspace.FactBase.FirstDiagnosticsOf(document.File.Path).Select(diagnostic => Of(diagnostic, document.Workspace))];

    /// <summary>The diagnostics of a document, as the compiler has them.</summary>
    public static IEnumerable<FactDiagnostic> DiagnosticsOf(Document document) =>
        document.Workspace.FactBase.Diagnostics.Where(diagnostic => diagnostic.Place.Path == document.File.Path);

    /// <summary>A diagnostic.</summary>
    public static Diagnostic Of(FactDiagnostic diagnostic, OpenWorkspace workspace)
    {
        DiagnosticRelatedInformation[] related =
        [
            .. diagnostic.AlsoAt.Select(workspace.LocationOf).OfType<Location>()
                .Select(location => new DiagnosticRelatedInformation(location, "See here.")),
        ];
        return new Diagnostic(
            workspace.LocationOf(diagnostic.Place)?.Range ?? new DocumentRange(new(0, 0), new(0, 0)),
            diagnostic.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            diagnostic.Rule.Id,
            HelpFiles.AddressOf(diagnostic.Rule.Id) is { } page ? new CodeDescription(page) : null,
            "factgen",
            diagnostic.Message,
            related.Length == 0 ? null : related,
            OfNeedlessWords.Contains(diagnostic.Rule.Id) ? Unnecessary : null);
    }
}
