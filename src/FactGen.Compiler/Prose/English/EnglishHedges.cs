using FactGen.Compiler.Sources;
using static FactGen.Approximation;

namespace FactGen.Compiler.Prose.English;

/// <summary>Words of approximation around a number.</summary>
/// <param name="Meanings">What they may mean, the likeliest first.</param>
/// <param name="First">The index of the first of them, or of the number.</param>
/// <param name="Negation">The negation that turns the bound, where one does.</param>
internal readonly record struct EnglishHedge(IReadOnlyList<Approximation> Meanings, int First, TextRange? Negation);

/// <summary>Reads the words of approximation before and after a number.</summary>
internal static class EnglishHedges
{
    private static readonly IReadOnlyList<Approximation> None = [Exactly];

    /// <summary>By their last word, as they are looked for backwards from the number.</summary>
    private static readonly Dictionary<string, List<(string[] Words, Approximation[] Meanings)>> Leading = ByLastWord(
    [
        ("about", [About]), ("around", [About]), ("some", [About]), ("approximately", [About]), ("approx .", [About]), ("approx", [About]),
        ("roughly", [About]), ("circa", [About]), ("c .", [About]), ("ca .", [About]), ("estimated", [About]), ("an estimated", [About]), ("more or less", [About]),
        ("somewhere around", [About]), ("in the region of", [About]), ("on the order of", [About]), ("~", [About]), ("≈", [About]),
        ("nearly", [Nearly]), ("almost", [Nearly]), ("close to", [Nearly, About]), ("approaching", [Nearly]), ("nearing", [Nearly]),
        ("just under", [Nearly, Under]), ("just below", [Nearly, Under]), ("not quite", [Nearly, Under]),
        ("over", [Over]), ("more than", [Over]), ("above", [Over]), ("well over", [Over]), ("exceeding", [Over]), ("exceeds", [Over]), ("exceeded", [Over]),
        ("exceed", [Over]), ("in excess of", [Over]), ("greater than", [Over]), ("larger than", [Over]), ("longer than", [Over]), ("just over", [Over]),
        ("upwards of", [Over, AtLeast]), (">", [Over]),
        ("at least", [AtLeast]), ("a minimum of", [AtLeast]), ("minimum of", [AtLeast]), ("as few as", [AtLeast]), ("≥", [AtLeast]),
        ("at most", [AtMost]), ("at the most", [AtMost]), ("up to", [AtMost]), ("as many as", [AtMost]), ("as much as", [AtMost]), ("a maximum of", [AtMost]),
        ("maximum of", [AtMost]), ("≤", [AtMost]),
        ("under", [Under]), ("less than", [Under]), ("fewer than", [Under]), ("below", [Under]), ("shorter than", [Under]), ("smaller than", [Under]),
        ("short of", [Under]), ("<", [Under]),
    ]);

    private static readonly (string[] Words, Approximation[] Meanings)[] Trailing =
    [
        (["or", "more"], [AtLeast]), (["and", "more"], [AtLeast]), (["and", "over"], [AtLeast]), (["or", "over"], [AtLeast]), (["+"], [AtLeast]), (["plus"], [AtLeast]),
        (["at", "least"], [AtLeast]), (["or", "fewer"], [AtMost]), (["or", "less"], [AtMost]), (["at", "most"], [AtMost]), (["at", "the", "most"], [AtMost]),
        (["or", "so"], [About]), (["or", "thereabouts"], [About]), (["-", "odd"], [About]),
    ];

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "cannot", "nor", "without", "neither", "hardly", "scarcely",
    };

    /// <summary>Words over which a negation does not reach the bound behind them.</summary>
    private static readonly HashSet<string> ClauseWords = new(StringComparer.Ordinal)
    {
        "that", "and", "but", "or", "because", "which", "who", "whom", "whose", "while", "when", "where", "although", "though", "as", "if", "after", "before",
    };

    /// <summary>How many words may stand between a negation and the bound that it turns: "will not take any of them more than".</summary>
    private const int Reach = 6;

    /// <summary>The hedge before a number that begins at an index.</summary>
    public static EnglishHedge Before(Token[] tokens, int index)
    {
        var end = SkipBack(tokens, index);
        if (Leading.TryGetValue(tokens.At(end - 1).Lower, out var hedges))
        {
            foreach (var (words, meanings) in hedges)
            {
                var first = end - words.Length;
                if (first >= 0 && tokens.StandsAt(first, words))
                {
                    return Turned(tokens, first, meanings);
                }
            }
        }

        return new EnglishHedge(None, index, null);
    }

    /// <summary>The hedge after a number and its unit, which end before an index; with the index after it.</summary>
    public static (IReadOnlyList<Approximation> Meanings, int Next)? After(Token[] tokens, int index, bool mayNameThings)
    {
        // Of things, the noun may stand in between: "100 people or more".
        for (var start = index; start <= index + (mayNameThings && tokens.At(index).Kind is TokenKind.Word ? 1 : 0); start++)
        {
            foreach (var (words, meanings) in Trailing)
            {
                if (tokens.StandsAt(start, words) && !(words[0] is "+" or "-" && !tokens[start].IsGlued))
                {
                    return (meanings, start + words.Length);
                }
            }
        }

        return null;
    }

    /// <summary>Past the words that may stand between a hedge and its number.</summary>
    private static int SkipBack(Token[] tokens, int index)
    {
        while (true)
        {
            var last = tokens.At(index - 1).Lower;
            var skipped = last is "another" or "additional" or "further" or "only" or "just" or "exactly" or "fully" ? 1
                : tokens.StandsAt(index - 3, "a", "total", "of") ? 3
                : last is "a" or "an" && tokens.At(index).Lower is "further" or "additional" ? 1
                : 0;
            if (skipped == 0)
            {
                return index;
            }

            index -= skipped;
        }
    }

    private static EnglishHedge Turned(Token[] tokens, int first, Approximation[] meanings)
    {
        // "No" belongs to the bound itself ("no more than"); any other negation may have its verb in between.
        for (var index = first - 1; index >= first - 1 - Reach; index--)
        {
            var token = tokens.At(index);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || ClauseWords.Contains(token.Lower))
            {
                break;
            }

            if ((Negations.Contains(token.Lower) || token.Lower.EndsWith("n't", StringComparison.Ordinal))
                && tokens[index + 1].Lower is not ("only" or "just" or "least"))
            {
                return new EnglishHedge([.. meanings.Select(Opposite).Distinct()], index == first - 1 ? index : first, tokens.Range(index, index + 1));
            }
        }

        return new EnglishHedge(meanings, first, null);
    }

    private static Approximation Opposite(Approximation meaning) => meaning switch
    {
        Over => AtMost,
        AtLeast or Nearly => Under,
        AtMost => Over,
        Under => AtLeast,
        var other => other,
    };

    private static Dictionary<string, List<(string[] Words, Approximation[] Meanings)>> ByLastWord((string Words, Approximation[] Meanings)[] hedges) =>
        hedges.Select(hedge => (Words: hedge.Words.Split(' '), hedge.Meanings))
            .GroupBy(hedge => hedge.Words[hedge.Words.Length - 1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(hedge => hedge.Words.Length).ToList(), StringComparer.Ordinal);
}
