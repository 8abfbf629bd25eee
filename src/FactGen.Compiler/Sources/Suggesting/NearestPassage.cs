using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>The passage of a text that is most like words which do not occur in it.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Text">Its words, on one line.</param>
/// <param name="Marked">The same with each difference in square brackets.</param>
/// <param name="Differences">How the quote differs from it, in the order of the text.</param>
public sealed record NearestPassage(TextRange Range, string Text, string Marked, IReadOnlyList<Difference> Differences)
{
    /// <summary>How many places of one word are examined: more add nothing about where a quote came from.</summary>
    private const int MostPlaces = 200;

    /// <summary>How many passages are compared word by word.</summary>
    private const int MostPassages = 16;

    /// <summary>How many words of the quote are compared.</summary>
    private const int MostWords = 60;

    /// <summary>
    /// After how many steps no more passages are compared with one quote. Long quotes of long words take less than half of it; only texts
    /// made to that end take more.
    /// </summary>
    internal const long MostSteps = 4_000_000;

    /// <summary>The passage most like some words; null if no passage is similar. Excluded parts are not considered.</summary>
    internal static NearestPassage? Find(SourceText text, TextZones zones, string words, Work work) =>
        Alignments(text, zones, words, work).FirstOrDefault(alignment => alignment.IsAlike)?.ToPassage();

    /// <summary>
    /// The words laid against each place that has some of them, the nearest first. The most likely places are compared first, until the
    /// work is too much.
    /// </summary>
    internal static IEnumerable<PassageAlignment> Alignments(SourceText text, TextZones zones, string words, Work work)
    {
        var quote = new ComparedQuote(words, MostWords);
        return Candidates(text, zones, quote)
            .TakeWhile(_ => work.Steps <= MostSteps)
            .Select(start => PassageAlignment.Of(text, quote, start, work))
            .OrderBy(alignment => alignment.Cost);
    }

    /// <summary>The words of the text where the quote may begin, the most likely first: rare words in common count most.</summary>
    private static List<int> Candidates(SourceText text, TextZones zones, ComparedQuote quote)
    {
        var votes = new Dictionary<int, double>();
        for (var word = 0; word < quote.Words.Length; word++)
        {
            var places = text.Passages.Like(quote.Loosely[word]);
            foreach (var place in places.Take(MostPlaces))
            {
                var range = text.Folded.RangeOf(text.Words[place].Start, text.Words[place].End);
                if (zones.ExclusionOf(range) is null)
                {
                    votes[place - word] = (votes.TryGetValue(place - word, out var before) ? before : 0)
                        + (1.0 / Math.Min(places.Count, MostPlaces));
                }
            }
        }

        // A word too many or too few moves the rest of the quote: neighbours vote for each other.
        return
        [
            .. votes.Keys
                .Select(start =>
                    (Start: start, Votes: Enumerable.Range(start - 2, 5).Sum(near => votes.TryGetValue(near, out var vote) ? vote : 0)))
                .OrderByDescending(candidate => candidate.Votes)
                .ThenBy(candidate => candidate.Start)
                .Take(MostPassages)
                .Select(candidate => candidate.Start),
        ];
    }
}

/// <summary>A quote in the form in which it is compared with passages.</summary>
internal sealed class ComparedQuote
{
    public ComparedQuote(string words, int mostWords)
    {
        Folded = FoldedText.Of(words);
        Words = [.. WordSplitter.Split(Folded, CharacterKinds.Of(Folded.Text)).Take(mostWords)];
        Loosely = [.. Words.Select(word => PassageIndex.Loose(Folded.Text, word))];
    }

    public FoldedText Folded { get; }

    public Word[] Words { get; }

    public List<string> Loosely { get; }
}
