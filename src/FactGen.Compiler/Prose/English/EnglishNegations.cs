using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Finds what an English negation reaches: its own clause, without the clauses beside it.</summary>
/// <remarks>
/// It is looked for from the negation to both sides. Where the words do not show that a clause ends, it does not end: a negation too
/// many is seen by the editor, one too few by nobody.
/// </remarks>
internal sealed class EnglishNegations
{
    /// <summary>What takes a complement and has a subject that it does not negate.</summary>
    private static readonly HashSet<string> Refusing = EnglishClauses.Set(
        "deny denies denied denying refuse refuses refused refusing refusal reject rejects rejected rejecting rule rules ruled ruling "
        + "prevent prevents prevented preventing avoid avoids avoided avoiding lack lacks lacked lacking decline declines declined "
        + "declining absence");

    /// <summary>What negates only the words behind it.</summary>
    private static readonly HashSet<string> Prepositions = EnglishClauses.Set("without instead rather nor far");

    private static readonly HashSet<string> Inner = EnglishClauses.Set(
        "also ever still yet again then now just even quite already often always perhaps so");

    /// <summary>What "is not" says of a number that there is: "12 boats were not enough".</summary>
    private static readonly HashSet<string> Judgements = EnglishClauses.Set("enough much many sufficient");

    private readonly Tokens _tokens;
    private readonly int _first;
    private readonly int _next;
    private readonly int _start;
    private readonly int _end;

    private EnglishNegations(Tokens tokens, TextRange word, TextRange around)
    {
        _tokens = tokens;
        (_first, _next) = (tokens.IndexAt(word.Start), tokens.IndexAt(word.End));
        (_start, _end) = (_first, _next);
        while (_start > 0 && tokens[_start - 1].Kind is not TokenKind.Break && tokens[_start - 1].Start >= around.Start)
        {
            _start--;
        }

        while (_end < tokens.Length && tokens[_end].Kind is not TokenKind.Break && tokens[_end].End <= around.End)
        {
            _end++;
        }
    }

    /// <summary>What a negation reaches.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="word">The negation.</param>
    /// <param name="around">What it does not reach out of: the quotation that it stands in, or all of the text.</param>
    public static NegationScope ScopeOf(Tokens tokens, TextRange word, TextRange around)
    {
        var negations = new EnglishNegations(tokens, word, around);
        if (negations.IsAnswer())
        {
            return new([]);
        }

        var scope = new List<TextRange>();
        if (negations.ReachesBack())
        {
            new EnglishNegatedSubject(tokens, negations._start, negations._first).AddTo(scope);
        }
        else if (tokens.At(negations._first - 1).Is("with"))
        {
            scope.Add(tokens.Range(negations._first - 1, negations._first));
        }

        new EnglishNegatedPredicate(tokens, negations._start, negations._first, negations._next, negations._end).AddTo(scope);
        return new([.. scope], negations.Shared());
    }

    /// <summary>The words before "facts and no legends", which lack an object by themselves.</summary>
    private TextRange? Shared()
    {
        if (!(_tokens.At(_first - 1).Lower is "and" or "but") || !(_tokens[_first].Lower is "not" or "no" or "never" or "nothing")
            || EnglishClauses.IsPreposition(_tokens.At(_next)) || EnglishClauses.IsSubordinator(_tokens.At(_next)))
        {
            return null;
        }

        var end = _first - 2;
        while (end > _start && EnglishClauses.IsParting(_tokens[end]))
        {
            end--;
        }

        for (var index = end; index > _start && end - index < 5; index--)
        {
            if (EnglishClauses.IsDeterminer(_tokens[index]))
            {
                end = index;
                break;
            }
        }

        var start = end;
        while (start > _start && !EnglishClauses.IsParting(_tokens[start - 1]) && !EnglishClauses.IsCoordinator(_tokens[start - 1]))
        {
            start--;
        }

        return start < end ? _tokens.Range(start, end) : null;
    }

    /// <summary>"No, it fell", "he said no": an answer, which negates no word of its sentence; "nothing but" negates none either.</summary>
    private bool IsAnswer()
    {
        var next = _tokens.At(_next);
        return _tokens[_first].Is("no") && _next - _first == 1
                && (_next >= _end
                    || (EnglishClauses.IsParting(next) || EnglishClauses.IsDash(_tokens, _next)) && !_tokens.At(_next + 1).Is("or"))
            || next.Is("but") && _tokens[_first].Lower is "nothing" or "nobody" or "none" or "cannot" or "nowhere";
    }

    /// <summary>Whether the words before it belong to what it negates: the subject, the verb.</summary>
    private bool ReachesBack()
    {
        var word = _tokens[_first];
        return !Prepositions.Contains(word.Lower)
            && !(word.Is("not") && EnglishClauses.IsBe(_tokens.At(_first - 1)) && Judgements.Contains(_tokens.At(_next).Lower))
            && !(word.Is("no") && _tokens.At(_first - 1).Is("with"))
            && (!Refusing.Contains(word.Lower) || IsPassive());
    }

    private bool IsPassive()
    {
        var before = _first - 1;
        while (before >= _start && IsInner(_tokens[before]) && !EnglishClauses.IsBe(_tokens[before]))
        {
            before--;
        }

        return before >= _start && EnglishClauses.IsBe(_tokens[before]);
    }

    /// <summary>Whether a word may stand between a subject and the negation of its verb.</summary>
    internal static bool IsInner(Token token) =>
        Inner.Contains(token.Lower) || EnglishClauses.IsAuxiliary(token) || EnglishClauses.EndsIn(token, "ly");
}
