namespace FactGen.Compiler.Sources;

/// <summary>The lines of a text, and with them positions, paragraphs and byte offsets.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private readonly List<int> _bytes = [0];

    /// <summary>Finds the lines: LF, CR LF and CR end one.</summary>
    public TextLines(string text)
    {
        _text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n')))
            {
                _bytes.Add(_bytes[_bytes.Count - 1] + BytesBetween(_starts[_starts.Count - 1], index + 1));
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>Line and column of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        var line = LineAt(offset);
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int StartOfLine(int offset) => _starts[LineAt(offset)];

    /// <summary>Where the line of an offset ends, its line break left out.</summary>
    public int EndOfLine(int offset) => EndOf(LineAt(offset));

    /// <summary>How many bytes the text takes in UTF-8 up to an offset.</summary>
    public int BytesUpTo(int offset)
    {
        var line = LineAt(offset);
        return _bytes[line] + BytesBetween(_starts[line], offset);
    }

    /// <summary>
    /// The paragraphs: what stands between blank lines; in a text that has none, each line. White space at their ends is left out.
    /// </summary>
    public List<TextRange> Paragraphs()
    {
        var lines = new List<TextRange>();
        var afterBlank = new List<bool>();
        var blank = false;
        for (var line = 0; line < _starts.Count; line++)
        {
            var (start, end) = (_starts[line], EndOf(line));
            while (start < end && IsBlank(_text[start]))
            {
                start++;
            }

            while (end > start && IsBlank(_text[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                blank = true;
                continue;
            }

            lines.Add(new TextRange(start, end));
            afterBlank.Add(blank);
            blank = false;
        }

        // Blank lines before the first line of text part nothing.
        if (!afterBlank.Skip(1).Contains(true))
        {
            return lines;
        }

        var paragraphs = new List<TextRange>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (line == 0 || afterBlank[line])
            {
                paragraphs.Add(lines[line]);
            }
            else
            {
                paragraphs[paragraphs.Count - 1] = new TextRange(paragraphs[paragraphs.Count - 1].Start, lines[line].End);
            }
        }

        return paragraphs;
    }

    /// <summary>The last of some stretches, in order and apart, that begins at or before an offset; -1 where none does.</summary>
    public static int LastAtOrBefore(IReadOnlyList<TextRange> ranges, int offset)
    {
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || Typography.IsInvisible(character);

    private int LineAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    /// <summary>The length in UTF-8; an unpaired surrogate counts as the replacement character that it is written as.</summary>
    private int BytesBetween(int start, int end)
    {
        var bytes = 0;
        for (var index = start; index < end; index++)
        {
            var character = _text[index];
            if (char.IsHighSurrogate(character) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]))
            {
                bytes += 4;
                index++;
            }
            else
            {
                bytes += character < '\u0080' ? 1 : character < '\u0800' ? 2 : 3;
            }
        }

        return bytes;
    }
}
