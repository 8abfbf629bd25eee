using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Linking;

/// <summary>Source cards by their ids, with the fields that findings use.</summary>
public sealed record CitedCards
{
    private readonly EquatableMap<FindingCard> _cards;

    /// <summary>For each source that copies or translates another, that other, and so on.</summary>
    private readonly EquatableMap<(string Copy, string Original)> _derivedFrom;

    /// <summary>All source ids, kept only if some cited id is unknown, to suggest the one that was meant.</summary>
    private readonly EquatableArray<string> _known;

    /// <summary>Brings the cards together; of several with one id, the first counts.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="elsewhere">The cards of the fact bases on which this one builds: sources may be derived from theirs.</param>
    internal CitedCards(IEnumerable<FindingCard> cards, IEnumerable<SourceCard> elsewhere)
    {
        _cards = new(cards, card => card.Id);
        _derivedFrom = Copies(elsewhere.Reverse().Select(card => (card.Id, card.DerivedFrom))
            .Concat(_cards.Values.Select(card => (card.Id, card.DerivedFrom)))
            .Where(card => card.DerivedFrom is not null)
            .Select(card => (card.Id, card.DerivedFrom!)));
        _known = All.Select(card => card.Id).ToEquatableArray();
    }

    private CitedCards(
        IEnumerable<FindingCard> cards, IEnumerable<(string Copy, string Original)> derivedFrom, EquatableArray<string> known) =>
        (_cards, _derivedFrom, _known) = (new(cards, card => card.Id), Copies(derivedFrom), known);

    /// <summary>Every card, in the order of the ids.</summary>
    internal EquatableArray<FindingCard> All => _cards.All;

    /// <summary>Which source a source copies or translates.</summary>
    public IReadOnlyDictionary<string, string> DerivedFrom =>
        _derivedFrom.Values.ToDictionary(copy => copy.Copy, copy => copy.Original, StringComparer.Ordinal);

    /// <summary>
    /// For each card whose document other cards have too (by its digest), here or in other fact bases, the first of these.
    /// </summary>
    internal static Dictionary<string, string> SameDocuments(IEnumerable<FindingCard> cards) => cards
        .Where(card => card.Sha256 is not null)
        .GroupBy(card => card.Sha256!, card => card.Id, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.ToArray())
        .Where(same => same.Length > 1)
        .SelectMany(same => same, (same, id) => (Id: id, First: same[0]))
        .GroupBy(card => card.Id, card => card.First, StringComparer.Ordinal)
        .ToDictionary(card => card.Key, card => card.First(), StringComparer.Ordinal);

    /// <summary>The card of that id, or null.</summary>
    internal FindingCard? Find(string id) => _cards.Find(id);

    /// <summary>Which source may have been meant by an id that is none's.</summary>
    /// <param name="id">The id.</param>
    /// <param name="diagnostics">What takes the message.</param>
    public Suggestion Suggest(string id, DiagnosticSink diagnostics) => diagnostics.Suggest(id, _known);

    /// <summary>Those that are cited by their ids, which differ.</summary>
    public CitedCards Among(IReadOnlyCollection<string> ids)
    {
        List<(string Copy, string Original)> derivedFrom = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            for (var copy = id; _derivedFrom.Has(copy) && seen.Add(copy); copy = _derivedFrom[copy].Original)
            {
                derivedFrom.Add(_derivedFrom[copy]);
            }
        }

        return new CitedCards(ids.Select(Find).OfType<FindingCard>(), derivedFrom, ids.All(_cards.Has) ? default : _known);
    }

    /// <summary>These and others, which are parts of the same whole.</summary>
    public CitedCards And(IEnumerable<CitedCards> others)
    {
        CitedCards[] parts = [this, .. others];
        return parts.Length == 1 ? this : new CitedCards(
            parts.SelectMany(part => part.All),
            parts.SelectMany(part => part._derivedFrom.Values),
            _known);
    }

    private static EquatableMap<(string Copy, string Original)> Copies(IEnumerable<(string Copy, string Original)> copies) =>
        new(copies, copy => copy.Copy);
}
