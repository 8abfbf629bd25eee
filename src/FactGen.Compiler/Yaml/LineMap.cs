using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// Turns offsets in a text into lines and columns as the C# compiler counts them: lines end at CR LF, LF, CR, U+0085, U+2028 and
/// U+2029; columns are UTF-16 units; both count from 1.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Finds the lines of a text, which begins after the byte order mark if there is one.</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var breaks = character is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (character == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
            if (breaks)
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The line and column of an offset; an offset past the end counts as the end.</summary>
    public (int Line, int Column) At(int offset)
    {
        var inside = Math.Min(Math.Max(offset, 0), _length);
        var found = _starts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, inside - _starts[line] + 1);
    }

    /// <summary>The place from one offset up to another.</summary>
    public Place Place(string path, int start, int end)
    {
        var (line, column) = At(start);
        var (endLine, endColumn) = At(end);
        return new Place(path, start, end, line, column, endLine, endColumn);
    }
}
