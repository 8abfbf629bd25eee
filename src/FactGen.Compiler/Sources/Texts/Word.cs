namespace FactGen.Compiler.Sources.Texts;

/// <summary>A word or number of a folded text.</summary>
/// <param name="Start">Index of its first folded character.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="IsNumber">Whether its first letter or digit is a digit: <c>2,030</c>, <c>-1.5%</c>, <c>5th</c>.</param>
internal readonly record struct Word(int Start, int End, bool IsNumber) : IOffset;
