using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// Finds what sentences pass on as somebody's words, with the tables of their language, and whom they name as the one who says it.
/// </summary>
/// <remarks>
/// What is said is the complement of the verb ("сказал, что …"), what stands before an inverted one ("…, сказал Костов"), or, beside a
/// source ("по словам Костова"), all of the sentence.
/// </remarks>
internal sealed class TableReports(LanguageTables tables, Tokens tokens)
{
    /// <summary>How many words the subject of a verb may have behind it.</summary>
    private const int LongestSubject = 8;

    /// <summary>How many words the name before a verb may have that is behind what is said.</summary>
    private const int LongestNameBefore = 3;

    private readonly TableClauses _clauses = new(tables, tokens);

    /// <summary>All of a text, in its order.</summary>
    public ReportedSpeech[] Read()
    {
        var found = new List<ReportedSpeech>();
        for (var index = 0; index < tokens.Length; index++)
        {
            ReportedSpeech? speech = tokens[index].Kind is not TokenKind.Word ? null
                : tables.Sources.At(tokens, index, out _) is > 0 and var behind ? OfSource(index, behind)
                : tables.SourcesBehind.At(tokens, index, out _) is > 0 and var end ? OfSourceBehind(index, end)
                : tables.Sayings.At(tokens, index, out _) is > 0 and var next ? OfVerb(index, next)
                : null;
            if (speech is { } one && (one.Before is not null || one.After is not null))
            {
                found.Add(one);
            }
        }

        return [.. found];
    }

    /// <summary>Whom a saying names as the one who says it; null where that cannot be seen.</summary>
    public Sayer? SayerOf(ReportedSpeech speech)
    {
        var index = speech.Token;
        if (tables.Sources.At(tokens, index, out _) is > 0 and var behind)
        {
            return Named(behind, EndOfName(behind), SayerRole.Says);
        }

        if (tables.SourcesBehind.At(tokens, index, out _) > 0)
        {
            return Named(_clauses.StartOf(index), index, SayerRole.Says);
        }

        return tables.Sayings.At(tokens, index, out var role) is not (> 0 and var next) ? null
            : tables.SaysFirst ? Named(next, EndOfSubjectBehind(next), role)
            : IsLast(index) ? Named(tokens.StartOfSentence(index), _clauses.EndOf(tokens.StartOfSentence(index)), role)
            : !IsInverted(index) ? Named(_clauses.StartOf(index), index, role)
            : tables.SaysLast && next >= EndOfSubject(next) ? Named(_clauses.StartOf(index), index, role)
            : Named(next, EndOfSubject(next), role);
    }

    private ReportedSpeech OfSource(int index, int behind)
    {
        var (start, end) = (tokens.StartOfSentence(index), tokens.EndOfSentence(index));
        var name = EndOfName(behind);
        var after = TableClauses.IsComma(tokens.At(name)) ? name + 1 : name;
        var opens = _clauses.StartOf(index) == start || tokens.At(index - 1).IsMark('"');
        return new ReportedSpeech(
            index, tokens.Range(index, behind), opens ? null : _clauses.Range(start, index), _clauses.Range(Math.Min(after, end), end));
    }

    private ReportedSpeech OfSourceBehind(int index, int behind) => new(
        index, tokens.Range(index, behind), null, _clauses.Range(behind, tokens.EndOfSentence(index)));

    /// <summary>Whether a verb ends a sentence whose words before it are what is said.</summary>
    private bool IsLast(int index) => tables.SaysLast && !IsInverted(index);

    /// <summary>Past the subject behind a verb, before the word with which begins what is said.</summary>
    private int EndOfSubjectBehind(int next)
    {
        var end = EndOfSubject(next);
        for (var index = next; index < end; index++)
        {
            if (_clauses.IsComplementizer(index) || tokens[index].Kind is TokenKind.Number)
            {
                return index;
            }
        }

        return end;
    }

