using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.CSharp;

/// <summary>What the C# of the fact base as a whole is written from. Holds no places: equal models give equal text.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Chunks">The classes that hold the facts files' data, in the order of the files' names.</param>
/// <param name="Cards">The source cards, in the order of their ids.</param>
public sealed record FactBaseModel(FactSchema Schema, EquatableArray<string> Chunks, EquatableArray<SourceCard> Cards);
