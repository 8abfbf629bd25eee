using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Evidence;

/// <summary>A quote of a claim that was found in its source.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Scalar">Its place in the facts.</param>
/// <param name="Card">The source's card.</param>
/// <param name="Text">The source's text.</param>
/// <param name="Place">The place of the quote in it.</param>
internal sealed record FoundQuote(QuoteRecord Quote, YamlScalar Scalar, EvidenceCard Card, ProseText Text, QuotePlace Place)
{
    /// <summary>Whether it is only in a heading that the card declares.</summary>
    public bool InHeading { get; init; }

    /// <summary>The sentences that the quote touches.</summary>
    public TextRange Sentences { get; } = Text.SentencesAround(Place.Range);

    /// <summary>The sentences as a message shows them.</summary>
    public string SentenceWords => Shorten(Text.Source.OnOneLine(Sentences));

    /// <summary>Words of the text as a message shows them.</summary>
    public string Show(TextRange range) => Shorten(Text.Source.OnOneLine(range));

    private static string Shorten(string words) => words.Length <= 240 ? words : words.Substring(0, 237).TrimEnd() + "...";
}

/// <summary>A range of a text that a claim is based on: a part of a quote, or the editor's words for what a quote means.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Text">The text that it is a stretch of.</param>
/// <param name="Range">The stretch.</param>
internal sealed record EvidencePart(FoundQuote Quote, ProseText Text, TextRange Range);

/// <summary>One claim with those of its quotes whose texts are present: the input of the rules of evidence.</summary>
/// <param name="declaration">The claim.</param>
/// <param name="quotes">The quotes that were found, in the order of the claim.</param>
/// <param name="names">The names of the fact base.</param>
internal sealed class EvidenceInput(ClaimDeclaration declaration, FoundQuote[] quotes, EntityNames names)
{
    /// <summary>How many paragraphs before a quote may name who speaks in it, and when.</summary>
    internal const int ParagraphsBefore = 3;

    private EvidencePart[]? _parts;
    private EvidenceInput? _whole;
    private ProseText? _reason;
    private int _asked;

    /// <summary>The claim, and the places of its words.</summary>
    public ClaimDeclaration Declaration => declaration;

    /// <summary>The names of the fact base.</summary>
    public EntityNames Names => names;

    /// <summary>The claim.</summary>
    public ClaimRecord Claim => declaration.Claim;

    /// <summary>Whether every quote of the claim was found. If not, no rule can say what all the quotes together lack.</summary>
    public bool IsComplete { get; } = quotes.Length > 0 && quotes.Length == NumberOfQuotes(declaration.Claim);

    /// <summary>Whether the claim says how its value follows.</summary>
    /// <remarks>A rule asks only if it would report otherwise: see <see cref="ReasonFor"/>.</remarks>
    public bool HasReason => ReasonFor(ReasonKey.Value) is not null;

    /// <summary>The reasons that no rule has asked for yet. After all rules have run, these are the ones that waive nothing.</summary>
    internal IEnumerable<ReasonRecord> Unasked => Claim.Reasons.Where(reason => (_asked & (1 << (int)reason.Key)) == 0);

    /// <summary>The quotes that were found, in the order of the claim.</summary>
    internal FoundQuote[] Quotes => quotes;

    /// <summary>The parts of all quotes, each in its text, and the editor's words for what they mean.</summary>
    internal EvidencePart[] Parts => _parts ??= PartsOf(quotes);

    /// <summary>The editor's reason as a text, to find what it mentions.</summary>
    internal ProseText? Reason => ReasonFor(ReasonKey.Value) is { } words ? _reason ??= new ProseText(new SourceText(words)) : null;

    /// <summary>The editor's reason as a text in English, and in the language of the quotes if it has a reader.</summary>
    internal IEnumerable<ProseText> ReasonReadings
    {
        get
        {
            if (Reason is { } reason)
            {
                yield return reason;
                if (quotes[0].Text is { Language: var language } && language != reason.Language && language.ReadsWords)
                {
                    yield return new ProseText(reason.Source, quotes[0].Text.LanguageTag);
                }
            }
        }
    }

    /// <summary>
    /// The reason for a kind of rule; null if there is none. A rule asks only if it would report otherwise, so a reason that no rule asks
    /// for waives nothing.
    /// </summary>
    internal string? ReasonFor(ReasonKey key)
    {
        if (_whole is { } whole)
        {
            return whole.ReasonFor(key);
        }

        _asked |= 1 << (int)key;
        return Claim.ReasonFor(key);
    }

    /// <summary>The same claim with some of its quotes.</summary>
    internal EvidenceInput With(FoundQuote[] some) => new(declaration, some, names) { _whole = this };

    /// <summary>Whether a stretch of a text names an entity, or points at it by a title.</summary>
    internal bool IsNamed(ProseText text, TextRange range, string entity) => text.IsNamedIn(range, entity, names);

    /// <summary>Whether a reason for a kind of rule speaks of an entity.</summary>
    internal bool ReasonNames(ReasonKey key, string entity) =>
        ReasonFor(key) is { } words && new SourceText(words) is var source
        && Array.Exists(
            [new ProseText(source), new ProseText(source, quotes[0].Text.LanguageTag)], reason => IsNamed(reason, reason.Whole, entity));

    /// <summary>When the words of a quote were said: <c>stated</c>, otherwise the day on which the source was published.</summary>
    internal FactDate? SaidOn(FoundQuote quote) => Claim.Stated ?? quote.Card.Published;

    /// <summary>Whether a reason for a kind of rule has the id of an entity, which no other has.</summary>
    internal bool ReasonHasId(ReasonKey key, string entity)
    {
        var words = ReasonFor(key) ?? "";
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var end = at + entity.Length;
            if ((at == 0 || !IsOfId(words[at - 1])) && (end == words.Length || !IsOfId(words[end])))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => words.IndexOf(entity, from, StringComparison.Ordinal);

        static bool IsOfId(char character) => char.IsLetterOrDigit(character) || character is '-' or ':';
    }

    internal FactDiagnostic Report(Rule rule, Place place, string message) => new(rule, message, place) { Claim = Claim.Id };

    private static int NumberOfQuotes(ClaimRecord claim)
    {
        var number = 0;
        for (var source = 0; source < claim.Sources.Count; source++)
        {
            number += claim.Sources[source].Quotes.Count;
        }

        return number;
    }

    private static EvidencePart[] PartsOf(FoundQuote[] quotes)
    {
        if (quotes is [{ Quote.Sic: null, Place.Parts: { Count: 1 } only } single])
        {
            return [new EvidencePart(single, single.Text, only[0])]; // nearly every claim
        }

        var parts = new List<EvidencePart>(quotes.Length);
        foreach (var quote in quotes)
        {
            for (var part = 0; part < quote.Place.Parts.Count; part++)
            {
                parts.Add(new EvidencePart(quote, quote.Text, quote.Place.Parts[part]));
            }
        }

        foreach (var quote in quotes)
        {
            if (quote.Quote.Sic is { } sense)
            {
                var text = new ProseText(new SourceText(sense), quote.Text.LanguageTag);
                parts.Add(new EvidencePart(quote, text, text.Whole));
            }
        }

        return [.. parts];
    }
}
