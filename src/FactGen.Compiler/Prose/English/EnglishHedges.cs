using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using static FactGen.Approximation;

namespace FactGen.Compiler.Prose.English;

/// <summary>Words of approximation around a number.</summary>
/// <param name="Meanings">Its possible meanings, the most likely first.</param>
/// <param name="First">The index of the first of them, or of the number.</param>
/// <param name="Negation">The negation that reverses the bound, if there is one.</param>
internal readonly record struct EnglishHedge(Approximation[] Meanings, int First, TextRange? Negation);

/// <summary>Reads the words of approximation before and after a number.</summary>
internal static class EnglishHedges
{
    /// <summary>Words of approximation, and their possible meanings.</summary>
    private sealed record Hedge(string[] Words, Approximation[] Meanings);

    private static readonly Approximation[] None = [Exactly];

    /// <summary>By their last word, because they are searched backwards from the number.</summary>
    private static readonly Dictionary<string, List<Hedge>> Leading = ByLastWord(
    [
        .. Of("about|around|some|approximately|approx .|approx|roughly|circa|c .|ca .|estimated|an estimated|more or less|somewhere around", [About]),
        .. Of("in the region of|on the order of|in the order of|in the vicinity of|in the neighbourhood of|in the neighborhood of|~|≈", [About]),
        .. Of("perhaps|possibly|probably|maybe|estimated at|estimated to be|an estimate of|estimates of|put at|something like|ca|est .", [About]),
        .. Of("barely|scarcely|hardly", [About, AtMost]),
        .. Of("a good|fully|no earlier than", [AtLeast]),
        .. Of("nearly|almost|virtually|practically|approaching|nearing|neared|nears", [Nearly]),
        .. Of("close to", [Nearly, About]),
        .. Of("just under|just below|just shy of|shy of|just short of|not quite", [Nearly, Under]),
        .. Of("over|more than|above|well over|just over|exceeding|exceeds|exceeded|exceed|in excess of|greater than|larger than|longer than|>", [Over]),
        .. Of("topped|topping|tops|surpassed|surpassing|north of|older than|higher than|taller than|heavier than|bigger than", [Over]),
        .. Of("upwards of|upward of", [Over, AtLeast]),
        .. Of("> =|> / =|greater than or equal to|more than or equal to|bigger than or equal to|bigger or equal than", [AtLeast]),
        .. Of("greater or equal than|higher or equal than|equal to or greater than|equal to or more than", [AtLeast]),
        .. Of("< =|< / =|less than or equal to|fewer than or equal to|smaller or equal than|lower or equal than", [AtMost]),
        .. Of("equal to or less than|equal to or fewer than|within|upwards to|at the very most", [AtMost]),
        .. Of("younger than|lower than|south of", [Under]),
        .. Of("at the very least|at least|a minimum of|minimum of|as few as|≥", [AtLeast]),
        .. Of("at most|at the most|up to|as many as|as much as|a maximum of|maximum of|≤", [AtMost]),
        .. Of("under|less than|fewer than|below|shorter than|smaller than|short of|<", [Under]),
    ]);

    private static readonly Hedge[] Trailing =
    [
        .. Of("or more|and more|and over|or over|or greater|or higher|or older|or above|and above|and up|and older", [AtLeast]),
        .. Of("+|plus|- plus|at least|at the very least|at a minimum", [AtLeast]),
        .. Of("or fewer|or less|or lower|or under|or below|or younger|at most|at the most|at the very most|at a maximum", [AtMost]),
        .. Of("or so|or thereabouts|- odd|odd|- ish|ish|- some|give or take|, give or take", [About]),
    ];

