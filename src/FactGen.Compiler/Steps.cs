using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler;

/// <summary>A YAML file as nodes; without a root where it could not be read.</summary>
public sealed record ParsedFile(string Path, string Name, YamlMapping? Root, IReadOnlyList<FactDiagnostic> Diagnostics);

/// <summary>The schema, and what is wrong with it.</summary>
public sealed record BoundSchema(FactSchema Schema, IReadOnlyList<FactDiagnostic> Diagnostics);

/// <summary>A facts file's entities and claims, and what is wrong with them.</summary>
public sealed record BoundFacts(FactsFile File, IReadOnlyList<FactDiagnostic> Diagnostics);

/// <summary>A file's source cards, and what is wrong with them.</summary>
public sealed record BoundCards(IReadOnlyList<SourceCardDeclaration> Cards, IReadOnlyList<FactDiagnostic> Diagnostics);

/// <summary>The lock file as read.</summary>
public sealed record ReadLock(InputFile File, QuoteLock Lock);

/// <summary>A fact base brought together and checked.</summary>
/// <param name="Model">What its files say.</param>
/// <param name="Evidence">How each quote was shown to stand in its source.</param>
/// <param name="Findings">What the claims amount to.</param>
/// <param name="Diagnostics">All there is to tell the editor, in the order of files and places.</param>
public sealed record CheckedFacts(
    FactModel Model, IReadOnlyList<QuoteEvidence> Evidence, FindingsOfModel Findings, IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>Whether anything stands in the way of compiling.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
}
