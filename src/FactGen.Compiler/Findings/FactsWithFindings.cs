using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;

namespace FactGen.Compiler.Findings;

/// <summary>A facts file with its findings, and what is wrong with them.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="File">What it declares.</param>
/// <param name="Entities">The entities of all files.</param>
/// <param name="Findings">The findings on its entities.</param>
/// <param name="Cards">The cards of the sources on which the findings rest.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record FactsWithFindings(
    string Path,
    FactsFile File,
    LinkedEntities Entities,
    FindingsOfFile Findings,
    CitedCards Cards,
    IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;
