using FactGen.Compiler;
using FactGen.Compiler.Checks;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Prose;
using FactGen.Generator.References;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>
/// Facts in, C# and diagnostics out: outputs that do not wait for each other. The steps are those of <see cref="FactCompiler"/>; here
/// each is done again only where something that it looks at has changed.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pipeline = new Pipeline(context);
        var options = pipeline.Step(StepNames.Options, context.AnalyzerConfigOptionsProvider.One(), GeneratorOptions.Read);
        var hasFacts = pipeline.Step(StepNames.HasFacts, options, static read => read.HasFacts).Where(static hasFacts => hasFacts);
        var wordLimit = pipeline.Step(StepNames.WordLimit, options, static read => read.WordLimit);
        var drafts = pipeline.Step(StepNames.Drafts, options, static read => read.Drafts);
        var emission = pipeline.Step(StepNames.Emission, options, static read => read.Emission);
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => InputReader.Find(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Find)
            .Where(static input => input is not null)
            .Select(static (input, cancellationToken) => InputReader.Read(input!, cancellationToken))
            .WithTrackingName(StepNames.Read)
            .With(hasFacts);

        // The fact bases that this one builds on.
        var references = pipeline.Step(StepNames.ReadReferences, context.MetadataReferencesProvider, ReferenceReader.Read);
        var images = references.Where(static image => image is not null).Select(static (image, _) => image!);
        var boundBases = pipeline.Step(StepNames.BindBases, images.All().With(hasFacts).With(emission), static (images, _, emission) => FactCompiler.BindBases(images, emission));
        var bases = pipeline.Step(StepNames.Bases, boundBases, static bound => bound.Facts);
        var knownTypes = pipeline.Step(StepNames.KnownTypes, bases, static facts => facts.Types);

        // Each file by itself.
        var schemas = pipeline.Step(StepNames.ParseSchema, Files(InputKind.Schema), FactCompiler.Parse);
        var boundSchema = pipeline.Step(StepNames.BindSchema, schemas.All().With(knownTypes), static (parsed, known) => FactCompiler.BindSchema(parsed, known));
        var schema = pipeline.Step(StepNames.Schema, boundSchema, static bound => bound.Schema);
        var parsedFacts = pipeline.Step(StepNames.ParseFacts, Files(InputKind.Facts), FactCompiler.Parse);
        var facts = pipeline.Step(StepNames.BindFacts, parsedFacts.With(schema).With(bases).With(drafts), FactCompiler.BindFacts);
        var parsedCards = pipeline.Step(StepNames.ParseCards, Files(InputKind.Card), FactCompiler.Parse);
        var boundCards = pipeline.Step(StepNames.BindCards, parsedCards, FactCompiler.BindCards);
        var locks = pipeline.Step(StepNames.ReadLock, Files(InputKind.Lock), FactCompiler.ReadLock);
        var texts = pipeline.Step(StepNames.IndexText, Files(InputKind.Text), FactCompiler.IndexText);

        // What files show of themselves, brought together.
        var entitySurfaces = pipeline.Step(StepNames.EntitySurface, facts, static file => file.Surface.Entities);
        var claimSurfaces = pipeline.Step(StepNames.ClaimSurface, facts, static file => file.Surface.Claims);
        var usageSurfaces = pipeline.Step(StepNames.UsageSurface, facts, static file => file.Surface.Uses);
        var entities = pipeline.Step(StepNames.LinkEntities, schema.With(entitySurfaces.All()).With(bases), static (schema, files, bases) => FactCompiler.LinkEntities(schema, files, bases));
        var names = pipeline.Step(StepNames.Names, entities, static linked => new EntityNames(linked));
        var claims = pipeline.Step(StepNames.LinkClaims, claimSurfaces.All(), static files => FactCompiler.LinkClaims(files));
        var library = pipeline.Step(StepNames.LinkTexts, texts.All(), static texts => FactCompiler.LinkTexts(texts));
        var cards = pipeline.Step(StepNames.FindTexts, boundCards.With(library), FactCompiler.FindTexts);
        var sources = pipeline.Step(StepNames.LinkSources, cards.All().With(bases), static (files, bases) => FactCompiler.LinkSources(files, bases));

        var cardSurface = pipeline.Step(StepNames.CardSurface, boundCards.All(), static files => FactCompiler.ListCards(files));

        // Each facts file with what it rests on.
        var citing = pipeline.Step(StepNames.Cite, facts.With(sources).With(locks.All()), static (file, sources, locks) => FactCompiler.Cite(file, sources, locks.FirstOrDefault()));
        var quoted = pipeline.Step(StepNames.CheckQuotes, citing.With(wordLimit), FactCompiler.CheckQuotes);
        var evidence = pipeline.Step(StepNames.CheckEvidence, quoted.With(names), FactCompiler.CheckEvidence);
        var merged = pipeline.Step(StepNames.Merge, entities.With(quoted.All()), static (entities, files) => MergedEntities.Of(entities, files));
        var linked = pipeline.Step(StepNames.Link, quoted.With(entities).With(claims).With(merged), FactCompiler.Link);
        var checkedFacts = pipeline.Step(StepNames.CheckFacts, linked, FactCompiler.CheckFacts);

        // What only the whole shows.
        var lockUses = pipeline.Step(StepNames.UseLock, quoted, static file => LockUse.Of(file.Evidence));
        var ofLock = pipeline.Step(StepNames.CheckLock, locks.With(sources).With(lockUses.All()).With(claimSurfaces.All()), static (read, sources, uses, claims) => FactCompiler.CheckLock(read, sources, uses, claims));
        var ofCards = pipeline.Step(StepNames.CheckCards, cards, FactCompiler.CheckCards);
        var survey = pipeline.Step(StepNames.Survey, entitySurfaces.All().With(claimSurfaces.All()).With(usageSurfaces.All()).With(cardSurface), static (entities, claims, uses, cards) => Survey.Of(entities, claims, uses, cards));
        var ofWhole = pipeline.Step(StepNames.CheckWhole, survey.With(entities).With(facts.All()).With(cards.All()), static (survey, entities, facts, cards) => FactCompiler.CheckWhole(survey, entities, facts, cards));
        var places = pipeline.Step(StepNames.Places, facts.All().With(boundCards.All()), static (facts, cards) => FactCompiler.FindPlaces(facts, cards));

        pipeline.Report(boundBases, static bound => bound.Diagnostics);
        pipeline.Report(boundSchema, static bound => bound.Diagnostics);
        pipeline.Report(facts, static file => file.Diagnostics);
        pipeline.Report(boundCards, static file => file.Diagnostics);
        pipeline.Report(texts, static text => text.Diagnostics);
        pipeline.Report(pipeline.Step(StepNames.LocateQuotes, quoted.With(places), static (file, places) => places.Locate(file.Diagnostics)), static diagnostics => diagnostics);
        pipeline.Report(evidence, static diagnostics => diagnostics);
        pipeline.Report(pipeline.Step(StepNames.LocateFacts, checkedFacts.With(places), static (file, places) => places.Locate(file.Diagnostics)), static diagnostics => diagnostics);
        pipeline.Report(ofLock, static diagnostics => diagnostics);
        pipeline.Report(ofCards, static diagnostics => diagnostics);
        pipeline.Report(ofWhole, static diagnostics => diagnostics);

        var types = pipeline.Step(StepNames.ListTypes, schema, TypeModel.Of).SelectMany(static (types, _) => types).WithTrackingName(StepNames.Types);
        var fileNames = pipeline.Step(StepNames.FileNames, facts, static file => (file.File.Name, file.Path));
        var chunks = pipeline.Step(StepNames.Chunks, fileNames.All(), static names => new ChunkNames(names));
        var factsFiles = pipeline.Step(StepNames.FactsFiles, checkedFacts.With(chunks).With(emission), FactCompiler.ModelFacts);
        var lengths = pipeline.Step(StepNames.DataLength, factsFiles, static file => file.Data.Length);
        var mustPack = pipeline.Step(StepNames.MustPack, lengths.All(), static lengths => DataSize.MustPack(lengths));
        var packedFiles = pipeline.Step(StepNames.Pack, factsFiles.With(mustPack), DataSize.Pack);
        var packedLengths = pipeline.Step(StepNames.PackedLength, packedFiles, static file => file.Data.Length);
        var size = pipeline.Step(StepNames.CheckSize, packedLengths.All(), static lengths => DataSize.Check(lengths));
        pipeline.Report(size, static problem => problem is null ? [] : [problem]);
        var fits = size.Where(static problem => problem is null);
        var directory = pipeline.Step(StepNames.Directory, factsFiles, ChunkModel.Of);
        var factBase = pipeline.Step(StepNames.FactBase, schema.With(directory.All()).With(sources).With(bases), static (schema, chunks, sources, bases) => FactBaseModel.Of(schema, chunks, sources.Cards, bases));
        pipeline.Emit(types.With(emission), TypeSource.Write);
        pipeline.Emit(packedFiles.With(emission).With(fits).Select(static (all, _) => (all.Item1, all.Item2)), FactsFileSource.Write);
        pipeline.Emit(factBase.With(emission), FactBaseSource.Write);

        IncrementalValuesProvider<InputFile> Files(InputKind kind) =>
            files.Where(file => file.Item1.Kind == kind).Select(static (file, _) => file.Item1);
    }
}
