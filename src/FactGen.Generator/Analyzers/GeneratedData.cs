using System.Collections.Immutable;
using FactGen.Runtime;
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
        from data in ConstantsIn(space, "Data")
        from line in PackedText.Unpack(data).Split('\n')
        where line.StartsWith("E", StringComparison.Ordinal)
        let fields = line.Substring(1).Split('\t')
        select (fields[0], fields[1]);

    /// <summary>What each claim says on a member that is not settled, after its id, and the facts file; of other members, nothing.</summary>
    public static (string File, ImmutableArray<string> Sides)? SidesOf(ISymbol member)
    {
        var name = $"{member.ContainingType?.Name}.{member.Name}";
        foreach (var constant in member.ContainingNamespace is { Name: "Entities", ContainingNamespace: { } space } ? ConstantsIn(space, "Sides") : [])
        {
            var lines = constant.Split('\n');
            if (lines.Select(line => line.Split('\t')).FirstOrDefault(fields => fields[0] == name) is { } found)
            {
                return (lines[0], [.. found.Skip(1).Select(field => FactField.Undo(field.AsSpan()))]);
            }
        }

        return null;
    }

    /// <summary>A constant of each chunk.</summary>
    private static IEnumerable<string> ConstantsIn(INamespaceSymbol space, string name) =>
        (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == "Generated")?.GetTypeMembers() ?? [])
            .Where(type => type.BaseType is { Name: "FactChunk", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "FactGen" } })
            .SelectMany(type => type.GetMembers(name).OfType<IFieldSymbol>())
            .Select(field => field.ConstantValue)
            .OfType<string>();
}
