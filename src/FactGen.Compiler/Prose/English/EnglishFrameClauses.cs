namespace FactGen.Compiler.Prose.English;

/// <summary>How far the clause of a frame's word goes in one English sentence.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">Where the sentence begins in them.</param>
/// <param name="end">Where it ends.</param>
internal sealed class EnglishFrameClauses(Tokens tokens, int start, int end)
{
    private const int LongestNoun = 6;

    /// <summary>Words that begin another clause, which the frame of the one before does not reach.</summary>
    private static readonly HashSet<string> Others = EnglishClauses.Set(
        "although though while whereas when after before since until which who whose whom where what but yet");

    private static readonly HashSet<string> Denials = EnglishClauses.Set(
        "false untrue wrong incorrect not hoax myth fake misleading never didn't wasn't");

    /// <summary>Where the clause ends that goes on at an index.</summary>
    public int EndOfClause(int index)
    {
        // "Perhaps, in the end, …", "that, on that day, …"
        var first = tokens.At(index).IsMark(',') ? index + 1 : index;
        for (var word = first; word < end; word++)
        {
            if (IsEnd(word, first))
            {
                return word;
            }
        }

        return end;
    }

    /// <summary>
    /// The parts of what a word at the beginning of a sentence, or "that", governs: "It is false that the ferry, an old boat, sank in May,
    /// with 12 on board". What stands aside, as the old boat, is taken for granted.
    /// </summary>
    public List<(int Start, int End)> PartsFrom(int index)
    {
        List<(int, int)> parts = [];
        var isSubject = false;
        for (var first = index; first < end;)
        {
            var stop = EndOfClause(first);
            parts.Add((first, stop));
            if (stop >= end || !GoesOn(stop))
            {
                break;
            }

            isSubject |= !EnglishClauses.IsPreposition(tokens[first]) && !EnglishClauses.EndsIn(tokens[first], "ing");
            first = tokens[stop].Kind is TokenKind.Mark ? stop + 1 : stop;
            while (isSubject && EndOfAside(first) is { } behind)
            {
                first = behind;
            }

            var isWord = tokens[stop].Kind is not TokenKind.Mark;
            if ((!isWord && Others.Contains(tokens.At(first).Lower))
                || (!isWord && EnglishClauses.IsCoordinator(tokens.At(first)) && BeginsClause(first + 1)))
            {
                break;
            }
        }

        return parts;
    }

    /// <summary>
    /// Whether what ends a part does not end what is governed: a comma, a dash, a bracket, "and", "noted what came", "since Monday".
    /// </summary>
    private bool GoesOn(int stop) => tokens[stop].Kind is TokenKind.Mark
        ? tokens[stop].First is ',' or ')' || EnglishClauses.IsDash(tokens, stop)
        : tokens[stop].Lower is "and" or "what";
    /// <summary>Whether no clause follows a word of time: "since Monday", and not "since he came" or "after sinking".</summary>
    private bool IsTime(int index)
    {
        if (tokens[index].Lower is not ("after" or "before" or "since" or "until"))
        {
            return false;
        }

        var last = EnglishClauses.NextParting(tokens, index, end);
        return !EnglishFrameUses.HasVerb(tokens, index + 1, last)
            && !Enumerable.Range(index, last - index).Any(word => EnglishClauses.EndsIn(tokens[word], "ing"));
    }

    /// <summary>Where the words behind a relative clause or an apposition begin; null where neither is.</summary>
    private int? EndOfAside(int index)
    {
        var isDash = EnglishClauses.IsDash(tokens, index - 1);
        var comma = index;
        while (comma < end && !(isDash ? EnglishClauses.IsDash(tokens, comma) : tokens[comma].IsMark(',')) && !tokens[comma].IsMark(';'))
        {
            comma++;
        }

        var isRelative = tokens.At(index).Lower is "which" or "who" or "whom" or "whose" or "where";
        var isApposition = comma < end
            && (EnglishClauses.IsDeterminer(tokens[index]) || tokens[index].IsCapital)
            && !EnglishFrameUses.HasVerb(tokens, index, comma);
        return index < end && (isRelative || isApposition) ? Math.Min(end, comma + 1) : null;
    }

