using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Graph;

/// <summary>The inputs for the C# of a fact base.</summary>
/// <param name="Schema">One item: the schema.</param>
/// <param name="Bases">One item: the fact bases that this one builds on.</param>
/// <param name="FileNames">The name and path of each facts file.</param>
/// <param name="Files">The facts files with their findings.</param>
/// <param name="Locators">One item: where the quotes are in their sources.</param>
/// <param name="Cards">One item: the source cards.</param>
/// <param name="SizeProblem">One item: the diagnostic that the data do not fit into an assembly, or null. No facts file is then
/// written.</param>
/// <param name="Options">One item: the settings of the consuming project.</param>
public sealed record CodeInputs(
    Items<FactSchema> Schema,
    Items<ReferencedFacts> Bases,
    Items<(string Name, string Path)> FileNames,
    Items<FactsWithFindings> Files,
    Items<QuoteLocatorsOfFiles> Locators,
    Items<CardLibrary> Cards,
    Items<FactDiagnostic?> SizeProblem,
    Items<EmissionOptions> Options)
{
    /// <summary>Takes the outputs of the checks.</summary>
    public static CodeInputs Of(FactOutputs facts, Items<EmissionOptions> options) => new(
        facts.Schema,
        facts.Bases,
        facts.Facts.Part(StepNames.FileNames, file => (file.File.Name, file.Path)),
        facts.Files,
        facts.Locators,
        facts.CardLibrary,
        facts.SizeProblem,
        options);
}

/// <summary>
/// A file of C# that is ready to be written. Equal models give equal text, so the text is written only if the model changed.
/// </summary>
public abstract record CodeFile
{
    /// <summary>Writes the file; null if it is not wanted.</summary>
    public abstract GeneratedFile? Write();

    /// <summary>A file that is written from a model.</summary>
    public static CodeFile Of<TModel>(TModel model, EmissionOptions options, Func<TModel, EmissionOptions, GeneratedFile> write) =>
        new Modelled<TModel>(model, options, write);

    /// <summary>No file.</summary>
    public static CodeFile None { get; } = new Unwanted();

    private sealed record Modelled<TModel>(
        TModel Model,
        EmissionOptions Options,
        Func<TModel, EmissionOptions, GeneratedFile> Writer) : CodeFile
    {
        public override GeneratedFile Write() => Writer(Model, Options);
    }

    private sealed record Unwanted : CodeFile
    {
        public override GeneratedFile? Write() => null;
    }
}

/// <summary>The steps from findings to C#, and how they depend on each other: declared here once, as <see cref="FactGraph"/> is.</summary>
public static class CodeGraph
{
    /// <summary>Declares the steps. Nothing runs here.</summary>
    public static IReadOnlyList<Items<CodeFile>> Declare(CodeInputs inputs)
    {
        var (schema, options) = (inputs.Schema, inputs.Options);
        var chunks = inputs.FileNames.All().Each(StepNames.Chunks, names => new ChunkNames(names));
        var models = inputs.Files.With(inputs.Cards).With(inputs.Locators).Each(StepNames.Document, FactsWithDocumentation.Of)
            .With(chunks).With(options).Each(StepNames.FactsFiles, ModelFacts);
        var mustPack = models.Part(StepNames.ModelLength, file => file.Data.Length)
            .All().Each(StepNames.MustPackModels, lengths => DataSize.MustPack(lengths));
        var directory = models.Each(StepNames.ListEntities, ChunkModel.Of).All().Each(StepNames.Directory, EntityDirectory.Of);
        return
        [
            schema.Split(StepNames.Types, TypeModel.Of).With(options)
                .Each(StepNames.TypeFiles, (type, given) => CodeFile.Of(type, given, TypeSource.Write)),
            models.With(mustPack).Each(StepNames.Pack, DataSize.Pack).With(options).With(inputs.SizeProblem)
                .Each(
                    StepNames.ChunkFiles,
                    (file, given, problem) => problem is null ? CodeFile.Of(file, given, FactsFileSource.Write) : CodeFile.None),
            inputs.Cards.With(options).Each(StepNames.SourcesFile, (cards, given) => CodeFile.Of(cards, given, SourceCardsSource.Write)),
            schema.With(directory).With(inputs.Bases).Each(StepNames.FactBase, FactBaseModel.Of)
                .With(options).Each(StepNames.FactBaseFile, (model, given) => CodeFile.Of(model, given, FactBaseSource.Write)),
        ];
    }

    /// <summary>The input for the C# of a facts file.</summary>
    private static FactsFileModel ModelFacts(FactsWithDocumentation documented, ChunkNames chunks, EmissionOptions options)
    {
        var (facts, cards, locators) = documented;
        return FactsFileModels.Of(facts.File.Name, chunks[facts.Path], facts.Findings, facts.Entities, cards, locators, options);
    }
}
