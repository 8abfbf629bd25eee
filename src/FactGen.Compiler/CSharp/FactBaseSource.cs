using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# of the fact base as a whole: the static class <c>FactBase</c>, and the readers of closed lists.</summary>
public static class FactBaseSource
{
    /// <summary>Writes the class.</summary>
    public static GeneratedFile Write(FactBaseModel model, EmissionOptions options)
    {
        var writer = new CSharpWriter();
        GeneratedHeader.Write(writer, "the fact base as a whole");
        writer.Line($"namespace {options.Namespace}");
        writer.Open();
        writer.Summary("Everything in this fact base.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line($"{options.Accessibility} static partial class FactBase");
        writer.Open();
        WriteRegistry(writer, model, options);
        WriteMembers(writer);
        writer.Close();
        writer.Close();
        WriteWords(writer, model.Schema, options);
        return new GeneratedFile("FactBase.g.cs", writer.ToString());
    }

    private static void WriteRegistry(CSharpWriter writer, FactBaseModel model, EmissionOptions options)
    {
        var valueTypes = new ValueTypes(model.Schema, options);
        writer.Line("internal static readonly global::FactGen.Runtime.FactRegistry Registry = new(");
        writer.Line("    static () =>");
        writer.Line("    [");
        foreach (var chunk in model.Chunks)
        {
            writer.Line($"        {options.GlobalNamespace}.Generated.{chunk}.Chunk,");
        }

        writer.Line("    ],");
        writer.Line("    static () =>");
        writer.Line("    [");
        foreach (var property in model.Schema.Types.SelectMany(type => type.Properties).OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            writer.Line($"        global::FactGen.Runtime.FactProperty.Of<{valueTypes.TypeOf(property)}>({CSharpText.Literal(property.Key)}, {valueTypes.ReaderOf(property)}),");
        }

        writer.Line($"        global::FactGen.Runtime.FactProperty.Of<{valueTypes.TypeOf(Property.SameAs)}>({CSharpText.Literal(Property.SameAs.Key)}, {valueTypes.ReaderOf(Property.SameAs)}),");
        writer.Line("    ],");
        writer.Verbatim($"{CSharpText.RawLiteral(string.Join("\n", model.Cards.Select(DataLines.OfSource)))});\n");
        writer.Line();
    }

    private static void WriteMembers(CSharpWriter writer)
    {
        writer.Summary("Every claim, in the order of the files.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::FactGen.Claim> Claims => Registry.Claims;");
        writer.Line();
        writer.Summary("Every source, in the order of the ids.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::FactGen.Source> Sources => Registry.Sources;");
        writer.Line();
        writer.Summary("Every entity, in the order of the files.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::FactGen.Entity> Entities => Registry.Entities;");
        writer.Line();
        writer.Summary("Every finding, in the order of the files.");
        writer.Line("public static global::System.Collections.Generic.IEnumerable<global::FactGen.Finding> Findings => Registry.Findings;");
        writer.Line();
        writer.Summary("The entity of that id, whatever its type, or null.");
        writer.Line("public static global::FactGen.Entity? Find(string id) => Registry.Find<global::FactGen.Entity>(id);");
    }

    private static void WriteWords(CSharpWriter writer, FactSchema schema, EmissionOptions options)
    {
        writer.Line();
        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line("internal static class Words");
        writer.Open();
        foreach (var property in schema.Types.SelectMany(type => type.Properties).Where(property => property.Type.Kind is ValueKind.OneOf))
        {
            var name = CSharpNames.EnumOf(property);
            writer.Line($"internal static {options.GlobalNamespace}.{name} {name}(string word) => word switch");
            writer.Open();
            foreach (var word in property.Type.Words)
            {
                writer.Line($"{CSharpText.Literal(word.Id)} => {options.GlobalNamespace}.{name}.{CSharpNames.Pascal(word.Id)},");
            }

            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(word), word, null),");
            writer.Close(";");
        }

        writer.Close();
        writer.Close();
    }
}
