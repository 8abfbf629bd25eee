using FactGen.Compiler.Bases;
using FactGen.Compiler.Checks;
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
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Graph;

/// <summary>The whole way, from files to diagnostics and C#: each step a pure function, for whoever is incremental and whoever is not.</summary>
public static class FactCompiler
{
    /// <summary>All steps in a row.</summary>
    /// <param name="files">The inputs, in any order.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="loop">How the files are taken; one after the other where it is not said.</param>
    /// <param name="bases">The fact bases that it builds on; null for none.</param>
    /// <param name="dataLimit">How many characters of data an assembly holds.</param>
    /// <param name="drafts">Whether claims without a source are let through, as drafts.</param>
    public static CheckedFacts Check(
        IReadOnlyList<InputFile> files,
        int wordLimit = QuoteMatcher.DefaultWordLimit,
        IFileLoop? loop = null,
        BoundBases? bases = null,
        int dataLimit = DataSize.Limit,
        bool drafts = false)
    {
        loop ??= OneByOne.Instance;
        var known = bases ?? BoundBases.None;
        var schema = BindSchema(files.Where(file => file.Kind is InputKind.Schema).Select(Parse), known.Facts.Types);
        var facts = Check(
            known,
            schema,
            loop.Each(Of(InputKind.Facts), file => BindFacts(Parse(file), schema.Schema, known.Facts, drafts)),
            loop.Each(Of(InputKind.Card), file => BindCards(Parse(file))),
            files.FirstOrDefault(file => file.Kind is InputKind.Lock) is { } lockFile ? ReadLock(lockFile) : null,
            loop.Each(Of(InputKind.Text), IndexText),
            wordLimit,
            loop);
        return DataSize.FitsSurely(Of(InputKind.Facts).Select(file => file.MostLength), dataLimit) || CheckSize(facts, loop, dataLimit) is not { } problem
            ? facts
            : facts with { Diagnostics = Sorted(facts.Diagnostics.Append(problem)) };

        InputFile[] Of(InputKind kind) => [.. files.Where(file => file.Kind == kind)];
    }

