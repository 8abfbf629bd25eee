namespace FactGen.Compiler.Sources.Texts;

/// <summary>The lines of a text, and with them positions, paragraphs and byte offsets.</summary>
internal sealed class TextLines
{
    private static readonly char[] Breaks = ['\n', '\r'];

    private readonly string _text;
    private readonly List<int> _starts = [0];
    private List<int>? _bytes;

    /// <summary>Finds the lines: LF, CR LF and CR end one.</summary>
    public TextLines(string text)
    {
        _text = text;
        for (var index = text.IndexOfAny(Breaks); index >= 0; index = text.IndexOfAny(Breaks, index + 1))
        {
            index += text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            _starts.Add(index + 1);
        }
    }

    /// <summary>How many bytes the text has up to each line; only the lock needs it.</summary>
    private List<int> Bytes => _bytes ??= BytesOfLines();

    /// <summary>Line and column of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        var line = LineAt(offset);
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int StartOfLine(int offset) => _starts[LineAt(offset)];

    /// <summary>Where the line of an offset ends, before its line break.</summary>
    public int EndOfLine(int offset) => EndOf(LineAt(offset));

    /// <summary>Where the line behind that of an offset begins; null for the last line.</summary>
    public int? StartOfNextLine(int offset) => LineAt(offset) + 1 is var next && next < _starts.Count ? _starts[next] : null;

    /// <summary>How many bytes the text has in UTF-8 up to an offset.</summary>
    public int BytesUpTo(int offset)
    {
        var line = LineAt(offset);
        return Bytes[line] + BytesBetween(_starts[line], offset);
    }

    /// <summary>
    /// The paragraphs: the parts between blank lines; in a text without blank lines, each line. They do not include white space at their
    /// ends.
    /// </summary>
    public TextRange[] Paragraphs()
    {
        var lines = new TextRange[_starts.Count];
        var paragraphs = new TextRange[_starts.Count];
        var (lineCount, count) = (0, 0);
        var isAfterBlank = false;
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
                isAfterBlank |= !HasPageEnd(line);
                continue;
            }

            lines[lineCount++] = new TextRange(start, end);
            if (count == 0 || isAfterBlank)
            {
                paragraphs[count++] = new TextRange(start, end);
            }
            else
            {
                paragraphs[count - 1] = new TextRange(paragraphs[count - 1].Start, end);
            }

            isAfterBlank = false;
        }

        // Blank lines before the first line of text separate nothing, nor do those after the last.
        var found = count > 1 ? paragraphs : lines;
        Array.Resize(ref found, count > 1 ? count : lineCount);
        return found;
    }

    private List<int> BytesOfLines()
    {
        var bytes = new List<int>(_starts.Count) { 0 };
        for (var line = 1; line < _starts.Count; line++)
        {
            bytes.Add(bytes[line - 1] + BytesBetween(_starts[line - 1], _starts[line]));
        }

        return bytes;
    }

    /// <summary>Whether a line has the end of a page (U+000C): such a line is not blank, and ends no paragraph.</summary>
    private bool HasPageEnd(int line) => _text.IndexOf('\f', _starts[line], EndOf(line) - _starts[line]) >= 0;

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
