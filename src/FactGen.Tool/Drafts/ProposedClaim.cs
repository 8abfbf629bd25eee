using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;
using FactGen.Tool.Tables;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.Drafts;

/// <summary>A claim that an assistant or an editor proposes, as it would be in its file, and what the check says of it there.</summary>
/// <param name="Changed">The files that would change, with their new text.</param>
/// <param name="Problems">Why it cannot be checked at all.</param>
/// <param name="Diagnostics">What would be wrong and is not now.</param>
internal sealed record ProposedClaim(
    IReadOnlyList<InputFile> Changed, IReadOnlyList<string> Problems, IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>The file for entities that are new.</summary>
    private const string HomeName = "proposed.yaml";

    /// <summary>Whether the claim passes: nothing but information is reported that was not before.</summary>
    public bool Passes => Problems.Count == 0 && !Diagnostics.Any(diagnostic => diagnostic.Severity is not Severity.Info);

    /// <summary>Checks a claim in its place. The fact base is afterwards as before.</summary>
    /// <param name="workspace">The fact base.</param>
    /// <param name="row">The claim.</param>
    /// <exception cref="CannotRunException">The facts as they are cannot be read.</exception>
    public static ProposedClaim Of(FactBaseWorkspace workspace, ClaimRow row)
    {
        var facts = workspace.Facts ?? throw new CannotRunException("The facts as they are cannot be read: fix them first.");
        var before = workspace.Diagnostics;
        var added = AddedClaims.Write([row], facts.Model, [.. workspace.Files.Values], HomeOf(workspace));
        if (added.Problems.Count > 0)
        {
            return new ProposedClaim([], [.. added.Problems.Select(problem => problem.Message)], []);
        }

        var after = workspace.DiagnosticsWith(added.Changed);
        return new ProposedClaim(added.Changed, [], DiagnosticChanges.Between(before, after).New);
    }

    /// <summary>What each changed file loses and gets.</summary>
    /// <param name="workspace">The fact base.</param>
    public IEnumerable<(InputFile File, ChangedLines Lines)> Changes(FactBaseWorkspace workspace) =>
        from file in Changed
        let before = workspace.Files.GetValueOrDefault(workspace.Folder.Caller.Absolute(file.Path))
        select (file, ChangedLines.Between(before?.Text ?? "", file.Text));

    private static InputFile HomeOf(FactBaseWorkspace workspace)
    {
        var path = Path.Combine(workspace.Folder.Facts, HomeName);
        return workspace.Files.TryGetValue(path, out var known)
            ? known
            : new InputFile(InputKind.Facts, workspace.Folder.Caller.Shown(path), HomeName, "");
    }
}
