using System.Text.RegularExpressions;
using FactGen.Compiler.CSharp;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>One way to compile generated code: unchanged, or without a part, to measure that part's cost.</summary>
/// <param name="Name">What is different.</param>
internal sealed partial record CompilationVariant(string Name)
{
    /// <summary>The variants whose comparison gives the cost of each part, the whole first.</summary>
    public static IReadOnlyList<CompilationVariant> Profile { get; } =
    [
        new("as generated, documentation file written"),
        new("no documentation file") { IsDocumented = false },
        new("no XML documentation in the code") { IsDocumented = false, Edit = WithoutDocumentation },
        new("nor the entities' members of exact types") { IsDocumented = false, Edit = WithoutMembers },
        new("nor the entities' classes") { IsDocumented = false, Edit = WithoutEntities },
        new("without nullable annotations") { Edit = text => text.Replace("#nullable enable annotations", "#nullable disable") },
        new("without attributes") { Edit = text => Attribute().Replace(text, "") },
    ];

    /// <summary>Whether a documentation file is written.</summary>
    public bool IsDocumented { get; init; } = true;

    /// <summary>What is left out of a file.</summary>
    public Func<string, string> Edit { get; init; } = text => text;

    /// <summary>The C# of some generated files.</summary>
    public IEnumerable<string> Of(IEnumerable<GeneratedFile> files) => files.Select(file => Edit(file.Text));

    private static string WithoutDocumentation(string text) => DocumentationLine().Replace(text, "");

    private static string WithoutMembers(string text) => Member().Replace(WithoutDocumentation(text), "");

    /// <summary>The entities then have the library's own type, and no object of a generated type is created.</summary>
    private static string WithoutEntities(string text) =>
        EntityType().Replace(EntityCast().Replace(NewEntity().Replace(EntityClass().Replace(WithoutMembers(text), ""), "null"), ""), "global::FactGen.Entity");

    [GeneratedRegex("^ *///.*\n", RegexOptions.Multiline)]
    private static partial Regex DocumentationLine();

    [GeneratedRegex("^( *\\[.*\\]\n)* *public new .*;\n", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex("^( *\\[.*\\]\n)*    public sealed class \\w+ : (?!.*FactChunk|.*JsonConverter).*\n    \\{\n(        .*\n|\n)*    \\}\n", RegexOptions.Multiline)]
    private static partial Regex EntityClass();

    [GeneratedRegex("new global::[\\w.]*\\.Entities\\.\\w+\\(\\)")]
    private static partial Regex NewEntity();

    [GeneratedRegex("\\(global::[\\w.]*\\.Entities\\.\\w+\\)")]
    private static partial Regex EntityCast();

    [GeneratedRegex("global::[\\w.]*\\.Entities\\.\\w+")]
    private static partial Regex EntityType();

    [GeneratedRegex("^ *\\[global::.*\\]\n", RegexOptions.Multiline)]
    private static partial Regex Attribute();
}
