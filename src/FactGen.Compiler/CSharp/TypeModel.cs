using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The input for the C# of one entity type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Schema">The schema.</param>
internal sealed record TypeModel(EntityType Type, FactSchema Schema)
{
    /// <summary>
    /// The models of a schema's types. Of those that differ by letter case alone, which is an error, the first: the names of files must
    /// differ.
    /// </summary>
    public static EquatableArray<TypeModel> Of(FactSchema schema) => schema.Types
        .GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase)
        .Select(same => new TypeModel(same.First(), schema))
        .ToEquatableArray();
}