    /// <summary>The words that a hedge behind a quantity begins with.</summary>
    public static IEnumerable<string> TrailingBeginnings => Trailing.Select(hedge => hedge.Words[0]);

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "cannot", "nor", "without", "neither", "hardly", "scarcely",
    };

    /// <summary>Words over which a negation does not reach the bound behind them.</summary>
    private static readonly HashSet<string> ClauseWords = new(StringComparer.Ordinal)
    {
        "that", "and", "but", "or", "because", "which", "who", "whom", "whose", "while", "when", "where", "although", "though", "as", "if", "after", "before",
    };

    /// <summary>How many words may be between a negation and the bound that it reverses: "will not take any of them more than".</summary>
    private const int Reach = 6;

    /// <summary>The hedge before a number that begins at an index.</summary>
    public static EnglishHedge Before(Tokens tokens, int index)
    {
        var end = SkipBack(tokens, index);
        if (Leading.TryGetValue(tokens.At(end - 1).Lower, out var hedges))
        {
            foreach (var hedge in hedges)
            {
                var first = end - hedge.Words.Length;
                if (first >= 0 && tokens.StandsAt(first, hedge.Words) && !(hedge.Words.Length == 1 && IsOfVerb(tokens, first)))
                {
                    return Turned(tokens, first, hedge.Meanings);
                }
            }
        }

        // "It nearly killed 12"
        return tokens.At(index - 2).Lower is "nearly" or "almost" && IsPast(tokens.At(index - 1))
            ? new EnglishHedge([Nearly], index - 2, null)
            : new EnglishHedge(None, index, null);
    }

    /// <summary>Whether a verb of the past, with an object, is between a hedge and its number.</summary>
    private static bool IsPast(in Token token) => token.Kind is TokenKind.Word
        && (token.Lower.EndsWith("ed", StringComparison.Ordinal)
            || token.Lower is "lost" or "hit" or "cost" or "won" or "sold" or "built" or "made" or "shot" or "paid" or "sank" or "left");

    /// <summary>"Chosen over three others", "a story about 529 boats": the word belongs to the verb or noun before it.</summary>
    private static bool IsOfVerb(Tokens tokens, int first) => tokens.At(first).Lower switch
    {
        "about" => tokens.At(first - 1).Lower is "tell" or "tells" or "told" or "telling" or "talk" or "talks" or "talked" or "spoke" or "speaks"
            or "asked" or "asks" or "wrote" or "writes" or "story" or "stories" or "book" or "film" or "report" or "worried" or "learned",
        "over" => tokens.At(first - 1).Lower is "chosen" or "chose" or "preferred" or "picked" or "elected" or "promoted" or "victory" or "win"
            or "flew" or "jumped" or "presided" or "ruled" or "watched" or "favoured" or "favored"
            || (tokens.At(first - 1).Is("took") && !IsTimeNear(tokens, first)),
        _ => false,
    };

    /// <summary>"Took over ten years", not "took over three firms".</summary>
    private static bool IsTimeNear(Tokens tokens, int over)
    {
        for (var index = over + 2; index <= over + 4; index++)
        {
            if (EnglishUnits.Time(tokens, index) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a word before "over" says how long something is, so that "lasted over four hours" is more than that. After
    /// other words it may be in the course of four hours.
    /// </summary>
    public static bool IsOfExtent(in Token token) => token.Lower is "of" or "for" or "is" or "was" or "are" or "were" or "be" or "been" or "after"
        or "within" or "in" or "with" or "by" or "from" or "to" or "than" or "every"
        or "lasted" or "lasts" or "last" or "lasting" or "took" or "takes" or "take" or "taken" or "taking"
        or "spans" or "span" or "spanned" or "spanning" or "spent" or "spend" or "spends" or "waited" or "wait" or "needed" or "needs"
        or "requires" or "required" or "exceeds" or "totals" or "totalled" or "totaled" or "averaged" or "averages" or "served" or "lived";

    /// <summary>
    /// The possible meanings of the hedge after a number and its unit, which end before an index, and the index after it; null if there is
    /// none.
    /// </summary>
    public static Approximation[]? After(Tokens tokens, int index, bool mayNameThings, out int next)
    {
        // For things, the noun may be in between: "100 people or more".
        for (var start = index; start <= index + (mayNameThings && tokens.At(index).Kind is TokenKind.Word ? 1 : 0); start++)
        {
            if ((tokens.At(start).Use & WordUse.Trailing) == 0)
            {
                continue;
            }

            foreach (var hedge in Trailing)
            {
                if (tokens.StandsAt(start, hedge.Words) && !(hedge.Words[0] is "plus" && IsSum(tokens, start))
                    && !(hedge.Words[0] is "+" or "-" or "ish" or "odd" && !tokens[start].IsGlued))
                {
                    next = start + hedge.Words.Length;
                    return hedge.Meanings;
                }
            }
        }

        next = index;
        return null;
    }

    /// <summary>Whether another number follows, and is added: "three plus four".</summary>
    private static bool IsSum(Tokens tokens, int plus) =>
        tokens.At(plus + 1).Kind is TokenKind.Number || EnglishNumbers.IsWord(tokens.At(plus + 1));

    /// <summary>Past the words that may be between a hedge and its number.</summary>
    private static int SkipBack(Tokens tokens, int index)
    {
        while (true)
        {
            var last = tokens.At(index - 1).Lower;
            var skipped = last is "another" or "additional" or "further" or "only" or "just" or "exactly" ? 1
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

    private static EnglishHedge Turned(Tokens tokens, int first, Approximation[] meanings)
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
                return new EnglishHedge(Opposites(meanings), index == first - 1 ? index : first, tokens.Range(index, index + 1));
            }
        }

        return new EnglishHedge(meanings, first, null);
    }

    /// <summary>The meanings of the words with a negation before them, each once.</summary>
    private static Approximation[] Opposites(Approximation[] meanings)
    {
        var opposites = Array.ConvertAll(meanings, Opposite);
        return opposites is [var first, var second] && first == second ? [first] : opposites;
    }

    private static Approximation Opposite(Approximation meaning) => meaning switch
    {
        Over => AtMost,
        AtLeast or Nearly => Under,
        AtMost => Over,
        Under => AtLeast,
        var other => other,
    };

    /// <summary>Every word of a phrase before a number: also if the end of a line divides it, it is read.</summary>
    public static IEnumerable<string> LeadingWords => Leading.Values.SelectMany(hedges => hedges).SelectMany(hedge => hedge.Words);

    /// <summary>Phrases of one meaning.</summary>
    private static IEnumerable<Hedge> Of(string phrases, Approximation[] meanings) =>
        phrases.Split('|').Select(phrase => new Hedge(phrase.Split(' '), meanings));

    private static Dictionary<string, List<Hedge>> ByLastWord(Hedge[] hedges) => hedges
        .OrderByDescending(hedge => hedge.Words.Length)
        .GroupBy(hedge => hedge.Words[hedge.Words.Length - 1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}
