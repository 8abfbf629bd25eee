using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
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
        var hasFacts = options.Part(StepNames.HasFacts, static read => read.HasFacts).Where(static hasFacts => hasFacts);
        var wordLimit = options.Part(StepNames.WordLimit, static read => read.WordLimit);
        var drafts = options.Part(StepNames.Drafts, static read => read.Drafts);
        var emission = options.Part(StepNames.Emission, static read => read.Emission);
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
        var bases = boundBases.Part(StepNames.Bases, static bound => bound.Facts);
        var knownTypes = bases.Part(StepNames.KnownTypes, static facts => facts.Types);

        // Each file by itself.
        var schemas = pipeline.Step(StepNames.ParseSchema, Files(InputKind.Schema), FactCompiler.Parse);
        var boundSchema = pipeline.Step(StepNames.BindSchema, schemas.All().With(knownTypes), static (parsed, known) => FactCompiler.BindSchema(parsed, known));
        var schema = boundSchema.Part(StepNames.Schema, static bound => bound.Schema);
        var parsedFacts = pipeline.Step(StepNames.ParseFacts, Files(InputKind.Facts), FactCompiler.Parse);
        var facts = pipeline.Step(StepNames.BindFacts, parsedFacts.With(schema).With(bases).With(drafts), FactCompiler.BindFacts);
        var parsedCards = pipeline.Step(StepNames.ParseCards, Files(InputKind.Card), FactCompiler.Parse);
        var boundCards = pipeline.Step(StepNames.BindCards, parsedCards, FactCompiler.BindCards);
        var locks = pipeline.Step(StepNames.ReadLock, Files(InputKind.Lock), FactCompiler.ReadLock);
        var texts = pipeline.Step(StepNames.IndexText, Files(InputKind.Text), FactCompiler.IndexText);

        // What files show of themselves, brought together.
        var entitySurfaces = facts.Part(StepNames.EntitySurface, static file => file.Surface.Entities);
        var claimSurfaces = facts.Part(StepNames.ClaimSurface, static file => file.Surface.Claims);
        var usageSurfaces = facts.Part(StepNames.UsageSurface, static file => file.Surface.Uses);
        var (allEntities, allClaims, allUses) = (entitySurfaces.All(), claimSurfaces.All(), usageSurfaces.All());
        var entities = pipeline.Step(StepNames.LinkEntities, schema.With(allEntities).With(bases), static (schema, files, bases) => FactCompiler.LinkEntities(schema, files, bases));
        var names = pipeline.Step(StepNames.Names, entities, static linked => new EntityNames(linked));
        var claims = pipeline.Step(StepNames.LinkClaims, allClaims, static files => FactCompiler.LinkClaims(files));
        var allTexts = texts.All();
        var library = pipeline.Step(StepNames.LinkTexts, allTexts, static texts => FactCompiler.LinkTexts(texts));
        var cards = pipeline.Step(StepNames.FindTexts, boundCards.With(library), FactCompiler.FindTexts);
        var (allFacts, allBoundCards, allCards) = (facts.All(), boundCards.All(), cards.All());
        var sources = pipeline.Step(StepNames.LinkSources, allCards, static files => FactCompiler.LinkSources(files));
        var cardSurface = pipeline.Step(StepNames.CardSurface, allBoundCards, static files => FactCompiler.ListCards(files));
        var linkedCards = pipeline.Step(StepNames.LinkCards, cardSurface.With(bases), static (cards, bases) => FactCompiler.LinkCards(cards, bases));
        var cardLibrary = pipeline.Step(StepNames.CardLibrary, cardSurface.With(hasFacts), static (cards, _) => new CardLibrary(cards));

        // Claims that cite the same sources, with what is quoted of them.
        var citing = pipeline.Step(StepNames.Cite, facts.With(sources).With(locks.All()), static (file, sources, locks) => FactCompiler.Cite(file, sources, locks.FirstOrDefault()));
        var divided = pipeline.Step(StepNames.Divide, citing, static claims => claims.Divided()).SelectMany(static (groups, _) => groups).WithTrackingName(StepNames.CitingClaims);
        var quoted = pipeline.Step(StepNames.CheckQuotes, divided.With(wordLimit), FactCompiler.CheckQuotes);
        var evidence = pipeline.Step(StepNames.CheckEvidence, quoted.With(names), FactCompiler.CheckEvidence);
        var ofNames = pipeline.Step(StepNames.CheckNames, facts.With(names), FactCompiler.CheckNames);
        var allQuoted = quoted.All();
        var headings = pipeline.Step(StepNames.LinkHeadings, allQuoted, static groups => HeadingQuotes.Of(groups));

        // Each facts file with what it rests on.
        var resting = pipeline.Step(StepNames.Rest, facts.With(linkedCards).With(headings), FactCompiler.Rest);
        var merged = pipeline.Step(StepNames.Merge, entities.With(resting.All()), static (entities, files) => MergedEntities.Of(entities, files));
        var linked = pipeline.Step(StepNames.Link, resting.With(entities).With(claims).With(merged), FactCompiler.Link);
        var checkedFacts = pipeline.Step(StepNames.CheckFacts, linked, FactCompiler.CheckFacts);

        // What only the whole shows.
        var lockUses = pipeline.Step(StepNames.UseLock, allQuoted, static groups => FactCompiler.UseLock(groups));
        var ofLock = pipeline.Step(StepNames.CheckLock, locks.With(sources).With(lockUses).With(allClaims), static (read, sources, uses, claims) => FactCompiler.CheckLock(read, sources, uses, claims));
        var ofCards = pipeline.Step(StepNames.CheckCards, cards, FactCompiler.CheckCards);
        var ofFacts = pipeline.Step(StepNames.SurveyFacts, allEntities.With(allClaims).With(allUses), static (entities, claims, uses) => FactsSurvey.Of(entities, claims, uses));
        var survey = pipeline.Step(StepNames.Survey, ofFacts.With(cardSurface), static (facts, cards) => Survey.Of(facts, cards));
        var ofWhole = pipeline.Step(StepNames.CheckWhole, survey.With(entities).With(allFacts).With(allCards), static (survey, entities, facts, cards) => FactCompiler.CheckWhole(survey, entities, facts, cards));
        var places = pipeline.Step(StepNames.Places, allFacts.With(allBoundCards), static (facts, cards) => FactCompiler.FindPlaces(facts, cards));

        pipeline.Report(boundBases, static bound => bound.Diagnostics);
        pipeline.Report(boundSchema, static bound => bound.Diagnostics);
        pipeline.Report(allFacts, static file => file.Diagnostics);
        pipeline.Report(allBoundCards, static file => file.Diagnostics);
        pipeline.Report(allTexts, static text => text.Diagnostics);
        pipeline.Report(pipeline.Step(StepNames.LocateQuotes, allQuoted.With(places), static (groups, places) => places.Locate(groups.SelectMany(claims => claims.Diagnostics))), static diagnostics => diagnostics);
        pipeline.Report(evidence.All(), static diagnostics => diagnostics);
        pipeline.Report(ofNames.All(), static diagnostics => diagnostics);
        pipeline.Report(pipeline.Step(StepNames.LocateFacts, checkedFacts.All().With(places), static (files, places) => places.Locate(files.SelectMany(file => file.Diagnostics))), static diagnostics => diagnostics);
        pipeline.Report(ofLock, static diagnostics => diagnostics);
        pipeline.Report(ofCards.All(), static diagnostics => diagnostics);
        pipeline.Report(ofWhole, static diagnostics => diagnostics);

        var types = pipeline.Step(StepNames.ListTypes, schema, TypeModel.Of).SelectMany(static (types, _) => types).WithTrackingName(StepNames.Types);
        var fileNames = facts.Part(StepNames.FileNames, static file => (file.File.Name, file.Path));
        var chunks = pipeline.Step(StepNames.Chunks, fileNames.All(), static names => new ChunkNames(names));
        var documented = pipeline.Step(StepNames.Document, checkedFacts.With(cardLibrary), FactCompiler.Document);
        var factsFiles = pipeline.Step(StepNames.FactsFiles, documented.With(chunks).With(emission), FactCompiler.ModelFacts);
        var lengths = factsFiles.Part(StepNames.DataLength, static file => file.Data.Length);
        var mustPack = pipeline.Step(StepNames.MustPack, lengths.All(), static lengths => DataSize.MustPack(lengths));
        var packedFiles = pipeline.Step(StepNames.Pack, factsFiles.With(mustPack), DataSize.Pack);
        var packedLengths = packedFiles.Part(StepNames.PackedLength, static file => file.Data.Length);
        var size = pipeline.Step(StepNames.CheckSize, packedLengths.All(), static lengths => DataSize.Check(lengths));
        pipeline.Report(size, static problem => problem is null ? [] : [problem]);
        var fits = size.Where(static problem => problem is null);
        var entries = pipeline.Step(StepNames.ListEntities, factsFiles, ChunkModel.Of);
        var directory = pipeline.Step(StepNames.Directory, entries.All(), static chunks => EntityDirectory.Of(chunks));
        var factBase = pipeline.Step(StepNames.FactBase, schema.With(directory).With(bases), static (schema, directory, bases) => FactBaseModel.Of(schema, directory, bases));
        pipeline.Emit(types.With(emission), TypeSource.Write);
        pipeline.Emit(packedFiles.With(emission).With(fits).Select(static (all, _) => (all.Item1, all.Item2)), FactsFileSource.Write);
        pipeline.Emit(cardLibrary.With(emission), SourceCardsSource.Write);
        pipeline.Emit(factBase.With(emission), FactBaseSource.Write);

        IncrementalValuesProvider<InputFile> Files(InputKind kind) =>
            files.Where(file => file.Item1.Kind == kind).Select(static (file, _) => file.Item1);
    }
}
