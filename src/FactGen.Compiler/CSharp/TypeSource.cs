using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of one entity type: a partial class with a property for each of the schema's, the objects that read these, and the enums of
/// its closed lists.
/// </summary>
internal static class TypeSource
{
    /// <summary>Writes the type.</summary>
    public static GeneratedFile Write(TypeModel model, EmissionOptions options)
    {
        var (type, schema) = (model.Type, model.Schema);
        var writer = new CSharpWriter();
        var valueTypes = new ValueTypes(schema, options);
        GeneratedHeader.Write(writer, "the schema");
        writer.Line($"namespace {options.Namespace}");
        writer.Open();
        writer.Summary(type.Summary ?? $"An entity of the type {type.Name}.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line(JsonSource.EntityAttribute(options));
        writer.Line($"{options.Accessibility} {(type.Members ? "abstract " : "")}partial class {type.Name} : {(type.Base is null ? "global::FactGen.Entity" : valueTypes.ClassOf(type.Base))}");
        writer.Open();
        WriteLookups(writer, type, schema, options);
        WriteMembers(writer, model, valueTypes, options);
        writer.Close();
        foreach (var property in type.Properties.Where(property => property.Type.Kind is ValueKind.OneOf))
        {
            WriteEnum(writer, property, options);
        }

        writer.Close();
        WriteProperties(writer, type, valueTypes, options);
        return new GeneratedFile($"{type.Name}.type.g.cs", writer.ToString());
    }

    /// <summary>A member for each property that the type itself declares.</summary>
    private static void WriteMembers(CSharpWriter writer, TypeModel model, ValueTypes valueTypes, EmissionOptions options)
    {
        foreach (var property in model.Type.Properties)
        {
            writer.Line();
            writer.Summary(property.Summary ?? WithoutSummary(property));
            if (IsUnflaggedAccusation(property, model.Type, model.Schema))
            {
                writer.Line("[global::FactGen.Runtime.Allegation]");
            }

            writer.Line($"public {valueTypes.MemberTypeOf(property)} {CSharpNames.Pascal(property.Name)} => {PropertySource.Read(property, options)};");
        }
    }

    /// <summary>A sentence that is English whatever the property is called: <c>suspected_of</c>, <c>moored</c>.</summary>
    private static string WithoutSummary(Property property) =>
        $"{char.ToUpperInvariant(property.Name[0])}{property.Name[1..].Replace('_', ' ')}: what the claims say, taken together.";

    /// <summary>The objects that read these properties.</summary>
    private static void WriteProperties(CSharpWriter writer, EntityType type, ValueTypes valueTypes, EmissionOptions options)
    {
        if (type.Properties.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        writer.Line("internal static partial class Properties");
        writer.Open();
        foreach (var property in type.Properties)
        {
            PropertySource.Write(writer, property, valueTypes);
        }

        writer.Close();
        writer.Close();
    }

    private static void WriteLookups(CSharpWriter writer, EntityType type, FactSchema schema, EmissionOptions options)
    {
        var hides = type.Base is null ? "" : "new ";
        var kinds = string.Join(
            ", ", schema.Types.Where(other => schema.Is(other.Name, type.Name)).Select(other => CSharpText.Literal(other.Name)));
        writer.Line($"private static global::System.Collections.Generic.IReadOnlyList<{type.Name}>? s_all;");
        writer.Line();
        writer.Summary($"Every entity of the type {type.Name} and the types that derive from it.");
        writer.Line($"public static {hides}global::System.Collections.Generic.IReadOnlyList<{type.Name}> All => s_all ??= {options.GlobalNamespace}.FactBase.Registry.All<{type.Name}>({kinds});");
        writer.Line();
        writer.Summary($"The entity of that id, where there is one and it is of the type {type.Name}; else null.");
        writer.Line($"public static {hides}{type.Name}? Find(string id) => {options.GlobalNamespace}.FactBase.Registry.Find(id) as {type.Name};");
    }

    /// <summary>
    /// Whether the property of the type itself must warn that an accusation may be about a living person. That is so if entities of the
    /// type, or of a derived one, have no members of their own that could warn.
    /// </summary>
    private static bool IsUnflaggedAccusation(Property property, EntityType type, FactSchema schema) =>
        property.Accusation && schema.Types.Any(other => !other.Members && schema.Is(other.Name, type.Name));

    private static void WriteEnum(CSharpWriter writer, Property property, EmissionOptions options)
    {
        writer.Line();
        writer.Summary($"The words of {property.Key}. {property.Summary}".TrimEnd());
        writer.Line(JsonSource.ListAttribute(property, options));
        writer.Line($"{options.Accessibility} enum {CSharpNames.EnumOf(property)}");
        writer.Open();
        foreach (var word in property.Type.Words)
        {
            writer.Summary(word.Synonyms.Count == 0
                ? word.Id.Replace('_', ' ')
                : $"{word.Id.Replace('_', ' ')}: in prose {string.Join(", ", word.Synonyms.Select(synonym => $"\u201c{synonym}\u201d"))}");
            writer.Line($"{CSharpNames.Pascal(word.Id)},");
        }

        writer.Close();
    }
}
