using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>What stands behind a negation in its own clause, with the clauses that are part of it.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">Where its sentence begins.</param>
/// <param name="negation">The index of its first word.</param>
/// <param name="next">The index behind its last word.</param>
/// <param name="end">Where its sentence ends.</param>
internal sealed class EnglishNegatedPredicate(Tokens tokens, int start, int negation, int next, int end)
{
    /// <summary>What behind a comma begins a clause that is not negated.</summary>
    private static readonly HashSet<string> NewClauses = EnglishClauses.Set(
        "yet so for since because while until till after before when as where");

    private static readonly HashSet<string> Relatives = EnglishClauses.Set("which who whom whose");

    /// <summary>What, with no comma before it, begins a clause that is not negated.</summary>
    private static readonly HashSet<string> AlwaysNew = EnglishClauses.Set("but although though whereas");

    private static readonly HashSet<string> Subjects = EnglishClauses.Set("i he she we they it you there this these");

    private readonly List<TextRange> _found = [];
    private bool _isSubordinate;
    private int _from;

    /// <summary>Adds the stretches in the order of the text.</summary>
    public void AddTo(List<TextRange> scope)
    {
        _isSubordinate = IsSubordinate();
        _from = next;
        var index = next;
        while (index < end)
        {
            if (AfterAside(index) is > 0 and var after)
            {
                Add(index);
                (index, _from) = (after, after);
            }
            else if (EndsAt(index))
            {
                break;
            }
            else
            {
                index++;
            }
        }

        Add(Math.Min(index, end));
        scope.AddRange(_found);
    }

    private void Add(int to)
    {
        while (to > _from && tokens[to - 1].Kind is TokenKind.Mark && tokens[to - 1].First is '.' or ',' or '!' or '?')
        {
            to--;
        }

        if (_from < to)
        {
            _found.Add(tokens.Range(_from, to));
        }
    }

