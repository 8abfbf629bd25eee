namespace FactGen.Compiler.Prose.English;

/// <summary>What follows a verb of saying and makes it one: "that", a clause, a quotation.</summary>
internal static class EnglishComplements
{
    /// <summary>Whether "that" is here and begins what is said: "that the ferry", not "that is" or "that's".</summary>
    public static bool IsThat(Tokens tokens, int index) =>
        tokens.At(index).Is("that") && !EnglishClauses.IsAuxiliary(tokens.At(index + 1)) && !tokens.At(index + 1).Is("'s")
        && !EnglishClauses.IsPreposition(tokens.At(index - 1));

    /// <summary>Whether "that" or a quotation follows, before a semicolon and before the sentence ends.</summary>
    public static bool HasThat(Tokens tokens, int index, int end)
    {
        var last = Math.Min(end, index + 12);
        for (; index < last && !tokens[index].IsMark(';'); index++)
        {
            if (IsThat(tokens, index) || tokens[index].IsMark('"') && !IsTitle(tokens, index + 1, end) || tokens[index].IsMark(':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause or a quotation begins at an index, in a sentence that ends at another.</summary>
    public static bool HasClause(Tokens tokens, int index, int end)
    {
        var first = tokens.At(index);
        if (IsThat(tokens, index) || first.IsMark('"') && !IsTitle(tokens, index + 1, end) || first.IsMark(':')
            || first.IsMark(',') && tokens.At(index + 1).IsMark('"')
            || first.Lower is "how" or "why" or "what" or "whether" or "if"
            || EnglishClauses.IsSubjectPronoun(first) && first.Lower is not ("it" or "you" or "everything" or "nothing"))
        {
            return true;
        }

        if (EnglishClauses.IsAdverbial(first) || EnglishClauses.IsParting(first))
        {
            return HasThat(tokens, index, end);
        }

        var stop = Math.Min(EnglishClauses.NextParting(tokens, index, end), index + 9);
        for (var word = index + 1; word < stop; word++)
        {
            if (EnglishClauses.IsAuxiliary(tokens[word]))
            {
                return true;
            }

            if (EnglishClauses.IsPreposition(tokens[word]) || EnglishClauses.IsSubordinator(tokens[word]))
            {
                break;
            }
        }

        return tokens.At(stop).IsMark('"');
    }

    /// <summary>Whether the words between quotation marks are a title: up to four words, the first with a capital.</summary>
    private static bool IsTitle(Tokens tokens, int index, int end)
    {
        var close = index;
        while (close < end && close - index < 6 && !tokens[close].IsMark('"'))
        {
            close++;
        }

        return tokens.At(index).IsCapital && tokens.At(close).IsMark('"') && close - index <= 5;
    }
}
