namespace FactGen.Compiler.Sources.Cards;

/// <summary>Source cards by their ids, with all their fields.</summary>
public sealed class CardLibrary(IEnumerable<SourceCard> cards) : EquatableMap<SourceCard>(cards, card => card.Id);
