using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>A source text with the name that cards use for it.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">The name that cards use for it.</param>
/// <param name="Text">The text; null if it could not be read.</param>
/// <param name="Diagnostics">Why it could not be read.</param>
internal sealed record IndexedText(string Path, string Name, SourceText? Text, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;
