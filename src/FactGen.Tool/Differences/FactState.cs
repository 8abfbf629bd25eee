using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Differences;

/// <summary>A state of a fact base: its files at one time, checked.</summary>
/// <param name="Name">What the caller called it.</param>
/// <param name="Commit">The commit that it is; null for the files as they lie there.</param>
/// <param name="Facts">What the compiler makes of it.</param>
internal sealed record FactState(string Name, string? Commit, CheckedFacts Facts)
{
    /// <summary>The name of the files as they lie there.</summary>
    public const string WorkTree = "work tree";

    /// <summary>What kept a part of it from being read or from holding.</summary>
    public IReadOnlyList<FactDiagnostic> Errors { get; } = [.. Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error)];

    /// <summary>A revision.</summary>
    public static FactState Of(Revision revision, int wordLimit, BoundBases bases) =>
        new(revision.Name, revision.Commit, FactCompiler.Check(revision.Read(), new CheckOptions(wordLimit), new AllProcessors(), bases));

    /// <summary>The files as they lie there.</summary>
    public static FactState Of(FactBaseFolder folder, int wordLimit, BoundBases bases) =>
        new(WorkTree, null, FactCompiler.Check(folder.Read(), new CheckOptions(wordLimit), new AllProcessors(), bases));
}
