using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Finds the words that English sentences do not assert: what they condition, deny, doubt, ask, invent or plan.</summary>
/// <remarks>A frame reaches as far as the clause of its word. What another clause of the sentence says is asserted.</remarks>
internal sealed class EnglishFrames(Tokens tokens)
{
    private const int MostWordsOfApposition = 5;

    private readonly List<Frame> _found = [];
    private EnglishFrameClauses _clauses = new(tokens, 0, 0);
    private int _start;
    private int _end;
    private int _read;

    /// <summary>All of a text, in the order of their words.</summary>
    [MethodImpl(Loops.Optimized)]
    public static Frame[] Read(Tokens tokens)
    {
        var frames = new EnglishFrames(tokens);
        for (var index = 0; index < tokens.Length; index++)
        {
            if ((tokens.DataAt(index).Use & WordUse.Frame) != 0)
            {
                frames.ReadAt(index);
            }
        }

        return [.. frames._found];
    }

    private void ReadAt(int index)
    {
        EnterSentence(index);
        if (index < _read)
        {
            return;
        }

        var (kinds, longest) = (0, 0);
        foreach (var cue in EnglishFrameWords.BeginningWith(tokens[index].Lower))
        {
            var bit = 1 << (int)cue.Kind;
            if ((kinds & bit) == 0 && cue.Words.Length >= longest && tokens.StandsAt(index, cue.Words) && Add(index, cue))
            {
                kinds |= bit;
                longest = cue.Kind is FrameKind.Suspicion ? longest : cue.Words.Length;
                _read = Math.Max(_read, index + cue.Words.Length);
            }
        }
    }

    private void EnterSentence(int index)
    {
        if (index < _end)
        {
            return;
        }

        (_start, _end) = (tokens.StartOfSentence(index), tokens.EndOfSentence(index));
        _clauses = new EnglishFrameClauses(tokens, _start, _end);
    }

    private bool Add(int index, EnglishFrameCue cue)
    {
        var next = index + cue.Words.Length;
        return cue.Reach switch
        {
            FrameReach.Clause => EnglishFrameUses.IsOfClause(tokens, index, cue) && AddClause(index, next, cue),
            FrameReach.Passive => EnglishFrameUses.IsBehindBe(tokens, index) && IsUsed(index, cue) && AddClause(index, next, cue),
            FrameReach.Following when IsPlan(cue) => IsUsed(index, cue) && AddClause(index, next, cue),
            FrameReach.Following => IsUsed(index, cue) && !EnglishFrameUses.IsOfNumber(tokens, next, cue)
                && !EnglishFrameUses.IsOfNegation(tokens, index, cue)
                && Add(index, next, cue, null, IsSuspicion(cue) ? WithDeed(index, next) : Following(next)),
            FrameReach.That => IsThat(next) && AddParts(index, next, cue, next + 1),
            FrameReach.Object => EnglishFrameUses.IsWithObject(tokens, index) && Add(index, next, cue, null, Following(next)),
            FrameReach.Predicate => AddPredicate(index, next, cue),
            FrameReach.Condition => AddCondition(index, next, cue),
            FrameReach.Infinitive => IsUsed(index, cue) && AddInfinitive(index, next, cue),
            FrameReach.List => EnglishPlans.StartOfListed(tokens, index) is >= 0 and var noun
                && Add(noun, next, cue, null, Range(next, _clauses.EndOfListed(next))),
            FrameReach.Noun => IsUsed(index, cue) && Add(index, next, cue, null, Range(next, _clauses.EndOfNoun(next))),
            FrameReach.Compared => Add(index, next, cue, null, Compared(next, isLess: cue.Words[0] == "less")),
            FrameReach.Opening => AddOpening(index, next, cue),
            FrameReach.Label => index == _start && AddLabel(index, next, cue),
            FrameReach.SentenceBefore => AddSentenceBefore(index, next, cue),
            _ => Add(index, next, cue, Range(_clauses.StartOfQuestion(index), index), null),
        };
    }

