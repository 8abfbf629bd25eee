using System.Text.RegularExpressions;
using FactGen.Compiler.CSharp;
using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>One way to compile generated code: as it is, or with a part of it left out to see what that part costs.</summary>
/// <param name="Name">What is different.</param>
internal sealed partial record CompilationVariant(string Name)
{
    /// <summary>As a project has it that documents its members.</summary>
    public static CompilationVariant Documented { get; } = new("as generated, documentation file written") { Documentation = DocumentationMode.Diagnose };

    /// <summary>As a project has it that does not ask for a documentation file.</summary>
    public static CompilationVariant Plain { get; } = new("as generated, no documentation file");

    /// <summary>What is compared to find what each part costs.</summary>
    public static IReadOnlyList<CompilationVariant> Profile { get; } =
    [
        Documented,
        Plain,
        new("without XML documentation") { Edit = text => DocumentationLine().Replace(text, "") },
        new("without overrides") { Edit = text => Override().Replace(DocumentationLine().Replace(text, ""), "") },
        new("without nullable annotations") { Edit = text => text.Replace("#nullable enable annotations", "#nullable disable") },
        new("with nullable warnings") { Edit = text => text.Replace("#nullable enable annotations", "#nullable enable") },
        new("without attributes") { Edit = text => Attribute().Replace(text, "") },
    ];

    /// <summary>What becomes of XML documentation.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.None;

    /// <summary>What is left out of a file.</summary>
    public Func<string, string> Edit { get; init; } = text => text;

    /// <summary>The C# of some generated files.</summary>
    public IReadOnlyList<string> Of(IEnumerable<GeneratedFile> files) => [.. files.Select(file => Edit(file.Text))];

    [GeneratedRegex("^ *///.*\n", RegexOptions.Multiline)]
    private static partial Regex DocumentationLine();

    [GeneratedRegex("^( *\\[.*\\]\n)* *public override .*;\n", RegexOptions.Multiline)]
    private static partial Regex Override();

    [GeneratedRegex("^ *\\[global::.*\\]\n", RegexOptions.Multiline)]
    private static partial Regex Attribute();
}
