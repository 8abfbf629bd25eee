using System.Collections.Concurrent;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>A source as claims cite it: its card, and its text if that is present. Equal as long as both are unchanged.</summary>
/// <remarks>The text is indexed once, however many files cite it.</remarks>
public sealed class CitedSource : IEquatable<CitedSource>
{
    private readonly SourceText? _text;
    private readonly Lazy<TextZones> _zones;
    private Lazy<ProseText> _prose;
    private ConcurrentDictionary<string, ProseText>? _otherProse;

    /// <summary>Brings card and text together.</summary>
    /// <param name="card">The card.</param>
    /// <param name="text">The text that the card names; null if it is not present.</param>
    /// <param name="textMeant">The name of the text that is present and that the card may mean; null if there is none.</param>
    public CitedSource(EvidenceCard card, SourceText? text, string? textMeant = null)
    {
        (Card, _text, TextMeant) = (card, text, textMeant);
        _zones = new(() => Evidence!.Zones(card.Exclude, card.Headings));
        _prose = NewProse();
    }

    /// <summary>The fields of the card that the rules of evidence use.</summary>
    public EvidenceCard Card { get; }

    /// <summary>The tag of the source's language.</summary>
    public string Language => Card.Language ?? "en";

    /// <summary>The text, if it is present and has the digest on the card.</summary>
    public SourceText? Evidence => _text is not null && _text.Digest == Card.Sha256 ? _text : null;

    /// <summary>The text, if it is present and has another digest than the card.</summary>
    public SourceText? OtherText => Evidence is null ? _text : null;

    /// <summary>The name of a text that is present, if the card names none, but one that is called nearly so.</summary>
    public string? TextMeant { get; }

    /// <summary>The headings and excluded parts of the evidence.</summary>
    public TextZones Zones => _zones.Value;

    /// <summary>The evidence as a reader of its language sees it.</summary>
    public ProseText Prose => _prose.Value;

    /// <summary>The evidence as a reader of another language sees it, for quotes that have a language of their own.</summary>
    /// <param name="language">The tag of the language; null for the source's.</param>
    public ProseText ProseIn(string? language) => language is null || language == Language
        ? Prose
        : LazyInitializer.EnsureInitialized(ref _otherProse)!.GetOrAdd(language, tag => new ProseText(Evidence!, tag));

    /// <summary>Whether the text is read at present.</summary>
    internal bool IsRead => _prose.IsValueCreated;

    /// <summary>Drops what was read in the text. Whoever asks for it again gets the same, read anew.</summary>
    internal void Release()
    {
        if (_prose.IsValueCreated)
        {
            _prose = NewProse();
        }

        _otherProse = null;
        _text?.Release();
    }

    private Lazy<ProseText> NewProse() => new(() => new ProseText(Evidence!, Language));

    /// <inheritdoc/>
    public bool Equals(CitedSource? other) =>
        other is not null && ReferenceEquals(_text, other._text) && Card == other.Card && TextMeant == other.TextMeant;

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as CitedSource);

    /// <inheritdoc/>
    public override int GetHashCode() => Card.Id.GetHashCode();
}