    /// <summary>The steps after those that look at one file alone.</summary>
    public static CheckedFacts Check(
        BoundBases bases,
        BoundSchema schema,
        IReadOnlyList<BoundFacts> facts,
        IReadOnlyList<BoundCards> cards,
        ReadLock? quoteLock,
        IReadOnlyList<IndexedText> texts,
        int wordLimit,
        IFileLoop? loop = null)
    {
        loop ??= OneByOne.Instance;
        var library = LinkTexts(texts);
        CardFile[] cardFiles = [.. cards.Select(file => FindTexts(file, library))];
        var sources = LinkSources(cardFiles);
        var cardSurface = ListCards(cards);
        var cardsOfAll = LinkCards(cardSurface, bases.Facts);
        var entities = LinkEntities(schema.Schema, facts.Select(file => file.Surface.Entities), bases.Facts);
        var claims = LinkClaims(facts.Select(file => file.Surface.Claims));
        var quoted = loop.Each(facts, file => CheckQuotes(Cite(file, sources, quoteLock), wordLimit));
        var headings = HeadingQuotes.Of(quoted);
        RestingFile[] resting = [.. facts.Select(file => Rest(file, cardsOfAll, headings))];
        var merged = MergedEntities.Of(entities, resting);
        var names = new EntityNames(entities);
        CheckedFile[] files = [.. InOrder(loop.Each(resting, file => CheckFacts(Link(file, entities, claims, merged))), file => file.File.Name, file => file.Path)];

        var survey = FactsSurvey.Of(
            [.. facts.Select(file => file.Surface.Entities)], [.. facts.Select(file => file.Surface.Claims)], [.. facts.Select(file => file.Surface.Uses)]);
        IEnumerable<FactDiagnostic> diagnostics =
        [
            .. bases.Diagnostics,
            .. schema.Diagnostics,
            .. facts.SelectMany(file => file.Diagnostics),
            .. cards.SelectMany(file => file.Diagnostics),
            .. texts.SelectMany(text => text.Diagnostics),
            .. quoted.SelectMany(file => file.Diagnostics),
            .. loop.Each(quoted, file => CheckEvidence(file, names)).SelectMany(found => found),
            .. facts.SelectMany(file => CheckNames(file, names)),
            .. files.SelectMany(file => file.Diagnostics),
            .. cardFiles.SelectMany(CheckCards),
            .. CheckWhole(Survey.Of(survey, cardSurface), entities, facts, cardFiles),
            .. quoteLock is null ? [] : CheckLock(quoteLock, sources, UseLock(quoted), facts.Select(file => file.Surface.Claims)),
        ];
        var places = FindPlaces(facts, cards);
        var model = new FactModel(entities, facts.Select(file => file.File), cards.SelectMany(file => file.Cards));
        return new CheckedFacts(
            model,
            new CardLibrary(cardSurface),
            sources,
            files,
            [.. InOrder(quoted, file => file.Citing.Facts.File.Name, file => file.Path).SelectMany(file => file.Evidence)],
            new FindingsOfModel(files.Select(file => file.Findings), ContextOf(entities, cardsOfAll, resting.SelectMany(file => file.HeadingOnly))),
            Sorted(places.Locate(diagnostics)));
    }

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
    public static BoundSchema BindSchema(IEnumerable<ParsedFile> files, FactSchema known)
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
        CheckRegister.Run(new SchemaInput(schema, places), diagnostics);
        return new BoundSchema(schema, diagnostics.Diagnostics);
    }

    /// <summary>The fact bases that a fact base builds on, out of what their assemblies hold.</summary>
    public static BoundBases BindBases(IEnumerable<BaseImage> images, EmissionOptions options) =>
        ReferencedBases.Read(images, options.FactBase, options.Namespace);

    /// <summary>Nodes to entities and claims, file by file. Where no schema could be read nothing is bound: its own errors say why.</summary>
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
    public static ReadLock ReadLock(InputFile file) => WhyNotRead(file, FactLimits.Lock) is { } reason
        ? new(file with { Unreadable = reason }, QuoteLock.Empty)
        : new(file, QuoteLock.Parse(file.Text));

    /// <summary>Why a text or the lock is not read at all: it cannot be, its name hides something, or it is too long.</summary>
    private static FactDiagnostic? WhyNotRead(InputFile file, int longest) =>
        file.Unreadable
        ?? FileNames.Check(file)
        ?? (file.Text.Length <= longest ? null : new FactDiagnostic(
            Catalogue.TooLarge, $"The file has {file.Text.Length} characters; at most {longest} are read. Divide it.", Place.StartOf(file.Path)));

    /// <summary>The entities of all files.</summary>
    public static LinkedEntities LinkEntities(FactSchema schema, IEnumerable<EntitySurface> files, ReferencedFacts bases) => new(schema, files, bases);

    /// <summary>The claims that files name of each other.</summary>
    public static LinkedClaims LinkClaims(IEnumerable<ClaimSurface> files) => LinkedClaims.Of(files);

    /// <summary>A source text, indexed once.</summary>
    public static SourceText ReadText(InputFile file) => new(file.Text, file.ByteOrderMark);

    /// <summary>A source text under its name.</summary>
    public static IndexedText IndexText(InputFile file) => WhyNotRead(file, FactLimits.SourceText) is { } reason
        ? new(file.Path, file.Name, null, [reason])
        : new(file.Path, file.Name, ReadText(file), []);

    /// <summary>The texts that are there; of several with one name, the first.</summary>
    public static SourceLibrary LinkTexts(IEnumerable<IndexedText> texts) => new(
        InOrder(texts.Where(text => text.Text is not null), text => text.Name, text => text.Path)
            .GroupBy(text => text.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Text!, StringComparer.Ordinal));

    /// <summary>The cards of a file with the texts that they name.</summary>
    public static CardFile FindTexts(BoundCards file, SourceLibrary library) =>
        new(file, file.Cards.Select(card => new CitedSource(card.Card.ForEvidence, library.TextOf(card.Card))).ToEquatableArray());

    /// <summary>The cards of all files, without places.</summary>
    public static EquatableArray<SourceCard> ListCards(IEnumerable<BoundCards> files) =>
        InOrder(files, file => "", file => file.Path).SelectMany(file => file.Cards).Select(card => card.Card).ToEquatableArray();

    /// <summary>The cards of all files, as findings see them.</summary>
    /// <remarks>A digest tells whether another fact base has the document too; where there is none, another digest changes no finding.</remarks>
    public static CitedCards LinkCards(IEnumerable<SourceCard> cards, ReferencedFacts bases) => new(
        cards.Select(card => bases.Bases.Count == 0 ? card.ForFindings with { Sha256 = null } : card.ForFindings), bases.Cards);

    /// <summary>The sources of all files with their texts.</summary>
    public static CitedSources LinkSources(IEnumerable<CardFile> files) => new(InOrder(files, file => "", file => file.Path).SelectMany(file => file.Sources));

    /// <summary>Of all sources and of the lock, what the claims of one facts file rest on.</summary>
    public static CitingClaims Cite(BoundFacts file, CitedSources sources, ReadLock? quoteLock) =>
        CitingClaims.Of(file, file.File.Claims, sources.Among(file.Surface.Uses.Sources), quoteLock?.Lock ?? QuoteLock.Empty);

    /// <summary>Each quote of some claims in its text or in the lock.</summary>
    public static QuotedClaims CheckQuotes(CitingClaims citing, int wordLimit)
    {
        var diagnostics = new DiagnosticSink();
        return new QuotedClaims(citing, QuoteSearch.Run(citing.Claims, citing.Sources, citing.Lock, wordLimit, diagnostics), diagnostics.Diagnostics);
    }

    /// <summary>What claims say, held against their quotes.</summary>
    public static EquatableArray<FactDiagnostic> CheckEvidence(QuotedClaims quoted, EntityNames names)
    {
        var diagnostics = new DiagnosticSink();
        EvidenceChecks.Run(quoted.Evidence, names, diagnostics);
        return diagnostics.Diagnostics.ToEquatableArray();
    }

    /// <summary>The names of a facts file's entities can be looked for in texts.</summary>
    public static EquatableArray<FactDiagnostic> CheckNames(BoundFacts file, EntityNames names)
    {
        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new NamesInput(file.File, names), diagnostics);
        return diagnostics.Diagnostics.ToEquatableArray();
    }

    /// <summary>What the quotes of all claims have to do with the lock.</summary>
    public static EquatableArray<LockUse> UseLock(IEnumerable<QuotedClaims> claims) =>
        claims.Select(quoted => quoted.LockUse).Where(use => !use.IsEmpty).ToEquatableArray();

    /// <summary>What the findings of a facts file rest on, of the cards and the headings of all.</summary>
    public static RestingFile Rest(BoundFacts file, CitedCards cards, HeadingQuotes headings) =>
        new(file, cards.Among(file.Surface.Uses.Sources), headings.Of(file.Path));

    /// <summary>Of all facts files, what one has to do with.</summary>
    public static LinkedFile Link(RestingFile file, LinkedEntities entities, LinkedClaims claims, MergedEntities merged) =>
        new(file, entities, claims.Among(file.Facts.Surface.Claims), merged.Among(entities, file.File));

    /// <summary>What a facts file names must be there, and what its claims amount to must hold.</summary>
    public static CheckedFile CheckFacts(LinkedFile linked)
    {
        var (resting, entities, merged) = (linked.Resting, linked.Entities, linked.Merged);
        var file = resting.File;
        EntityDeclaration[] declared = [.. entities.FirstsOf(linked.Path, file)];
        var elsewhere = ClaimsElsewhere.Of(declared, entities);
        var cards = resting.Cards.And([.. merged.Cards, .. elsewhere.Cards]);
        var context = ContextOf(entities, cards, resting.HeadingOnly.Concat(merged.HeadingOnly).Concat(elsewhere.HeadingOnly));
        var findings = new FindingsOfFile(declared, entity => merged.SameAs(entities, entity), elsewhere.On, entities.Schema, context);
        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new FileInput(file, declared, entities, linked.Claims, resting.Cards, findings), diagnostics);
        return new CheckedFile(linked.Path, file, entities, findings, cards, diagnostics.Diagnostics);
    }

    /// <summary>The passages that a file's cards name stand in their texts.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckCards(CardFile file)
    {
        var diagnostics = new DiagnosticSink();
        foreach (var (card, source) in file.Pairs)
        {
            CheckRegister.Run(new CardInput(card, source), diagnostics);
        }

        return diagnostics.Diagnostics;
    }

    /// <summary>What shows only where all files are seen together.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckWhole(Survey survey, LinkedEntities entities, IEnumerable<BoundFacts> facts, IEnumerable<CardFile> cardFiles)
    {
        var diagnostics = new DiagnosticSink();
        var files = InOrder(facts, file => file.File.Name, file => file.Path)
            .Select(file => new FileOfWhole(file.Path, file.File, file.Surface.Uses, file.HasDrafts));
        var cards = InOrder(cardFiles.SelectMany(file => file.Pairs), pair => pair.Card.Card.Id, pair => pair.Card.Key.Place.Path)
            .Select(pair => new CardInput(pair.Card, pair.Source));
        CheckRegister.Run(new WholeInput(survey, entities, [.. files], [.. cards]), diagnostics);
        return diagnostics.Diagnostics;
    }

    /// <summary>The lock can be read, and pins nothing in vain.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckLock(
        ReadLock quoteLock, CitedSources sources, IReadOnlyCollection<LockUse> uses, IEnumerable<ClaimSurface> claims)
    {
        if (quoteLock.File.Unreadable is { } reason)
        {
            return [reason];
        }

        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new LockInput(quoteLock.Path, quoteLock.File.Text, quoteLock.Lock, sources, uses, claims), diagnostics);
        return diagnostics.Diagnostics;
    }

    /// <summary>Where everything is declared.</summary>
    public static DeclarationPlaces FindPlaces(IEnumerable<BoundFacts> facts, IEnumerable<BoundCards> cards) => new(
        InOrder(facts, file => file.File.Name, file => file.Path).Select(file => file.File),
        InOrder(cards.SelectMany(file => file.Cards), card => card.Card.Id, card => card.Key.Place.Path));

    /// <summary>Of the cards of all files, those on which the findings of a facts file rest.</summary>
    public static DocumentedFile Document(CheckedFile file, CardLibrary cards) =>
        new(file, new CardLibrary(file.Cards.All.Select(card => cards.Find(card.Id) ?? file.Entities.Bases.FindCard(card.Id)).OfType<SourceCard>()));

    /// <summary>What the C# of a facts file is written from.</summary>
    public static FactsFileModel ModelFacts(DocumentedFile file, ChunkNames chunks, EmissionOptions options)
    {
        var (found, cards) = file;
        return FactsFileModels.Of(found.File.Name, chunks[found.Path], found.Findings, found.Entities, cards, options);
    }

    /// <summary>The C# of a checked fact base: its types, its facts files in the order of their names, its source cards, and the whole.</summary>
    public static IEnumerable<GeneratedFile> Emit(CheckedFacts facts, EmissionOptions options)
    {
        var (schema, chunks) = (facts.Model.Schema, new ChunkNames(facts.Files.Select(file => (file.File.Name, file.Path))));
        FactsFileModel[] files = [.. facts.Files.Select(file => ModelFacts(Document(file, facts.Cards), chunks, options))];
        var mustPack = DataSize.MustPack(files.Select(file => file.Data.Length));
        return
        [
            .. TypeModel.Of(schema).Select(type => TypeSource.Write(type, options)),
            .. files.Select(file => FactsFileSource.Write(DataSize.Pack(file, mustPack), options)),
            SourceCardsSource.Write(facts.Cards, options),
            FactBaseSource.Write(FactBaseModel.Of(schema, EntityDirectory.Of(files.Select(ChunkModel.Of)), facts.Model.Linked.Bases), options),
        ];
    }

    /// <summary>Whether an assembly holds the data, packed where they must be; null where it does.</summary>
    private static FactDiagnostic? CheckSize(CheckedFacts facts, IFileLoop loop, int limit)
    {
        var data = loop.Each(facts.Files, file => FactsFileModels.DataOf(file.Findings, file.Entities));
        return DataSize.MustPack(data.Select(file => file.Length), limit)
            ? DataSize.Check(loop.Each(data, file => TextPacker.Pack(file).Length), limit)
            : null;
    }

    private static FindingContext ContextOf(LinkedEntities entities, CitedCards cards, IEnumerable<(string Claim, string Source)> headingOnly) => new()
    {
        SameEntities = entities.Representatives,
        SameSources = entities.Bases.Bases.Count == 0 ? new Dictionary<string, string>() : CitedCards.SameDocuments(cards.All.Concat(entities.Bases.Cards.Select(card => card.ForFindings))),
        DerivedFrom = cards.DerivedFrom,
        Published = cards.All.Where(card => card.Published is not null)
            .ToDictionary(card => card.Id, card => card.Published!.Value, StringComparer.Ordinal),
        HeadingOnly = new HashSet<(string, string)>(headingOnly),
    };

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> nameOf, Func<T, string> pathOf) =>
        items.OrderBy(nameOf, StringComparer.Ordinal).ThenBy(pathOf, StringComparer.Ordinal);

    private static IReadOnlyList<FactDiagnostic> Sorted(IEnumerable<FactDiagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Place.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal),
    ];
}
