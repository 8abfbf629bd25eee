using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The C# of one facts file: its data in one literal and, for each entity with named members, a class with exact types and the member of
/// its type that returns it.
/// </summary>
/// <remarks>
/// This code is repeated for each entity and each member, so it decides how long the C# compiler needs for a fact base. Therefore the
/// classes declare only their members, without constructor, with one attribute, and a member's body is as short as possible.
/// </remarks>
internal static class FactsFileSource
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
            WriteMembersOfTypes(writer, named, file, options);
            WriteClasses(writer, named, file, options);
        }

        WriteChunk(writer, file, options);
        return new GeneratedFile($"{file.Name}.facts.g.cs", writer.ToString());
    }

    /// <summary>The members through which the types return the entities, and the additions to entities of other fact bases.</summary>
    private static void WriteMembersOfTypes(
        CSharpWriter writer, (EntityModel Entity, NamedEntityModel Named, int Number)[] named, FactsFileModel file, EmissionOptions options)
    {
        writer.Line($"namespace {options.Namespace}");
        writer.Open();
        foreach (var ofType in named.Where(entity => IsReachedByType(entity.Entity)).GroupBy(entity => entity.Entity.Type))
        {
            writer.Line($"partial class {ofType.Key}");
            writer.Open();
            foreach (var (_, model, number) in ofType)
            {
                writer.Summary(model.Summary);
                writer.Line($"public static {model.Class} {model.Name} => {ObjectOf(model, file, number, options)};");
            }

            writer.Close();
        }

        WriteAdditions(
            writer,
            [.. named.Where(entity => entity.Named.Original is not null).Select(entity => (entity.Named, entity.Number))],
            file,
            options);
        writer.Close();
        writer.Line();
    }

    /// <summary>The classes of the entities, by their namespaces.</summary>
    private static void WriteClasses(
        CSharpWriter writer, (EntityModel Entity, NamedEntityModel Named, int Number)[] named, FactsFileModel file, EmissionOptions options)
    {
        foreach (var space in named.GroupBy(entity => entity.Named.Namespace))
        {
            writer.Line($"namespace {space.Key}");
            writer.Open();
            foreach (var (entity, model, number) in space)
            {
                WriteClass(
                    writer,
                    model,
                    entity.TypeClass,
                    IsReachedByType(entity) || model.Original is not null ? null : ObjectOf(model, file, number, options),
                    options);
            }

            writer.Close();
            writer.Line();
        }
    }

    /// <summary>The class that contains a file's data.</summary>
    public static string ChunkOf(string file, EmissionOptions options) => $"{options.GlobalNamespace}.Generated.{file}";

    /// <summary>Whether its type belongs to this fact base, and so can have a member for it.</summary>
    private static bool IsReachedByType(EntityModel entity) =>
        !QualifiedName.IsQualified(entity.Type) && entity.Named is { Original: null };

    private static string ObjectOf(NamedEntityModel model, FactsFileModel file, int number, EmissionOptions options) =>
        $"({model.Class}){ChunkOf(file.Name, options)}.Chunk.Entity({CSharpText.Number(number)})";

    /// <summary>Access to the entities to which this fact base adds claims: an extension method on the other fact base's class.</summary>
    private static void WriteAdditions(
        CSharpWriter writer, IReadOnlyList<(NamedEntityModel Model, int Number)> additions, FactsFileModel file, EmissionOptions options)
    {
        if (additions.Count == 0)
        {
            return;
        }

        writer.Line("partial class FactBase");
        writer.Open();
        foreach (var (model, number) in additions)
        {
            writer.Summary($"{model.Summary}, with the claims that are added here.");
            writer.Line($"public static {model.Class} In{CSharpNames.Pascal(options.FactBase)}(this {model.Original} entity) => {ObjectOf(model, file, number, options)};");
        }

        writer.Close();
    }

    /// <param name="writer">Takes the lines.</param>
    /// <param name="model">The entity.</param>
    /// <param name="type">The class of its type.</param>
    /// <param name="instance">The expression for its object, if no member of its type returns it: a type of another fact base gets no
    /// member.</param>
    /// <param name="options">What the consuming project asks for.</param>
    private static void WriteClass(CSharpWriter writer, NamedEntityModel model, string type, string? instance, EmissionOptions options)
    {
        writer.Summary(model.Summary);
        writer.Line(JsonSource.EntityAttribute(options));
        writer.Line($"{options.Accessibility} sealed class {model.Name} : {type}");
        writer.Open();
        if (instance is not null)
        {
            writer.Summary("The entity.");
            writer.Line($"public static {model.Name} Instance => {instance};");
        }

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
        NumberSwitch.Write(writer, ("protected override global::FactGen.Entity", "Make"), [.. ArmsOf(file)]);
        writer.Close();
        writer.Close();
    }

    /// <summary>The expressions that create the entities' objects; one arm for consecutive entities that are created alike.</summary>
    private static IEnumerable<(int Last, string Expression)> ArmsOf(FactsFileModel file)
    {
        string[] made = [.. file.Entities.Select(entity => $"new {entity.Class}()")];
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
}
