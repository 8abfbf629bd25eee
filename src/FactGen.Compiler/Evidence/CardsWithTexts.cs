using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>The source cards of a file, each with its text if the text is there.</summary>
internal sealed record CardsWithTexts(BoundCards Cards, EquatableArray<CitedSource> Sources) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Cards.Path;

    /// <summary>Each card with its source.</summary>
    public IEnumerable<(SourceCardDeclaration Card, CitedSource Source)> Pairs =>
        Cards.Cards.Zip(Sources, (card, source) => (card, source));

    /// <summary>Finds the texts that the cards name.</summary>
    public static CardsWithTexts Of(BoundCards file, SourceLibrary library) =>
        new(file, file.Cards.Select(card => new CitedSource(
            card.Card.ForEvidence, library.TextOf(card.Card), library.MeantBy(card.Card))).ToEquatableArray());
}
