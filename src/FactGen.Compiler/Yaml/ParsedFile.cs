using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>A YAML file as nodes.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">Its path below the folder of its kind.</param>
/// <param name="Root">The map at its root; null if it could not be read.</param>
/// <param name="Diagnostics">What is wrong with its YAML.</param>
public sealed record ParsedFile(string Path, string Name, YamlMapping? Root, IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep;
