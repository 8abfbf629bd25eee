using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Differences;

/// <summary>A state of a fact base: its files at one time, and the result of checking them.</summary>
/// <param name="Name">What the caller called it.</param>
/// <param name="Commit">The commit; null for the files on disk.</param>
/// <param name="Facts">The result of the check.</param>
internal sealed record FactState(string Name, string? Commit, CheckedFacts Facts)
{
    /// <summary>The name of the state of the files on disk.</summary>
    public const string WorkTree = "work tree";

    /// <summary>The errors. What they concern may be missing from the comparison.</summary>
    public IReadOnlyList<FactDiagnostic> Errors { get; } =
    [
        .. Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error),
    ];

    /// <summary>A revision.</summary>
    public static FactState Of(Revision revision, int wordLimit, BoundBases bases) =>
        new(revision.Name, revision.Commit, FactCompiler.Check(revision.Read(), new CheckOptions(wordLimit), new AllProcessors(), bases));

    /// <summary>The files on disk.</summary>
    public static FactState Of(FactBaseFolder folder, int wordLimit, BoundBases bases) =>
        new(WorkTree, null, FactCompiler.Check(folder.Read(), new CheckOptions(wordLimit), new AllProcessors(), bases));
}
