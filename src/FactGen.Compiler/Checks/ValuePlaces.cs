using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Where the words stand in a quote that give the value.</summary>
internal static class ValuePlaces
{
    /// <summary>Each of the places; none where the quote does not show the value.</summary>
    public static IReadOnlyList<TextRange> In(EvidenceInput input, FoundQuote quote) =>
        input.Claim.Value is not { } value ? [] : input.Declaration.Property.Type.Kind switch
        {
            ValueKind.Date => [.. OfDate(input, quote, ((SetValue<FactDate>)value).Value)],
            ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Ratio or ValueKind.Duration =>
                [.. OfQuantity(input, quote, value)],
            ValueKind.Entity => [.. OfName(input, quote, value.Wording)],
            _ => ValueChecks.PlaceOfWords(input, quote) is { } words ? [words] : [],
        };

    private static IEnumerable<TextRange> OfDate(EvidenceInput input, FoundQuote quote, FactDate value) =>
        from date in QuotedDates.Of(input)
        where ReferenceEquals(date.Quote, quote) && quote.Place.Range.Contains(date.Reading.Core) && DateChecks.IsRead(value, [date])
        select date.Reading.Core;

    private static IEnumerable<TextRange> OfQuantity(EvidenceInput input, FoundQuote quote, FactValue value)
    {
        var type = input.Declaration.Property.Type;
        return
            from part in quote.Place.Parts
            from reading in quote.Text.QuantitiesIn(part)
            where reading.Fits(input.Declaration.Property)
                && QuantityChecks.IsAmong(reading.WordingsWithAnyHedge(type.Kind), value, type)
            select reading.Core;
    }

    private static IEnumerable<TextRange> OfName(EvidenceInput input, FoundQuote quote, string entity) =>
        from part in quote.Place.Parts
        from mention in quote.Text.MentionsIn(input.Names, part)
        where !mention.IsTitle && input.Names.AreSame(mention.Entity, entity)
        select mention.Range;
}
