using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of one facts file: its data in one literal, and for each entity that has named members a class with exact types and the
/// member of its type that reaches it.
/// </summary>
/// <remarks>
/// What stands here stands there for each entity and each member, and decides what a fact base costs the C# compiler. So the
/// classes declare nothing but their members, without constructor and attributes, and a member's body is the shortest there is.
/// </remarks>
public static class FactsFileSource
{
    /// <summary>Writes the file.</summary>
    public static GeneratedFile Write(FactsFileModel file, EmissionOptions options)
    {
        var writer = new CSharpWriter();
        GeneratedHeader.Write(writer, file.Path);
        (EntityModel Entity, NamedEntityModel Named, int Number)[] named =
        [
            .. file.Entities
                .Select((entity, number) => (Entity: entity, entity.Named, Number: number))
                .Where(entity => entity.Named is not null)
                .Select(entity => (entity.Entity, entity.Named!, entity.Number)),
        ];
        if (named.Length > 0)
        {
            writer.Line($"namespace {options.Namespace}");
            writer.Open();
            foreach (var ofType in named.GroupBy(entity => entity.Entity.Type))
            {
                writer.Line($"partial class {ofType.Key}");
                writer.Open();
                foreach (var (_, model, number) in ofType)
                {
                    writer.Summary(model.Summary);
                    writer.Line($"public static {ClassOf(model, options)} {model.Name} => ({ClassOf(model, options)}){ChunkOf(file.Name, options)}.Chunk.Entity({CSharpText.Number(number)});");
                }

                writer.Close();
            }

            writer.Close();
            writer.Line();
            writer.Line($"namespace {options.Namespace}.Entities");
            writer.Open();
            foreach (var (entity, model, _) in named)
            {
                WriteClass(writer, model, entity.Type, options);
            }

            writer.Close();
            writer.Line();
        }

        WriteChunk(writer, file, options);
        return new GeneratedFile($"{file.Name}.facts.g.cs", writer.ToString());
    }

    /// <summary>The class that holds a file's data.</summary>
    public static string ChunkOf(string file, EmissionOptions options) => $"{options.GlobalNamespace}.Generated.{file}";

    private static void WriteClass(CSharpWriter writer, NamedEntityModel model, string type, EmissionOptions options)
    {
        writer.Summary(model.Summary);
        writer.Line($"{options.Accessibility} sealed class {model.Name} : {options.GlobalNamespace}.{type}");
        writer.Open();
        foreach (var member in model.Members)
        {
            writer.Summary(member.Documentation);
            foreach (var flag in member.Flags)
            {
                writer.Line($"[{flag}]");
            }

            writer.Line($"public new {member.Type} {member.Name} => {(member.IsExact ? $"({member.Type})" : "")}base.{member.Name};");
        }

        writer.Close();
    }

    private static void WriteChunk(CSharpWriter writer, FactsFileModel file, EmissionOptions options)
    {
        writer.Line($"namespace {options.Namespace}.Generated");
        writer.Open();
        writer.Summary($"The data of {file.Path}. Not for users' code.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line(GeneratedHeader.HiddenAttribute);
        writer.Line($"{options.Accessibility} sealed class {file.Name} : global::FactGen.Runtime.FactChunk");
        writer.Open();
        writer.Line("/// <summary>What the facts say, line by line.</summary>");
        writer.Line("public const string Data =");
        writer.Verbatim($"{CSharpText.RawLiteral(file.Data)};\n");
        writer.Line();
        writer.Line("/// <summary>What each claim says where a member is not settled, for the analyzers.</summary>");
        writer.Line("public const string Sides =");
        writer.Verbatim($"{CSharpText.RawLiteral(file.Sides)};\n");
        writer.Line();
        writer.Line($"internal static readonly {file.Name} Chunk = new();");
        writer.Line();
        writer.Line($"private {file.Name}() : base({options.GlobalNamespace}.FactBase.Registry, Data) {{ }}");
        writer.Line();
        NumberSwitch.Write(writer, ("protected override global::FactGen.Entity", "Make"), [.. ArmsOf(file, options)]);
        writer.Close();
        writer.Close();
    }

    /// <summary>What makes each entity's object; one arm for all in a row that are made alike.</summary>
    private static IEnumerable<(int Last, string Expression)> ArmsOf(FactsFileModel file, EmissionOptions options)
    {
        string[] made = [.. file.Entities.Select(entity => $"new {(entity.Named is { } named ? ClassOf(named, options) : $"{options.GlobalNamespace}.{entity.Type}")}()")];
        for (var number = 0; number < made.Length; number++)
        {
            if (number + 1 == made.Length || made[number + 1] != made[number])
            {
                yield return (number, made[number]);
            }
        }

        if (made.Length == 0)
        {
            yield return (0, "throw new global::System.ArgumentOutOfRangeException(nameof(number))");
        }
    }

    private static string ClassOf(NamedEntityModel model, EmissionOptions options) => $"{options.GlobalNamespace}.Entities.{model.Name}";
}
