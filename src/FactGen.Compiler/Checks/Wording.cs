using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>Finds words among the words of a quote, folded and split as the quote matcher does it.</summary>
internal static class Wording
{
    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var phrase = Phrase.Of(text);
        return [.. phrase.Words.Select(word => phrase.Text.Substring(word.Start, word.End - word.Start))];
    }

    /// <summary>Whether some words stand together among others.</summary>
    /// <param name="words">The words to find.</param>
    /// <param name="among">Where to find them.</param>
    /// <param name="ignoresCase">Whether case does not matter at all; else only the first letter's does not.</param>
    public static bool StandTogether(IReadOnlyList<string> words, IReadOnlyList<string> among, bool ignoresCase)
    {
        for (var start = 0; words.Count > 0 && start + words.Count <= among.Count; start++)
        {
            var same = 0;
            while (same < words.Count && AreSame(words[same], among[start + same], ignoresCase, mayDiffer: same == 0))
            {
                same++;
            }

            if (same == words.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(string one, string other, bool ignoresCase, bool mayDiffer) =>
        string.Equals(one, other, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        || (mayDiffer && one.Length == other.Length && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
            && string.CompareOrdinal(one, 1, other, 1, one.Length) == 0);
}
