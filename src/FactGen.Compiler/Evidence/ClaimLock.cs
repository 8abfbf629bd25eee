using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Evidence;

/// <summary>The fields of a claim and its card that a lock line's digest covers: everything that the rules of evidence use.</summary>
public static class ClaimLock
{
    /// <summary>The quote with those fields, in the order in which the digest takes them.</summary>
    /// <param name="quoted">The quote.</param>
    /// <param name="names">The entities that its claim names, and maybe others.</param>
    internal static LockedQuote Of(QuotedClaim quoted, LockedNames names)
    {
        var (claim, card) = (quoted.Claim.Claim, quoted.Source.Card);
        (string Key, string? Value)[] fields =
        [
            ("property", quoted.Claim.Property.Key),
            ("property.accusation", quoted.Claim.Property.Accusation ? "true" : null),
            ("property.speech", quoted.Claim.Property.Speech ? "true" : null),
            .. FieldsOf(quoted.Claim.Property, claim),
            ("entity", claim.Entity),
            .. names.FieldsOf(quoted.Claim),
            .. ClaimFields.LockFields.Select(field => (field.Name, field.Of(claim))),
            ("card.published", card.Published?.Wording),
            ("card.language", card.Language),
            ("card.publisher", card.Publisher),
            ("card.reports", card.Reports ? "true" : null),
            ("card.translated", card.IsTranslated ? "true" : null),
            .. card.Exclude.Select(passage => ("card.exclude", (string?)$"{passage.From} … {passage.To ?? "end of line"}")),
            .. card.Headings.Select(heading => ("card.heading", (string?)heading)),
        ];
        return new LockedQuote(
            claim.Id,
            card.Id,
            quoted.Selector,
            quoted.Quote.Sic,
            quoted.Quote.Language,
            [.. fields.Where(field => field.Value is not null).Select(field => new LockedField(field.Key, field.Value!))]);
    }

    /// <summary>What the rules read of the schema: kind of value, unit, summary, and how texts say the word of a closed list.</summary>
    private static IEnumerable<(string Key, string? Value)> FieldsOf(Property property, ClaimRecord claim) =>
    [
        ("property.type", property.Type.Kind is ValueKind.OneOf ? "one of" : property.Type.ToString()),
        ("property.of", property.Type.Of),
        .. property.Type.UnitSynonyms.Select(word => ("property.unit", (string?)word)),
        ("property.summary", property.Summary),
        .. property.Type.Words.Where(word => word.Id == claim.Value?.Wording)
            .SelectMany(word => word.Synonyms)
            .Select(word => ("property.word", (string?)word)),
    ];

    /// <summary>The lines that pin the quotes that were found in their texts.</summary>
    /// <param name="evidence">The quotes of a fact base.</param>
    /// <param name="entities">Its entities.</param>
    public static IEnumerable<LockEntry> LinesOf(IEnumerable<QuoteEvidence> evidence, LinkedEntities entities)
    {
        QuoteEvidence.InText[] found = [.. evidence.OfType<QuoteEvidence.InText>()];
        var names = LockedNames.Of(found.Select(quote => quote.Quoted.Claim), new EntityNames(entities));
        return found.Select(quote => LineOf(quote, names));
    }

    private static LockEntry LineOf(QuoteEvidence.InText found, LockedNames names) => Of(found.Quoted, names).At(
        found.Text.Digest,
        [.. found.Place.Parts.Select(found.Text.BytesOf)],
        found.InHeading ? QuoteStanding.Heading : QuoteStanding.Body) with
    {
        Locator = found.Locator,
    };
}
