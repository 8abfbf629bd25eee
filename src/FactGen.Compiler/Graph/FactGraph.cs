using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Graph;

/// <summary>
/// The steps of the checks, and how they depend on each other: declared here once. They are run in a batch (<see cref="BatchRun"/>) or by
/// drivers (<see cref="RememberingDriver"/>, and Roslyn's incremental providers in the generator). The way on to C# is
/// <see cref="CodeGraph"/>.
/// </summary>
public static class FactGraph
{
    /// <summary>Declares the steps. Nothing runs here.</summary>
    public static FactOutputs Declare(FactInputs inputs)
    {
        var files = ReadFiles(inputs);
        var linked = LinkFiles(files);
        var texts = UsesOfTexts(files, linked);
        var evidence = CheckEvidence(inputs.Options, files, linked, texts);
        var findings = FindFacts(files, linked, evidence);
        var locators = evidence.Claims.All().Each(StepNames.LinkLocators, all => QuoteLocatorsOfFiles.Of(all));
        var size = CheckSize(inputs, evidence.Claims, locators, findings.Files);
        var whole = CheckWhole(files, linked, evidence, findings, texts);
        return new FactOutputs(
            [
                new(StepNames.BindBases, inputs.Bases.Report(bound => bound.Diagnostics)),
                new(StepNames.BindSchema, files.BoundSchema.Report(bound => bound.Diagnostics)),
                new(StepNames.BindFacts, files.Facts.Report(file => file.Diagnostics)),
                new(StepNames.BindCards, files.Cards.Report(file => file.Diagnostics)),
                new(StepNames.IndexText, files.Texts.Report(text => text.Diagnostics)),
                .. whole,
                new(StepNames.CheckSize, size.Report(problem => problem is null ? [] : [problem])),
            ],
            files.Schema,
            files.Bases,
            files.Facts,
            files.Cards,
            linked.CardLibrary,
            linked.Sources,
            linked.Entities,
            linked.CitedCards,
            evidence.Claims,
            locators,
            findings.Cited,
            findings.Files,
            size);
    }

    /// <summary>Each file by itself.</summary>
    private static ReadSteps ReadFiles(FactInputs inputs)
    {
        var bases = inputs.Bases.Part(StepNames.Bases, bound => bound.Facts);
        var knownTypes = bases.Part(StepNames.KnownTypes, facts => facts.Types);
        var drafts = inputs.Options.Part(StepNames.Drafts, options => options.Drafts);
        var space = inputs.Options.Part(StepNames.Namespace, options => options.Namespace ?? "");
        var boundSchema = inputs.Schema.Each(StepNames.ParseSchema, FileSteps.Parse)
            .All().With(knownTypes).With(space).Each(StepNames.BindSchema, FileSteps.BindSchema);
        var schema = boundSchema.Part(StepNames.Schema, bound => bound.Schema);
        var facts = inputs.Facts.Transient(StepNames.ParseFacts, FileSteps.Parse)
            .With(schema).With(bases).With(drafts).Each(StepNames.BindFacts, FileSteps.BindFacts);
        var occasions = facts.Part(StepNames.OccasionSurface, file => file.Surface.Occasions).All().With(bases)
            .Each(StepNames.LinkOccasions, (all, known) => Occasions.Of(all, known));
        return new ReadSteps(
            bases,
            boundSchema,
            schema,
            facts.With(occasions).Each(StepNames.DateClaims, (file, all) => all.DateClaims(file)),
            inputs.Cards.Transient(StepNames.ParseCards, FileSteps.Parse).Each(StepNames.BindCards, FileSteps.BindCards),
            inputs.Lock.Each(StepNames.ReadLock, FileSteps.ReadLock)
                .All()
                .Each(StepNames.Lock, ReadLock? (locks) => locks.FirstOrDefault()),
            inputs.Texts.Each(StepNames.IndexText, FileSteps.IndexText));
    }

