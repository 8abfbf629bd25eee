using FactGen.Compiler.CSharp;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// What generated code says of the facts, read from its constants: be it in the project that is compiled, or in an assembly that
/// the project references.
/// </summary>
internal static class GeneratedData
{
    /// <summary>The ids and types of a fact base's entities.</summary>
    /// <param name="space">The namespace of the generated types.</param>
    public static IEnumerable<(string Id, string Type)> EntitiesIn(INamespaceSymbol space) =>
        ConstantsIn(space, "Data").SelectMany(ChunkReader.EntitiesIn);

    /// <summary>What each claim says on a member that is not settled, after its id, and the facts file; of other members, nothing.</summary>
    public static (string File, IReadOnlyList<string> Sides)? SidesOf(ISymbol member) =>
        member.ContainingNamespace is { Name: "Entities", ContainingNamespace: { } space }
            ? ConstantsIn(space, "Sides")
                .Select(sides => ChunkReader.SidesIn(sides, $"{member.ContainingType.Name}.{member.Name}"))
                .FirstOrDefault(found => found is not null)
            : null;

    /// <summary>A constant of each chunk.</summary>
    private static IEnumerable<string> ConstantsIn(INamespaceSymbol space, string name) =>
        (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == "Generated")?.GetTypeMembers() ?? [])
            .Where(type => type.BaseType is { Name: "FactChunk", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "FactGen" } })
            .SelectMany(type => type.GetMembers(name).OfType<IFieldSymbol>())
            .Select(field => field.ConstantValue)
            .OfType<string>();
}