    /// <summary>Where the clause begins whose verb has the word before an index.</summary>
    public int StartOfClause(int index)
    {
        var first = index;
        while (first > start && !IsStart(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>Where the subject begins of a predicate: "The story that 12 people died was false".</summary>
    public int StartOfSubject(int index)
    {
        var first = index;
        while (first > start && !(tokens[first - 1].IsMark(';') || tokens[first - 1].Lower is "but" or "because"
            || EndsQuotation(first - 1)))
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether only an adverbial and a comma are before the clause that begins at an index: "Today, Lind …".</summary>
    public bool IsOpening(int index) =>
        index - 1 > start && tokens[index - 1].IsMark(',')
        && EnglishClauses.AfterParting(tokens, index - 1, start) == start
        && EnglishClauses.IsAdverbial(tokens[start])
        && !EnglishFrameUses.HasVerb(tokens, start, index - 1);

    /// <summary>Where the clause begins that a condition behind it restricts.</summary>
    public int StartOfMain(int index)
    {
        if (index > start && (EnglishClauses.IsCoordinator(tokens[index - 1]) || tokens[index - 1].Lower is "that" or "because"))
        {
            return index;
        }

        return StartOfClause(index > start && tokens[index - 1].IsMark(',') ? index - 1 : index);
    }

    /// <summary>Where the clause ends that depends on a condition before it.</summary>
    public int EndOfConsequence(int index)
    {
        for (var word = index; word < end; word++)
        {
            if (tokens[word].IsMark(';') || tokens[word].IsMark(',')
                && tokens.At(word + 1).Lower is "but" or "although" or "though" or "while")
            {
                return word;
            }
        }

        return end;
    }

    /// <summary>Where the noun ends that an adjective before an index describes.</summary>
    public int EndOfNoun(int index)
    {
        var last = Math.Min(end, index + LongestNoun);
        for (var word = index; word < last; word++)
        {
            if (EnglishClauses.IsParting(tokens[word]) || EnglishClauses.IsAuxiliary(tokens[word])
                || EnglishClauses.IsSubordinator(tokens[word]))
            {
                return word;
            }
        }

        return last;
    }

    /// <summary>Where a list ends, whose items may be of any form: before a relative clause, "but" or a semicolon.</summary>
    public int EndOfListed(int index)
    {
        while (index < end && !tokens[index].IsMark(';') && !Others.Contains(tokens[index].Lower) && !EnglishClauses.IsDash(tokens, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the question begins that a mark ends.</summary>
    public int StartOfQuestion(int mark)
    {
        var first = mark;
        while (first > start && !(tokens[first - 1].First is '"' or '?' or '!' or ':' && tokens[first - 1].Kind is TokenKind.Mark))
        {
            first--;
        }

        return first;
    }

    /// <summary>Where the sentence ends behind a label; with a list behind it, where the list ends.</summary>
    public int EndOfLabelled(int index)
    {
        var last = end;
        var mark = tokens.At(index);
        while (mark.Kind is TokenKind.Mark && tokens.At(last + 1).IsMark(mark.First))
        {
            last = tokens.EndOfSentence(last + 1);
        }

        return last;
    }

    /// <summary>Whether the sentence says behind an index that something is not so.</summary>
    public bool Denies(int index)
    {
        for (var word = index; word < end; word++)
        {
            if (Denials.Contains(tokens[word].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(int index, int first)
    {
        var token = tokens[index];
        if (token.Kind is TokenKind.Mark)
        {
            return token.First is ';' or '?' or '!' or ')' || token.IsMark(',') && index > first || EnglishClauses.IsDash(tokens, index);
        }

        return index > first
            && (Others.Contains(token.Lower) && !IsTime(index) || token.Lower is "and" or "so" or "because" && BeginsClause(index + 1));
    }

    private bool IsStart(int index)
    {
        var token = tokens[index];
        return token.Kind is TokenKind.Mark
            ? token.First is ',' or ';' or ':' or '(' or ')' or '"' or '?' or '!' || EnglishClauses.IsDash(tokens, index)
            : token.Lower is "but" or "that" or "because" or "if" || Others.Contains(token.Lower)
                || token.Lower is "and" && (BeginsClauseOfItsOwn(index + 1)
                    || EnglishFrameUses.HasVerb(tokens, StartOfClause(index), index));
    }

    /// <summary>Whether a clause with a subject of its own begins at an index.</summary>
    private bool BeginsClause(int index) =>
        tokens.At(index).Lower is "it" or "if" or "unless" || EnglishComplements.HasClause(tokens, index, end);

    /// <summary>The same behind "and", where "shops and malls were" is one subject.</summary>
    private bool BeginsClauseOfItsOwn(int index) =>
        BeginsClause(index)
        && (tokens.At(index) is not { Kind: TokenKind.Word, IsCapital: false } word || EnglishClauses.IsDeterminer(word)
            || EnglishClauses.IsSubjectPronoun(word) || EnglishClauses.IsSubordinator(word) || word.Lower is "it" or "if" or "unless");

    private bool EndsQuotation(int index) => tokens[index].IsMark('"') && index > start && tokens[index - 1].Kind is TokenKind.Mark;
}