    /// <summary>All that a word governs, with what is behind asides between commas.</summary>
    private bool AddParts(int index, int next, EnglishFrameCue cue, int from)
    {
        var isFound = false;
        foreach (var (start, end) in _clauses.PartsFrom(from))
        {
            isFound |= Add(index, next, cue, null, Range(start, end));
        }

        return isFound;
    }

    private bool AddClause(int index, int next, EnglishFrameCue cue)
    {
        // "The ferry, perhaps, sank"
        var isAside = index > _start && tokens[index - 1].IsMark(',') && tokens.At(next).IsMark(',');
        var (subject, rest) = isAside ? (index - 1, next + 1) : (index, next);
        var start = _clauses.StartOfClause(subject);
        // "is believed that", "wrongly believed that"
        var that = IsThat(next) ? next : EnglishClauses.EndsIn(tokens[index], "ly") && IsThat(next + 1) ? next + 1 : -1;
        if (!IsPlan(cue) && (that > 0 || index == _start || tokens[index - 1].IsMark('"') || tokens[index - 1].IsMark(':')))
        {
            return AddParts(index, next, cue, that > 0 ? that + 1 : tokens.At(next).IsMark(',') ? next + 1 : next);
        }

        if (IsPlan(cue) && _clauses.IsOpening(start))
        {
            start = _start; // "Tomorrow, the ferry will sail"
        }

        var isKnown = !IsPlan(cue) || !EnglishPlannedDeeds.IsNewSubject(tokens, start, index, next);
        return Add(index, next, cue, Range(start, subject), IsPlan(cue) ? Listed(rest) : WithApposition(rest), isKnown);
    }

    /// <summary>"He wanted the owners, who live abroad, to pay 12 million".</summary>
    private bool AddInfinitive(int index, int next, EnglishFrameCue cue)
    {
        for (var to = next + 1; to < _end && !tokens[to].IsMark(';'); to++)
        {
            if (tokens[to].Is("to") && EnglishPlannedDeeds.IsVerb(tokens, to + 1))
            {
                return Add(index, next, cue, null, Following(to));
            }
        }

        return false;
    }

    private bool AddPredicate(int index, int next, EnglishFrameCue cue)
    {
        if (IsThat(next))
        {
            return AddParts(index, next, cue, next + 1);
        }

        if (!EnglishFrameUses.IsPredicate(tokens, index, _start, next))
        {
            return false;
        }

        var points = tokens.At(_start).Lower is "this" or "that" or "it" or "these" && EnglishClauses.IsBe(tokens.At(_start + 1));
        return points || tokens.At(_start).Is("correction")
            ? AddSentenceBefore(index, next, cue)
            : Add(index, next, cue, Range(_clauses.StartOfSubject(index), index), null);
    }

    private bool AddCondition(int index, int next, EnglishFrameCue cue)
    {
        if (!EnglishFrameUses.IsCondition(tokens, index, _start, cue))
        {
            return false;
        }

        var isObject = EnglishFrameUses.IsOfAsking(tokens, index);
        var before = isObject || cue.Words[0] is "had" or "should" or "were" ? null : Range(_clauses.StartOfMain(index), index);
        return Add(index, next, cue, before, isObject ? Following(next) : Range(next, _clauses.EndOfConsequence(next)));
    }

    private bool AddOpening(int index, int next, EnglishFrameCue cue)
    {
        var opens = index == _start || index == _start + 1
            && tokens[_start].Kind is TokenKind.Mark || EnglishClauses.IsCoordinator(tokens[index - 1])
            || tokens[index - 1].First is ',' or ';' or ':';
        return opens && EnglishFrameUses.IsOpening(tokens, next) && Add(index, next, cue, null, Range(next, _end));
    }

