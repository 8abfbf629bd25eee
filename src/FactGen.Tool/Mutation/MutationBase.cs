using FactGen.Compiler;
using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Mutation;

/// <summary>The fact base from which mutants are made: right facts, with their texts.</summary>
internal sealed class MutationBase
{
    /// <summary>Why a mutant may be right: another claim says the same.</summary>
    public const string ClaimedToo = "another claim says so";

    /// <summary>Why a claim may be right without its speaker: that he says so is the fact.</summary>
    public const string SaidByTheClaim = "that the speaker says so is the fact";

    /// <summary>Why what is alleged may be asserted: the property is the accusation.</summary>
    public const string AccusedByTheClaim = "that somebody is accused is the fact";

    private readonly Dictionary<string, SourceText> _texts;
    private readonly Dictionary<string, PlainWords> _words = new(StringComparer.Ordinal);
    private readonly ILookup<(string Property, string Entity), ClaimDeclaration> _values;
    private readonly Dictionary<string, string[]> _entities;
    private readonly Dictionary<string, Dictionary<string, int>> _speakers;

    /// <summary>Prepares a checked fact base.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="model">The model of the facts.</param>
    /// <param name="sample">How many of its claims are mutated; null for all.</param>
    public MutationBase(IReadOnlyList<InputFile> files, FactModel model, int? sample = null)
    {
        (Files, Model) = (files, model);
        _texts = files
            .Where(file => file.Kind is InputKind.Text)
            .ToDictionary(file => file.Name, FileSteps.ReadText, StringComparer.Ordinal);
        Library = new SourceLibrary(_texts);
        Sources = new CitedSources(model.Cards.Select(card => new CitedSource(card.Card.ForEvidence, Library.TextOf(card.Card))));
        ClaimDeclaration[] all = [.. model.AllClaims];
        ClaimDeclaration[] withTexts = [.. all.Where(claim => claim.Claim.Sources.All(source => HasText(source.Source)))];
        (Claims, ClaimsWithoutText) = (Choice.Spread(withTexts, sample), all.Length - withTexts.Length);
        _values = all.ToLookup(claim => (claim.Property.Key, model.Representative(claim.Claim.Entity)));
        _entities = model.Entities.Values
            .GroupBy(declared => declared.Entity.Type, declared => declared.Entity.Id, StringComparer.Ordinal)
            .ToDictionary(type => type.Key, type => type.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _speakers = SpeakersBySource(all);
    }

    /// <summary>Its files.</summary>
    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>The model of the facts.</summary>
    public FactModel Model { get; }

    /// <summary>The fact bases that it builds on.</summary>
    public ReferencedFacts Bases => Model.Linked.Bases;

    /// <summary>The texts by the file names on their cards, indexed once.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts => _texts;

    /// <summary>The texts with their cards.</summary>
    public SourceLibrary Library { get; }

    /// <summary>The sources, as the rules on evidence read them.</summary>
    public CitedSources Sources { get; }

    /// <summary>The claims that are mutated. Their texts are all available: the others cannot be checked against their texts.</summary>
    public IReadOnlyList<ClaimDeclaration> Claims { get; }

    /// <summary>How many claims are omitted, because a text is not available.</summary>
    public int ClaimsWithoutText { get; }

    /// <summary>The ids of the entities of a type, sorted.</summary>
    public IReadOnlyList<string> EntitiesOf(string type) => _entities.GetValueOrDefault(type) ?? [];

    /// <summary>The speakers of the claims on some sources, those with the most claims first, then the others of the fact base.</summary>
    public IEnumerable<string> SpeakersNear(IEnumerable<string> sources) => sources
        .Distinct(StringComparer.Ordinal)
        .SelectMany(source => _speakers.GetValueOrDefault(source) ?? [])
        .GroupBy(speaker => speaker.Key, speaker => speaker.Value, StringComparer.Ordinal)
        .OrderByDescending(speaker => speaker.Sum())
        .ThenBy(speaker => speaker.Key, StringComparer.Ordinal)
        .Select(speaker => speaker.Key)
        .Concat(_speakers.Values.SelectMany(speakers => speakers.Keys))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The first quote of a claim that is in its text and in no heading; null if there is none.</summary>
    public Passage? PassageOf(ClaimDeclaration claim)
    {
        foreach (var quote in QuoteSearch.Run(claim, Sources, int.MaxValue, new DiagnosticSink()))
        {
            if (quote is QuoteEvidence.InText { InHeading: false, Quoted: var quoted } found)
            {
                var sentences = quoted.Source.Prose.SentencesAround(found.Place.Range);
                return new Passage(quoted.Source.Card.Id, found.Text, quoted.Words, quoted.Quote.Exact, found.Place.Range, sentences);
            }
        }

        return null;
    }

    /// <summary>Whether a source's text is available.</summary>
    public bool HasText(string source) => Model.CardsById.TryGetValue(source, out var card) && Library.EvidenceOf(card.Card) is not null;

    /// <summary>A source's text.</summary>
    public SourceText TextOf(string source) => Library.EvidenceOf(Model.CardsById[source].Card)!;

    /// <summary>The tag of a source's language.</summary>
    public string LanguageOf(string source) => Model.CardsById[source].Card.Language ?? "en";

    /// <summary>A source's text as plain words.</summary>
    public PlainWords WordsOf(string source)
    {
        if (!_words.TryGetValue(source, out var words))
        {
            _words.Add(source, words = new PlainWords(TextOf(source).Text));
        }

        return words;
    }

    /// <summary>The first words of the longest excluded part of a source, and whether its body contains them too.</summary>
    public (string Words, bool StandInBody)? ExcludedWordsOf(string source, int mostWords)
    {
        var (text, card) = (TextOf(source), Model.CardsById[source].Card);
        var zones = Library.ZonesOf(text, card).Excluded;
        if (zones.Count == 0)
        {
            return null;
        }

        var longest = zones.MaxBy(zone => zone.Range.Length)!.Range;
        var words = text.OnOneLine(longest).Split(' ');
        var quote = string.Join(' ', words.Take(mostWords));
        var body = zones
            .Reverse()
            .Aggregate(text.Text, (rest, zone) => rest.Remove(zone.Range.Start, zone.Range.Length).Insert(zone.Range.Start, "\n"));
        return words.Length < 2 ? null : (quote, new PlainWords(body).HaveAllPartsOf(quote));
    }

    /// <summary>
    /// Whether the fact is that a speaker says something: the property says <c>speech: true</c>, and he is the value of such a property of
    /// the same entity. Whoever only tells of what others say is not.
    /// </summary>
    public bool IsOwnSaying(ClaimDeclaration claim, string speaker) =>
        claim.Property.Speech
        && Model.Schema.PropertiesOf(Model.Entities[claim.Claim.Entity].Entity.Type).Values
            .Where(property => property.Speech && property.Type.Kind is ValueKind.Entity)
            .SelectMany(property => _values[(property.Key, Model.Representative(claim.Claim.Entity))])
            .Any(said => AreSame(said.Claim.Value?.Wording, speaker)
                && (said == claim || said.Property.Key != claim.Property.Key));

    /// <summary>Whether some claim of the fact base gives the same entity's property that value, by that speaker.</summary>
    public bool IsClaimed(ClaimDeclaration claim, string value, string? by) => IsClaimedOf(claim.Claim.Entity, claim, value, by);

    /// <summary>Whether some claim of the fact base gives another entity's property that value, by that speaker.</summary>
    public bool IsClaimedOf(string entity, ClaimDeclaration claim, string value, string? by)
    {
        var type = claim.Property.Type;
        var wanted = ValueBinder.Read(value, type)?.Canonical;
        return _values[(claim.Property.Key, Model.Representative(entity))].Any(other =>
            AreSame(other.Claim.By, by)
            && other.Claim.Value is { } given
            && (type.Kind is ValueKind.Entity ? AreSame(given.Wording, value) : given.Canonical == wanted));
    }

    private static Dictionary<string, Dictionary<string, int>> SpeakersBySource(IEnumerable<ClaimDeclaration> claims) =>
        (from claim in claims
         where claim.Claim.By is not (null or ClaimRecord.Unnamed)
         from source in claim.Claim.Sources
         group claim.Claim.By! by source.Source into said
         orderby said.Key
         select said).ToDictionary(
            said => said.Key,
            said => said.CountBy(speaker => speaker, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private bool AreSame(string? one, string? other) =>
        one == other || (one is not null && other is not null && Model.Representative(one) == Model.Representative(other));
}
