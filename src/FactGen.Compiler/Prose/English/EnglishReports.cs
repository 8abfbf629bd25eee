using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Finds what English sentences pass on as somebody's words.</summary>
/// <remarks>
/// What is said is the complement of the saying: what follows "said (that)", or what precedes ", Lind said". The subject with its
/// appositions and relative clauses, and what comes before the subject, is the source's own.
/// </remarks>
internal sealed class EnglishReports(Tokens tokens)
{
    /// <summary>Words that begin a clause before the main one: a comma ends what is said in it.</summary>
    public static readonly HashSet<string> InFront =
        EnglishClauses.Set("when after before although though since because while if once whereas");

    /// <summary>Words after a comma that end what is said: another clause, a relative one, an apposition.</summary>
    private static readonly HashSet<string> Enders = EnglishClauses.Set(
        "but while whereas although though as when after before until including where which who with like an a");

    private static readonly HashSet<string> Occasions = EnglishClauses.Set(
        "interview statement speech conference briefing debate forum rally hearing tweet letter email address appearance telegram");

    private readonly List<ReportedSpeech> _found = [];
    private EnglishSayings _sayings = new(tokens, 0, 0);
    private EnglishTails _tails = new(tokens, 0, 0);
    private int _start;
    private int _end;

    /// <summary>All of a text, in the order of the words of saying.</summary>
    [MethodImpl(Loops.Optimized)]
    public static ReportedSpeech[] Read(Tokens tokens)
    {
        var reports = new EnglishReports(tokens);
        for (var index = 0; index < tokens.Length; index++)
        {
            if ((tokens.DataAt(index).Use & WordUse.Saying) != 0)
            {
                reports.ReadAt(index);
            }
        }

        return [.. reports._found];
    }

    private void ReadAt(int index)
    {
        if (index >= _end)
        {
            (_start, _end) = (tokens.StartOfSentence(index), tokens.EndOfSentence(index));
            _sayings = new EnglishSayings(tokens, _start, _end);
            _tails = new EnglishTails(tokens, _start, _end);
        }

        if (_sayings.LengthOfSource(index) is > 0 and var length)
        {
            AddSource(index, length);
        }
        else if (_sayings.LengthOfPhrase(index) is > 0 and var phrase)
        {
            AddVerb(index, phrase, ReportingUse.Any);
        }
        else if (EnglishReporting.UseOf(tokens[index].Lower) is not ReportingUse.None and var use)
        {
            AddVerb(index, 1, use);
        }
    }

    private void AddSource(int index, int length)
    {
        var next = EnglishClauses.NextParting(tokens, index + length, _end);
        var opens = index == _start || IsOpening(index - 1);
        if (opens && !tokens.At(next).IsMark(','))
        {
            next = EnglishNouns.EndOfName(tokens, index + length, _end) - 1; // "According to Lind the ferry sank"
        }

        TextRange? after = opens || tokens.At(next).IsMark(',') ? Range(Math.Min(next + 1, _end), EndOfComplement(next + 1, false)) : null;
        Add(index, length, opens ? null : Range(StartOfComplement(index), index), after);
    }

    /// <summary>Whether what follows a token is the beginning of its clause.</summary>
    private bool IsOpening(int index) =>
        tokens.At(index).IsMark(';') || tokens.At(index).IsMark('"') || tokens.At(index).IsMark(':')
        || EnglishClauses.IsCoordinator(tokens.At(index))
        || tokens.At(index).Lower is "but" or "because" or "while" or "that";

    private void AddVerb(int index, int length, ReportingUse use)
    {
        var next = index + length;
        if (tokens.At(index - 1).IsMark('-') && tokens[index].IsGlued || !_sayings.IsSaying(index, next, use))
        {
            return;
        }

        var subject = EnglishClauses.AfterParting(tokens, index, _start);
        if (IsApart(subject) && _tails.IsTail(index, next, use) && !IsOpening(subject, next))
        {
            var comma = tokens.At(next).IsMark(',') && !tokens.At(next + 1).IsMark('"') ? next + 1 : _end;
            comma = comma == _end && _tails.Resumption(next) is > 0 and var resumed ? resumed : comma;
            TextRange? after = GoesOn(comma, subject) ? Range(comma, EndOfComplement(comma, false)) : null;
            Add(index, length, Range(StartOfComplement(subject), subject), after);
            return;
        }

        var request = EnglishSayings.RequestAt(tokens, index, next, _end);
        var start = request >= 0 ? request : StartOfWords(next, use);
        var end = EndOfComplement(start, IsInFront(index));
        if (end - start > 1 && !(index == _start && end == _end && EnglishClauses.EndsIn(tokens[index], "ing")))
        {
            Add(index, length, null, Range(start, end));
        }
    }

