using FactGen.Compiler.Bases;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.References;

/// <summary>Reads a fact base that is not compiled to an assembly yet: another project of an editor's solution.</summary>
internal static class SymbolImage
{
    /// <summary>The description in the compilation; null if it is not the assembly of a fact base.</summary>
    public static BaseImage? Read(IAssemblySymbol assembly)
    {
        var arguments = AttributeOf(assembly)?.ConstructorArguments;
        return arguments is [{ Value: int format }, { Value: string name }, { Value: string space }, { Value: bool isPublic }, ..]
            ? BaseImages.Of(assembly.Name, format, name, space, isPublic, generated => Constants(assembly, generated))
            : null;
    }

    /// <summary>The attribute by which a fact base's assembly is known, or null.</summary>
    public static AttributeData? AttributeOf(IAssemblySymbol assembly) => assembly.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { Name: BaseImages.AttributeName } type
            && type.ContainingNamespace.ToDisplayString() == BaseImages.AttributeNamespace);

    /// <summary>A namespace of an assembly, or null.</summary>
    public static INamespaceSymbol? NamespaceOf(IAssemblySymbol assembly, string space)
    {
        INamespaceSymbol? current = assembly.GlobalNamespace;
        foreach (var part in space.Replace("@", "").Split('.'))
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        }

        return current;
    }

    private static IEnumerable<(string Type, string Field, string Value)> Constants(IAssemblySymbol assembly, string space) =>
        (NamespaceOf(assembly, space)?.GetTypeMembers() ?? []).SelectMany(
            type => type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { HasConstantValue: true, ConstantValue: string }),
            (type, field) => (type.Name, field.Name, (string)field.ConstantValue!));
}
