using FactGen.Compiler.Sources;
using static FactGen.Approximation;

namespace FactGen.Compiler.Prose.English;

/// <summary>Words of approximation around a number.</summary>
/// <param name="Meanings">What they may mean, the likeliest first.</param>
/// <param name="First">The index of the first of them, or of the number.</param>
/// <param name="Negation">The negation that turns the bound, where one does.</param>
internal readonly record struct EnglishHedge(Approximation[] Meanings, int First, TextRange? Negation);

/// <summary>Reads the words of approximation before and after a number.</summary>
internal static class EnglishHedges
{
    /// <summary>Words of approximation, and what they may mean.</summary>
    private sealed record Hedge(string[] Words, Approximation[] Meanings);

    private static readonly Approximation[] None = [Exactly];

    /// <summary>By their last word, as they are looked for backwards from the number.</summary>
    private static readonly Dictionary<string, List<Hedge>> Leading = ByLastWord(
    [
        Of("about", [About]), Of("around", [About]), Of("some", [About]), Of("approximately", [About]), Of("approx .", [About]), Of("approx", [About]),
        Of("roughly", [About]), Of("circa", [About]), Of("c .", [About]), Of("ca .", [About]), Of("estimated", [About]), Of("an estimated", [About]), Of("more or less", [About]),
        Of("somewhere around", [About]), Of("in the region of", [About]), Of("on the order of", [About]), Of("~", [About]), Of("≈", [About]),
        Of("nearly", [Nearly]), Of("almost", [Nearly]), Of("close to", [Nearly, About]), Of("approaching", [Nearly]), Of("nearing", [Nearly]),
        Of("just under", [Nearly, Under]), Of("just below", [Nearly, Under]), Of("not quite", [Nearly, Under]),
        Of("over", [Over]), Of("more than", [Over]), Of("above", [Over]), Of("well over", [Over]), Of("exceeding", [Over]), Of("exceeds", [Over]), Of("exceeded", [Over]),
        Of("exceed", [Over]), Of("in excess of", [Over]), Of("greater than", [Over]), Of("larger than", [Over]), Of("longer than", [Over]), Of("just over", [Over]),
        Of("upwards of", [Over, AtLeast]), Of(">", [Over]),
        Of("at least", [AtLeast]), Of("a minimum of", [AtLeast]), Of("minimum of", [AtLeast]), Of("as few as", [AtLeast]), Of("≥", [AtLeast]),
        Of("at most", [AtMost]), Of("at the most", [AtMost]), Of("up to", [AtMost]), Of("as many as", [AtMost]), Of("as much as", [AtMost]), Of("a maximum of", [AtMost]),
        Of("maximum of", [AtMost]), Of("≤", [AtMost]),
        Of("under", [Under]), Of("less than", [Under]), Of("fewer than", [Under]), Of("below", [Under]), Of("shorter than", [Under]), Of("smaller than", [Under]),
        Of("short of", [Under]), Of("<", [Under]),
    ]);

    private static readonly Hedge[] Trailing =
    [
        Of("or more", [AtLeast]), Of("and more", [AtLeast]), Of("and over", [AtLeast]), Of("or over", [AtLeast]), Of("+", [AtLeast]), Of("plus", [AtLeast]),
        Of("at least", [AtLeast]), Of("or fewer", [AtMost]), Of("or less", [AtMost]), Of("at most", [AtMost]), Of("at the most", [AtMost]),
        Of("or so", [About]), Of("or thereabouts", [About]), Of("- odd", [About]),
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
            foreach (var hedge in hedges)
            {
                var first = end - hedge.Words.Length;
                if (first >= 0 && tokens.StandsAt(first, hedge.Words))
                {
                    return Turned(tokens, first, hedge.Meanings);
                }
            }
        }

        return new EnglishHedge(None, index, null);
    }

    /// <summary>What the hedge after a number and its unit may mean, which end before an index; null where there is none. The index after it else.</summary>
    public static Approximation[]? After(Token[] tokens, int index, bool mayNameThings, out int next)
    {
        // Of things, the noun may stand in between: "100 people or more".
        for (var start = index; start <= index + (mayNameThings && tokens.At(index).Kind is TokenKind.Word ? 1 : 0); start++)
        {
            foreach (var hedge in Trailing)
            {
                if (tokens.StandsAt(start, hedge.Words) && !(hedge.Words[0] is "+" or "-" && !tokens[start].IsGlued))
                {
                    next = start + hedge.Words.Length;
                    return hedge.Meanings;
                }
            }
        }

        next = index;
        return null;
    }

    /// <summary>Past the words that may stand between a hedge and its number.</summary>
    private static int SkipBack(Token[] tokens, int index)
    {
        while (true)
        {
            var last = tokens.At(index - 1).Lower;
            var skipped = last is "another" or "additional" or "further" or "only" or "just" or "exactly" or "fully" ? 1
                : last is "of" && tokens.StandsAt(index - 3, "a", "total", "of") ? 3
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

    private static Hedge Of(string words, Approximation[] meanings) => new(words.Split(' '), meanings);

    private static Dictionary<string, List<Hedge>> ByLastWord(Hedge[] hedges) => hedges
        .OrderByDescending(hedge => hedge.Words.Length)
        .GroupBy(hedge => hedge.Words[hedge.Words.Length - 1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}