    /// <summary>"Moreover, Lind noted in his speech the courage of …": what is before the subject is not said.</summary>
    private bool IsOpening(int subject, int next)
    {
        var (first, comma) = (tokens[_start], subject - 1);
        return EnglishClauses.AfterParting(tokens, comma, _start) == _start && tokens[comma].IsMark(',') && next < _end
            && !EnglishClauses.IsParting(tokens[next])
            && (EnglishClauses.IsPreposition(first) || EnglishFunctionWords.Connects(first))
            && !EnglishClauses.HasVerb(tokens, _start, comma);
    }

    /// <summary>Whether a mark separates a subject from what is before it.</summary>
    private bool IsApart(int subject) =>
        subject - 1 > _start && tokens[subject - 1].Kind is TokenKind.Mark && !tokens[subject - 1].IsMark('(')
        && tokens[subject].Lower is not ("which" or "who" or "whom" or "whose" or "that");

    /// <summary>Whether what is said continues after a saying in its middle: "It was, he said, one of the worst".</summary>
    private bool GoesOn(int comma, int subject) =>
        comma < _end
        && (EnglishComplements.HasClause(tokens, comma, _end)
            || !tokens.At(subject - 1).IsMark('"') && !EndsComplement(comma) && !EnglishClauses.EndsIn(tokens[comma], "ing"));

    /// <summary>Where the words begin that a verb passes on: after its hearer, time and place, if "that" follows them.</summary>
    private int StartOfWords(int index, ReportingUse use)
    {
        if ((use & ReportingUse.Addresses) == 0 && !EnglishClauses.IsAdverbial(tokens.At(index)))
        {
            return index;
        }

        var last = Math.Min(_end, index + 14);
        for (var that = index; that < last && !tokens[that].IsMark(';'); that++)
        {
            if (EnglishComplements.IsThat(tokens, that) || tokens[that].IsMark('"'))
            {
                return that;
            }
        }

        return index;
    }

    /// <summary>Whether a saying is in a clause before the main one: "When Lind said it was late, the ferry left".</summary>
    private bool IsInFront(int index)
    {
        if (index == _start)
        {
            return true;
        }

        for (var word = _start; word < Math.Min(index, _start + 6); word++)
        {
            if (InFront.Contains(tokens[word].Lower)
                || tokens[word].Is("now") && tokens.At(word + 1).Is("that") || word == _start && EnglishClauses.EndsIn(tokens[word], "ing"))
            {
                return EnglishClauses.NextParting(tokens, word, index) == index;
            }
        }

        return false;
    }

    private int StartOfComplement(int end)
    {
        var start = end;
        while (start > _start && !tokens[start - 1].IsMark(';'))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the words end that a verb passes on.</summary>
    private int EndOfComplement(int start, bool atComma)
    {
        for (var index = start; index < _end; index++)
        {
            if (tokens[index].IsMark(';')
                || index > start + 1 && tokens[index].IsMark(',') && (atComma || EndsComplement(index + 1) && !IsAside(index + 1))
                || index > start + 1 && (EnglishClauses.IsDash(tokens, index) || IsOccasion(index)))
            {
                return index;
            }
        }

        return _end;
    }

    /// <summary>
    /// Whether what is said goes on behind what begins here: "said that the ferry, which is old, has …", "not only late, but also full".
    /// </summary>
    private bool IsAside(int index)
    {
        if (tokens.StandsAt(index, "but", "also"))
        {
            return true;
        }

        var comma = index;
        while (comma < _end && !tokens[comma].IsMark(',') && !tokens[comma].IsMark(';'))
        {
            comma++;
        }

        return comma + 1 < _end && tokens[index].Lower is "which" or "who" or "where" or "a" or "an" or "like" or "with" or "including"
            && EnglishFrameUses.HasVerb(tokens, comma + 1, comma + 2);
    }

    /// <summary>Whether what follows a comma is no longer what is said.</summary>
    private bool EndsComplement(int index) => Enders.Contains(tokens.At(index).Lower);

    /// <summary>"during a speech", "in an interview": the occasion of the saying.</summary>
    private bool IsOccasion(int index)
    {
        if (tokens[index].Lower is not ("during" or "in" or "at" or "on") || !EnglishClauses.IsDeterminer(tokens.At(index + 1)))
        {
            return false;
        }

        for (var word = index + 2; word < Math.Min(_end, index + 7); word++)
        {
            if (Occasions.Contains(tokens[word].Lower))
            {
                return true;
            }

            if (EnglishClauses.IsParting(tokens[word]))
            {
                return false;
            }
        }

        return false;
    }

    private TextRange? Range(int start, int end) => start < end ? tokens.Range(start, end) : null;

    private void Add(int index, int length, TextRange? before, TextRange? after)
    {
        if (before is not null || after is not null)
        {
            _found.Add(new ReportedSpeech(index, tokens.Range(index, index + length), before, after));
        }
    }
}
