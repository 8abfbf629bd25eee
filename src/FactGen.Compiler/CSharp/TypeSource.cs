using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# of one entity type: an abstract partial record, and the enums of its closed lists.</summary>
public static class TypeSource
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
        writer.Line($"{options.Accessibility} abstract partial record {type.Name} : {(type.Base is null ? "global::FactGen.Entity" : $"{options.GlobalNamespace}.{type.Base}")}");
        writer.Open();
        WriteLookups(writer, type, schema, options);
        foreach (var property in type.Properties)
        {
            writer.Line();
            writer.Summary(property.Summary ?? $"The {property.Name.Replace('_', ' ')}.");
            writer.Line($"public virtual {valueTypes.MemberTypeOf(property)} {CSharpNames.Pascal(property.Name)} => {WithoutClaims(property, valueTypes)};");
        }

        writer.Close();
        foreach (var property in type.Properties.Where(property => property.Type.Kind is ValueKind.OneOf))
        {
            WriteEnum(writer, property, options);
        }

        writer.Close();
        return new GeneratedFile($"{type.Name}.type.g.cs", writer.ToString());
    }

    private static void WriteLookups(CSharpWriter writer, EntityType type, FactSchema schema, EmissionOptions options)
    {
        var hides = type.Base is null ? "" : "new ";
        var kinds = string.Join(", ", schema.Types.Where(other => schema.Is(other.Name, type.Name)).Select(other => CSharpText.Literal(other.Name)));
        writer.Line($"private static global::System.Collections.Generic.IReadOnlyList<{type.Name}>? s_all;");
        writer.Line();
        writer.Line($"private protected {type.Name}(global::FactGen.Runtime.EntityData data) : base(data) {{ }}");
        writer.Line();
        writer.Summary($"Every entity of the type {type.Name} and the types that derive from it.");
        writer.Line($"public static {hides}global::System.Collections.Generic.IReadOnlyList<{type.Name}> All => s_all ??= {options.GlobalNamespace}.FactBase.Registry.All<{type.Name}>({kinds});");
        writer.Line();
        writer.Summary($"The entity of that id, where there is one and it is of the type {type.Name}; else null.");
        writer.Line($"public static {hides}{type.Name}? Find(string id) => {options.GlobalNamespace}.FactBase.Registry.Find<{type.Name}>(id);");
    }

    private static string WithoutClaims(Property property, ValueTypes valueTypes) => (property.Many, property.OverTime) switch
    {
        (false, false) => $"new global::FactGen.Unclaimed<{valueTypes.TypeOf(property)}>(this, {CSharpText.Literal(property.Name)})",
        (false, true) => $"new {valueTypes.MemberTypeOf(property)}(this, {CSharpText.Literal(property.Name)})",
        _ => $"{valueTypes.MemberTypeOf(property)}.Empty",
    };

    private static void WriteEnum(CSharpWriter writer, Property property, EmissionOptions options)
    {
        writer.Line();
        writer.Summary($"The words of {property.Key}. {property.Summary}".TrimEnd());
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
