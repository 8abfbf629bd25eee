using System.Runtime.CompilerServices;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>The state of one folding run.</summary>
internal sealed class Folding(int capacity)
{
    /// <summary>Per-thread buffer in which characters are collected before they become a string.</summary>
    [ThreadStatic]
    private static char[]? _scratch;

    private readonly List<char> _parts = new(4);
    private char[] _text = _scratch ?? new char[capacity];
    private int[] _starts = new int[capacity];
    private int[]? _ends;
    private List<(int Index, int End)>? _several;
    private int _count;

    public string Text => new(_text, 0, _count);

    public int[] Starts => _starts;

    public int[]? Ends => _ends;

    /// <summary>Folds all of a text.</summary>
    [MethodImpl(Loops.Optimized)]
    public void Fold(string original)
    {
        _scratch = _text;
        for (var index = 0; index < original.Length;)
        {
            // Nearly all characters of nearly all texts are these.
            if (original[index] is > ' ' and < '\u007F' and not '`' and not '&')
            {
                Add(original[index], index++);
            }
            else
            {
                index = Take(original, index);
            }
        }
    }

    /// <summary>Drops the space that white space at the end was folded to, and sets where marks of several characters end.</summary>
    public void TrimEnd()
    {
        _count -= _count > 0 && _text[_count - 1] == ' ' ? 1 : 0;
        if (_several is not null)
        {
            _ends = EndsOfAll();
            foreach (var (index, end) in _several)
            {
                _ends[index] = end;
            }
        }
    }

    /// <summary>Puts several marks on one letter into Unicode's order, so that ệ is the same in whatever order it was typed.</summary>
    [MethodImpl(Loops.Optimized)]
    public void OrderMarks()
    {
        for (var index = 1; index < _count; index++)
        {
            if (_text[index] < '\u0300' || CanonicalDecomposition.ClassOf(_text[index]) == 0)
            {
                continue;
            }

            var start = index;
            while (index < _count && CanonicalDecomposition.ClassOf(_text[index]) != 0)
            {
                index++;
            }

            if (index - start > 1)
            {
                OrderMarks(start, index);
            }
        }
    }

    private void OrderMarks(int start, int end)
    {
        _ends ??= EndsOfAll();
        var order = Enumerable.Range(start, end - start)
            .Select(index => (Mark: _text[index], Start: _starts[index], End: _ends[index]))
            .OrderBy(item => CanonicalDecomposition.ClassOf(item.Mark))
            .ToArray();
        var first = order.Min(item => item.Start);
        var last = order.Max(item => item.End);
        var moved = order.Where((item, index) => item.Start != _starts[start + index]).Any();
        for (var index = 0; index < order.Length; index++)
        {
            _text[start + index] = order[index].Mark;

            // Marks that changed places share one stretch of the original: offsets stay in order.
            _starts[start + index] = moved ? first : order[index].Start;
            _ends[start + index] = moved ? last : order[index].End;
        }
    }

    private int[] EndsOfAll()
    {
        var ends = new int[_count];
        for (var index = 0; index < _count; index++)
        {
            ends[index] = _text[index] == ' ' ? _starts[index + 1] : _starts[index] + 1;
        }

        return ends;
    }

    /// <summary>Folds what is at the index and returns where to go on.</summary>
    private int Take(string original, int index)
    {
        var character = original[index];
        if (character is '&' or 'â' or 'Â' && EscapedMarks.At(original, index, out var length) is { } plain)
        {
            return TakeEscaped(plain, index, length);
        }

        if (Typography.IsSpace(character))
        {
            return TakeWhiteSpace(original, index);
        }

        if (char.IsSurrogate(character))
        {
            return TakeSurrogate(original, index);
        }

        if (character == '\u00AD' && LineBreakAfter(original, index + 1) is var next and > 0)
        {
            return next;
        }

        if (!Typography.IsInvisible(character) && !Typography.IsLeftOut(character, _count == 0 ? ' ' : _text[_count - 1]))
        {
            TakeVisible(character, index);
        }

        return index + 1;
    }

    /// <summary>Adds a mark that several characters of the original stand for.</summary>
    private int TakeEscaped(string plain, int index, int length)
    {
        if (plain is not " ")
        {
            Add(plain, index);
            (_several ??= []).Add((_count - 1, index + length));
        }
        else if (_count > 0 && _text[_count - 1] != ' ')
        {
            Add(' ', index);
        }

        return index + length;
    }

    private void TakeVisible(char character, int index)
    {
        if (character == '…')
        {
            Add("...", index);
            return;
        }

        if (Typography.LettersOf(character) is { } letters)
        {
            Add(letters, index);
            return;
        }

        var plain = Typography.Plain(character);
        if (plain != character || CanonicalDecomposition.IsStable(character))
        {
            Add(plain, index);
            return;
        }

        _parts.Clear();
        CanonicalDecomposition.Append(_parts, character);
        foreach (var part in _parts)
        {
            Add(Typography.Plain(part), index);
        }
    }

    /// <summary>Adds the characters that stand for the one at an index.</summary>
    private void Add(string characters, int index)
    {
        foreach (var character in characters)
        {
            Add(character, index);
        }
    }

    /// <summary>Keeps a surrogate pair, unless it is an invisible tag or selector; half a pair is no character.</summary>
    private int TakeSurrogate(string original, int index)
    {
        if (index + 1 >= original.Length || !char.IsSurrogatePair(original[index], original[index + 1]))
        {
            return index + 1;
        }

        if (original[index] is not (>= '\uDB40' and <= '\uDB43'))
        {
            Add(original[index], index);
            Add(original[index + 1], index + 1);
        }

        return index + 2;
    }

    private int TakeWhiteSpace(string original, int index)
    {
        var start = index;
        while (index < original.Length && (Typography.IsSpace(original[index]) || Typography.IsInvisible(original[index])))
        {
            index++;
        }

        if (_count > 0 && _text[_count - 1] != ' '
            && !(index < original.Length && IsWithoutSpaces(_text[_count - 1]) && IsWithoutSpaces(original[index])))
        {
            Add(' ', start);
        }

        return index;
    }

    /// <summary>
    /// Whether no space is beside a character, as in Chinese: one that is there nevertheless comes from the end of a line.
    /// </summary>
    private static bool IsWithoutSpaces(char character) =>
        CharacterKinds.IsUnspaced(character) || (character is '，' or '、' or '。' or '；' or '：' or '！' or '？' or '」' or '』' or '《' or '》');

    /// <summary>
    /// Past the line break that follows, spaces aside: a soft hyphen there was printed, and joins two halves of a word.
    /// </summary>
    private static int LineBreakAfter(string original, int index)
    {
        while (index < original.Length && original[index] is ' ' or '\t')
        {
            index++;
        }

        if (index >= original.Length || original[index] is not ('\r' or '\n'))
        {
            return -1;
        }

        index += original[index] == '\r' && index + 1 < original.Length && original[index + 1] == '\n' ? 2 : 1;
        while (index < original.Length && original[index] is ' ' or '\t')
        {
            index++;
        }

        return index;
    }

    private void Add(char character, int start)
    {
        if (_count == _text.Length)
        {
            Array.Resize(ref _text, (2 * _count) + 8);
            _scratch = _text;
        }

        if (_count == _starts.Length)
        {
            Array.Resize(ref _starts, (2 * _count) + 8);
        }

        _text[_count] = character;
        _starts[_count++] = start;
    }
}
