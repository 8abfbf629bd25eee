using System.CommandLine;
using FactGen.Compiler.Linking;
using FactGen.Tool.Display;
using FactGen.Tool.EditorSchemas;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen schema</c>: writes JSON schemas of a fact base, with which editors complete and check its YAML.</summary>
internal static class SchemaCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "schema";

    private const string Summary =
        "Writes JSON schemas of this fact base, so that editors complete and check what is typed: its types, properties and words, and "
        + "the ids of its entities and sources, each with what it means. One is for facts, one for cards, one for schema.yaml itself.";

    private const string DefaultOutput = ".factgen";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var output = new Option<string?>("--output")
        {
            Description = $"The folder that they are written into, if it is not '{DefaultOutput}' beside that of the facts.",
            HelpName = "folder",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail unless the files are what would be written." };

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(output);
        command.Add(check);
        command.Does((parsed, cancellation) =>
        {
            var folder = factBase.Folder(parsed, caller, needsFacts: false);
            var around = Path.GetDirectoryName(folder.Facts)!;
            var named = parsed.GetValue(output);
            var target = named is null ? Path.Combine(around, DefaultOutput) : caller.Absolute(named);
            var schemas = folder.HasSchema
                ? SchemaFile.Of(ModelOf(folder, factBase.WordLimit(parsed, caller), caller))
                : SchemaFile.BeforeThereAreTypes();
            cancellation.ThrowIfCancellationRequested();
            var files = schemas.Select(file => (Path: Path.Combine(target, file.Name), file.Text)).ToArray();
            return parsed.GetValue(check)
                ? Check(files, factBase.Again(parsed, Name), caller)
                : Write(files, folder with { Named = [named is null ? around : target] }, caller);
        });
        return command;
    }

    private static FactModel ModelOf(FactBaseFolder folder, int wordLimit, Caller caller)
    {
        var facts = FactBaseRun.Of(folder, wordLimit).Facts;
        if (!facts.Model.Schema.HasTypes)
        {
            new TextReport(new Page(caller.Error, caller.ErrorTerminal))
                .Write(facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Compiler.Diagnostics.Severity.Error), []);
            throw new CannotRunException("The schema has no types that could be read: fix it first.");
        }

        return facts.Model;
    }

    private static int Check(IEnumerable<(string Path, string Text)> files, string writes, Caller caller)
    {
        var isCurrent = true;
        foreach (var (path, text) in files)
        {
            var shown = caller.Shown(path);
            var says = !File.Exists(path) ? "is not there"
                : Utf8File.Read(path, shown).Text.Read() != text ? "is not what the facts give"
                : null;
            isCurrent &= says is null;
            caller.Page.Line(
                says is null
                    ? $"{shown} is what the facts give."
                    : new Run($"{shown} {says}. '{writes}' writes it.", Look.Error));
        }

        return isCurrent ? ExitCode.Holds : ExitCode.Errors;
    }

    private static int Write(IEnumerable<(string Path, string Text)> files, FactBaseFolder folder, Caller caller)
    {
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
            caller.Page.Line(new Run("written: ", Look.Good), caller.Shown(path));
        }

        return ExitCode.Holds;
    }
}
