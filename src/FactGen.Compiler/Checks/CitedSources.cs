using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>Sources by their ids. Equal while each of them is what it was.</summary>
public sealed class CitedSources : IEquatable<CitedSources>
{
    private readonly Dictionary<string, CitedSource> _sources;

    /// <summary>For each source that copies or translates another, that other, and so on.</summary>
    private readonly Dictionary<string, string> _derivedFrom;

    /// <summary>The ids of all sources, where one is wanted that is none.</summary>
    private readonly EquatableArray<string> _known;

    /// <summary>Brings the sources together; of several with one id, the first counts.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="elsewhere">The cards of the fact bases on which this one builds: sources may be derived from theirs.</param>
    public CitedSources(IEnumerable<CitedSource> sources, IEnumerable<SourceCard> elsewhere)
    {
        _sources = new(StringComparer.Ordinal);
        _derivedFrom = new(StringComparer.Ordinal);
        foreach (var source in sources.Where(source => !_sources.ContainsKey(source.Card.Id)))
        {
            _sources.Add(source.Card.Id, source);
            if (source.Card.DerivedFrom is { } original)
            {
                _derivedFrom.Add(source.Card.Id, original);
            }
        }

        foreach (var card in elsewhere)
        {
            if (card.DerivedFrom is { } original)
            {
                _derivedFrom[card.Id] = original;
            }
        }

        All = [.. _sources.Values.OrderBy(source => source.Card.Id, StringComparer.Ordinal)];
        _known = All.Select(source => source.Card.Id).ToEquatableArray();
    }

    private CitedSources(IEnumerable<CitedSource> sources, Dictionary<string, string> derivedFrom, EquatableArray<string> known)
    {
        _sources = sources.ToDictionary(source => source.Card.Id, StringComparer.Ordinal);
        (All, _derivedFrom, _known) = ([.. _sources.Values.OrderBy(source => source.Card.Id, StringComparer.Ordinal)], derivedFrom, known);
    }

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<CitedSource> All { get; }

    /// <summary>Every card, in the order of the ids.</summary>
    public EquatableArray<SourceCard> Cards => All.Select(source => source.Card).ToEquatableArray();

    /// <summary>Which source a source copies or translates.</summary>
    public IReadOnlyDictionary<string, string> DerivedFrom => _derivedFrom;

    /// <summary>For each of these cards whose document other fact bases have too, by its digest, the first of them.</summary>
    public static Dictionary<string, string> SameDocuments(IEnumerable<SourceCard> cards) => cards
        .Where(card => card.Sha256 is not null)
        .GroupBy(card => card.Sha256!, card => card.Id, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.ToArray())
        .Where(same => same.Select(QualifiedName.FactBaseOf).Distinct(StringComparer.Ordinal).Count() > 1)
        .SelectMany(same => same, (same, id) => (Id: id, First: same[0]))
        .GroupBy(card => card.Id, card => card.First, StringComparer.Ordinal)
        .ToDictionary(card => card.Key, card => card.First(), StringComparer.Ordinal);

    /// <summary>The source of that id, or null.</summary>
    public CitedSource? Find(string id) => _sources.TryGetValue(id, out var source) ? source : null;

    /// <summary>The card of that id, or null.</summary>
    public SourceCard? CardOf(string id) => Find(id)?.Card;

    /// <summary>The sentence that helps whoever wrote an id that is no source's.</summary>
    public string Suggestion(string id) => DidYouMean.Sentence(id, _known);

    /// <summary>To write the id of the source that was meant, where that can be told.</summary>
    public EquatableArray<Remedy> RemedyFor(string id) => DidYouMean.Remedy(id, _known);

    /// <summary>Those that are cited by their ids, which differ.</summary>
    public CitedSources Among(IReadOnlyCollection<string> ids)
    {
        Dictionary<string, string> derivedFrom = new(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            for (var copy = id; !derivedFrom.ContainsKey(copy) && _derivedFrom.TryGetValue(copy, out var original); copy = original)
            {
                derivedFrom.Add(copy, original);
            }
        }

        return new CitedSources(ids.Select(Find).OfType<CitedSource>(), derivedFrom, ids.All(_sources.ContainsKey) ? default : _known);
    }

    /// <summary>These and others, which are parts of the same whole.</summary>
    public CitedSources And(IEnumerable<CitedSources> others)
    {
        CitedSources[] parts = [this, .. others];
        return parts.Length == 1 ? this : new CitedSources(
            parts.SelectMany(part => part.All).GroupBy(source => source.Card.Id, StringComparer.Ordinal).Select(same => same.First()),
            parts.SelectMany(part => part._derivedFrom)
                .GroupBy(copy => copy.Key, copy => copy.Value, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal),
            _known);
    }

    /// <inheritdoc/>
    public bool Equals(CitedSources? other) =>
        other is not null
        && _known.Equals(other._known)
        && All.SequenceEqual(other.All)
        && _derivedFrom.Count == other._derivedFrom.Count
        && _derivedFrom.All(copy => other._derivedFrom.TryGetValue(copy.Key, out var original) && original == copy.Value);

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as CitedSources);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
