using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Sources.Cards;

/// <summary>The source cards of a file, and what is wrong with them.</summary>
public sealed record BoundCards(
    string Path,
    IReadOnlyList<SourceCardDeclaration> Cards,
    IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;
