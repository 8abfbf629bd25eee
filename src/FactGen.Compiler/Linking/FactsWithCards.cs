using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Linking;

/// <summary>
/// A facts file with the cards of the sources that it cites, and the claims and sources whose quotes occur only in headings.
/// </summary>
public sealed record FactsWithCards(BoundFacts Facts, CitedCards Cards, EquatableArray<SourcedClaim> HeadingOnly) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>The declarations of the file.</summary>
    public FactsFile File => Facts.File;

    /// <summary>Selects the cards and headings of a file from those of all files.</summary>
    internal static FactsWithCards Of(BoundFacts file, CitedCards cards, HeadingQuotes headings) =>
        new(file, cards.Among(file.Surface.Uses.Sources), headings.Of(file.Path));
}
