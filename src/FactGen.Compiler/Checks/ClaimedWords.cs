using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Where a quote has the value of its claim, and whether a frame of the sentence reaches it there.</summary>
internal static class ClaimedWords
{
    /// <summary>The frames that reach the value, be it from another sentence.</summary>
    public static IEnumerable<Frame> FramesOf(EvidenceInput input, FoundQuote quote)
    {
        var frames = quote.Text.FramesIn(Around(quote));
        if (frames.Count == 0)
        {
            yield break;
        }

        var places = PlacesOf(input, quote);
        var isQuantity = IsQuantity(input.Declaration.Property.Type.Kind);
        foreach (var frame in frames)
        {
            var withSubject = isQuantity || quote.Place.Range.End > frame.Cue.Start;
            if (places.All(place => !place.Contains(frame.Cue) && frame.Reaches(place, withSubject)) && !IsOfNumber(frame, quote))
            {
                yield return frame;
            }
        }
    }

    /// <summary>
    /// From the paragraphs before a quote, where a list may have its title, to the end of the sentence behind those of the quote.
    /// </summary>
    private static TextRange Around(FoundQuote quote)
    {
        var start = quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore).Start;
        return quote.Text.Source.SentenceAt(quote.Place.Range.End - 1) is { } last && quote.Text.Source.After(last) is { } next
            ? new TextRange(start, Math.Max(quote.Sentences.End, next.Range.End))
            : new TextRange(start, quote.Sentences.End);
    }

    private static bool IsQuantity(ValueKind kind) => kind is ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent
        or ValueKind.Ratio or ValueKind.Duration;

    /// <summary>The words of the value; where no words of the quote are, the quote as a whole.</summary>
    private static List<TextRange> PlacesOf(EvidenceInput input, FoundQuote quote)
    {
        var places = new List<TextRange>();
        if (ValueChecks.PlaceOfWords(input, quote) is { } words)
        {
            places.Add(words);
        }
        else if (input.Claim.Value is { } value)
        {
            foreach (var part in quote.Place.Parts)
            {
                AddPlaces(input, quote, part, value, places);
            }
        }

        if (places.Count == 0)
        {
            places.Add(quote.Place.Range);
        }

        return places;
    }

    private static void AddPlaces(EvidenceInput input, FoundQuote quote, TextRange part, FactValue value, List<TextRange> places)
    {
        var type = input.Declaration.Property.Type;
        if (type.Kind is ValueKind.Entity)
        {
            places.AddRange(quote.Text.MentionsIn(input.Names, part)
                .Where(mention => input.Names.AreSame(mention.Entity, value.Wording))
                .Select(mention => mention.Range));
        }
        else if (type.Kind is ValueKind.Date)
        {
            places.AddRange(quote.Text.DatesIn(part).Select(date => date.Core));
        }
        else if (IsQuantity(type.Kind))
        {
            places.AddRange(quote.Text.QuantitiesIn(part)
                .Where(reading => reading.Fits(input.Declaration.Property)
                    && QuantityChecks.IsAmong(reading.WordingsWithAnyHedge(type.Kind), value, type))
                .Select(reading => reading.Core));
        }
    }

    /// <summary>"Perhaps 12 people died": the words hedge the number alone, and a bound takes them up.</summary>
    private static bool IsOfNumber(Frame frame, FoundQuote quote) =>
        quote.Text.QuantitiesIn(quote.Sentences).Any(reading => reading.Whole.Contains(frame.Cue))
        || quote.Text.DatesIn(quote.Sentences).Any(date => date.Whole.Contains(frame.Cue));
}
