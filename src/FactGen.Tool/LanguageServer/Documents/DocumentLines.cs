using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>The lines of a document: offsets as positions of the protocol, and back.</summary>
/// <remarks>
/// Lines end with LF, CR LF or CR, and characters are counted in UTF-16 units (Language Server Protocol 3.17, "Position").
/// </remarks>
internal sealed class DocumentLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Reads the lines of a text.</summary>
    public DocumentLines(string text)
    {
        _text = text;
        for (var index = text.IndexOfAny('\r', '\n'); index >= 0; index = Next(index))
        {
            var isPair = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            index += isPair ? 1 : 0;
            _starts.Add(index + 1);
        }

        int Next(int index) => text.AsSpan(index + 1).IndexOfAny('\r', '\n') is var next and >= 0 ? index + 1 + next : -1;
    }

    /// <summary>The text.</summary>
    public string Text => _text;

    /// <summary>The position of an offset; of one behind the end, the end.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var line = _starts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return new Position(line, offset - _starts[line]);
    }

    /// <summary>The offset of a position; of one behind the end of its line, that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line >= _starts.Count)
        {
            return _text.Length;
        }

        var line = Math.Max(0, position.Line);
        return _starts[line] + Math.Clamp(position.Character, 0, EndOf(line) - _starts[line]);
    }

    /// <summary>The end of the line in which an offset is.</summary>
    public Position EndOfLineOf(int offset) => PositionOf(EndOf(PositionOf(offset).Line));

    /// <summary>The range between two offsets.</summary>
    public DocumentRange RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));

    /// <summary>The text with a change of the editor.</summary>
    public string With(ContentChange change) => change.Range is not { } range
        ? change.Text
        : string.Concat(_text.AsSpan(0, OffsetOf(range.Start)), change.Text, _text.AsSpan(OffsetOf(range.End)));

    private int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\r' or '\n' && line + 1 < _starts.Count)
        {
            end--;
        }

        return end;
    }
}
