using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>The source texts that are present, by the file names on cards.</summary>
public sealed class SourceLibrary(IReadOnlyDictionary<string, SourceText> texts)
{
    private readonly Dictionary<(SourceText Text, SourceCard Card), TextZones> _zones = [];
    private readonly Lazy<ILookup<string, string>> _alike = new(
        () => texts.Keys.OrderBy(name => name, StringComparer.Ordinal)
            .ToLookup(name => FileUnderRoot.Stem(name, withFolder: false), StringComparer.Ordinal));

    /// <summary>The card's text, if it is present, whatever its digest.</summary>
    public SourceText? TextOf(SourceCard card) => card.Text is { } name && texts.TryGetValue(name, out var text) ? text : null;

    /// <summary>
    /// The text that a card means, if it names none that is present, but one of another case, ending or folder; null if there is not
    /// exactly one.
    /// </summary>
    public string? MeantBy(SourceCard card)
    {
        if (card.Text is not { } named || texts.ContainsKey(named))
        {
            return null;
        }

        string[] alike = [.. _alike.Value[FileUnderRoot.Stem(named, withFolder: false)]];
        var stem = FileUnderRoot.Stem(named, withFolder: true);
        return Array.Find(alike, name => FileUnderRoot.Stem(name, withFolder: true) == stem) ?? (alike.Length == 1 ? alike[0] : null);
    }

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
