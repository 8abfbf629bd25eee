using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.Reasons;

/// <summary>What the sources of a fact base are called for readers, who do not know their ids.</summary>
/// <param name="model">The fact base.</param>
internal sealed class ReaderNames(FactModel model)
{
    private readonly Dictionary<string, string> _names = ShortNames.Of(model.Cards.Select(card => Titled(card.Card)));

    /// <summary>The short name of a source; one of another fact base has its publisher or the beginning of its title.</summary>
    public string Of(string source) => model.CardsById.ContainsKey(source) ? _names[source]
        : model.Linked.Bases.FindCard(source) is { } other ? ShortNames.Of(Titled(other))
        : source;

    private static TitledDocument Titled(SourceCard card) => new(card.Id, card.Title, card.Publisher, card.Published);
}
