using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>A source text under the name that cards give it.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">The name that cards give it.</param>
/// <param name="Text">The text; null if it could not be read.</param>
/// <param name="Diagnostics">Why it could not be read.</param>
internal sealed record IndexedText(string Path, string Name, SourceText? Text, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;
