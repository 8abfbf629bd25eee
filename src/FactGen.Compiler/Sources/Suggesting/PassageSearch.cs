using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>A passage that has the words that are looked for, or is like them.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Distance">The cost of its differences: 0 if the words occur there exactly as they are looked for.</param>
/// <param name="Differences">How it differs from them, in the order of the text.</param>
public sealed record FoundPassage(QuotePlace Place, double Distance, IReadOnlyList<Difference> Differences);

/// <summary>Looks words up in a text as a reader would: first wherever they occur, then wherever something similar occurs.</summary>
/// <remarks>Unlike <see cref="QuoteMatcher"/> it looks everywhere, also in headings and excluded parts, and for single words.</remarks>
public static class PassageSearch
{
    /// <summary>How much of the words a passage has at the least: somebody who searches may remember few of them rightly.</summary>
    private const double LeastAlike = 0.3;

    /// <summary>The passages, the nearest first, those alike in the order of the text. No two overlap.</summary>
    public static IReadOnlyList<FoundPassage> Find(SourceText text, string words)
    {
        var found = Exactly(text, words);
        foreach (var alignment in NearestPassage.Alignments(text, TextZones.None, words, new Work())
            .Where(alignment => alignment.AlikeShare >= LeastAlike))
        {
            var passage = alignment.ToPassage();
            if (!found.Exists(other => other.Place.Range.Overlaps(passage.Range)))
            {
                found.Add(new FoundPassage(new QuotePlace([passage.Range]), alignment.Cost, passage.Differences));
            }
        }

        return [.. found.OrderBy(passage => passage.Distance).ThenBy(passage => passage.Place.Range.Start)];
    }

    /// <summary>
    /// Where the words occur unchanged; if <c> … </c> is between them, where their parts occur in order within a paragraph.
    /// </summary>
    private static List<FoundPassage> Exactly(SourceText text, string words)
    {
        var quote = QuoteParts.Of(new QuoteSelector(words));
        var found = Exactly(text, [quote.Whole]);
        return found.Count == 0 && quote.MaySkip ? Exactly(text, quote.Parts) : found;
    }

    private static List<FoundPassage> Exactly(SourceText text, Phrase[] parts)
    {
        if (parts.Any(part => part.Words.Length == 0))
        {
            return [];
        }

        var placement = new PartPlacement(text, parts, new Work());
        return placement.Windows(Array.ConvertAll(parts, part => text.Occurrences.Find(part, new Work())))
            .ConvertAll(window => new FoundPassage(placement.PlaceOf(window), 0, []));
    }
}
