namespace FactGen.Compiler.Prose.English;

/// <summary>Finds what belongs to an English plan although its word is many words away.</summary>
/// <remarks>
/// An object of the planned verb may exist already ("will sail to Orrin, the capital"); a deed, an item of the same list and the time of it
/// may not.
/// </remarks>
internal static class EnglishPlannedDeeds
{
    private const int LongestList = 40;
    private const int WordsOfDeed = 2;
    private const int WordsInDeed = 3;

    private static readonly HashSet<string> BeforeGerund = EnglishClauses.Set("to from by with and or");

    private static readonly HashSet<string> NoGerunds =
        EnglishClauses.Set("nothing something anything everything during including following");

    /// <summary>Verbs that say that something comes into being: what they are about is no more than planned.</summary>
    private static readonly HashSet<string> Beginnings = EnglishClauses.Set(
        "begin begins start starts happen happens occur occurs follow follows commence commences built launched introduced created "
        + "established founded formed held erected");

    private static readonly string[][] Times =
    [
        ["as", "soon", "as"], ["in", "the", "next"], ["over", "the", "next"], ["within", "the", "next"], ["in", "the", "coming"],
        ["over", "the", "coming"],
    ];

    /// <summary>Whether words behind the word of a plan are a deed, an item of a list or a time that the plan has.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="cue">The first token behind the word of the plan.</param>
    /// <param name="first">The first token of the words.</param>
    public static bool Continue(Tokens tokens, int cue, int first) =>
        tokens.At(cue - 1).Is("including")
        || IsInDeed(tokens, cue, first)
        || IsGerund(tokens, first) || IsGerund(tokens, first + 1) && BeforeGerund.Contains(tokens.At(first).Lower)
        || IsInfinitive(tokens, first)
        || Array.Exists(Times, words => tokens.StandsAt(first, words))
        || IsItem(tokens, cue, first);

    /// <summary>Whether words begin inside a deed, behind its verb: "taxes on boats" of "initiatives to …, raise taxes on boats".</summary>
    /// <remarks>"The border" exists whatever is planned for it.</remarks>
    private static bool IsInDeed(Tokens tokens, int cue, int first)
    {
        if (EnglishClauses.IsDeterminer(tokens.At(first)) || tokens.At(first).IsCapital)
        {
            return false;
        }

        for (var verb = first - 1; verb > Math.Max(cue, first - 1 - WordsInDeed); verb--)
        {
            if (tokens.At(verb).Kind is TokenKind.Mark || EnglishClauses.IsAuxiliary(tokens[verb]))
            {
                return false;
            }

            if (IsGerund(tokens, verb) || verb == first - 1 && IsItem(tokens, cue, verb) && IsVerb(tokens, verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A new bridge will be built": nobody takes for granted what is to begin, unless it has "the" or a name.</summary>
    public static bool IsNewSubject(Tokens tokens, int subject, int cue, int next)
    {
        while (subject < cue && (tokens[subject].Kind is TokenKind.Mark || EnglishClauses.IsPreposition(tokens[subject])))
        {
            subject++;
        }

        return tokens.At(subject).Lower is "a" or "an"
            && (Begins(tokens, cue) || Begins(tokens, next) || Begins(tokens, next + 1));
    }

    /// <summary>Whether a word behind "to" may be a verb: a small one that no noun needs before it.</summary>
    public static bool IsVerb(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Word && !tokens[index].IsCapital && !EnglishClauses.IsDeterminer(tokens[index]);

    /// <summary>Where a list ends whose first item ends at a comma: "sell boats, nets and ropes"; the comma where none goes on.</summary>
    public static int EndOfList(Tokens tokens, int comma, int end)
    {
        if (comma >= end || !tokens[comma].IsMark(','))
        {
            return comma;
        }

        for (var word = comma + 1; word < Math.Min(end, comma + LongestList); word++)
        {
            var token = tokens[word];
            if (token.Lower is "and" or "or")
            {
                return IsOfList(tokens, comma + 1) && !EnglishComplements.HasClause(tokens, word + 1, end) ? word : comma;
            }

            if (EnglishClauses.IsAuxiliary(token) || EnglishClauses.IsSubordinator(token) || EnglishClauses.IsSubjectPronoun(token)
                || EnglishClauses.EndsIn(token, "ed") || token.Kind is TokenKind.Mark && !token.IsMark(',') && !token.IsMark('-')
                || EnglishReporting.UseOf(token.Lower) is not ReportingUse.None
                || token.IsMark(',') && !IsOfList(tokens, word + 1) && tokens.At(word + 1).Lower is not ("and" or "or"))
            {
                return comma;
            }
        }

        return comma;
    }

    /// <summary>
    /// Whether an item begins at an index: an apposition begins with a determiner, another clause with a word of time or place.
    /// </summary>
    private static bool IsOfList(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Word && !EnglishClauses.IsDeterminer(tokens.At(index))
        && !EnglishClauses.IsAdverbial(tokens.At(index)) && !EnglishClauses.IsCoordinator(tokens.At(index));

    private static bool IsItem(Tokens tokens, int cue, int first) =>
        first - cue > WordsOfDeed && (tokens.At(first - 1).IsMark(',') || tokens.At(first - 1).Lower is "and" or "or")
        && !EnglishClauses.IsDeterminer(tokens.At(first)) && !EnglishClauses.IsPreposition(tokens.At(first));

    private static bool IsGerund(Tokens tokens, int index) =>
        EnglishClauses.EndsIn(tokens.At(index), "ing") && !tokens[index].IsCapital && !NoGerunds.Contains(tokens[index].Lower)
        && BeforeGerund.Contains(tokens.At(index - 1).Lower)
        && tokens.At(index + 1).Kind is TokenKind.Word or TokenKind.Number
        && !EnglishClauses.IsPreposition(tokens.At(index + 1)) && !EnglishClauses.IsCoordinator(tokens.At(index + 1));

    private static bool IsInfinitive(Tokens tokens, int index) =>
        tokens.At(index).Is("to") && IsVerb(tokens, index + 1) && EnglishClauses.IsDeterminer(tokens.At(index + 2));

    /// <summary>"Will begin on Monday": what "will begin to pay" exists already.</summary>
    private static bool Begins(Tokens tokens, int index) =>
        Beginnings.Contains(tokens.At(index).Lower)
            && (tokens.At(index + 1).Kind is not TokenKind.Word
                || EnglishClauses.IsAdverbial(tokens.At(index + 1)) && !tokens.At(index + 1).Is("to"))
        || tokens.StandsAt(index, "take", "place") || tokens.StandsAt(index, "takes", "place");
}
