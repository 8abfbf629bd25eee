using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads the identifiers that an entity has in other collections, and checks their form.</summary>
internal static class IdentifierBinder
{
    /// <summary>The identifiers, in the order in which the format lists the collections.</summary>
    /// <param name="entity">The entity's map.</param>
    /// <param name="id">Its id.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static EquatableArray<EntityIdentifier> Bind(KeyedMapping entity, string id, DiagnosticSink diagnostics)
    {
        if (entity.Node("ids") is not { } node)
        {
            return default;
        }

        var keys = new KeyedMapping(node, "the identifiers", diagnostics, SchemaKeys.Identifiers.Names, id);
        return !keys.IsMap ? default : SchemaKeys.Identifiers.Names
            .Select(collection => Read(keys.Text(collection), collection, id, diagnostics))
            .OfType<EntityIdentifier>()
            .ToEquatableArray();
    }

    private static EntityIdentifier? Read(YamlScalar? written, string collection, string entity, DiagnosticSink diagnostics)
    {
        if (written is null)
        {
            return null;
        }

        var identifier = new EntityIdentifier(collection, written.Value);
        if (identifier.IsWellFormed)
        {
            return identifier;
        }

        diagnostics.Report(
            Catalogue.WrongShape,
            written.Place,
            $"'{entity}' has '{written.Value}' as its identifier in {collection}, where one looks like '{identifier.Example}': write it without an address.");
        return null;
    }
}
