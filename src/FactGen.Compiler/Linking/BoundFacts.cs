using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Linking;

/// <summary>The entities and claims of a facts file, and what is wrong with them.</summary>
public sealed record BoundFacts(string Path, FactsFile File, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep
{
    /// <summary>What the other files need to know of it.</summary>
    internal FactsSurface Surface { get; } = FactsSurface.Of(Path, File);

    /// <summary>Whether one of its claims has no source and is accepted as a draft.</summary>
    public bool HasDrafts { get; } = File.Claims.Any(claim => claim.Claim.IsDraft);
}
