using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Graph;

/// <summary>A fact base brought together and checked.</summary>
/// <param name="Model">The linked content of its files.</param>
/// <param name="Cards">Its source cards.</param>
/// <param name="Sources">Its sources with their texts.</param>
/// <param name="Files">Its facts files with their findings, in the order of their names.</param>
/// <param name="Evidence">How each quote was found in its source.</param>
/// <param name="Findings">The findings on its entities.</param>
/// <param name="Diagnostics">All diagnostics, in the order of files and places.</param>
public sealed record CheckedFacts(
    FactModel Model,
    CardLibrary Cards,
    CitedSources Sources,
    IReadOnlyList<FactsWithFindings> Files,
    IReadOnlyList<QuoteEvidence> Evidence,
    FindingsOfModel Findings,
    IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>Whether an error keeps the facts from compiling.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
}
