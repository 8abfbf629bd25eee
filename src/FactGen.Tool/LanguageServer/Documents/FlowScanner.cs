namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>Walks through the brackets of a YAML file up to a place, over as many lines as they have.</summary>
/// <param name="words">The file.</param>
/// <param name="nodes">The maps and lists that are open.</param>
/// <param name="offset">The place.</param>
internal sealed class FlowScanner(YamlWords words, OpenNodes nodes, int offset)
{
    private readonly string _text = words.Text;
    private readonly int _outside = nodes.Count;

    /// <summary>Where the text begins that is being read; −1 between two.</summary>
    private int _start = -1;

    /// <summary>Where the brackets end, after they are read; the length of the text if they do not.</summary>
    public int End { get; private set; }

    /// <summary>Reads the brackets at a place; the cursor if the place that is asked about is inside of them.</summary>
    public YamlCursor? Read(int at)
    {
        for (; at < _text.Length; at++)
        {
            if (_text[at] is '"' or '\'' && _start < 0)
            {
                var close = words.EndOfQuoted(at);
                if (offset > at && offset <= close)
                {
                    return Cursor(at, close);
                }

                (_start, at) = (at, close - 1);
                continue;
            }

            if (offset == at && nodes.Count > _outside && (_start >= 0 || _text[at] is not ('{' or '[')))
            {
                var start = _start < 0 ? at : _start;
                return Cursor(start, Math.Max(offset, words.EndInBrackets(start)));
            }

            at = Step(at);
            if (nodes.Count == _outside)
            {
                End = at + 1;
                return null;
            }
        }

        End = _text.Length;
        return offset >= _text.Length ? Cursor(_start < 0 ? _text.Length : _start, _text.Length) : null;
    }

    /// <summary>Takes one character in; returns the place of the last that was taken in.</summary>
    private int Step(int at)
    {
        switch (_text[at])
        {
            case '{' or '[' when _start < 0:
                nodes.Open(new OpenNode(int.MaxValue, _text[at] == '[', IsFlow: true));
                break;
            case '}' or ']':
                EndText(at);
                nodes.Close();
                break;
            case ',':
                EndText(at);
                nodes.Innermost!.Key = null;
                break;
            case ':' when IsAfterKey(at):
                EndKey(at);
                break;
            case '#' when at > 0 && _text[at - 1] is ' ' or '\n':
                return words.EndOfLine(at) - 1;
            case ' ' or '\r' or '\n' or '\t':
                break;
            default:
                _start = _start < 0 ? at : _start;
                break;
        }

        return at;
    }

    private bool IsAfterKey(int at) => _start >= 0
        && (at + 1 == _text.Length || _text[at + 1] is ' ' or '\r' or '\n' || _text[at - 1] is '"' or '\'');

    private void EndKey(int at)
    {
        if (nodes.Innermost is { IsList: false } map)
        {
            map.Key = words.Unquoted(_start, words.TrimEnd(_start, at));
            map.Values.TryAdd(map.Key, "");
        }

        _start = -1;
    }

    private void EndText(int at)
    {
        if (_start >= 0 && nodes.Innermost is { IsList: false, Key: { } key } map)
        {
            map.Values[key] = words.Unquoted(_start, words.TrimEnd(_start, at));
        }

        _start = -1;
    }

    private YamlCursor Cursor(int start, int end) => nodes.Cursor(nodes.Innermost is { IsList: false, Key: null }, start, end);
}