    /// <summary>Whether the clause stands before the main one, or in the middle of it, so that the next comma ends it.</summary>
    private bool IsSubordinate()
    {
        for (var index = negation - 1; index >= start; index--)
        {
            var token = tokens[index];
            if (token.Kind is TokenKind.Mark && token.First is ',' or ';' or ':' || EnglishClauses.IsDash(tokens, index))
            {
                return false;
            }

            if ((EnglishClauses.IsSubordinator(token) && !token.Is("that") || token.Lower is "had" or "without" && index == start)
                && (index == start || tokens[index - 1].Kind is TokenKind.Mark || EnglishClauses.IsCoordinator(tokens[index - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index behind words that are no part of the clause, with which it goes on; 0 where none begin at an index.</summary>
    private int AfterAside(int index)
    {
        var token = tokens[index];
        if (token.IsMark('('))
        {
            return Behind(')', index);
        }

        if (EnglishClauses.IsDash(tokens, index))
        {
            for (var dash = index + 2; dash < end && dash - index < 24; dash++)
            {
                if (EnglishClauses.IsDash(tokens, dash))
                {
                    return dash + (tokens.At(dash + 1).IsMark('-') ? 2 : 1);
                }
            }

            return 0;
        }

        if (!token.IsMark(','))
        {
            return 0;
        }

        if (tokens.At(index - 1).Is("that") && Behind(',', index + 1) is > 0 and var clause)
        {
            return clause; // "that, on that day, it sank"
        }

        var closing = EnglishClauses.NextParting(tokens, index + 1, end);
        return closing < end && tokens[closing].IsMark(',') && IsAside(index + 1, closing) && GoesOn(closing + 1) ? closing + 1 : 0;
    }

    private int Behind(char mark, int index)
    {
        for (var close = index + 1; close < end; close++)
        {
            if (tokens[close].IsMark(mark))
            {
                return close + 1;
            }
        }

        return 0;
    }

    /// <summary>", which is slow,", ", I think,", ", a ruin,": words between two commas that the clause can do without.</summary>
    private bool IsAside(int from, int to)
    {
        var first = tokens[from];
        return Relatives.Contains(first.Lower)
            || to - from <= 3 && !EnglishClauses.IsCoordinator(first)
            || Subjects.Contains(first.Lower) && to - from <= 6
            || first.Lower is "a" or "an" or "the" && !IsInList(from, to);
    }

    /// <summary>Whether a clause goes on behind a comma: with its verb, or words of time and place.</summary>
    private bool GoesOn(int index)
    {
        var token = tokens.At(index);
        return EnglishClauses.IsAuxiliary(token) || EnglishClauses.IsPreposition(token) || EnglishClauses.EndsIn(token, "ed")
            || token.Lower is "that" or "to" or "a" or "an" or "the" or "any" or "how" or "what" or "why" or "whether" or "even";
    }

    /// <summary>Whether the clause ends before a token.</summary>
    private bool EndsAt(int index)
    {
        var token = tokens[index];
        if (token.Kind is TokenKind.Mark)
        {
            return token.First is ';' or '?' or '!' or ')' || EnglishClauses.IsDash(tokens, index)
                || token.IsMark(':') && EnglishClauses.HasVerb(tokens, index + 1, EnglishClauses.NextParting(tokens, index + 1, end))
                || token.IsMark(',') && index > next && EndsAtComma(index);
        }

        var word = token.Lower;
        return AlwaysNew.Contains(word)
            || word is "and" or "or" && EndsAtAnd(index)
            || word is "so" && Subjects.Contains(tokens.At(index + 1).Lower);
    }

    private bool EndsAtComma(int index)
    {
        var first = tokens.At(index + 1);
        var closing = EnglishClauses.NextParting(tokens, index + 1, end);
        if (first.Lower is "or" or "nor" || IsInList(index + 1, closing))
        {
            return false;
        }

        if (_isSubordinate || NewClauses.Contains(first.Lower) || Relatives.Contains(first.Lower)
            || EnglishClauses.EndsIn(first, "ing") || IsNewClause(index + 1, closing))
        {
            return true;
        }

        if (first.Is("and"))
        {
            return EndsAtAnd(index + 1) || IsNewClause(index + 2, closing);
        }

        return first.Lower is "a" or "an" or "the" or "sir" or "said" || closing - index <= 3 && first.IsCapital;
    }

    private bool EndsAtAnd(int index)
    {
        var first = tokens.At(index + 1);
        return IsNewClause(index + 1, EndOfWords(index + 1))
            || first.Is("that") && !HasThat(next, index) && HasThat(start, negation)
            || IsFinite(index + 1) && IsOfAuxiliary();
    }

    private int EndOfWords(int index)
    {
        var stop = EnglishClauses.NextParting(tokens, index, end);
        for (var word = index; word < stop; word++)
        {
            if (EnglishClauses.IsCoordinator(tokens[word]) || word > index && EnglishClauses.IsSubordinator(tokens[word]))
            {
                return word;
            }
        }

        return stop;
    }

    /// <summary>Whether the negation belongs to an auxiliary: a verb of the past behind "and" is then free of it.</summary>
    private bool IsOfAuxiliary() =>
        EnglishClauses.EndsIn(tokens[negation], "n't") || tokens[negation].Is("cannot")
        || tokens[negation].Is("not") && EnglishClauses.IsAuxiliary(tokens.At(negation - 1));

    private bool IsFinite(int index)
    {
        var (token, after) = (tokens.At(index), tokens.At(index + 1));
        return EnglishClauses.IsAuxiliary(token) && !token.Is("be") && !token.Is("been")
            || EnglishClauses.EndsIn(token, "ed") && !EnglishClauses.IsBe(tokens.At(negation - 1))
                && !(tokens.At(negation - 1).Lower is "has" or "have" or "had")
                && (EnglishClauses.IsDeterminer(after) || EnglishClauses.IsPreposition(after) || EnglishClauses.IsSubjectPronoun(after));
    }

    /// <summary>Whether some words are a clause with a subject of its own.</summary>
    private bool IsNewClause(int from, int to)
    {
        var first = tokens.At(from);
        return Subjects.Contains(first.Lower) && from + 1 < to
            || (EnglishClauses.IsDeterminer(first) && !first.Is("that") || first.IsCapital)
                && EnglishClauses.HasVerb(tokens, from + 1, to);
    }

    /// <summary>Whether words behind a comma are an item of a list that "or" or "and" ends.</summary>
    private bool IsInList(int from, int to)
    {
        for (var index = from; index < Math.Min(end, to + 12); index++)
        {
            if (tokens[index].Lower is "or" or "nor" || tokens[index].Is("and") && index <= to + 1)
            {
                return !EnglishClauses.HasVerb(tokens, from, index) && !Subjects.Contains(tokens.At(index + 1).Lower)
                    && !Subjects.Contains(tokens[from].Lower) && !EnglishClauses.IsSubordinator(tokens[from]);
            }
        }

        return false;
    }

    private bool HasThat(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (tokens[index].Is("that"))
            {
                return true;
            }
        }

        return false;
    }
}
