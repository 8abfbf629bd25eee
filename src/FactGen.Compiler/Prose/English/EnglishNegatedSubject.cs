using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>What is before a negation in its own clause: subject, verb, words of time and place.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">Where its sentence begins.</param>
/// <param name="negation">The index of its first word.</param>
internal sealed class EnglishNegatedSubject(Tokens tokens, int start, int negation)
{
    /// <summary>What always begins another clause.</summary>
    private static readonly HashSet<string> Beginners = EnglishClauses.Set(
        "because if when whenever although though while whereas unless whether who which that whose whom where whereby lest how why what");

    /// <summary>What begins a clause or, as a preposition, words of time: "since he came", "since May".</summary>
    private static readonly HashSet<string> PrepositionsToo = EnglishClauses.Set("since before after until till as for so");

    /// <summary>What, at the beginning of a sentence, is the object of the main clause: "What it cost, nobody knows".</summary>
    private static readonly HashSet<string> FrontedObjects = EnglishClauses.Set("what who where how why whether");

    private static readonly HashSet<string> Nominative = EnglishClauses.Set("i he she we they");

    private readonly List<TextRange> _found = [];

    /// <summary>The verb group that the negation is part of, or directly follows.</summary>
    private int _verb;
    private int _from;

    /// <summary>Adds the stretches in the order of the text.</summary>
    public void AddTo(List<TextRange> scope)
    {
        _verb = negation;
        while (_verb > start && EnglishNegations.IsInner(tokens[_verb - 1]))
        {
            _verb--;
        }

        _from = _verb;
        var end = negation;
        while (_from > start)
        {
            var before = _from - 1;
            if (IsAside(before) is >= 0 and var open)
            {
                Add(_from, end);
                (_from, end) = (open, open);
            }
            else if (Ends(before, out var isIncluded))
            {
                _from -= isIncluded ? 1 : 0;
                break;
            }
            else
            {
                _from = before;
            }
        }

        Add(_from, end);
        _found.Reverse();
        scope.AddRange(_found);
    }

    private void Add(int from, int to)
    {
        if (from < to)
        {
            _found.Add(tokens.Range(from, to));
        }
    }

    /// <summary>
    /// Where a stretch begins that a mark at an index closes and that is no part of the clause: an apposition or relative clause between
    /// subject and verb, words in brackets or between dashes; -1 where there is none.
    /// </summary>
    private int IsAside(int index)
    {
        var mark = tokens[index];
        if (mark.IsMark(')'))
        {
            return LastMark('(', index);
        }

        if (EnglishClauses.IsDash(tokens, index))
        {
            for (var dash = index - 2; dash >= start && index - dash < 24; dash--)
            {
                if (EnglishClauses.IsDash(tokens, dash))
                {
                    return dash;
                }
            }
        }

        return mark.IsMark(',') && _from == _verb && _verb < negation ? LastMark(',', index) : -1;
    }

    private int LastMark(char mark, int index)
    {
        for (var open = index - 1; open >= start && index - open < 40 && !tokens[open].IsMark(';'); open--)
        {
            if (tokens[open].IsMark(mark))
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>Whether the clause begins behind a token, or with it.</summary>
    private bool Ends(int index, out bool isIncluded)
    {
        isIncluded = false;
        var token = tokens[index];
        if (token.Kind is TokenKind.Mark)
        {
            return token.First is ';' or ':' or '?' or '!' or '(' || EnglishClauses.IsDash(tokens, index)
                || token.IsMark(',') && EndsAtComma(index);
        }

        var word = token.Lower;
        if (word is "but" or "yet")
        {
            return true;
        }

        if (word is "and" or "or")
        {
            return EndsAtAnd(index);
        }

        isIncluded = true;
        return Beginners.Contains(word) ? !HasOwnVerb(index)
            : PrepositionsToo.Contains(word) ? IsClause(index + 1) && HasClauseBefore(index) && !HasOwnVerb(index)
            : IsSubject(index) && HasClauseBefore(index);
    }

    /// <summary>
    /// Whether the words between the beginner of a clause and the verb of the negation are a clause of their own, so that the verb is that
    /// of another: "the man who came did not see it".
    /// </summary>
    private bool HasOwnVerb(int index)
    {
        if (index + 1 >= _verb)
        {
            return false;
        }

        var first = tokens[index + 1];
        var startsSubject = EnglishClauses.IsDeterminer(first) || EnglishClauses.IsSubjectPronoun(first) || first.IsCapital;
        return EnglishClauses.HasVerb(tokens, index + (startsSubject ? 2 : 1), _verb)
            || tokens[index].Lower is "who" or "which" or "that" && !startsSubject && _verb < negation
                && !EnglishClauses.EndsIn(first, "s");
    }

    private bool EndsAtComma(int index)
    {
        if (index + 1 >= negation && tokens[negation].Lower is "not" or "never")
        {
            return true; // "12, not 14"
        }

        return HasClauseBefore(index) && !FrontedObjects.Contains(tokens[start].Lower);
    }

    private bool EndsAtAnd(int index)
    {
        var next = index + 1;
        if (next >= negation && tokens[index].Is("or"))
        {
            return false; // "little or nothing"
        }

        return next >= _verb
            || IsSubject(next)
            || IsFiniteVerb(next)
            || IsClause(next) && HasClauseBefore(index) && _verb < negation;
    }

    /// <summary>"and opened the bridge": a verb of the past, with what it takes behind it.</summary>
    private bool IsFiniteVerb(int index) =>
        EnglishClauses.IsAuxiliary(tokens.At(index))
        || EnglishClauses.EndsIn(tokens.At(index), "ed") && tokens.At(index + 1) is var next
            && (index + 1 >= negation || EnglishClauses.IsDeterminer(next) || EnglishClauses.IsPreposition(next)
                || EnglishClauses.IsSubjectPronoun(next));

    private bool IsClause(int index) =>
        EnglishClauses.IsDeterminer(tokens.At(index)) || EnglishClauses.IsSubjectPronoun(tokens.At(index)) || tokens.At(index).IsCapital;

    /// <summary>Whether a pronoun is the subject of the negated verb: "I assure you that [I] have never".</summary>
    private bool IsSubject(int index)
    {
        var token = tokens.At(index);
        return Nominative.Contains(token.Lower)
            || (token.Lower is "it" or "you" or "there" or "this" or "nobody" or "everybody" or "somebody")
                && (index + 1 >= _verb || EnglishClauses.IsAuxiliary(tokens.At(index + 1)))
                && !IsObject(index);
    }

    /// <summary>"who mended it": a pronoun behind a verb or preposition.</summary>
    private bool IsObject(int index) =>
        tokens.At(index - 1) is var before
        && (EnglishClauses.EndsIn(before, "ed") || EnglishClauses.EndsIn(before, "ing") || EnglishClauses.IsPreposition(before));

    /// <summary>Whether the words before an index, up to a mark, are a clause and not words of time or place.</summary>
    private bool HasClauseBefore(int index)
    {
        var from = index;
        while (from > start && !(tokens[from - 1].Kind is TokenKind.Mark && tokens[from - 1].First is ';' or ':' or ',' or '?' or '!'))
        {
            from--;
        }

        if (from >= index)
        {
            return from > start;
        }

        if (EnglishClauses.IsSubordinator(tokens[from]) && !PrepositionsToo.Contains(tokens[from].Lower))
        {
            return true;
        }

        for (var word = from; word < index; word++)
        {
            if (Nominative.Contains(tokens[word].Lower))
            {
                return true;
            }
        }

        return EnglishClauses.HasVerb(tokens, from, index);
    }
}
