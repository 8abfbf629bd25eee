namespace FactGen.Compiler.Prose.English;

/// <summary>Whether a name is the subject of the English words right behind it: "Lund, who is 40", "Lund, 40,", "Lund has often".</summary>
internal static class EnglishSubjects
{
    private static readonly HashSet<string> BeforeClauses = EnglishClauses.Set(
        "that when while because if unless although though whereas where which whom but whether how why");

    /// <summary>What two do to each other.</summary>
    private static readonly HashSet<string> Mutual = EnglishClauses.Set(
        "met meets married marries weds wedded divorced divorces dated dates knew knows joined joins resembled resembles equalled "
        + "matched matches borders bordered faced faces fought fights adjoins adjoined touches neighbours");

    /// <summary>Whether a name is the subject of some words.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">Where the name begins in them.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="words">The first of the words. It may be in the name, or before it.</param>
    public static bool IsSubject(Tokens tokens, int first, int end, int words)
    {
        if (tokens.At(end).Is("'s") || tokens.At(end - 1).Is("'s"))
        {
            return false;
        }

        var (index, isApposed) = (end, false);
        if (tokens.At(index).IsMark(',') || tokens.At(index).IsMark('(') || EnglishClauses.IsDash(tokens, index))
        {
            if (tokens.At(index + 1).Is("who"))
            {
                return index + 1 >= words || AfterAdverbs(tokens, index + 2) >= words
                    || IsBehindClause(tokens, index, words) && BeginsClause(tokens, first, words, isApposed: true);
            }

            if (index + 1 == words && IsParticiple(tokens.At(words)))
            {
                return IsBornAt(tokens, first, words);
            }

            if (tokens.At(index + 1).Kind is TokenKind.Number && tokens.At(index + 2).Kind is TokenKind.Mark)
            {
                (index, isApposed) = (index + 3, true);
            }
        }

        return AfterAdverbs(tokens, index) >= words && BeginsClause(tokens, first, words, isApposed);
    }

    /// <summary>
    /// The verb by which a name does something to what is behind it: the "beat" of "Ek had beaten Lind". Not in the passive, not behind a
    /// preposition, and not of a verb that is mutual.
    /// </summary>
    public static int? VerbOf(Tokens tokens, int first, int end)
    {
        var before = first - 1;
        while (tokens.At(before).Lower is "the" or "a" or "an" || IsOffice(tokens.At(before)))
        {
            before--;
        }

        if (EnglishClauses.IsPreposition(tokens.At(before)) || tokens.At(before).Lower is "and" or "or" || tokens.At(before).IsMark(','))
        {
            return null;
        }

        var verb = end;
        while (EnglishClauses.IsBeforeVerb(tokens.At(verb)) && !EnglishClauses.IsBe(tokens.At(verb)))
        {
            verb++;
        }

        var behind = tokens.At(verb + 1);
        return tokens.At(verb) is { Kind: TokenKind.Word, IsCapital: false } word && !EnglishClauses.IsAuxiliary(word)
            && !Mutual.Contains(word.Lower)
            && (EnglishFrameUses.IsVerb(word) || EnglishClauses.EndsIn(word, "s") || EnglishClauses.EndsIn(word, "en"))
            && (behind.IsCapital || EnglishClauses.IsDeterminer(behind)
                || behind is { Kind: TokenKind.Word } noun && !EnglishClauses.IsPreposition(noun) && !EnglishClauses.IsAdverbial(noun))
                ? verb
                : null;
    }

    /// <summary>Whether a word behind a name and a comma says of its bearer what was done to him: "born", "elected".</summary>
    public static bool IsParticiple(Token token) => token.Is("born") || token.Is("aged") || EnglishClauses.EndsIn(token, "ed");

    /// <summary>"Moe met Lund, born in 1950": it is Lund's. "Moe, a friend of Lund, born in 1950" may be either's.</summary>
    private static bool IsBornAt(Tokens tokens, int first, int words) =>
        !EnglishClauses.IsPreposition(tokens.At(first - 1))
        && (!tokens.At(first - 1).Is("and") || tokens.At(words).Is("born") || tokens.At(words).Is("aged"));

    /// <summary>Whether words continue a sentence behind a relative clause: "Lund, who met Moe, is 40".</summary>
    private static bool IsBehindClause(Tokens tokens, int mark, int words)
    {
        var close = words - 1;
        while (close > mark + 1 && EnglishClauses.IsBeforeVerb(tokens[close]))
        {
            close--;
        }

        return close > mark + 1
            && (tokens[mark].IsMark(',') ? tokens[close].IsMark(',')
                : tokens[mark].IsMark('(') ? tokens[close].IsMark(')')
                : EnglishClauses.IsDash(tokens, close));
    }

    private static int AfterAdverbs(Tokens tokens, int index)
    {
        while (EnglishClauses.IsBeforeVerb(tokens.At(index)))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether a name with its offices begins a clause, and the words begin no earlier.</summary>
    private static bool BeginsClause(Tokens tokens, int first, int words, bool isApposed)
    {
        var start = tokens.StartOfSentence(first);
        var before = first - 1;
        while (before >= start
            && (IsOffice(tokens[before]) || before + 1 < first && tokens[before].IsCapital && IsOffice(tokens[before + 1])))
        {
            before--;
        }

        if (before >= words)
        {
            return false;
        }

        var token = tokens.At(before);
        return before < start
            || BeforeClauses.Contains(token.Lower)
            || EnglishClauses.IsParting(token) && !token.IsMark(')') || EnglishClauses.IsDash(tokens, before)
            || token.Is("and") && !tokens.At(before - 1).IsCapital && tokens.At(before - 1).Kind is TokenKind.Word
            || !isApposed && !tokens.At(before - 1).IsMark(',') && (EnglishReporting.UseOf(token.Lower) & ReportingUse.Any) != 0;
    }

    private static bool IsOffice(Token token) =>
        EnglishNames.Words.Roles.Contains(token.Lower) || token.Lower is "the" or "a" or "an" or "leader" or "patron";
}
