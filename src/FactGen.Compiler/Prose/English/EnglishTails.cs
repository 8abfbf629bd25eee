namespace FactGen.Compiler.Prose.English;

/// <summary>Finds whether a saying stands behind what is said: ", Lind said on Friday".</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">Where the sentence begins in them.</param>
/// <param name="end">Where it ends.</param>
internal sealed class EnglishTails(Tokens tokens, int start, int end)
{
    private const int MostWordsOfSayer = 16;

    private readonly int _start = start;
    private readonly int _end = end;

    /// <summary>", Lind wrote.": only time and place after the verb, and what is said before its subject.</summary>
    public bool IsTailOfQuotation(int index, int next)
    {
        var subject = EnglishClauses.AfterParting(tokens, index, _start);
        return subject > _start + 1 && (tokens[subject - 1].IsMark(',') || tokens[subject - 1].IsMark('"'))
            && index - subject <= (tokens[index - 1].IsCapital ? 6 : 4)
            && (index > subject ? EnglishClauses.IsParting(tokens.At(next)) : IsShort(next));
    }

    /// <summary>""…", Bo Ek, head of the yard, commented on the toll": nothing but a name with its appositions is between.</summary>
    public bool IsBehindQuotation(int index)
    {
        var mark = index - 1;
        while (mark > _start && index - mark < MostWordsOfSayer && !tokens[mark].IsMark('"'))
        {
            mark--;
        }

        return mark > _start && tokens[mark].IsMark('"') && tokens[mark - 1].Kind is TokenKind.Mark
            && tokens[mark + 1].IsCapital && !EnglishClauses.HasVerb(tokens, mark + 1, index);
    }

    /// <summary>Whether up to the next mark only a name or a noun follows: ", wrote the mayor of Orrin, …".</summary>
    private bool IsShort(int index)
    {
        var end = EnglishClauses.NextParting(tokens, index, _end);
        return end > index && end - index <= 7
            && !EnglishClauses.IsPreposition(tokens[index]) && !EnglishClauses.HasVerb(tokens, index, end);
    }

    /// <summary>Whether a saying follows what is said: only its sayer, hearer, time and place come after it.</summary>
    public bool IsTail(int index, int next, ReportingUse use)
    {
        var first = tokens.At(next);
        if (EnglishSayings.IsQuotedAs(tokens, index) && (EnglishClauses.IsParting(first) || first.Is("by")))
        {
            return true;
        }

        if (next >= _end || EnglishClauses.IsParting(first) || EnglishClauses.IsDash(tokens, next))
        {
            return !(first.IsMark(':') || first.IsMark(',') && tokens.At(next + 1).IsMark('"')
                || first.IsMark('"') && next + 1 < _end && !first.IsGlued);
        }

        if (EnglishClauses.EndsIn(tokens[index], "ing") || EnglishComplements.HasThat(tokens, next, _end)
            || EnglishSayings.RequestAt(tokens, index, next, _end) >= 0)
        {
            return false;
        }

        var end = EndOfTail(next);
        if (EnglishClauses.HasVerb(tokens, next, end))
        {
            return tokens[index - 1].IsMark('"') && (use & ReportingUse.Inverts) != 0 && !EnglishClauses.IsAdverbial(first);
        }

        var addresses = (use & ReportingUse.Addresses) != 0;
        return EnglishClauses.IsAdverbial(first)
            ? !EnglishSayings.IsPassive(tokens, index, _start)
                && !GovernsMore(next, end, first.Is("to") && (use & ReportingUse.Inverts) != 0)
            : tokens[index - 1].IsMark('"') && (use & ReportingUse.Inverts) != 0
                || (addresses || IsInverted(index, use)) && end - next <= 7 && !GovernsMore(next, end, false);
    }

    /// <summary>"It is late, said Lind": a verb after a comma, and a clause before that.</summary>
    private bool IsInverted(int index, ReportingUse use) =>
        (use & ReportingUse.Inverts) != 0 && tokens[index - 1].Kind is TokenKind.Mark
        && (EnglishClauses.HasVerb(tokens, _start, index - 1) || Resumption(index + 1) > 0);

    /// <summary>Where the clause resumes that an inverted saying interrupts: "The ferry, said Lind, has …"; -1 where it does not.</summary>
    public int Resumption(int next)
    {
        var comma = EnglishClauses.NextParting(tokens, next, _end);
        return comma > next && comma + 1 < _end && tokens[comma].IsMark(',') && EnglishFrameUses.IsVerb(tokens[comma + 1]) ? comma + 1 : -1;
    }

    private int EndOfTail(int index)
    {
        var end = EnglishClauses.NextParting(tokens, index, _end);
        for (var word = index; word < end; word++)
        {
            if (tokens[word].Lower is "when" or "as" or "after" or "before" or "while" or "who")
            {
                return word;
            }
        }

        return end;
    }

    /// <summary>Whether what follows a verb is more than hearer, time and place: "about the toll", "to sail".</summary>
    private bool GovernsMore(int start, int end, bool toHearer)
    {
        for (var index = start; index < end; index++)
        {
            if (tokens[index].Lower is "about" or "against" or "that" || tokens[index].Is("to") && !toHearer
                || index == start && tokens[index].Lower is "of" or "for" or "with")
            {
                return true;
            }
        }

        return false;
    }
}
