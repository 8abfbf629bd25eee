using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>Compilations as a project that compiles facts has them.</summary>
internal static class Compilations
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Entity).Assembly.Location)];

    /// <summary>How C# is read.</summary>
    /// <param name="documentation">What becomes of XML documentation.</param>
    public static CSharpParseOptions Parsing(DocumentationMode documentation) => new(LanguageVersion.CSharp12, documentation);

    /// <summary>A compilation of some trees.</summary>
    public static CSharpCompilation Of(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Facts",
        trees,
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            optimizationLevel: OptimizationLevel.Release,
            deterministic: true));
}
