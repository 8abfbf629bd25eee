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
        var before = windows.ConvertAll(window => text.LastWordBefore(window[0]));
        var after = windows.ConvertAll(window => text.LastWordBefore(placement.EndOf(window)) + 1);
        return [.. windows.Take(MostPlaces).Select((window, place) => new AmbiguousPlace(
            placement.PlaceOf(window),
            InOriginal(text, FewestOf(place, before, (word, words) => Stretch(text, word - words + 1, word))),
            InOriginal(text, FewestOf(place, after, (word, words) => Stretch(text, word, word + words - 1)))))];
    }

    /// <summary>
    /// The fewest words beside a place that no other place has beside it; null if more than a few would be needed. If two places have
    /// some words in common, they also have the fewer of them, so each other place is compared once for each word more.
    /// </summary>
    private static FoldedStretch? FewestOf(int place, List<int> besides, Func<int, int, FoldedStretch?> stretchOf)
    {
        var words = 1;
        for (var other = 0; other < besides.Count && words <= MostWords; other++)
        {
            while (other != place && words <= MostWords
                && stretchOf(besides[place], words) is { } own && stretchOf(besides[other], words) is { } same && own.Reads(same))
            {
                words++;
            }
        }

        return words <= MostWords ? stretchOf(besides[place], words) : null;
    }

    private static FoldedStretch? Stretch(SourceText text, int first, int last) =>
        first < 0 || last >= text.Words.Length ? null : new FoldedStretch(text.Folded.Text, text.Words[first].Start, text.Words[last].End);

    private static string? InOriginal(SourceText text, FoldedStretch? words) =>
        words is { } stretch ? text.OnOneLine(text.Folded.RangeOf(stretch.Start, stretch.End)) : null;

    /// <summary>Some words of a folded text with the characters between them.</summary>
    private readonly record struct FoldedStretch(string Text, int Start, int End)
    {
        /// <summary>Whether the other has the same characters, the case of the first letter aside.</summary>
        public bool Reads(FoldedStretch other) =>
            End - Start == other.End - other.Start
            && char.ToLowerInvariant(Text[Start]) == char.ToLowerInvariant(Text[other.Start])
            && Text.AsSpan(Start + 1, End - Start - 1).SequenceEqual(Text.AsSpan(other.Start + 1, End - Start - 1));
    }
}
