using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Linking;

/// <summary>
/// Problems that only all files together show, found from the surfaces of the files. If there are none, no file need be looked at, and an
/// edit that only moves places changes nothing here.
/// </summary>
/// <param name="HasTwins">Whether an id or a C# name occurs twice.</param>
/// <param name="UnusedEntities">The entities without a claim that no claim names.</param>
/// <param name="UnusedSources">The sources that no claim cites, and that no other source copies.</param>
internal sealed record Survey(bool HasTwins, EquatableArray<string> UnusedEntities, EquatableArray<string> UnusedSources)
{
    /// <summary>Combines facts and cards.</summary>
    public static Survey Of(FactsSurvey facts, IReadOnlyCollection<SourceCard> cards)
    {
        var used = new HashSet<string>(facts.Cited.Concat(cards.Select(card => card.DerivedFrom).OfType<string>()), StringComparer.Ordinal);
        return new Survey(
            facts.HasTwins || FactsSurvey.HasTwice(cards.Select(card => card.Id)),
            facts.UnusedEntities,
            cards.Select(card => card.Id).Where(id => !used.Contains(id)).ToEquatableArray());
    }
}
