using FactGen.Compiler.Evidence;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// A facts file with its findings, the whole cards of their sources, which documentation cites, and where the quotes are in the sources.
/// </summary>
internal sealed record FactsWithDocumentation(FactsWithFindings Facts, CardLibrary Cards, QuoteLocators Locators) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>Selects what the findings of a file cite from the cards and quotes of all files.</summary>
    public static FactsWithDocumentation Of(FactsWithFindings file, CardLibrary cards, QuoteLocatorsOfFiles locators) =>
        new(
            file,
            new CardLibrary(file.Cards.All.Select(card => cards.Find(card.Id) ?? file.Entities.Bases.FindCard(card.Id))
                .OfType<SourceCard>()),
            locators.Of(file.Path));
}
