using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Graph;

/// <summary>The steps that look at one file alone.</summary>
public static class FileSteps
{
    /// <summary>YAML to nodes, file by file.</summary>
    public static ParsedFile Parse(InputFile file)
    {
        if ((file.Unreadable ?? FileNames.Check(file)) is { } reason)
        {
            return new ParsedFile(file.Path, file.Name, null, [reason]);
        }

        var diagnostics = new DiagnosticSink();
        var root = YamlReader.Read(file, diagnostics);
        return new ParsedFile(file.Path, file.Name, root, diagnostics.Diagnostics);
    }

    /// <summary>
    /// Nodes to types. A fact base has one schema; of several, the first in the order of paths counts. One that builds on others
    /// may do with their types alone.
    /// </summary>
    /// <param name="files">The schema's files.</param>
    /// <param name="known">The types of the fact bases that it builds on, in a schema that has none of its own.</param>
    /// <param name="space">The C# namespace of the types; empty if it is not known.</param>
    internal static BoundSchema BindSchema(IEnumerable<ParsedFile> files, FactSchema known, string space)
    {
        ParsedFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(sorted.SelectMany(file => file.Diagnostics));
        foreach (var other in sorted.Skip(1))
        {
            diagnostics.Report(
                Catalogue.BadSchema, Place.StartOf(other.Path), $"A fact base has one schema; '{sorted[0].Path}' is read as it already. Bring the types together there.");
        }

        if (sorted.Length == 0 && !known.HasTypes)
        {
            diagnostics.Report(
                Catalogue.BadSchema, Place.StartOf(""), "There is no schema, and so no fact: put 'schema.yaml' into the facts' folder, or point 'FactGenFacts' to the folder that has it.");
        }

        if (sorted is not [{ Root: { } root }, ..])
        {
            return new BoundSchema(known, diagnostics.Diagnostics);
        }

        var places = new SchemaPlaces(root);
        var schema = SchemaBinder.Bind(root, places, known, diagnostics);
        CheckRegister.Run(new SchemaInput(schema, places, space), diagnostics);
        return new BoundSchema(schema, diagnostics.Diagnostics);
    }

    /// <summary>
    /// Nodes to entities and claims, file by file. If no schema could be read, nothing is bound: the schema's own errors say why.
    /// </summary>
    public static BoundFacts BindFacts(ParsedFile file, FactSchema schema, ReferencedFacts bases, bool drafts = false)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(file.Diagnostics);
        var facts = file.Root is { } root && (schema.IsRead || schema.HasTypes)
            ? FactsBinder.Bind(root, file.Name, schema, bases, diagnostics, drafts)
            : new FactsFile(file.Name, []);
        return new BoundFacts(file.Path, facts, diagnostics.Diagnostics);
    }

    /// <summary>Nodes to source cards, file by file.</summary>
    public static BoundCards BindCards(ParsedFile file)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(file.Diagnostics);
        return new BoundCards(file.Path, file.Root is { } root ? SourceCardBinder.Bind(root, diagnostics) : [], diagnostics.Diagnostics);
    }

    /// <summary>The lock file.</summary>
    internal static ReadLock ReadLock(InputFile file) => WhyNotRead(file, FactLimits.Lock) is { } reason
        ? new(file with { Unreadable = reason }, QuoteLock.Empty)
        : new(file, QuoteLock.Parse(file.Text));

    /// <summary>Why a text or the lock is not read at all: it cannot be, its name hides something, or it is too long.</summary>
    private static FactDiagnostic? WhyNotRead(InputFile file, int longest) =>
        file.Unreadable
        ?? FileNames.Check(file)
        ?? (file.MostLength <= longest || file.Text.Length <= longest ? null : new FactDiagnostic(
            Catalogue.TooLarge, $"The file has {file.Text.Length} characters; at most {longest} are read. Divide it.", Place.StartOf(file.Path)));

    /// <summary>A source text.</summary>
    public static SourceText ReadText(InputFile file) => new(file);

    /// <summary>A source text under its name.</summary>
    internal static IndexedText IndexText(InputFile file) => WhyNotRead(file, FactLimits.SourceText) is { } reason
        ? new(file.Path, file.Name, null, [reason])
        : new(file.Path, file.Name, ReadText(file), []);
}
