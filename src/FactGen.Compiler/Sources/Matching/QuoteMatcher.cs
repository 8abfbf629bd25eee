using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>Looks quotes up in one source text (FORMAT.md section 6).</summary>
/// <remarks>
/// A quote's words must occur in the text unchanged, from a word's start to a word's end, once, and in a part that is evidence. The quote
/// is first looked up as a whole, because an ellipsis may be in the text itself; then its parts are. Each look-up needs only a few passes
/// over the text, whatever the text and the quote.
/// </remarks>
public sealed class QuoteMatcher
{
    /// <summary>How many words a quote may have by default.</summary>
    public const int DefaultWordLimit = 30;

    private readonly SourceText _text;
    private readonly TextZones _zones;
    private readonly string _language;
    private readonly Negations? _negations;
    private readonly int _wordLimit;
    private readonly Work _work = new();

    /// <summary>Prepares to look quotes up in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zones">Its excluded parts and headings; null if it has none.</param>
    /// <param name="language">The tag of its language, whose negations may not be skipped.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    public QuoteMatcher(SourceText text, TextZones? zones = null, string language = "en", int wordLimit = DefaultWordLimit)
    {
        (_text, _zones, _language, _wordLimit) = (text, zones ?? TextZones.None, language, wordLimit);
        _negations = Negations.For(language);
    }

    /// <summary>What the look-ups cost so far: characters compared and places looked at.</summary>
    internal long Steps => _work.Steps;

    /// <summary>
    /// Looks one quote up. If it is not found, it is also looked up with the words rejoined that the ends of lines divide.
    /// </summary>
    public QuoteMatch Match(QuoteSelector selector)
    {
        var match = MatchAsWritten(selector);
        if (match is QuoteMatch.NotFound)
        {
            foreach (var undivided in _text.Undivided)
            {
                var other = new QuoteMatcher(undivided, _zones, _language, _wordLimit).MatchAsWritten(selector);
                if (other is not QuoteMatch.NotFound)
                {
                    return other;
                }
            }
        }

        return match;
    }

    private QuoteMatch MatchAsWritten(QuoteSelector selector)
    {
        var quote = QuoteParts.Of(selector);
        if (quote.WordCount > _wordLimit)
        {
            return new QuoteMatch.TooLong(quote.WordCount, _wordLimit);
        }

        if (quote.WordCount < 2 && !quote.HasNumber)
        {
            return new QuoteMatch.TooShort(quote.WordCount);
        }

        if (!quote.MaySkip || _text.Occurrences.Find(quote.Whole, _work).Count == 0)
        {
            return Match(quote, quote.Parts, quote.Originals);
        }

        var asWhole = Match(quote, [quote.Whole], [selector.Exact]);
        return asWhole is not (QuoteMatch.Found or QuoteMatch.Ambiguous)
            && Match(quote, quote.Parts, quote.Originals) is QuoteMatch.Found byParts
            ? byParts
            : asWhole;
    }

    private QuoteMatch Match(QuoteParts quote, Phrase[] parts, string[] originals)
    {
        var everywhere = new List<int>[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            everywhere[part] = _text.Occurrences.Find(parts[part], _work);
            if (everywhere[part].Count == 0)
            {
                return Missing(parts[part], originals[part]);
            }
        }

        // Nearly every quote is one range that occurs once. The code below would give the same result.
        if (everywhere is [[var once]]
            && quote is { Prefix: null, Suffix: null }
            && RangeOf(once, parts[0]) is var range
            && _zones.ExclusionOf(range) is null)
        {
            return new QuoteMatch.Found(new QuotePlace([range]), _zones.IsInHeading(range));
        }

        var placement = new PartPlacement(_text, parts, _work);
        var windows = placement.Windows(everywhere);
        if (windows.Count == 0)
        {
            return placement.WhyNone(everywhere, originals) ?? NotFound(string.Join(" ", originals));
        }

        var evidence = Outside(parts, everywhere);
        var outside = evidence == everywhere ? windows : placement.Windows(evidence);
        if (outside.Count == 0)
        {
            var place = placement.PlaceOf(windows[0]);
            return new QuoteMatch.OnlyInExcluded(place, place.Parts.Select(_zones.ExclusionOf).First(zone => zone is not null)!);
        }

        var inContext = quote is { Prefix: null, Suffix: null } ? outside : placement.Windows(InContext(quote, parts, evidence));
        if (inContext.Count == 0)
        {
            return new QuoteMatch.NotInContext(Disambiguation.Of(_text, placement, outside), outside.Count);
        }

        return Choose(placement, inContext);
    }

