namespace FactGen.Compiler.CSharp;

/// <summary>One file of generated C#.</summary>
/// <param name="HintName">Its name, unique in the compilation, letter case aside.</param>
/// <param name="Text">Its text, with LF.</param>
public sealed record GeneratedFile(string HintName, string Text);
