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
        MemberModel[] flagged = [.. model.Members.Where(member => member.Flags.Count > 0)];
        var data = $"{options.GlobalNamespace}.Generated.{chunk}.Chunk";
        writer.Summary(Names(model));
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line($"{options.Accessibility} sealed record {name} : {(flagged.Length > 0 ? $"{name}Flagged" : $"{options.GlobalNamespace}.{model.Entity.Type}")}");
        writer.Open();
        writer.Summary("The id of the entity.");
        writer.Line($"public const string EntityId = {CSharpText.Literal(model.Entity.Id)};");
        writer.Line();
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        writer.Line($"private {name}() : base({data}.Entity({Number(number)})) {{ }}");
        foreach (var member in model.Members)
        {
            writer.Line();
            WriteMember(writer, member, data, firstFinding);
        }

        writer.Close();
        writer.Line();
        if (flagged.Length > 0)
        {
            WriteFlaggedBase(writer, model, flagged, data, firstFinding, options);
        }
    }

    private static void WriteMember(CSharpWriter writer, MemberModel member, string data, int firstFinding)
    {
        writer.Summary(member.Documentation);
        foreach (var flag in member.Flags)
        {
            writer.Line($"[{flag}]");
        }

        if (member.Sides is { } sides)
        {
            writer.Line($"[{sides}]");
        }

        writer.Line(member.Flags.Count > 0
            ? $"public new {member.Type} {member.Name} => ({member.Type})base.{member.Name};"
            : $"public override {member.Type} {member.Name} => {Call(member, data, firstFinding)};");
    }

    /// <summary>
    /// The C# compiler looks for [Obsolete] and [Experimental] on the member that is overridden, never on the override. So a
    /// flagged member hides the one that overrides, and that stands in a record of its own between the type's and the entity's.
    /// </summary>
    private static void WriteFlaggedBase(
        CSharpWriter writer, EntityModel model, MemberModel[] flagged, string data, int firstFinding, EmissionOptions options)
    {
        var name = $"{CSharpNames.Pascal(model.Entity.Id)}Flagged";
        writer.Summary("Members that are not to be used unawares. Not for users' code.");
        writer.Line(GeneratedHeader.TypeAttributes);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"{options.Accessibility} abstract record {name} : {options.GlobalNamespace}.{model.Entity.Type}");
        writer.Open();
        writer.Line($"private protected {name}(global::FactGen.Runtime.EntityData data) : base(data) {{ }}");
        foreach (var member in flagged)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {member.DeclaredType} {member.Name} => {Call(member, data, firstFinding)};");
        }

        writer.Close();
        writer.Line();
    }

    private static string Call(MemberModel member, string data, int firstFinding)
    {
        var first = Number(firstFinding + member.First);
        return member.Count is { } count ? $"{data}.{member.Finding}({first}, {Number(count)})" : $"{data}.{member.Finding}({first})";
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