    private ReportedSpeech OfVerb(int index, int next)
    {
        var (start, end) = (tokens.StartOfSentence(index), tokens.EndOfSentence(index));
        var cue = tokens.Range(index, next);
        TextRange? before = null;
        if (IsLast(index))
        {
            before = _clauses.Range(start, index);
        }
        else if (IsInverted(index))
        {
            before = _clauses.Range(start, StartOfInverted(index) - 1);
        }

        var part = _clauses.EndOf(next);
        var mark = tokens.At(part);
        var complement = _clauses.IsComplementizer(part + 1);
        var words = Enumerable.Range(next, Math.Min(part - next, LongestSubject));
        var inside = before is null ? words.FirstOrDefault(_clauses.IsComplementizer) : 0;
        var after = inside > 0 ? _clauses.Range(inside, end) // no comma before "que"
            : part >= end ? null
            : TableClauses.IsComma(mark) && complement ? _clauses.Range(part + 2, end)
            : mark.IsMark(':') || (TableClauses.IsComma(mark) && before is null && tables.SaysWithoutComplementizer)
                ? _clauses.Range(part + 1, end)
            : mark.IsMark('"') ? _clauses.Range(part + 1, end)
            : null;
        return new ReportedSpeech(index, cue, before, after ?? (before is null ? ObjectOf(next) : null));
    }

    /// <summary>What a verb says as its object: "сообщил о пожаре".</summary>
    private TextRange? ObjectOf(int next)
    {
        var end = _clauses.EndOf(next);
        for (var index = next; index < end && index < next + LongestSubject; index++)
        {
            if (tokens[index].Kind is TokenKind.Word && tables.About.Contains(tokens[index].Lower))
            {
                return _clauses.Range(index + 1, end);
            }
        }

        return null;
    }

    /// <summary>Whether a verb stands behind what is said: ", сказал Костов", ", Костов сказал", "“…” sagte er".</summary>
    private bool IsInverted(int index)
    {
        var first = StartOfInverted(index);
        var mark = tokens.At(first - 1);
        var end = _clauses.EndOf(index);
        return first > tokens.StartOfSentence(index)
            && !(first < index && tables.RelativePronouns.Contains(tokens.At(first).Lower))
            && (!tables.SaysLast || index - first <= LongestNameBefore || mark.IsMark('"'))
            && (mark is { Kind: TokenKind.Mark, First: ',' or '،' or '"' or '!' or '?' } || _clauses.IsDash(first - 1))
            && !(TableClauses.IsComma(tokens.At(end)) && _clauses.IsComplementizer(end + 1));
    }

    private int StartOfInverted(int index) => _clauses.StartOf(index);

    private int EndOfSubject(int next)
    {
        var end = _clauses.EndOf(next);
        return Math.Min(end, next + LongestSubject);
    }

    /// <summary>
    /// Past a name behind a source: up to the comma, or where none closes it to the first word that is no part of a name.
    /// </summary>
    private int EndOfName(int index)
    {
        var end = _clauses.EndOf(index);
        if (TableClauses.IsComma(tokens.At(end)) || tables.InNames.Count == 0)
        {
            return TableClauses.IsComma(tokens.At(end)) ? end : index;
        }

        var next = index;
        while (next < end && (tokens[next].IsCapital || tokens[next].Kind is TokenKind.Mark || tables.InNames.Contains(tokens[next].Lower)))
        {
            next++;
        }

        return next;
    }

    private Sayer? Named(int first, int next, SayerRole role)
    {
        while (first < next && tokens.At(first).Kind is not TokenKind.Word)
        {
            first++;
        }

        if (first >= next)
        {
            return null;
        }

        var head = next - 1;
        while (head > first && !tokens[head].IsCapital)
        {
            head--;
        }

        var subject = tokens.Range(first, next);
        var isName = tokens[head].IsCapital && head > tokens.StartOfSentence(head);
        return new Sayer(subject, isName ? tokens.Range(head, head + 1) : null, subject, role)
        {
            IsName = isName && !tables.SaysWithoutComplementizer, // German writes every noun with a capital
        };
    }
}
