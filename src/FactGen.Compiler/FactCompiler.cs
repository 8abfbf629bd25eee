using FactGen.Compiler.Checks;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler;

/// <summary>The whole way, from files to diagnostics and C#: each step a pure function, for whoever is incremental and whoever is not.</summary>
public static class FactCompiler
{
    /// <summary>All steps in a row.</summary>
    /// <param name="files">The inputs, in any order.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    public static CheckedFacts Check(IReadOnlyList<InputFile> files, int wordLimit = QuoteMatcher.DefaultWordLimit)
    {
        var schema = BindSchema(files.Where(file => file.Kind is InputKind.Schema).Select(Parse));
        return Check(
            schema,
            [.. files.Where(file => file.Kind is InputKind.Facts).Select(file => BindFacts(Parse(file), schema.Schema))],
            [.. files.Where(file => file.Kind is InputKind.Card).Select(file => BindCards(Parse(file)))],
            files.FirstOrDefault(file => file.Kind is InputKind.Lock) is { } lockFile ? ReadLock(lockFile) : null,
            files.Where(file => file.Kind is InputKind.Text).ToDictionary(file => file.Name, ReadText, StringComparer.Ordinal),
            wordLimit);
    }

    /// <summary>YAML to nodes, file by file.</summary>
    public static ParsedFile Parse(InputFile file)
    {
        if (file.Unreadable is { } reason)
        {
            return new ParsedFile(file.Path, file.Name, null, [reason]);
        }

        var diagnostics = new DiagnosticSink();
        var root = YamlReader.Read(file.Path, file.Text, diagnostics);
        return new ParsedFile(file.Path, file.Name, root, diagnostics.Diagnostics);
    }

    /// <summary>Nodes to types. A fact base has one schema; of several, the first in the order of paths counts.</summary>
    public static BoundSchema BindSchema(IEnumerable<ParsedFile> files)
    {
        ParsedFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(sorted.SelectMany(file => file.Diagnostics));
        foreach (var other in sorted.Skip(1))
        {
            diagnostics.Report(
                Catalogue.BadSchema, Place.StartOf(other.Path), $"A fact base has one schema; '{sorted[0].Path}' is read as it already. Bring the types together there.");
        }

        if (sorted.Length == 0)
        {
            diagnostics.Report(
                Catalogue.BadSchema, Place.StartOf(""), "There is no schema, and so no fact: put 'schema.yaml' into the facts' folder, or point 'FactGenFacts' to the folder that has it.");
        }

        if (sorted is not [{ Root: { } root }, ..])
        {
            return new BoundSchema(FactSchema.Empty, diagnostics.Diagnostics);
        }

        var places = new SchemaPlaces(root);
        var schema = SchemaBinder.Bind(root, places, diagnostics);
        NameChecks.Run(schema, places, diagnostics);
        RuleChecks.Run(schema, places, diagnostics);
        return new BoundSchema(schema, diagnostics.Diagnostics);
    }

    /// <summary>Nodes to entities and claims, file by file. Without a schema nothing is bound: the schema's own errors say why.</summary>
    public static BoundFacts BindFacts(ParsedFile file, FactSchema schema)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(file.Diagnostics);
        var facts = file.Root is { } root && schema.Types.Count > 0
            ? FactsBinder.Bind(root, file.Name, schema, diagnostics)
            : new FactsFile(file.Name, []);
        return new BoundFacts(facts, diagnostics.Diagnostics);
    }

    /// <summary>Nodes to source cards, file by file.</summary>
    public static BoundCards BindCards(ParsedFile file)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(file.Diagnostics);
        return new BoundCards(file.Root is { } root ? SourceCardBinder.Bind(root, diagnostics) : [], diagnostics.Diagnostics);
    }

    /// <summary>The lock file.</summary>
    public static ReadLock ReadLock(InputFile file) => new(file, QuoteLock.Parse(file.Text));

    /// <summary>A source text, indexed once.</summary>
    public static SourceText ReadText(InputFile file) => new(file.Text, file.ByteOrderMark);

    /// <summary>Everything brought together and checked.</summary>
    public static CheckedFacts Check(
        BoundSchema schema,
        IReadOnlyList<BoundFacts> facts,
        IReadOnlyList<BoundCards> cards,
        ReadLock? quoteLock,
        IReadOnlyDictionary<string, SourceText> texts,
        int wordLimit)
    {
        var diagnostics = new DiagnosticSink();
        diagnostics.Report(schema.Diagnostics);
        diagnostics.Report(facts.SelectMany(file => file.Diagnostics));
        diagnostics.Report(cards.SelectMany(file => file.Diagnostics));

        var model = new FactModel(schema.Schema, facts.Select(file => file.File), cards.SelectMany(file => file.Cards));
        IdentityChecks.Run(model, diagnostics);
        NameChecks.Run(model, diagnostics);
        ReferenceChecks.Run(model, diagnostics);
        UsageChecks.Run(model, diagnostics);

        var library = new SourceLibrary(texts);
        CardChecks.Run(model, library, diagnostics);
        var evidence = QuoteChecks.Run(model, library, quoteLock?.Lock ?? QuoteLock.Empty, wordLimit, diagnostics);
        EvidenceChecks.Run(model, evidence, diagnostics);
        if (quoteLock is { File.Unreadable: { } reason })
        {
            diagnostics.Report([reason]);
        }
        else if (quoteLock is not null)
        {
            LockChecks.Run(quoteLock.File.Path, quoteLock.File.Text, quoteLock.Lock, model, library, evidence, diagnostics);
        }

        var findings = new FindingsOfModel(model, QuoteEvidence.InHeadings(evidence));
        RankChecks.Run(model, diagnostics);
        DisputeChecks.Run(model, findings, diagnostics);
        RuleChecks.Run(model, findings, diagnostics);
        return new CheckedFacts(model, evidence, findings, Sorted(diagnostics.Diagnostics));
    }

    /// <summary>The C# of a checked fact base: its types, its facts files in the order of their names, and the whole.</summary>
    public static IEnumerable<GeneratedFile> Emit(CheckedFacts facts, EmissionOptions options)
    {
        var files = FactsFileModels.Of(facts.Model, facts.Findings, options).ToArray();
        return
        [
            .. facts.Model.Schema.Types.Select(type => TypeSource.Write(type, facts.Model.Schema, options)),
            .. files.Select(file => FactsFileSource.Write(file, options)),
            FactBaseSource.Write(FactBaseModel.Of(facts.Model, files), options),
        ];
    }

    private static IReadOnlyList<FactDiagnostic> Sorted(IEnumerable<FactDiagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Place.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal),
    ];
}