    /// <summary>"False: …", or with a list "Rumours that we heard: - … - …".</summary>
    private bool AddLabel(int index, int next, EnglishFrameCue cue)
    {
        while (next < _end && !tokens[next].IsMark(':'))
        {
            next++;
        }

        var first = tokens.At(next + 1).Kind is TokenKind.Break ? next + 2 : next + 1;
        var isList = tokens.At(first).Kind is TokenKind.Mark && tokens.At(first).First is '-' or '*' or '•';
        return (isList || next == index + cue.Words.Length)
            && Add(index, index + cue.Words.Length, cue, null, Range(first, _clauses.EndOfLabelled(first)));
    }

    private bool AddSentenceBefore(int index, int next, EnglishFrameCue cue)
    {
        if (cue.Reach is FrameReach.SentenceBefore && !(index == _start && tokens.At(next).IsMark(':') && _clauses.Denies(next)))
        {
            return false;
        }

        var end = _start - 1;
        return Add(index, next, cue, Range(tokens.StartOfSentence(end), end), null);
    }

    private static bool IsPlan(EnglishFrameCue cue) => cue.Kind is FrameKind.Plan;

    private static bool IsSuspicion(EnglishFrameCue cue) => cue.Kind is FrameKind.Suspicion;

    /// <summary>"Ek, charged on Monday, set the fire": the deed behind the apposition is what is only suspected.</summary>
    private TextRange? WithDeed(int index, int next)
    {
        var end = _clauses.EndOfClause(next);
        return end < _end && tokens[end].IsMark(',') && tokens.At(EnglishFrameUses.StartOfApposition(tokens, index) - 1).IsMark(',')
            && EnglishFrameUses.IsDeed(tokens, end + 1)
            ? Range(next, _clauses.EndOfClause(end + 1))
            : Range(next, end);
    }

    /// <summary>What follows, with the few words behind a last comma that say it again: "gave his rank as Oberst, Colonel".</summary>
    private TextRange? WithApposition(int next)
    {
        var end = _clauses.EndOfClause(next);
        return end < _end && tokens[end].IsMark(',') && _end - end <= MostWordsOfApposition && !EnglishFrameUses.HasVerb(tokens, end, _end)
            && !EnglishClauses.IsSubordinator(tokens.At(end + 1)) && !EnglishClauses.IsCoordinator(tokens.At(end + 1))
            ? Range(next, _end)
            : Range(next, end);
    }

    private bool IsUsed(int index, EnglishFrameCue cue) => !IsPlan(cue) || EnglishPlans.IsPlan(tokens, index, cue);

    private bool IsThat(int index) => tokens.At(index).Lower is "that" or "whether";

    private TextRange? Following(int next) => Range(next, _clauses.EndOfClause(next));

    /// <summary>What follows, with the items of a list that commas separate.</summary>
    private TextRange? Listed(int next)
    {
        var end = _clauses.EndOfClause(next);
        var last = EnglishPlannedDeeds.EndOfList(tokens, end, _end);
        return Range(next, last > end ? _clauses.EndOfClause(last) : end);
    }

    /// <summary>"More a feast than a riot" is no riot; "less of a feast than a riot" is no feast.</summary>
    private TextRange? Compared(int next, bool isLess)
    {
        var end = _clauses.EndOfClause(next);
        var than = next;
        while (than < end && !tokens[than].Is("than"))
        {
            than++;
        }

        return than == end ? null : isLess ? Range(next, than) : Range(than + 1, end);
    }

    private TextRange? Range(int start, int end) => start >= 0 && start < end ? tokens.Range(start, end) : null;

    private bool Add(int index, int next, EnglishFrameCue cue, TextRange? before, TextRange? after, bool isSubject = false)
    {
        if (before is null && after is null)
        {
            return false;
        }

        _found.Add(new Frame(cue.Kind, tokens.Range(index, next), before, after, isSubject));
        return true;
    }
}
