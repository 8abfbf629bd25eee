using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>Creates, for a place in a text, a quote that matches there and nowhere else.</summary>
/// <param name="text">The text.</param>
/// <param name="matcher">Looks quotes up in it, as the checks do.</param>
public sealed class QuoteProposal(SourceText text, QuoteMatcher matcher)
{
    /// <summary>A quote of the words at a place, with a prefix or suffix if it needs one.</summary>
    /// <param name="place">The place. If it is a word too short, the next word is added.</param>
    /// <param name="why">Why there is no such quote; null if there is one.</param>
    public QuoteSelector? Of(QuotePlace place, out QuoteMatch? why)
    {
        var whole = place.Parts.Count > 1 ? place : new QuotePlace([Enough(place.Range)]);
        var exact = string.Join(" … ", whole.Parts.Select(part => Visible(text.OnOneLine(part))));
        why = matcher.Match(new QuoteSelector(exact));
        IEnumerable<QuoteSelector> candidates = why is QuoteMatch.Ambiguous many
            && many.Places.FirstOrDefault(other => other.Place.Range == whole.Range) is { } meant
            ? [.. Of(exact, meant)]
            : [new QuoteSelector(exact)];
        foreach (var candidate in candidates)
        {
            if (matcher.Match(candidate) is QuoteMatch.Found found && found.Place.Range == whole.Range)
            {
                why = null;
                return candidate;
            }
        }

        return null;
    }

    private static IEnumerable<QuoteSelector> Of(string exact, AmbiguousPlace place)
    {
        if (place.Prefix is { } prefix)
        {
            yield return new QuoteSelector(exact, Prefix: Visible(prefix));
        }

        if (place.Suffix is { } suffix)
        {
            yield return new QuoteSelector(exact, Suffix: Visible(suffix));
        }
    }

    /// <summary>A range of at least two words or a number; a shorter one is extended by its neighbour within the sentence.</summary>
    private TextRange Enough(TextRange range)
    {
        var (start, end) = (text.Folded.IndexAt(range.Start), text.Folded.IndexAt(range.End));
        var (first, last) = (text.LastWordBefore(start) + 1, text.LastWordBefore(end));
        if (first != last || text.Words[first].IsNumber || text.SentenceAt(range.Start) is not { } sentence)
        {
            return range;
        }

        var next = last + 1 < text.Words.Length ? RangeOf(first, last + 1) : range;
        var before = first > 0 ? RangeOf(first - 1, last) : range;
        return sentence.Range.Contains(next) && next != range ? next
            : sentence.Range.Contains(before) ? before
            : range;
    }

    private TextRange RangeOf(int first, int last) => text.Folded.RangeOf(text.Words[first].Start, text.Words[last].End);

    /// <summary>Words without invisible characters: folding drops them, and YAML may not contain them.</summary>
    private static string Visible(string words) => new([.. words.Where(character => !Typography.IsInvisible(character))]);
}
