using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# types of a schema's properties.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">What the consuming project asks for.</param>
internal sealed class ValueTypes(FactSchema schema, EmissionOptions options)
{
    /// <summary>The C# type of a property's values.</summary>
    public string TypeOf(Property property) => property.Type.Kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Count => "global::FactGen.Count",
        ValueKind.Number => "global::FactGen.Amount",
        ValueKind.Money => "global::FactGen.Money",
        ValueKind.Percent => "global::FactGen.Percent",
        ValueKind.Ratio => "global::FactGen.Ratio",
        ValueKind.Date => "global::FactGen.FactDate",
        ValueKind.Duration => "global::FactGen.Duration",
        ValueKind.Bool => "bool",
        ValueKind.Url => "global::System.Uri",
        ValueKind.OneOf => $"{NamespaceOf(property.DeclaringType)}.{CSharpNames.EnumOf(property)}",
        ValueKind.Entity => EntityType(property.Type),
        _ => throw new InvalidOperationException($"no C# type for {property.Type.Kind}"),
    };

    /// <summary>The class of an entity type of this fact base or of one that it builds on.</summary>
    public string ClassOf(string type) => $"{NamespaceOf(type)}.{QualifiedName.LocalOf(type)}";

    /// <summary>
    /// The namespace of an entity's class. Entities of another fact base have a separate one, because their names may also occur in this
    /// fact base.
    /// </summary>
    public string SpaceOf(string id) => QualifiedName.FactBaseOf(id) is { } factBase
        ? $"{options.Namespace}.EntitiesOf{CSharpNames.Pascal(factBase)}"
        : $"{options.Namespace}.Entities";

    /// <summary>The class by which another fact base has an entity; null for an entity of this one.</summary>
    public string? OriginalOf(string id, string type) =>
        QualifiedName.FactBaseOf(id) is { } factBase && schema.Bases.FirstOrDefault(known => known.Name == factBase) is { } known
        ? $"global::{known.Namespace}.Entities.{CSharpNames.OfEntity(id, type, schema)}"
        : null;

    /// <summary>An expression that creates the object which reads the property.</summary>
    public string PropertyOf(Property property)
    {
        var key = CSharpText.Literal(property.Key);
        return property.Type.Kind switch
        {
            ValueKind.OneOf => $"new({key}, {options.GlobalNamespace}.Generated.Words.{CSharpNames.EnumOf(property)})",
            ValueKind.Entity => $"new({key}, static (facts, id) => facts.Entity<{TypeOf(property)}>(id))",
            (ValueKind.Count or ValueKind.Number) and var kind when property.Type.Of is { } unit =>
                $"global::FactGen.Runtime.FactProperty.{kind}({key}, {CSharpText.Literal(unit)})",
            var kind => $"global::FactGen.Runtime.FactProperty.{kind}({key})",
        };
    }

    /// <summary>The type of the member that contains a property's findings, without the exact kind.</summary>
    public string MemberTypeOf(Property property) => (property.Many, property.OverTime) switch
    {
        (false, false) => $"global::FactGen.Finding<{TypeOf(property)}>",
        (true, false) => $"global::FactGen.FindingSet<{TypeOf(property)}>",
        (false, true) => $"global::FactGen.Timeline<{TypeOf(property)}>",
        (true, true) => $"global::FactGen.TimelineSet<{TypeOf(property)}>",
    };

    /// <summary>The nearest type that all the types derive from, or the library's own for all entities.</summary>
    private string EntityType(PropertyType type)
    {
        var common = type.EntityTypes.Count == 0 ? null
            : schema.LineOf(type.EntityTypes[0]).FirstOrDefault(ancestor => type.EntityTypes.All(name => schema.Is(name, ancestor.Name)));
        return common is null ? "global::FactGen.Entity" : ClassOf(common.Name);
    }

    private string NamespaceOf(string type) => schema.NamespaceOf(type) is { } other ? $"global::{other}" : options.GlobalNamespace;
}
