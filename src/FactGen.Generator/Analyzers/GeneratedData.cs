using FactGen.Compiler.CSharp;
using FactGen.Compiler.Schema;
using FactGen.Generator.References;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// What generated code says about the facts, read from its constants: in the project that is compiled, or in an assembly that the project
/// references.
/// </summary>
internal static class GeneratedData
{
    /// <summary>The ids and types of a fact base's entities.</summary>
    /// <param name="space">The namespace of the generated types.</param>
    public static IEnumerable<(string Id, string Type)> EntitiesIn(INamespaceSymbol space) =>
        ConstantsIn(space, "Data").SelectMany(ChunkReader.EntitiesIn);

    /// <summary>What each claim says on a member that is not settled, after its id, and the facts file; empty for other members.</summary>
    public static (string File, IReadOnlyList<string> Sides)? SidesOf(ISymbol member) =>
        member.ContainingNamespace is { ContainingNamespace: { } space, Name: var name } && name.StartsWith("Entities", StringComparison.Ordinal)
            ? ConstantsIn(space, "Sides")
                .Select(sides => ChunkReader.SidesIn(sides, $"{(name == "Entities" ? "" : $"{name}.")}{member.ContainingType.Name}.{member.Name}"))
                .FirstOrDefault(found => found is not null)
            : null;

    /// <summary>
    /// The ids with which a fact base finds entities in addition to its own: every id of the fact bases that it builds on, after the short
    /// name of its fact base, and also alone if only one of them has it.
    /// </summary>
    /// <param name="factBase">The class on which the look-up is called.</param>
    public static IEnumerable<string> OtherIdsOf(INamedTypeSymbol factBase)
    {
        string[] elsewhere =
        [
            .. factBase.ContainingAssembly.Modules.SelectMany(module => module.ReferencedAssemblySymbols)
                .SelectMany(assembly => QualifiedIdsIn(assembly, isOwn: false))
        ];
        return
        [
            .. QualifiedIdsIn(factBase.ContainingAssembly, isOwn: true),
            .. elsewhere,
            .. elsewhere.GroupBy(QualifiedName.LocalOf, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Key),
        ];
    }

    /// <summary>
    /// The ids of the entities that an assembly's fact base declares, after its short name. A fact base with internal types is visible only
    /// in its own assembly.
    /// </summary>
    private static IEnumerable<string> QualifiedIdsIn(IAssemblySymbol assembly, bool isOwn) =>
        SymbolImage.AttributeOf(
            assembly) is { ConstructorArguments: [_, { Value: string name }, { Value: string space }, { Value: bool isPublic }] }
        && (isPublic || isOwn)
        && SymbolImage.NamespaceOf(assembly, space) is { } found
            ? EntitiesIn(found).Where(entity => !QualifiedName.IsQualified(entity.Id)).Select(entity => QualifiedName.Of(name, entity.Id))
            : [];

    /// <summary>A constant of each chunk.</summary>
    private static IEnumerable<string> ConstantsIn(INamespaceSymbol space, string name) =>
        (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == "Generated")?.GetTypeMembers() ?? [])
            .Where(type => type.BaseType is { Name: "FactChunk", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "FactGen" } })
            .SelectMany(type => type.GetMembers(name).OfType<IFieldSymbol>())
            .Select(field => field.ConstantValue)
            .OfType<string>();
}
