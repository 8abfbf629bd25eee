using System.Runtime.CompilerServices;
using System.Text;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// A text in the form in which quotes are compared: white space folded to one space (none at the ends), typographic marks to plain ones,
/// accents divided from their letters, invisible characters dropped. Each folded character knows its place in the original.
/// </summary>
/// <remarks>
/// Letters, digits, signs and separators do not change, nor does their case: folding forgives how a text was typeset, never what it says.
/// </remarks>
internal sealed class FoldedText
{
    /// <summary>
    /// Where each character begins in the original, with some places to spare; null if folding changes nothing, as in most quotes and
    /// names.
    /// </summary>
    private readonly int[]? _starts;

    /// <summary>
    /// Where each character ends in the original; null unless marks were reordered. Otherwise the ends follow from the starts.
    /// </summary>
    private readonly int[]? _ends;

    private FoldedText(string original, string text, int[]? starts, int[]? ends)
    {
        (Original, Text, _starts, _ends) = (original, text, starts, ends);
    }

    /// <summary>The text before folding.</summary>
    public string Original { get; }

    /// <summary>The text after folding.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original)
    {
        if (IsFolded(original))
        {
            return new FoldedText(original, original, null, null);
        }

        var folding = new Folding(original.Length);
        folding.Fold(original);
        folding.TrimEnd();
        folding.OrderMarks();
        return new FoldedText(original, folding.Text, folding.Starts, folding.Ends);
    }

    /// <summary>Where a folded character begins in the original.</summary>
    public int StartOf(int index) => _starts is null ? index : _starts[index];

    /// <summary>Where a folded character ends in the original.</summary>
    public int EndOf(int index) =>
        _starts is null ? index + 1
        : _ends is not null ? _ends[index]
        : Text[index] == ' ' ? _starts[index + 1] // white space reaches to the next character, and none is at the end
        : _starts[index] + 1;

    /// <summary>The original character of a folded one: which kind of dash, which kind of space.</summary>
    public char OriginalOf(int index) => Original[StartOf(index)];

    /// <summary>The place in the original of a stretch of the folded text.</summary>
    public TextRange RangeOf(int start, int end) =>
        end > start ? new(StartOf(start), EndOf(end - 1)) : new(StartOf(start), StartOf(start));

    /// <summary>The first folded character at or after an offset of the original.</summary>
    public int IndexAt(int offset)
    {
        if (_starts is null)
        {
            return Math.Min(Math.Max(0, offset), Text.Length);
        }

        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Whether a cut before this folded character goes through one character of the original or separates it from its marks.
    /// </summary>
    public bool SplitsCharacter(int index) =>
        index > 0 && index < Text.Length
        && (StartOf(index) == StartOf(index - 1) || (CanonicalDecomposition.ClassOf(Text[index]) != 0 && Text[index - 1] != ' '));

    /// <summary>
    /// Whether a hyphen at the end of a line is here and divides a word, as in <c>near-</c> and <c>ly</c>. Before "and", "or" and "to" it
    /// replaces the rest of a word.
    /// </summary>
    public bool DividesWord(int index)
    {
        if (index < 1 || index + 2 >= Text.Length || Text[index] != '-' || Text[index + 1] != ' ' || !char.IsLetter(Text[index - 1])
            || !char.IsLower(Text[index + 2]) || !Typography.IsHyphen(OriginalOf(index)))
        {
            return false;
        }

        var space = Original.AsSpan(StartOf(index + 1), EndOf(index + 1) - StartOf(index + 1));
        var lines = space.IndexOf('\n') is >= 0 and var first ? first == space.LastIndexOf('\n') : space.IndexOf('\r') >= 0;
        return lines && !(StartsWith(index + 2, "and ") || StartsWith(index + 2, "or ") || StartsWith(index + 2, "to "));
    }

    /// <summary>The text with the words rejoined that the ends of lines divide; null if they divide none.</summary>
    /// <param name="keepsHyphen">Whether the hyphen belongs to the word, as in <c>long-term</c>.</param>
    public FoldedText? Undivided(bool keepsHyphen)
    {
        var at = Text.IndexOf("- ", StringComparison.Ordinal);
        while (at >= 0 && !DividesWord(at))
        {
            at = Text.IndexOf("- ", at + 1, StringComparison.Ordinal);
        }

        if (at < 0)
        {
            return null;
        }

        var text = new StringBuilder(Text.Length);
        List<int> starts = new(Text.Length), ends = new(Text.Length);
        for (var index = 0; index < Text.Length; index++)
        {
            var divides = DividesWord(index);
            if (!divides || keepsHyphen)
            {
                text.Append(Text[index]);
                starts.Add(StartOf(index));
                ends.Add(EndOf(index));
            }

            index += divides ? 1 : 0;
        }

        return new FoldedText(Original, text.ToString(), [.. starts], [.. ends]);
    }

    private bool StartsWith(int index, string word) => string.CompareOrdinal(Text, index, word, 0, word.Length) == 0;

    /// <summary>Whether folding changes nothing: printable ASCII with single spaces between the words.</summary>
    [MethodImpl(Loops.Optimized)]
    private static bool IsFolded(string text)
    {
        var before = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or >= '\u007F' or '`' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return before != ' ';
    }

    /// <summary>The state of one folding run.</summary>
    private sealed class Folding(int capacity)
    {
        /// <summary>Per-thread buffer in which characters are collected before they become a string.</summary>
        [ThreadStatic]
        private static char[]? _scratch;

        private readonly List<char> _parts = new(4);
        private char[] _text = _scratch ?? new char[capacity];
        private int[] _starts = new int[capacity];
        private int[]? _ends;
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
                if (original[index] is > ' ' and < '\u007F' and not '`')
                {
                    Add(original[index], index++);
                }
                else
                {
                    index = Take(original, index);
                }
            }
        }

        /// <summary>Drops the space that white space at the end was folded to.</summary>
        public void TrimEnd() => _count -= _count > 0 && _text[_count - 1] == ' ' ? 1 : 0;

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

            if (Typography.IsInvisible(character))
            {
                return index + 1;
            }

            if (character == '…')
            {
                Add('.', index);
                Add('.', index);
                Add('.', index);
                return index + 1;
            }

            if (Typography.LettersOf(character) is { } letters)
            {
                foreach (var letter in letters)
                {
                    Add(letter, index);
                }

                return index + 1;
            }

            var plain = Typography.Plain(character);
            if (plain != character || CanonicalDecomposition.IsStable(character))
            {
                Add(plain, index);
                return index + 1;
            }

            _parts.Clear();
            CanonicalDecomposition.Append(_parts, character);
            foreach (var part in _parts)
            {
                Add(Typography.Plain(part), index);
            }

            return index + 1;
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

            if (_count > 0)
            {
                Add(' ', start);
            }

            return index;
        }

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
}
