using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>Compilations as a project that compiles facts has them.</summary>
internal static class Compilations
{
    /// <summary>How C# is read.</summary>
    /// <param name="documentation">What is done with XML documentation.</param>
    public static CSharpParseOptions Parsing(DocumentationMode documentation) => new(LanguageVersion.CSharp12, documentation);

    /// <summary>A compilation of some trees.</summary>
    public static CSharpCompilation Of(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Facts",
        trees,
        ProjectReferences.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            optimizationLevel: OptimizationLevel.Release,
            deterministic: true));
}
