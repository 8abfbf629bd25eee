using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using FactGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

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

    /// <summary>Compiles C# to an assembly in memory.</summary>
    /// <param name="code">The files.</param>
    /// <param name="documentation">What becomes of XML documentation; where it is checked, its file is written too.</param>
    public static CompiledCode Compile(IReadOnlyList<string> code, DocumentationMode documentation)
    {
        using MemoryStream assembly = new(), documented = new();
        EmitResult? result = null;
        var cost = StepCost.Of(() =>
        {
            var parsing = Parsing(documentation);
            var trees = code.Select((text, number) => CSharpSyntaxTree.ParseText(text, parsing, $"{number}.cs"));
            result = Of(trees).Emit(assembly, xmlDocumentationStream: documentation is DocumentationMode.Diagnose ? documented : null);
        });
        var error = result!.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        return new CompiledCode(cost, assembly.Length, error is null ? null : $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
    }
}

/// <summary>What compiling cost and gave.</summary>
/// <param name="Cost">Processor time and allocations of the compiler.</param>
/// <param name="Size">The size of the assembly in bytes.</param>
/// <param name="Error">The first error, where it does not compile.</param>
internal sealed record CompiledCode(StepCost Cost, long Size, string? Error);
