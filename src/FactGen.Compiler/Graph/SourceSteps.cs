using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Graph;

/// <summary>The steps that bring source cards and texts together.</summary>
internal static class SourceSteps
{
    /// <summary>The texts that are there; if several have one name, the first.</summary>
    public static SourceLibrary LinkTexts(IEnumerable<IndexedText> texts) => new(
        InOrder.Of(texts.Where(text => text.Text is not null), text => text.Name, text => text.Path)
            .GroupBy(text => text.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Text!, StringComparer.Ordinal));

    /// <summary>The sources of all files with their texts.</summary>
    public static CitedSources LinkSources(IEnumerable<CardsWithTexts> files) =>
        new(files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => file.Sources));

    /// <summary>The cards of all files, without places.</summary>
    public static EquatableArray<SourceCard> ListCards(IEnumerable<BoundCards> files) => files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .SelectMany(file => file.Cards)
        .Select(card => card.Card)
        .ToEquatableArray();

    /// <summary>The cards of all files, with the fields that findings use.</summary>
    /// <remarks>
    /// A digest shows whether another card or another fact base has the same document. If there is no other, it changes no finding, and is
    /// left out: an edit of a text with its digest then finds nothing anew.
    /// </remarks>
    public static CitedCards LinkCards(IEnumerable<SourceCard> cards, ReferencedFacts bases)
    {
        FindingCard[] all = [.. cards.Select(card => card.ForFindings)];
        if (bases.Bases.Count > 0)
        {
            return new(all, bases.Cards);
        }

        var shared = CitedCards.SameDocuments(all);
        return new(all.Select(card => shared.ContainsKey(card.Id) ? card : card with { Sha256 = null }), bases.Cards);
    }
}
