using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.FactBases;

/// <summary>A fact base, read and checked, with its counts.</summary>
internal sealed record FactBaseRun
{
    /// <summary>The files.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>The result of the check.</summary>
    public required CheckedFacts Facts { get; init; }

    /// <summary>The counts.</summary>
    public required CheckSummary Summary { get; init; }

    /// <summary>Reads and checks a fact base.</summary>
    /// <param name="folder">Its folders.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="drafts">Whether claims without a source are allowed, as drafts.</param>
    /// <param name="staysOnDisk">Whether texts are read again when they are needed: for a caller that changes none of the files.</param>
    public static FactBaseRun Of(FactBaseFolder folder, int wordLimit, bool drafts = false, bool staysOnDisk = false)
    {
        return folder.Caller.Progress.Of("Checking the facts", () =>
        {
            var files = folder.Read(staysOnDisk);
            var facts = FactCompiler.Check(files, new CheckOptions(wordLimit, drafts), new AllProcessors(), folder.ReadBases());
            return new FactBaseRun { Files = files, Facts = facts, Summary = CheckSummary.Of(files, facts, wordLimit) };
        });
    }

    /// <summary>Checks a fact base that was checked before: only what changed is read and checked again.</summary>
    /// <param name="workspace">The fact base.</param>
    public static FactBaseRun Of(FactBaseWorkspace workspace)
    {
        workspace.Folder.RequireSchema();
        return workspace.Folder.Caller.Progress.Of("Checking the facts", () =>
        {
            workspace.Refresh();
            InputFile[] files = [.. workspace.Files.Values];

            // Of a step that failed, a run of all files says more: what the others found.
            var facts = workspace.UpToDateFacts
                ?? FactCompiler.Check(files, workspace.Options, new AllProcessors(), workspace.Folder.ReadBases());
            return new FactBaseRun { Files = files, Facts = facts, Summary = CheckSummary.Of(files, facts, workspace.Options.WordLimit) };
        });
    }
}
