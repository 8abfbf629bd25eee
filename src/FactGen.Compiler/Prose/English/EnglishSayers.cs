using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Finds whom an English saying names: the subject of its verb, the holder of "claim that", what "according to" governs.</summary>
/// <remarks>Asked only of a saying that a claim's quote lies in; it answers nothing where the subject cannot be told for sure.</remarks>
internal sealed class EnglishSayers
{
    private static readonly HashSet<string> Conjunctions = EnglishClauses.Set(
        "because since while whereas although though if unless when whenever where as that after before until till but so yet nor");

    private static readonly HashSet<string> Relatives = EnglishClauses.Set("who which whom whose that");

    private readonly Tokens _tokens;
    private readonly ReportedSpeech _speech;
    private readonly int _start;
    private readonly int _end;
    private readonly int _index;
    private readonly int _next;

    private EnglishSayers(Tokens tokens, ReportedSpeech speech)
    {
        (_tokens, _speech, _index) = (tokens, speech, speech.Token);
        (_start, _end) = (tokens.StartOfSentence(_index), tokens.EndOfSentence(_index));
        _next = _index;
        while (_next < _end && tokens[_next].Start < speech.Cue.End)
        {
            _next++;
        }
    }

    /// <summary>Whom a saying names; null where that cannot be seen.</summary>
    public static Sayer? Read(Tokens tokens, ReportedSpeech speech) => new EnglishSayers(tokens, speech).Read();

    private Sayer? Read()
    {
        if (_tokens[_index].Lower is "according" or "in")
        {
            return Behind(_next, isApposed: _speech.After is null, SayerRole.Says);
        }

        if (IsNoun())
        {
            return HolderOfNoun();
        }

        if (EnglishSayings.QuotingBefore(_tokens, _index) is >= 0 and var quoting)
        {
            return quoting == _index - 2
                ? Before(EndOfSubject(quoting), SayerRole.Says) // "Lind was quoted as saying"
                : Named(quoting + 1, _index - 1, quoting + 1, _index - 1, SayerRole.Says); // "Ek quoted Lind as saying"
        }

        var end = EndOfSubject(_index);
        if (EnglishSayings.IsPassive(_tokens, _index, _start))
        {
            return Agent() ?? Before(end, SayerRole.Hears);
        }

        var found = IsInverted()
            ? Behind(_next, isApposed: true, SayerRole.Says)
            : Before(end, EnglishSayerRoles.OfVerb(_tokens, _index, _next, _end));
        return found is { } sayer
            ? sayer with
            {
                IsAuthor = EnglishFindings.Are(
                    _tokens, _index, (_tokens.IndexAt(sayer.Subject.Start), _tokens.IndexAt(sayer.Subject.End))),
            }
            : null;
    }

    /// <summary>Whether the saying is a noun: "the claim that", "dismissed reports that".</summary>
    private bool IsNoun()
    {
        var before = _tokens.At(_index - 1);
        return EnglishReporting.IsNounAlone(_tokens[_index].Lower)
            || !EnglishClauses.IsSubjectToo(before) && EnglishClauses.IsDeterminer(before)
            || (EnglishReporting.UseOf(_tokens[_index].Lower) & ReportingUse.Noun) != 0
                && (EnglishSayerRoles.IsDenial(before) || EnglishClauses.IsPreposition(before));
    }

