namespace FactGen.Compiler.Prose.English;

/// <summary>Numbers without a unit that are somebody's age in years: "aged 12", "a boy of 12", "Bo Ek, 12, ran".</summary>
internal static class EnglishAges
{
    private const int MostYears = 120;

    /// <summary>Who may be "of 12". A mother of 12 has twelve children.</summary>
    private static readonly HashSet<string> People = EnglishClauses.Set("boy girl child man woman youth lad lass teenager baby toddler person widow widower");

    /// <summary>Words in front of a place, which a list may give numbers for: "In Orrin, 12, in Tarn, 9".</summary>
    private static readonly HashSet<string> Prepositions = EnglishClauses.Set("in at on from the and or by to for near of");

    /// <summary>Words behind a number that it does not count.</summary>
    private static readonly HashSet<string> Following = EnglishClauses.Set(
        "and or but who whose was were is are had has in on at from with when while as to by for after before");

    /// <summary>Whether a number without a unit is an age.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="start">The index of the first word of approximation before it, or of the number.</param>
    /// <param name="next">The index of the token after it.</param>
    /// <param name="value">The number.</param>
    public static bool Is(Tokens tokens, int start, int next, decimal value)
    {
        if (value is <= 0 or > MostYears)
        {
            return false;
        }

        var before = tokens.At(start - 1);
        if (before.IsMark(','))
        {
            return IsApposition(tokens, start, next);
        }

        var isFollowedByNothing = tokens.At(next).Kind is not TokenKind.Word || Following.Contains(tokens.At(next).Lower);
        return before.Lower switch
        {
            "aged" or "age" or "ages" => true,
            "turned" => isFollowedByNothing,
            "of" when tokens.At(start - 2).Is("age") || People.Contains(tokens.At(start - 2).Lower) =>
                isFollowedByNothing || !MayBeCounted(tokens.At(next)),
            _ => false,
        };
    }

    /// <summary>"Bo Ek, 12, ran", "Lind, 61, signs"; no list, as in "Orrin, 12, Tarn, 9".</summary>
    private static bool IsApposition(Tokens tokens, int first, int next)
    {
        var name = tokens.At(first - 2);
        var isFull = tokens.At(first - 3) is { IsCapital: true } given && !Prepositions.Contains(given.Lower);
        var end = tokens.At(next);
        return tokens[first].Kind is TokenKind.Number && next == first + 1 && name.IsCapital
            && (name.Use & (WordUse.Date | WordUse.InDate)) == WordUse.None
            && (end.IsMark(',') ? isFull
                    || tokens.At(first - 3).Kind is not TokenKind.Mark && tokens.At(next + 1) is { Kind: TokenKind.Word, IsCapital: false }
                : isFull && (end.Kind is TokenKind.Break || end.First is '.' or ';' or ')'));
    }

    /// <summary>Whether a word is in the plural, as what a number counts: "a man of 12 talents".</summary>
    private static bool MayBeCounted(in Token word) => word.Lower.EndsWith("s", StringComparison.Ordinal) || word.Lower is "people" or "men" or "women" or "children";
}
