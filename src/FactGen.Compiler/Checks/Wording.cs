using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Checks;

/// <summary>Finds the words of a value among those of a quote. Marks between words do not count; folding is the quote matcher's.</summary>
internal static class Wording
{
    /// <summary>The words of a value.</summary>
    public static IReadOnlyList<Token> WordsOf(string text) => WordsIn(Tokenizer.Split(text), new TextRange(0, text.Length));

    /// <summary>The words of a quote, of all its parts one after the other.</summary>
    public static IReadOnlyList<Token> WordsOf(FoundQuote quote) =>
        quote.Place.Parts is [var only] ? WordsIn(quote.Text.Tokens, only) : [.. quote.Place.Parts.SelectMany(part => WordsIn(quote.Text.Tokens, part))];

    /// <summary>From the first to the last of some words where they stand together among others; null where they do not.</summary>
    /// <param name="words">The words to find.</param>
    /// <param name="among">Where to find them.</param>
    /// <param name="ignoresCase">Whether case does not matter at all; else only the first letter's does not.</param>
    public static TextRange? Find(IReadOnlyList<Token> words, IReadOnlyList<Token> among, bool ignoresCase)
    {
        for (var start = 0; words.Count > 0 && start + words.Count <= among.Count; start++)
        {
            var same = 0;
            while (same < words.Count && AreSame(words[same].Text, among[start + same].Text, ignoresCase, mayDiffer: same == 0))
            {
                same++;
            }

            if (same == words.Count)
            {
                return new TextRange(among[start].Start, among[start + same - 1].End);
            }
        }

        return null;
    }

    private static List<Token> WordsIn(Token[] tokens, TextRange range)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        var words = new List<Token>();
        for (; low < tokens.Length && tokens[low].End <= range.End; low++)
        {
            if (tokens[low].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(tokens[low]);
            }
        }

        return words;
    }

    private static bool AreSame(string one, string other, bool ignoresCase, bool mayDiffer) =>
        string.Equals(one, other, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        || (mayDiffer && one.Length == other.Length && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
            && string.CompareOrdinal(one, 1, other, 1, one.Length) == 0);
}
