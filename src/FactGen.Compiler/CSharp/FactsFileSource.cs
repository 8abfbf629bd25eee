using System.Globalization;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The C# of one facts file: its data in one literal, and for each entity a sealed record and the member that reaches it.</summary>
public static class FactsFileSource
{
    /// <summary>Writes the file.</summary>
    public static GeneratedFile Write(FactsFileModel file, EmissionOptions options)
    {
        var writer = new CSharpWriter();
        GeneratedHeader.Write(writer, file.Path);
        writer.Line($"namespace {options.Namespace}");
        writer.Open();
        foreach (var model in file.Entities)
        {
            WriteStaticMember(writer, model, options);
        }

        writer.Close();
        writer.Line();
        writer.Line($"namespace {options.Namespace}.Entities");
        writer.Open();
        var (number, findings) = (0, 0);
        foreach (var model in file.Entities)
        {
            WriteRecord(writer, model, file.Name, number++, findings, options);
            findings += model.Findings.Count;
        }

        writer.Close();
        writer.Line();
        WriteChunk(writer, file, options);
        return new GeneratedFile($"{file.Name}.facts.g.cs", writer.ToString());
    }

    private static void WriteStaticMember(CSharpWriter writer, EntityModel model, EmissionOptions options)
    {
        var name = CSharpNames.Pascal(model.Entity.Id);
        writer.Line($"partial record {model.Entity.Type}");
        writer.Open();
        writer.Summary(Names(model));
        writer.Line($"public static {options.GlobalNamespace}.Entities.{name} {name} => {options.GlobalNamespace}.Entities.{name}.Instance;");
        writer.Close();
    }

    private static void WriteRecord(
        CSharpWriter writer, EntityModel model, string chunk, int number, int firstFinding, EmissionOptions options)
    {
        var name = CSharpNames.Pascal(model.Entity.Id);
        writer.Summary(Names(model));
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line($"{options.Accessibility} sealed record {name} : {options.GlobalNamespace}.{model.Entity.Type}");
        writer.Open();
        writer.Summary("The id of the entity.");
        writer.Line($"public const string EntityId = {CSharpText.Literal(model.Entity.Id)};");
        writer.Line();
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        writer.Line($"private {name}() : base({options.GlobalNamespace}.Generated.{chunk}.Chunk.Entity({Number(number)})) {{ }}");
        foreach (var member in model.Members)
        {
            var arguments = member.Count is { } count ? $"{Number(firstFinding + member.First)}, {Number(count)}" : Number(firstFinding + member.First);
            writer.Line();
            writer.Summary(member.Documentation);
            foreach (var attribute in member.Attributes)
            {
                writer.Line($"[{attribute}]");
            }

            writer.Line($"public override {member.Type} {member.Name} => {options.GlobalNamespace}.Generated.{chunk}.Chunk.{member.Finding}({arguments});");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteChunk(CSharpWriter writer, FactsFileModel file, EmissionOptions options)
    {
        List<string> lines = [];
        var claims = 0;
        foreach (var model in file.Entities)
        {
            lines.AddRange(DataLines.OfEntity(model, claims));
            claims += model.Entity.Claims.Count;
        }

        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line($"internal static class {file.Name}");
        writer.Open();
        writer.Line("internal static readonly global::FactGen.Runtime.FactChunk Chunk = new(");
        writer.Line($"    {options.GlobalNamespace}.FactBase.Registry,");
        writer.Verbatim($"{CSharpText.RawLiteral(string.Join("\n", lines))},\n");
        writer.Line("    static number => number switch");
        writer.Line("    {");
        foreach (var (model, number) in file.Entities.Select((model, number) => (model, number)))
        {
            writer.Line($"        {Number(number)} => {options.GlobalNamespace}.Entities.{CSharpNames.Pascal(model.Entity.Id)}.Instance,");
        }

        writer.Line("        _ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        writer.Line("    });");
        writer.Close();
        writer.Close();
    }

    private static string Names(EntityModel model) => model.Entity.Aliases.Count == 0
        ? model.Entity.Name
        : $"{model.Entity.Name}, also {string.Join(", ", model.Entity.Aliases.Select(alias => alias.Text))}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
