using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Linking;

/// <summary>Source cards by their ids, as findings see them. Equal while each of them says to findings what it did.</summary>
public sealed class CitedCards : IEquatable<CitedCards>
{
    private readonly Dictionary<string, FindingCard> _cards;

    /// <summary>For each source that copies or translates another, that other, and so on.</summary>
    private readonly Dictionary<string, string> _derivedFrom;

    /// <summary>The ids of all sources, where one is wanted that is none.</summary>
    private readonly EquatableArray<string> _known;

    /// <summary>Brings the cards together; of several with one id, the first counts.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="elsewhere">The cards of the fact bases on which this one builds: sources may be derived from theirs.</param>
    public CitedCards(IEnumerable<FindingCard> cards, IEnumerable<SourceCard> elsewhere)
    {
        _cards = new(StringComparer.Ordinal);
        _derivedFrom = new(StringComparer.Ordinal);
        foreach (var card in cards.Where(card => !_cards.ContainsKey(card.Id)))
        {
            _cards.Add(card.Id, card);
            if (card.DerivedFrom is { } original)
            {
                _derivedFrom.Add(card.Id, original);
            }
        }

        foreach (var card in elsewhere)
        {
            if (card.DerivedFrom is { } original)
            {
                _derivedFrom[card.Id] = original;
            }
        }

        All = InOrder(_cards.Values);
        _known = All.Select(card => card.Id).ToEquatableArray();
    }

    private CitedCards(IEnumerable<FindingCard> cards, Dictionary<string, string> derivedFrom, EquatableArray<string> known)
    {
        _cards = cards.ToDictionary(card => card.Id, StringComparer.Ordinal);
        (All, _derivedFrom, _known) = (InOrder(_cards.Values), derivedFrom, known);
    }

    /// <summary>Every card, in the order of the ids.</summary>
    public EquatableArray<FindingCard> All { get; }

    /// <summary>Which source a source copies or translates.</summary>
    public IReadOnlyDictionary<string, string> DerivedFrom => _derivedFrom;

    /// <summary>For each of these cards whose document other fact bases have too, by its digest, the first of them.</summary>
    public static Dictionary<string, string> SameDocuments(IEnumerable<FindingCard> cards) => cards
        .Where(card => card.Sha256 is not null)
        .GroupBy(card => card.Sha256!, card => card.Id, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.ToArray())
        .Where(same => same.Select(QualifiedName.FactBaseOf).Distinct(StringComparer.Ordinal).Count() > 1)
        .SelectMany(same => same, (same, id) => (Id: id, First: same[0]))
        .GroupBy(card => card.Id, card => card.First, StringComparer.Ordinal)
        .ToDictionary(card => card.Key, card => card.First(), StringComparer.Ordinal);

    /// <summary>The card of that id, or null.</summary>
    public FindingCard? Find(string id) => _cards.TryGetValue(id, out var card) ? card : null;

    /// <summary>The sentence that helps whoever wrote an id that is no source's.</summary>
    public string Suggestion(string id) => DidYouMean.Sentence(id, _known);

    /// <summary>To write the id of the source that was meant, where that can be told.</summary>
    public EquatableArray<Remedy> RemedyFor(string id) => DidYouMean.Remedy(id, _known);

    /// <summary>Those that are cited by their ids, which differ.</summary>
    public CitedCards Among(IReadOnlyCollection<string> ids)
    {
        Dictionary<string, string> derivedFrom = new(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            for (var copy = id; !derivedFrom.ContainsKey(copy) && _derivedFrom.TryGetValue(copy, out var original); copy = original)
            {
                derivedFrom.Add(copy, original);
            }
        }

        return new CitedCards(ids.Select(Find).OfType<FindingCard>(), derivedFrom, ids.All(_cards.ContainsKey) ? default : _known);
    }

    /// <summary>These and others, which are parts of the same whole.</summary>
    public CitedCards And(IEnumerable<CitedCards> others)
    {
        CitedCards[] parts = [this, .. others];
        return parts.Length == 1 ? this : new CitedCards(
            parts.SelectMany(part => part.All).GroupBy(card => card.Id, StringComparer.Ordinal).Select(same => same.First()),
            parts.SelectMany(part => part._derivedFrom)
                .GroupBy(copy => copy.Key, copy => copy.Value, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal),
            _known);
    }

    /// <inheritdoc/>
    public bool Equals(CitedCards? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _known.Equals(other._known)
            && All.Equals(other.All)
            && _derivedFrom.Count == other._derivedFrom.Count
            && _derivedFrom.All(copy => other._derivedFrom.TryGetValue(copy.Key, out var original) && original == copy.Value));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as CitedCards);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;

    private static EquatableArray<FindingCard> InOrder(IEnumerable<FindingCard> cards) =>
        cards.OrderBy(card => card.Id, StringComparer.Ordinal).ToEquatableArray();
}
