using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# by which System.Text.Json reads and writes entities and words of closed lists.</summary>
internal static class JsonSource
{
    private const string EntityConverter = "EntityJsonConverter";

    /// <summary>The attribute of an entity's class: System.Text.Json does not look for it on the classes from which it derives.</summary>
    public static string EntityAttribute(EmissionOptions options) => Attribute(EntityConverter, options);

    /// <summary>The attribute of a closed list's enum.</summary>
    public static string ListAttribute(Property property, EmissionOptions options) => Attribute(ConverterOf(property), options);

    /// <summary>Writes the converters.</summary>
    public static void Write(CSharpWriter writer, FactSchema schema, EmissionOptions options)
    {
        Begin(writer, "Reads an entity from its id, and writes it with its findings. Not for users' code.");
        writer.Line($"{options.Accessibility} sealed class {EntityConverter} : global::FactGen.Json.EntityJsonConverter");
        writer.Open();
        writer.Line($"public {EntityConverter}() : base({options.GlobalNamespace}.FactBase.Registry) {{ }}");
        writer.Close();
        writer.Line();
        foreach (var property in schema.Types.SelectMany(type => type.Properties).Where(property => property.Type.Kind is ValueKind.OneOf))
        {
            var words = string.Join(", ", property.Type.Words.Select(word => CSharpText.Literal(word.Id)));
            Begin(writer, $"Reads and writes the words of {property.Key}. Not for users' code.");
            writer.Line($"{options.Accessibility} sealed class {ConverterOf(property)} : global::FactGen.Json.ClosedListJsonConverter<{options.GlobalNamespace}.{CSharpNames.EnumOf(property)}>");
            writer.Open();
            writer.Line($"public {ConverterOf(property)}() : base({words}) {{ }}");
            writer.Close();
            writer.Line();
        }
    }

    private static void Begin(CSharpWriter writer, string summary)
    {
        writer.Summary(summary);
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line(GeneratedHeader.HiddenAttribute);
    }

    private static string ConverterOf(Property property) => $"{CSharpNames.EnumOf(property)}JsonConverter";

    private static string Attribute(string converter, EmissionOptions options) =>
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof({options.GlobalNamespace}.Generated.{converter}))]";
}