    /// <summary>What files show to other files. Only here does one file learn about another.</summary>
    private static LinkSteps LinkFiles(ReadSteps files)
    {
        var allEntities = files.Facts.Part(StepNames.EntitySurface, file => file.Surface.Entities).All();
        var allClaims = files.Facts.Part(StepNames.ClaimSurface, file => file.Surface.Claims).All();
        var library = files.Texts.All().Each(StepNames.LinkTexts, SourceSteps.LinkTexts);
        var cards = files.Cards.With(library).Each(StepNames.FindTexts, CardsWithTexts.Of);
        var cardSurface = files.Cards.All().Each(StepNames.CardSurface, SourceSteps.ListCards);
        return new LinkSteps(
            allEntities,
            allClaims,
            files.Schema.With(allEntities).With(files.Bases)
                .Each(StepNames.LinkEntities, (schema, surfaces, bases) => new LinkedEntities(schema, surfaces, bases)),
            allClaims.Each(StepNames.LinkClaims, LinkedClaims.Of),
            cards,
            cards.All().Each(StepNames.LinkSources, SourceSteps.LinkSources),
            cardSurface,
            cardSurface.With(files.Bases).Each(StepNames.LinkCards, (all, bases) => SourceSteps.LinkCards(all, bases)),
            cardSurface.Each(StepNames.CardLibrary, all => new CardLibrary(all)));
    }

    /// <summary>Claims compared with the words of their sources, in groups that cite the same sources.</summary>
    private static EvidenceResults CheckEvidence(
        Items<CheckOptions> options, ReadSteps files, LinkSteps linked, Items<TextsInUse>? texts)
    {
        var wordLimit = options.Part(StepNames.WordLimit, given => given.WordLimit);
        var names = linked.Entities.Each(StepNames.Names, entities => new EntityNames(entities));
        var claims = files.Facts.With(linked.Sources).With(files.Lock).With(names).Transient(StepNames.Cite, EvidenceSteps.Cite)
            .Narrow(StepNames.CitingClaims, file => file.Divided())
            .With(wordLimit).Each(StepNames.CheckQuotes, EvidenceSteps.CheckQuotes);
        return new EvidenceResults(
            names,
            claims,
            texts is null
                ? claims.With(names).Each(StepNames.CheckEvidence, EvidenceSteps.CheckEvidence)
                : claims.With(names).With(texts).Each(StepNames.CheckEvidence, (found, all, uses) => uses.CheckEvidence(found, all)),
            files.Facts.With(names).Each(StepNames.CheckNames, EvidenceSteps.CheckNames));
    }

    /// <summary>The texts that a batch has in use; null for drivers that keep what they read.</summary>
    private static Items<TextsInUse>? UsesOfTexts(ReadSteps files, LinkSteps linked) => files.Facts.Batch is null ? null
        : files.Facts.All().With(linked.Cards.All()).Each(StepNames.CheckEvidence, (facts, cards) => new TextsInUse(facts, cards));

    /// <summary>Each facts file with everything that its findings depend on, and the findings.</summary>
    private static FindingResults FindFacts(ReadSteps files, LinkSteps linked, EvidenceResults evidence)
    {
        var headings = evidence.Claims.All().Each(StepNames.LinkHeadings, ClaimsWithEvidence.HeadingQuotesOf);
        var cited = files.Facts.With(linked.CitedCards).With(headings).Each(StepNames.CitedFacts, FactsWithCards.Of);
        var merged = linked.Entities.With(cited.All()).Each(StepNames.Merge, (entities, all) => MergedEntities.Of(entities, all));
        return new FindingResults(cited, cited
            .With(linked.Entities).With(linked.Claims).With(merged).Transient(StepNames.Link, FactsWithLinks.Of)
            .Each(StepNames.CheckFacts, FindingSteps.CheckFacts));
    }

    /// <summary>
    /// Whether an assembly can contain the data. They are made and packed only if neither the length of the files nor that of the words in
    /// them shows it.
    /// </summary>
    private static Items<FactDiagnostic?> CheckSize(
        FactInputs inputs, Items<ClaimsWithEvidence> claims, Items<QuoteLocatorsOfFiles> locators, Items<FactsWithFindings> files)
    {
        var sections = claims.Part(StepNames.SectionLength, group => group.MostSectionLength).All();
        var limit = inputs.Options.Part(StepNames.DataLimit, given => given.DataLimit);
        var fitsSurely = inputs.Facts.Part(StepNames.YamlLength, file => file.MostLength)
            .All().With(sections).With(limit)
            .Each(StepNames.FitsSurely, (yaml, headings, most) => DataSize.FitsSurely(yaml, headings, most));
        var fit = files.With(fitsSurely).Each(StepNames.MostLength, WholeSteps.MeasureAtMost)
            .All().With(sections).With(limit)
            .Each(StepNames.FitData, (lengths, headings, most) => DataSize.FitOf(lengths, headings, most));
        var mayHaveToPack = files.With(fit).Each(StepNames.DataLength, WholeSteps.MeasureData)
            .All().With(sections).With(limit)
            .Each(StepNames.MustPack, (lengths, headings, most) => DataSize.MayHaveToPack(lengths, headings, most));
        return files.With(mayHaveToPack).With(locators).Each(StepNames.LocateData, FactsToMeasure.Of)
            .Each(StepNames.PackedLength, FactsToMeasure.PackedLength)
            .All().With(limit).Each(StepNames.CheckSize, (lengths, most) => DataSize.Check(lengths, most));
    }

