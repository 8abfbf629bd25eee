namespace FactGen.Compiler.Prose.English;

/// <summary>How far an English name or noun goes, and which of its words says what it is.</summary>
internal static class EnglishNouns
{
    /// <summary>Words before a noun that do not make it tell of a part.</summary>
    private static readonly HashSet<string> OfWhole = EnglishClauses.Set(
        "total overall annual aggregate final official average whole entire full same current previous group company net actual known initial latest");

    /// <summary>
    /// The word before the last one of a subject, "ferry" where "revenues" of "ferry revenues were" is given; null where another is given,
    /// or the word before it says nothing of it.
    /// </summary>
    public static Token? CutBefore(Tokens tokens, int index)
    {
        if (index <= 0 || !EnglishClauses.IsAuxiliary(tokens.At(index + 1)) || !IsNoun(tokens[index]) || tokens[index].IsCapital)
        {
            return null;
        }

        var before = tokens[index - 1];
        return IsNoun(before) && !before.IsGlued && !OfWhole.Contains(before.Lower) && index - 1 >= tokens.StartOfSentence(index)
            && EnglishReporting.UseOf(before.Lower) is ReportingUse.None
            ? before
            : null;
    }

    /// <summary>Whether a word may be a noun or an adjective: no verb, adverb or word of grammar.</summary>
    private static bool IsNoun(Token token) =>
        token.Kind is TokenKind.Word && !EnglishFunctionWords.IsBare(token) && !EnglishFunctionWords.IsJoint(token)
        && !EnglishClauses.IsAuxiliary(token) && !EnglishClauses.IsAdverbial(token) && !EnglishClauses.IsDeterminer(token)
        && !EnglishClauses.IsPreposition(token) && !EnglishClauses.IsSubordinator(token) && !EnglishClauses.IsSubjectPronoun(token)
        && !EnglishClauses.IsTime(token) && !EnglishFrameUses.IsVerb(token)
        && !EnglishClauses.EndsIn(token, "ly") && !EnglishClauses.EndsIn(token, "ed") && !EnglishClauses.EndsIn(token, "ing");

    /// <summary>Where a name or a noun ends: at a mark, a verb, a conjunction, or where another noun begins.</summary>
    public static int EndOfName(Tokens tokens, int start, int end)
    {
        var index = start;
        for (; index < end; index++)
        {
            var (token, before) = (tokens[index], tokens.At(index - 1));
            if (EnglishClauses.IsParting(token) || EnglishClauses.IsDash(tokens, index) || EnglishClauses.IsSubordinator(token)
                || EnglishClauses.IsAuxiliary(token) && !token.IsCapital
                || index > start && !token.Is("'s") && (EnglishClauses.IsSubjectPronoun(token) || EnglishClauses.IsDeterminer(token)
                    && !EnglishClauses.IsPreposition(before) && !EnglishClauses.IsDeterminer(before) && !before.Is("and")))
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Where the words with a capital begin that end at an index; the index itself where none do.</summary>
    public static int StartOfName(Tokens tokens, int end, int sentence)
    {
        var start = end;
        while (start > sentence && (tokens[start - 1].IsCapital || tokens[start - 1].IsMark('-')))
        {
            start--;
        }

        return start;
    }

    /// <summary>The name or office that begins the clause before an index; null where no clause there begins with one.</summary>
    public static (int Start, int End)? SubjectBefore(Tokens tokens, int index, int sentence)
    {
        for (var stop = index; ;)
        {
            var start = EnglishClauses.AfterParting(tokens, stop, sentence);
            var end = start < stop && tokens[start].Is("the") ? start + 1 : start;
            while (end < stop && WordsOfOffice(tokens, end, start) is > 0 and var words)
            {
                end += words;
            }

            var verb = tokens.At(end);
            if (end < stop && end > start && !tokens[end - 1].Is("the")
                && verb.Kind is TokenKind.Word && !verb.Is("'s") && !verb.Is("and") && !EnglishClauses.IsPreposition(verb))
            {
                return (start, end);
            }

            if (start <= sentence || !tokens[start - 1].IsMark(','))
            {
                return null;
            }

            stop = start - 1;
        }
    }

    /// <summary>How many words at an index go on with an office or a name: "captain", "of the Gull", "Bo"; 0 if none does.</summary>
    private static int WordsOfOffice(Tokens tokens, int index, int start)
    {
        var token = tokens[index];
        return token.IsCapital || token.IsMark('-') || EnglishNames.Words.Roles.Contains(token.Lower) ? 1
            : index == start || !token.Is("of") ? 0
            : tokens.At(index + 1).IsCapital ? 2
            : tokens.At(index + 1).Is("the") && tokens.At(index + 2).IsCapital ? 3
            : 0;
    }

    /// <summary>Whether a word is an office without a capital: "head of the yard" behind a name and a comma.</summary>
    public static bool IsOffice(Token word) => !word.IsCapital && EnglishNames.Words.Roles.Contains(word.Lower);

    /// <summary>"The mayor Bo Ek", "the mayor's aide Bo Ek": a name of two words behind what its bearer is.</summary>
    public static bool IsNameBehindOffice(Tokens tokens, int start, int head) =>
        head - 2 >= start && tokens[head - 1].IsCapital
        && !EnglishNames.Words.Roles.Contains(tokens[head].Lower) && !EnglishNames.Words.Roles.Contains(tokens[head - 1].Lower)
        && (EnglishNames.Words.Roles.Contains(tokens[head - 2].Lower) || EnglishNames.Words.Relatives.Contains(tokens[head - 2].Lower));

    /// <summary>The word before the first preposition; the last one where the words begin with a preposition.</summary>
    public static int HeadOf(Tokens tokens, int start, int end)
    {
        var preposition = start;
        while (preposition < end && !EnglishClauses.IsPreposition(tokens[preposition]))
        {
            preposition++;
        }

        var last = preposition == start ? end - 1 : preposition - 1;
        while (last > start && (tokens[last].Kind is not TokenKind.Word || tokens[last].Is("'s")))
        {
            last--;
        }

        return last;
    }
}
