using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>A quote of a claim that was found in its source.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Scalar">Where it stands in the facts.</param>
/// <param name="Card">The source's card.</param>
/// <param name="Text">The source's text.</param>
/// <param name="Place">Where the quote stands in it.</param>
public sealed record FoundQuote(Quote Quote, YamlScalar Scalar, SourceCard Card, ProseText Text, QuotePlace Place)
{
    /// <summary>The sentences that the quote touches.</summary>
    public TextRange Sentences { get; } = Text.SentencesAround(Place.Range);

    /// <summary>The sentences as a message shows them.</summary>
    public string SentenceWords => Shorten(Text.Source.OnOneLine(Sentences));

    /// <summary>Words of the text as a message shows them.</summary>
    public string Show(TextRange range) => Shorten(Text.Source.OnOneLine(range));

    private static string Shorten(string words) => words.Length <= 240 ? words : words.Substring(0, 237).TrimEnd() + "...";
}

/// <summary>One claim with those of its quotes whose texts are here: what the rules on evidence look at.</summary>
/// <param name="Declaration">The claim.</param>
/// <param name="Quotes">The quotes that were found, in the order of the claim.</param>
/// <param name="Names">The names of the fact base.</param>
public sealed record EvidenceInput(ClaimDeclaration Declaration, IReadOnlyList<FoundQuote> Quotes, EntityNames Names)
{
    private ProseText? _reason;

    /// <summary>How many paragraphs before a quote may name who speaks in it, and when.</summary>
    internal const int ParagraphsBefore = 3;

    /// <summary>The claim.</summary>
    public Claim Claim => Declaration.Claim;

    /// <summary>
    /// Whether every quote of the claim was found. Where one was not, nothing can be said of what the quotes together do not have.
    /// </summary>
    public bool IsComplete => Quotes.Count > 0 && Quotes.Count == Claim.Sources.Sum(source => source.Quotes.Count);

    /// <summary>Whether the claim says how its value follows.</summary>
    public bool HasReason => !string.IsNullOrWhiteSpace(Claim.Because);

    /// <summary>What the editor adds to the quotes: the sense of garbled words, each as a text of its own.</summary>
    internal IEnumerable<(FoundQuote Quote, ProseText Text)> Senses =>
        from quote in Quotes
        where quote.Quote.Sic is not null
        select (quote, new ProseText(new SourceText(quote.Quote.Sic!), quote.Text.LanguageTag));

    /// <summary>The parts of all quotes, each in its text, and what the editor says that they mean.</summary>
    internal IEnumerable<(FoundQuote Quote, ProseText Text, TextRange Part)> Parts =>
        Quotes.SelectMany(quote => quote.Place.Parts.Select(part => (quote, quote.Text, part)))
            .Concat(Senses.Select(sense => (sense.Quote, sense.Text, new TextRange(0, sense.Text.Source.Text.Length))));

    /// <summary>The editor's reason as a text, to see what it speaks of.</summary>
    internal ProseText? Reason => HasReason ? _reason ??= new ProseText(new SourceText(Claim.Because!)) : null;

    /// <summary>Whether a stretch of a text names an entity, or points at it by a title.</summary>
    internal bool IsNamed(ProseText text, TextRange range, string entity) =>
        text.MentionsIn(Names, range).Any(mention => Names.AreSame(mention.Entity, entity));

    /// <summary>Whether the editor's reason speaks of an entity.</summary>
    internal bool ReasonNames(string entity) => Reason is { } reason && IsNamed(reason, new TextRange(0, reason.Source.Text.Length), entity);

    internal FactDiagnostic Report(Rule rule, Place place, string message) => new(rule, message, place) { Claim = Claim.Id };
}
