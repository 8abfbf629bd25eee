using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>Finds for each of several places of a quote the fewest words before or after it that no other place has.</summary>
internal static class Disambiguation
{
    /// <summary>How many words a prefix or suffix may take: "a few".</summary>
    private const int MostWords = 6;

    /// <summary>How many places a message can use.</summary>
    private const int MostPlaces = 20;

    /// <summary>The first places, each with the words that distinguish it from all others, shown or not.</summary>
    public static List<AmbiguousPlace> Of(SourceText text, PartPlacement placement, List<int[]> windows)
    {
        var prefixes = Settle(windows.Count, (place, words) => Before(text, windows[place][0], words));
        var suffixes = Settle(windows.Count, (place, words) => After(text, placement.EndOf(windows[place]), words));
        return [.. windows.Take(MostPlaces).Select((window, place) =>
            new AmbiguousPlace(placement.PlaceOf(window), InOriginal(text, prefixes[place]), InOriginal(text, suffixes[place])))];
    }

    private static (int Start, int End)?[] Settle(int count, Func<int, int, (int Start, int End, string Key)?> wordsOf)
    {
        var settled = new (int Start, int End)?[count];
        for (var words = 1; words <= MostWords; words++)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            var candidates = new (int Start, int End, string Key)?[count];
            for (var place = 0; place < count; place++)
            {
                candidates[place] = wordsOf(place, words);
                if (candidates[place] is { } candidate)
                {
                    seen[candidate.Key] = seen.TryGetValue(candidate.Key, out var times) ? times + 1 : 1;
                }
            }

            for (var place = 0; place < count; place++)
            {
                if (settled[place] is null && candidates[place] is { } candidate && seen[candidate.Key] == 1)
                {
                    settled[place] = (candidate.Start, candidate.End);
                }
            }
        }

        return settled;
    }

    private static (int Start, int End, string Key)? Before(SourceText text, int index, int words)
    {
        var last = text.LastWordBefore(index);
        return last - words + 1 < 0 ? null : Stretch(text, last - words + 1, last);
    }

    private static (int Start, int End, string Key)? After(SourceText text, int index, int words)
    {
        var first = text.LastWordBefore(index) + 1;
        return first + words - 1 >= text.Words.Length ? null : Stretch(text, first, first + words - 1);
    }

    /// <summary>Some words with the characters between them, as a key without the case of the first letter.</summary>
    private static (int Start, int End, string Key) Stretch(SourceText text, int first, int last)
    {
        var (start, end) = (text.Words[first].Start, text.Words[last].End);
        var words = text.Folded.Text.Substring(start, end - start);
        return (start, end, char.ToLowerInvariant(words[0]) + words.Substring(1));
    }

    private static string? InOriginal(SourceText text, (int Start, int End)? words) =>
        words is { } stretch ? text.OnOneLine(text.Folded.RangeOf(stretch.Start, stretch.End)) : null;
}
