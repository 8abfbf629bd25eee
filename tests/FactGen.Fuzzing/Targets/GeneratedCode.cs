using FactGen.Compiler.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Fuzzing.Targets;

/// <summary>Generated words stay inside their literals, names and comments.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static EmissionOptions Options { get; } = new("Fuzzed");

    /// <summary>A file is C#, and its documentation XML.</summary>
    public static void MustParse(GeneratedFile file)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text, Parsing);
        Law.Holds(!tree.GetDiagnostics().Any(), "generated code has no syntax errors");
        Law.Holds(!file.HintName.Any(character => character is '/' or '\\' or ':' || char.IsControl(character)), "a hint name is no path");
    }
}
