namespace FactGen.Compiler.Prose.English;

/// <summary>How far an English name or noun goes, and which of its words says what it is.</summary>
internal static class EnglishNouns
{
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
