using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# of a property: the object that reads its claims and findings, created on first use.</summary>
internal static class PropertySource
{
    /// <summary>Writes the member of <c>Generated.Properties</c> that contains the object.</summary>
    public static void Write(CSharpWriter writer, Property property, ValueTypes valueTypes)
    {
        var type = $"global::FactGen.Runtime.FactProperty<{valueTypes.TypeOf(property)}>";
        writer.Line($"private static {type}? s_{NameOf(property)};");
        writer.Line($"internal static {type} {NameOf(property)} => s_{NameOf(property)} ??= {valueTypes.PropertyOf(property)};");
    }

    /// <summary>Its name there. Names of types contain no underscore, so two properties never share a name.</summary>
    public static string NameOf(Property property) => $"{property.DeclaringType}_{property.Name}";

    /// <summary>What an entity has on the property.</summary>
    public static string Read(Property property, EmissionOptions options)
    {
        var method = (property.Many, property.OverTime) switch
        {
            (false, false) => "Finding",
            (true, false) => "Set",
            (false, true) => "Timeline",
            (true, true) => "TimelineSet",
        };
        return $"{options.GlobalNamespace}.Generated.Properties.{NameOf(property)}.{method}(this)";
    }
}
