using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>The schema, and what is wrong with it.</summary>
internal sealed record BoundSchema(FactSchema Schema, IReadOnlyList<FactDiagnostic> Diagnostics);
