using FactGen.Compiler.Bases;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# of the fact base as a whole: the static class <c>FactBase</c>, and the readers of closed lists.</summary>
internal static class FactBaseSource
{
    /// <summary>Writes the class.</summary>
    public static GeneratedFile Write(FactBaseModel model, EmissionOptions options)
    {
        var writer = new CSharpWriter();
        GeneratedHeader.Write(writer, "the fact base as a whole");
        writer.Line($"[assembly: global::FactGen.Runtime.FactBase({CSharpText.Number(BaseImage.CurrentFormat)}, {CSharpText.Literal(options.FactBase)}, {CSharpText.Literal(options.Namespace)}, {(options.IsPublic ? "true" : "false")})]");
        writer.Line($"[assembly: global::System.Reflection.AssemblyMetadata(\"FactGen\", \"compiled {CSharpText.Number(model.Directory.Chunks.Count)} facts files\")] // FactGen.targets looks for it");
        writer.Line();
        writer.Line($"namespace {options.Namespace}");
        writer.Open();
        writer.Summary("Everything in this fact base.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line($"{options.Accessibility} static partial class FactBase");
        writer.Open();
        WriteMembers(writer, options);
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        writer.Summary("What the fact base as a whole has beside its chunks. Not for users' code.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line(GeneratedHeader.HiddenAttribute);
        ManifestSource.Write(
            writer,
            options,
            (nameof(BaseImage.Schema), "The types, for fact bases that build on this one.", string.Join("\n", SchemaLines.Of(model.Schema))),
            (nameof(BaseImage.Bases), "The fact bases that this one builds on, a line each: the short name and the digest.", string.Join("\n", model.Bases.Select(known => $"B{known.Name}\t{known.Digest}"))),
            ("Types", "For each chunk a line: the types of its entities in a row, each with its number.", model.Directory.Types),
            ("Ids", "The hash table of the entities' ids.", model.Directory.Ids));
        writer.Line();
        WriteRegistry(writer, model, options);
        JsonSource.Write(writer, model.Schema, options);
        WriteWords(writer, model.Schema, options);
        writer.Close();
        return new GeneratedFile("FactBase.g.cs", writer.ToString());
    }

    private static void WriteRegistry(CSharpWriter writer, FactBaseModel model, EmissionOptions options)
    {
        var valueTypes = new ValueTypes(model.Schema, options);
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line("internal sealed class Registry : global::FactGen.Runtime.FactRegistry");
        writer.Open();
        writer.Line($"public override string Name => {CSharpText.Literal(options.FactBase)};");
        writer.Line();
        writer.Line("protected override string SourceLines => Manifest.Sources;");
        writer.Line();
        writer.Line("protected override string TypeLines => Manifest.Types;");
        writer.Line();
        writer.Line("protected override string Ids => Manifest.Ids;");
        writer.Line();
        NumberSwitch.Write(writer, ("protected override global::FactGen.Runtime.FactChunk", "Chunk"), [.. ArmsOf(model, options)]);
        writer.Line("protected override global::FactGen.Runtime.FactProperty[] Properties() =>");
        writer.Line("[");
        foreach (var property in model.Schema.Types.SelectMany(type => type.Properties)
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Append(Property.SameAs))
        {
            writer.Line($"    global::{options.Namespace}.Generated.Properties.{PropertySource.NameOf(property)},");
        }

        writer.Line("];");
        if (model.Bases.Count > 0)
        {
            writer.Line();
            writer.Line("protected override global::FactGen.Runtime.FactRegistry[] Bases() =>");
            writer.Line("[");
            foreach (var known in model.Bases)
            {
                writer.Line($"    global::{known.Namespace}.FactBase.Registry,");
            }

            writer.Line("];");
        }

        writer.Close();
        writer.Line();
        writer.Line("internal static partial class Properties");
        writer.Open();
        PropertySource.Write(writer, Property.SameAs, valueTypes);
        writer.Close();
        writer.Line();
    }

    private static IEnumerable<(int Last, string Expression)> ArmsOf(FactBaseModel model, EmissionOptions options) =>
        model.Directory.Chunks.Count == 0
        ? [(0, "throw new global::System.ArgumentOutOfRangeException(nameof(number))")]
        : model.Directory.Chunks.Select((chunk, number) => (number, $"{FactsFileSource.ChunkOf(chunk, options)}.Chunk"));

    private static void WriteMembers(CSharpWriter writer, EmissionOptions options)
    {
        writer.Summary("What reads the generated data. Not for users' code.");
        writer.Line(GeneratedHeader.HiddenAttribute);
        writer.Line($"public static global::FactGen.Runtime.FactRegistry Registry {{ get; }} = new {options.GlobalNamespace}.Generated.Registry();");
        writer.Line();
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
        writer.Line("public static global::FactGen.Entity? Find(string id) => Registry.Find(id);");
    }

    private static void WriteWords(CSharpWriter writer, FactSchema schema, EmissionOptions options)
    {
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
    }
}
