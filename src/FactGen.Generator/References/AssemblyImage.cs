using System.Reflection.Metadata;
using FactGen.Compiler.Bases;

namespace FactGen.Generator.References;

/// <summary>Reads a compiled fact base from the metadata of its assembly. Nothing in the assembly is loaded or run.</summary>
/// <remarks>The tool compiles this file too, for fact bases that it checks without a build.</remarks>
internal static class AssemblyImage
{
    /// <summary>The manifest of the fact base in the assembly; null if it contains none.</summary>
    public static BaseImage? Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly || AttributeOf(metadata) is not { } attribute)
        {
            return null;
        }

        var name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16(); // the prolog (ECMA-335, II.23.3)
        return BaseImages.Of(
            name,
            value.ReadInt32(),
            value.ReadSerializedString() ?? "",
            value.ReadSerializedString() ?? "",
            value.ReadBoolean(),
            space => Constants(metadata, space));
    }

    /// <summary>The attribute that marks a fact base; searched for only if the library of facts is referenced.</summary>
    private static CustomAttribute? AttributeOf(MetadataReader metadata)
    {
        foreach (var reference in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, BaseImages.Library))
            {
                foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
                {
                    var attribute = metadata.GetCustomAttribute(handle);
                    if (IsOfFactBase(metadata, attribute))
                    {
                        return attribute;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsOfFactBase(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind is HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
        && metadata.StringComparer.Equals(type.Name, BaseImages.AttributeName)
        && metadata.StringComparer.Equals(type.Namespace, BaseImages.AttributeNamespace);

    private static IEnumerable<(string Type, string Field, string Value)> Constants(MetadataReader metadata, string space)
    {
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => metadata.StringComparer.Equals(type.Namespace, space)))
        {
            foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            {
                if (field.GetDefaultValue() is { IsNil: false } handle
                    && metadata.GetConstant(handle) is { TypeCode: ConstantTypeCode.String } constant)
                {
                    var value = metadata.GetBlobReader(constant.Value);
                    yield return (metadata.GetString(type.Name), metadata.GetString(field.Name), value.ReadUTF16(value.Length));
                }
            }
        }
    }
}
