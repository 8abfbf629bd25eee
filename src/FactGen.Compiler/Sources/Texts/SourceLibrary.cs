using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>The source texts that are present, by the file names on cards.</summary>
public sealed class SourceLibrary(IReadOnlyDictionary<string, SourceText> texts)
{
    private readonly Dictionary<(SourceText Text, SourceCard Card), TextZones> _zones = [];

    /// <summary>The card's text, if it is present, whatever its digest.</summary>
    public SourceText? TextOf(SourceCard card) => card.Text is { } name && texts.TryGetValue(name, out var text) ? text : null;

    /// <summary>The card's text, if it is present and has the digest on the card.</summary>
    public SourceText? EvidenceOf(SourceCard card) => TextOf(card) is { } text && text.Digest == card.Sha256 ? text : null;

    /// <summary>The headings and excluded parts of a card's text, found once.</summary>
    public TextZones ZonesOf(SourceText text, SourceCard card)
    {
        if (!_zones.TryGetValue((text, card), out var zones))
        {
            zones = text.Zones(card.Exclude, card.Headings);
            _zones.Add((text, card), zones);
        }

        return zones;
    }
}