    /// <summary>
    /// The diagnostics of claims and findings, with the places in other files that they refer to, and those that only all files together
    /// show.
    /// </summary>
    private static StepReport[] CheckWhole(
        ReadSteps files, LinkSteps linked, EvidenceResults evidence, FindingResults findings, Items<TextsInUse>? texts)
    {
        var allFacts = files.Facts.All();
        var allUses = files.Facts.Part(StepNames.UsageSurface, file => file.Surface.Uses).All();
        var places = allFacts.With(files.Cards.All()).Each(StepNames.Places, WholeSteps.FindPlaces);
        var survey = linked.AllEntities.With(linked.AllClaims).With(allUses)
            .Each(StepNames.SurveyFacts, (entities, claims, uses) => FactsSurvey.Of(entities, claims, uses))
            .With(linked.CardSurface).Each(StepNames.Survey, (facts, cards) => Survey.Of(facts, cards));
        var lockUses = evidence.Claims.All().Each(StepNames.UseLock, LockUse.Of);
        var ofCards = texts is null
            ? linked.Cards.Each(StepNames.CheckCards, WholeSteps.CheckCards)
            : linked.Cards.With(texts).Each(StepNames.CheckCards, (file, uses) => uses.CheckCards(file));
        return
        [
            // First, because a batch looks a file's quotes up when it checks the file's evidence, and then drops the texts.
            new(StepNames.CheckEvidence, evidence.OfClaims.Report(found => found)),
            new(StepNames.CheckQuotes, evidence.Claims.Report(claims => claims.Diagnostics).With(places)
                .Each(StepNames.LocateQuotes, (found, all) => all.Locate(found)).Report(found => found)),
            new(StepNames.CheckNames, evidence.OfNames.Report(found => found)),
            new(StepNames.CheckFacts, findings.Files.Report(file => file.Diagnostics).With(places)
                .Each(StepNames.LocateFacts, (found, all) => all.Locate(found)).Report(found => found)),
            new(StepNames.CheckCards, ofCards.Report(found => found)),
            new(StepNames.CheckWhole, survey.With(evidence.Names).With(allFacts).With(linked.Cards.All())
                .Each(StepNames.CheckWhole, (seen, names, facts, cards) => WholeSteps.CheckWhole(seen, names, facts, cards))
                .Report(found => found)),
            new(StepNames.CheckLock, files.Lock.With(linked.Sources).With(lockUses).With(linked.AllClaims)
                .Each(StepNames.CheckLock, (read, sources, uses, claims) => WholeSteps.CheckLock(read, sources, uses, claims))
                .Report(found => found)),
        ];
    }

    private sealed record ReadSteps(
        Items<ReferencedFacts> Bases,
        Items<BoundSchema> BoundSchema,
        Items<FactSchema> Schema,
        Items<BoundFacts> Facts,
        Items<BoundCards> Cards,
        Items<ReadLock?> Lock,
        Items<IndexedText> Texts);

    private sealed record LinkSteps(
        Items<ItemList<EntitySurface>> AllEntities,
        Items<ItemList<ClaimSurface>> AllClaims,
        Items<LinkedEntities> Entities,
        Items<LinkedClaims> Claims,
        Items<CardsWithTexts> Cards,
        Items<CitedSources> Sources,
        Items<EquatableArray<SourceCard>> CardSurface,
        Items<CitedCards> CitedCards,
        Items<CardLibrary> CardLibrary);

    private sealed record EvidenceResults(
        Items<EntityNames> Names,
        Items<ClaimsWithEvidence> Claims,
        Items<EquatableArray<FactDiagnostic>> OfClaims,
        Items<EquatableArray<FactDiagnostic>> OfNames);

    private sealed record FindingResults(Items<FactsWithCards> Cited, Items<FactsWithFindings> Files);
}
