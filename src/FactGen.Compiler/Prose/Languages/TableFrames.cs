using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Finds what sentences condition, doubt, ask or plan, with the tables of their language.</summary>
internal sealed class TableFrames(LanguageTables tables, Tokens tokens)
{
    private readonly TableClauses _clauses = new(tables, tokens);
    private readonly TableFutures _futures = new(tables);

    /// <summary>All of a text, in the order of the words by which they do.</summary>
    public Frame[] Read()
    {
        var found = new List<Frame>();
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind is TokenKind.Word && !IsEnclitic(index)
                && tables.Frames.At(tokens, index, out var kind) is > 0 and var next)
            {
                found.Add(Of(kind, index, next));
                index = next - 1;
            }
            else if (DecidedBehind(index) is { } decided)
            {
                found.Add(new Frame(FrameKind.Plan, tokens.Range(index, index + 1), null, decided, IsSubject: false));
            }
            else if (_futures.StandsAt(tokens, index) && !IsEnclitic(index))
            {
                found.Add(Of(FrameKind.Plan, index, index + 1));
            }
            else if (tokens[index].IsMark('?') || tokens[index].IsMark('؟'))
            {
                found.Add(new Frame(
                    FrameKind.Question, tokens.Range(index, index + 1), _clauses.Range(tokens.StartOfSentence(index), index), null, false));
            }
        }

        return [.. found];
    }

    /// <summary>What a verb decides in the clause behind its comma: "beschloss der Rat, das Bad zu schließen".</summary>
    private TextRange? DecidedBehind(int index)
    {
        if (tables.Decisions.Count == 0 || tokens[index].Kind is not TokenKind.Word || !tables.Decisions.Contains(tokens[index].Lower))
        {
            return null;
        }

        var comma = _clauses.EndOf(index);
        var end = TableClauses.IsComma(tokens.At(comma)) ? _clauses.EndOf(comma + 1) : comma;
        end -= tokens.At(end - 1).Kind is TokenKind.Mark ? 1 : 0; // the full stop
        var last = tokens.At(end - 1);
        var isInfinitive = end > comma + 2 && last.Kind is TokenKind.Word && last.Lower[last.Length - 1] == 'n'
            && (tokens.At(end - 2).Is(tables.InfinitiveMark) || last.Lower.IndexOf(tables.InfinitiveMark, StringComparison.Ordinal) > 1);
        return isInfinitive ? _clauses.Range(comma + 1, end) : null;
    }

    /// <summary>"Leu-se": a word that a hyphen joins to the verb before it.</summary>
    private bool IsEnclitic(int index) => tokens[index].IsGlued && tokens.At(index - 1).IsMark('-') && tokens.At(index - 1).IsGlued;

    private Frame Of(FrameKind kind, int index, int next)
    {
        var cue = tokens.Range(index, next);
        var (first, last) = kind is FrameKind.Condition
            ? (tokens.StartOfSentence(index), tokens.EndOfSentence(index))
            : (_clauses.StartOf(index), _clauses.EndWithComplement(next));
        if (kind is FrameKind.Doubt or FrameKind.Falsity
            && (index == tokens.StartOfSentence(index) || _clauses.IsComplementizer(next) || _clauses.IsComplementizer(next + 1)))
        {
            last = tokens.EndOfSentence(index); // it is about all that follows
        }
        else if (first == index && last == next)
        {
            // "Возможно, …", "…, видимо, …": the word stands between commas in the clause that it doubts.
            first = first > 0 ? _clauses.StartOf(first - 1) : first;
            last = TableClauses.IsComma(tokens.At(last)) ? _clauses.EndOf(last + 1) : last;
        }

        return new Frame(kind, cue, _clauses.Range(first, index), _clauses.Range(next, last), IsSubject: kind is FrameKind.Plan);
    }
}