    /// <summary>The place that is meant, among those where all parts occur in order.</summary>
    private QuoteMatch Choose(PartPlacement placement, List<int[]> windows)
    {
        var readable = _negations is not null ? windows : windows.FindAll(window => placement.Gaps(window).All(placement.IsEllipsis));
        if (readable.Count == 0)
        {
            return new QuoteMatch.SkipNotChecked(placement.PlaceOf(windows[0]), _language);
        }

        var affirmed = readable.FindAll(window => NegationSkippedBy(placement, window) is null);
        if (affirmed.Count == 0)
        {
            var range = NegationSkippedBy(placement, windows[0])!.Value;
            return new QuoteMatch.NegationSkipped(placement.PlaceOf(windows[0]), _text.OnOneLine(range), range);
        }

        var body = affirmed.FindAll(window => !IsInHeading(placement, window));
        var places = body.Count > 0 ? body : affirmed;
        return places.Count == 1
            ? new QuoteMatch.Found(placement.PlaceOf(places[0]), InHeading: body.Count == 0)
            : new QuoteMatch.Ambiguous(Disambiguation.Of(_text, placement, places), places.Count);
    }

    private TextRange? NegationSkippedBy(PartPlacement placement, int[] window)
    {
        foreach (var (start, end) in placement.Gaps(window))
        {
            _work.Steps += end - start;
            if (_negations?.FirstIn(_text, start, end) is { } negation)
            {
                return negation;
            }
        }

        return null;
    }

    private bool IsInHeading(PartPlacement placement, int[] window) =>
        _zones.Headings.Count > 0 && placement.PlaceOf(window).Parts.Any(_zones.IsInHeading);

    /// <summary>The places of each part that no exclusion touches.</summary>
    private List<int>[] Outside(Phrase[] parts, List<int>[] places) =>
        _zones.Excluded.Count == 0
            ? places
            : [.. places.Select((list, part) => list.FindAll(place => _zones.ExclusionOf(RangeOf(place, parts[part])) is null))];

    /// <summary>The places left when the first part must follow the prefix and the last one precede the suffix.</summary>
    private List<int>[] InContext(QuoteParts quote, Phrase[] parts, List<int>[] places)
    {
        var last = parts.Length - 1;
        var left = places.ToArray();
        if (quote.Prefix is { } prefix)
        {
            left[0] = left[0].FindAll(place => Context.Precedes(_text, prefix, place, _work));
        }

        if (quote.Suffix is { } suffix)
        {
            left[last] = left[last].FindAll(place => Context.Follows(_text, suffix, place + parts[last].Text.Length, _work));
        }

        return left;
    }

    /// <summary>Why words do not occur in the text: a word was cut, or they are not there.</summary>
    private QuoteMatch Missing(Phrase part, string original)
    {
        var places = _text.Occurrences.FindCharacters(part, _work);
        if (places.Count == 0)
        {
            return NotFound(original);
        }

        var place = places[Math.Max(0, places.FindIndex(place => _zones.ExclusionOf(RangeOf(place, part)) is null))];
        var atStart = _text.Occurrences.WordCutAt(place);
        var whole = (atStart ?? _text.Occurrences.WordCutAt(place + part.Text.Length))!.Value;
        var range = _text.Folded.RangeOf(whole.Start, whole.End);
        return new QuoteMatch.CutInside(RangeOf(place, part), _text.OnOneLine(range), range, whole.IsNumber, atStart is not null);
    }

    private QuoteMatch.NotFound NotFound(string words)
    {
        var work = new Work();
        var nearest = NearestPassage.Find(_text, _zones, words, work);
        _work.Steps += work.Steps;
        return new QuoteMatch.NotFound(words, nearest, work.Steps > NearestPassage.MostSteps);
    }

    private TextRange RangeOf(int place, Phrase part) => _text.Folded.RangeOf(place, place + part.Text.Length);
}