    /// <summary>"Ek's claim that" is Ek's; in "Ek dismissed claims that" Ek does not say so.</summary>
    private Sayer? HolderOfNoun()
    {
        if (Agent() is { } agent)
        {
            return agent; // "the announcement by Ek that"
        }

        for (var index = _index - 1; index >= Math.Max(_start, _index - 5); index--)
        {
            var token = _tokens[index];
            if (token.Is("'s"))
            {
                return Before(index, SayerRole.Says);
            }

            if (EnglishSayerRoles.IsDenial(token))
            {
                return Before(EndOfSubject(index), SayerRole.Denies);
            }

            if (EnglishSayerRoles.IsDemand(token))
            {
                return Before(EndOfSubject(index), SayerRole.Asks);
            }

            if (token.Kind is TokenKind.Mark)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"was announced by Ek".</summary>
    private Sayer? Agent() => _tokens.At(_next).Is("by") ? Behind(_next + 1, isApposed: false, SayerRole.Says) : null;

    /// <summary>Whether a verb stands before its subject: ", said Ada Lind".</summary>
    private bool IsInverted()
    {
        var following = _tokens.At(_next);
        return (EnglishReporting.UseOf(_tokens[_index].Lower) & ReportingUse.Inverts) != 0
            && _speech.Before is not null
            && _tokens.At(_index - 1).Kind is TokenKind.Mark
            && following.Kind is TokenKind.Word
            && (!EnglishClauses.IsAdverbial(following) || following.IsCapital && !EnglishClauses.IsTime(following));
    }

    /// <summary>Where the subject of a verb ends: before its auxiliaries and adverbs; -1 before an infinitive.</summary>
    private int EndOfSubject(int verb)
    {
        var end = verb;
        while (end > _start && !_tokens[end - 1].Is("to")
            && (EnglishClauses.IsBeforeVerb(_tokens[end - 1]) || end - 1 > _start && EnglishClauses.IsTime(_tokens[end - 1])))
        {
            end--;
        }

        return end > _start && _tokens[end - 1].Is("to") ? -1 : end;
    }

    /// <summary>Whoever stands before a verb.</summary>
    private Sayer? Before(int end, SayerRole role)
    {
        if (end <= _start)
        {
            return null;
        }

        var last = _tokens[end - 1];
        if (Relatives.Contains(last.Lower))
        {
            end--;
            last = _tokens.At(end - 1);
            if (OfRelative(last.IsMark(',') ? end - 1 : end, role) is { } antecedent)
            {
                return antecedent;
            }
        }

        if (last.IsMark(','))
        {
            return EnglishClauses.EndsIn(_tokens[_index], "ing") ? OfMainClause(end - 1, role) : Apposed(end - 1, role);
        }

        var start = StartOfSubject(end);
        return start < end ? Named(start, end, StartOfClause(start), _index, role)
            : EnglishClauses.IsCoordinator(last) ? OfMainClause(_tokens.At(end - 2).IsMark(',') ? end - 2 : end - 1, role)
            : null;
    }

    /// <summary>"Ek met Lind, who said": the name that a relative clause is about.</summary>
    private Sayer? OfRelative(int end, SayerRole role) =>
        EnglishNouns.StartOfName(_tokens, end, _start) is var start && start < end && start > _start
        && !EnglishClauses.IsPreposition(_tokens[start - 1]) && !EnglishClauses.IsDeterminer(_tokens[start - 1])
            ? Named(start, end, start, _index, role)
            : null;

    /// <summary>"Lind opened the harbour, saying that …": whoever begins the clause of a participle or a second verb.</summary>
    private Sayer? OfMainClause(int end, SayerRole role) =>
        EnglishNouns.SubjectBefore(_tokens, end, _start) is { } subject
            ? Named(subject.Start, subject.End, subject.Start, subject.End, role)
            : null;

    /// <summary>The subject before a comma: the last stretch between commas that is no apposition to the one before it.</summary>
    private Sayer? Apposed(int comma, SayerRole role)
    {
        for (var end = comma; ;)
        {
            var start = EnglishClauses.AfterParting(_tokens, end, _start);
            var isFirst = start <= _start || !_tokens[start - 1].IsMark(',');
            if (start < end && (isFirst || !EnglishClauses.IsDeterminer(_tokens[start]) && !Relatives.Contains(_tokens[start].Lower)
                && !EnglishClauses.IsPreposition(_tokens[start]) && !EnglishNouns.IsOffice(_tokens[start])))
            {
                start = Math.Max(start, StartOfSubject(end));
                return start < end ? Named(start, end, _speech.Before is null ? StartOfClause(start) : start, _index, role) : null;
            }

            if (isFirst || start >= end)
            {
                return null;
            }

            end = start - 1;
        }
    }

    /// <summary>Where a subject begins: behind a mark, a conjunction, or "and" if another clause stands before that.</summary>
    private int StartOfSubject(int end)
    {
        var start = end;
        for (; start > _start; start--)
        {
            var token = _tokens[start - 1];
            if (EnglishClauses.IsParting(token) || EnglishClauses.IsDash(_tokens, start - 1) || Conjunctions.Contains(token.Lower)
                || token.Lower is "and" or "or"
                    && (start - 1 == _start || EnglishClauses.IsSubjectPronoun(_tokens[start]) || _tokens.At(start - 2).IsMark(',')
                        || EnglishClauses.HasVerb(_tokens, EnglishClauses.AfterParting(_tokens, start - 1, _start), start - 1)))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Where the clause of a subject begins, with what stands before the subject in it.</summary>
    private int StartOfClause(int start)
    {
        if (_speech.Before is not null)
        {
            return start;
        }

        for (; start > _start; start--)
        {
            var token = _tokens[start - 1];
            if (token.IsMark(';') || token.IsMark('"') || token.IsMark(':') || Conjunctions.Contains(token.Lower)
                || EnglishClauses.IsCoordinator(token) && (_tokens.At(start - 2).IsMark(',')
                    || EnglishClauses.HasVerb(_tokens, _start, start - 1)))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Whoever stands behind an inverted verb, "by" or "according to".</summary>
    private Sayer? Behind(int start, bool isApposed, SayerRole role)
    {
        var end = EnglishNouns.EndOfName(_tokens, start, _end);
        if (end <= start)
        {
            return null;
        }

        var around = end;
        if (isApposed)
        {
            while (around < _end && _tokens[around] is var token && !token.IsMark(';') && !token.IsMark('"') && !token.Is("to")
                && !Conjunctions.Contains(token.Lower) && _tokens[around].Start < (_speech.After?.Start ?? int.MaxValue))
            {
                around++;
            }
        }

        var name = end + 1;
        return isApposed && !_tokens[end - 1].IsCapital && _tokens.At(end).IsMark(',') && name < around && _tokens[name].IsCapital
            ? Named(name, EnglishNouns.EndOfName(_tokens, name, _end), start, around, role)
            : Named(start, end, start, around, role);
    }

    private Sayer Named(int start, int end, int clause, int clauseEnd, SayerRole role)
    {
        var head = EnglishNouns.HeadOf(_tokens, start, end);
        return new Sayer(
            _tokens.Range(start, end),
            EnglishClauses.IsSubjectPronoun(_tokens[end - 1]) ? null : _tokens.Range(head, head + 1),
            _tokens.Range(Math.Min(clause, start), Math.Max(clauseEnd, end)),
            role)
        {
            IsName = _tokens[head].IsCapital
                && (!EnglishClauses.IsDeterminer(_tokens[start]) || EnglishNouns.IsNameBehindOffice(_tokens, start, head))
                && !EnglishClauses.IsTime(_tokens[head])
                && !EnglishClauses.IsSubjectPronoun(_tokens[head])
                && !(head == _start && start == _start),
            Tie = _tokens[head].IsCapital && head > _start ? SayerTie.None : EnglishSayerRoles.TieOf(_tokens[head].Lower),
        };
    }
}
