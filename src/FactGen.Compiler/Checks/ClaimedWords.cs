using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Where a quote has the value of its claim, and whether a frame of the sentence reaches it there.</summary>
internal static class ClaimedWords
{
    /// <summary>How many UTF-16 units a frame may be before the sentences of a quote.</summary>
    private const int LongestList = 5_000;

    /// <summary>The frames of some kinds that reach the value; they may be in another sentence.</summary>
    public static IEnumerable<Frame> FramesOf(EvidenceInput input, FoundQuote quote, FrameKind[] kinds)
    {
        List<TextRange>? places = null;
        foreach (var frame in quote.Text.FramesIn(Around(quote)))
        {
            if (Array.IndexOf(kinds, frame.Kind) < 0)
            {
                continue;
            }

            // "The 12 boats will sail" takes the 12 boats for granted, and not that they sail; "12 people may have died" does not.
            var withSubject = quote.Place.Range.End > frame.Cue.Start
                || frame.Kind is not FrameKind.Plan && (input.Declaration.Property.Type.IsQuantity || IsWholeSubject(input, frame, quote));
            places ??= PlacesOf(input, quote);
            if (places.All(place => !HasInValue(input, place, frame, quote) && frame.Reaches(place, withSubject))
                && !IsOfNumber(frame, quote))
            {
                yield return frame;
            }
        }
    }

    /// <summary>
    /// Whether a quote is a subject and nothing else: what is claimed of it then is what the verb says, "engine failure" of "Engine failure
    /// may have been the cause". Of an entity, its being there is taken for granted.
    /// </summary>
    private static bool IsWholeSubject(EvidenceInput input, Frame frame, FoundQuote quote)
    {
        if (input.Declaration.Property.Type.Kind is not ValueKind.Text || frame.Before is not { } before
            || before.Start != quote.Place.Range.Start || input.Claim.Value is not { } value
            || !quote.Quote.Exact.EndsWith(value.Wording, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var tokens = quote.Text.Tokens;
        var index = tokens.IndexAt(quote.Place.Range.End);
        while (tokens.At(index) is { Kind: TokenKind.Word } word && word.Start < frame.Cue.Start
            && quote.Text.Language.IsJoint(word))
        {
            index++;
        }

        return tokens.At(index).Start >= frame.Cue.Start;
    }

    /// <summary>
    /// Whether the words of the value have the word themselves, or its beginning: "very unlikely" of "unlikely to". A quote that does not
    /// show the value has no word of a plan in its value, and "will be closed" in the schema does not make <c>closed</c> a plan: only an id
    /// that says so does, as <c>planned</c>.
    /// </summary>
    private static bool HasInValue(EvidenceInput input, TextRange place, Frame frame, FoundQuote quote) =>
        (place.Contains(frame.Cue)
            || frame.Kind is not FrameKind.Plan && place.Start <= frame.Cue.Start && frame.Cue.Start < place.End)
        && !(frame.Kind is FrameKind.Plan
            && (place == quote.Place.Range && ValueChecks.PlaceOfWords(input, quote) is null || IsWordOfDeed(input)));

    private static bool IsWordOfDeed(EvidenceInput input) =>
        input.Declaration.Property.Type.Kind is ValueKind.OneOf
        && input.Claim.Value is { } value
        && new ProseText(new SourceText(value.Wording.Replace('_', ' '))) is var word
        && word.FirstWordIn(WordList.Planned, word.Whole) is null;

    /// <summary>
    /// From the paragraphs before a quote, where a list may have its title, to the end of the sentence behind those of the quote. One
    /// paragraph can be a whole text, and no list is that long.
    /// </summary>
    private static TextRange Around(FoundQuote quote)
    {
        var start = Math.Max(
            quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore).Start, quote.Sentences.Start - LongestList);
        return quote.Text.Source.SentenceAt(quote.Place.Range.End - 1) is { } last && quote.Text.Source.After(last) is { } next
            ? new TextRange(start, Math.Max(quote.Sentences.End, next.Range.End))
            : new TextRange(start, quote.Sentences.End);
    }

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
            places.AddRange(PlacesOf(input, quote, value));
        }

        if (places.Count == 0)
        {
            places.Add(quote.Place.Range);
        }

        return places;
    }

    private static IEnumerable<TextRange> PlacesOf(EvidenceInput input, FoundQuote quote, FactValue value) =>
        input.Declaration.Property.Type switch
        {
            { Kind: ValueKind.Entity } => ValuePlaces.OfName(input, quote, value.Wording, titlesToo: true),
            { Kind: ValueKind.Date } => quote.Place.Parts.SelectMany(quote.Text.DatesIn).Select(date => date.Core),
            { IsQuantity: true } => ValuePlaces.OfQuantity(input, quote, value),
            _ => [],
        };

    /// <summary>"Perhaps 12 people died": the words hedge the number alone, and a bound takes them up.</summary>
    private static bool IsOfNumber(Frame frame, FoundQuote quote) =>
        quote.Text.QuantitiesIn(quote.Sentences).Any(reading => reading.Whole.Contains(frame.Cue))
        || quote.Text.DatesIn(quote.Sentences).Any(date => date.Whole.Contains(frame.Cue));
}
