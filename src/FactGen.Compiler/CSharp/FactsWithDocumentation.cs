using FactGen.Compiler.Findings;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>A facts file with its findings, and the whole cards of their sources, which documentation cites.</summary>
internal sealed record FactsWithDocumentation(FactsWithFindings Facts, CardLibrary Cards) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>Selects the cards that the findings of a file cite from the cards of all files.</summary>
    public static FactsWithDocumentation Of(FactsWithFindings file, CardLibrary cards) =>
        new(
            file,
            new CardLibrary(file.Cards.All.Select(card => cards.Find(card.Id) ?? file.Entities.Bases.FindCard(card.Id))
                .OfType<SourceCard>()));
}
