namespace FactGen.Compiler.Sources.Cards;

/// <summary>Source cards by their ids, with all that they say. Equal while each of them says what it did.</summary>
public sealed class CardLibrary : IEquatable<CardLibrary>
{
    private readonly Dictionary<string, SourceCard> _cards = new(StringComparer.Ordinal);

    /// <summary>Brings the cards together; of several with one id, the first counts.</summary>
    public CardLibrary(IEnumerable<SourceCard> cards)
    {
        foreach (var card in cards.Where(card => !_cards.ContainsKey(card.Id)))
        {
            _cards.Add(card.Id, card);
        }

        All = _cards.Values.OrderBy(card => card.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Every card, in the order of the ids.</summary>
    public EquatableArray<SourceCard> All { get; }

    /// <summary>The card of that id, or null.</summary>
    public SourceCard? Find(string id) => _cards.TryGetValue(id, out var card) ? card : null;

    /// <inheritdoc/>
    public bool Equals(CardLibrary? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as CardLibrary);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
