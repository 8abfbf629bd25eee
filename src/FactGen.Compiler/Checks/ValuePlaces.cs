using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Where a quote has the words that give the value.</summary>
internal static class ValuePlaces
{
    /// <summary>Each of the places; none if the quote does not show the value.</summary>
    public static IReadOnlyList<TextRange> In(EvidenceInput input, FoundQuote quote) =>
        input.Claim.Value is not { } value ? [] : input.Declaration.Property.Type switch
        {
            { Kind: ValueKind.Date } => [.. OfDate(input, quote, ((SetValue<FactDate>)value).Value)],
            { IsQuantity: true } => [.. OfQuantity(input, quote, value)],
            { Kind: ValueKind.Entity } => [.. OfName(input, quote, value.Wording, titlesToo: false)],
            _ => ValueChecks.PlaceOfWords(input, quote) is { } words ? [words] : [],
        };

    private static IEnumerable<TextRange> OfDate(EvidenceInput input, FoundQuote quote, FactDate value) =>
        from date in QuotedDates.Of(input)
        where ReferenceEquals(date.Quote, quote) && quote.Place.Range.Contains(date.Reading.Core) && DateChecks.IsRead(value, [date])
        select date.Reading.Core;

    /// <summary>The numbers of the value, whatever hedges them.</summary>
    public static IEnumerable<TextRange> OfQuantity(EvidenceInput input, FoundQuote quote, FactValue value)
    {
        var type = input.Declaration.Property.Type;
        return
            from part in quote.Place.Parts
            from reading in quote.Text.QuantitiesIn(part)
            where reading.Fits(input.Declaration.Property)
                && QuantityChecks.IsAmong(reading.WordingsWithAnyHedge(type.Kind), value, type)
            select reading.Core;
    }

    /// <summary>The names of an entity that is the value; perhaps also titles, which only point at it.</summary>
    public static IEnumerable<TextRange> OfName(EvidenceInput input, FoundQuote quote, string entity, bool titlesToo) =>
        from part in quote.Place.Parts
        from mention in quote.Text.MentionsIn(input.Names, part)
        where (titlesToo || !mention.IsTitle) && input.Names.AreSame(mention.Entity, entity)
        select mention.Range;
}
