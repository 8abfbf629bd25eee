namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>
/// Walks through a YAML file up to a place and remembers the keys above it. A file that is being typed is often no YAML at that place, so
/// nothing here is an error.
/// </summary>
/// <remarks>The compiler's reader decides what a file means; this one only decides what an editor is offered.</remarks>
internal sealed class YamlScanner
{
    private readonly string _text;
    private readonly int _offset;
    private readonly YamlWords _words;
    private readonly OpenNodes _nodes;
    private YamlCursor? _found;
    private bool _isInComment;

    /// <summary>Prepares to walk through a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">The place.</param>
    public YamlScanner(string text, int offset)
    {
        (_text, _offset, _words) = (text, offset, new YamlWords(text));
        _nodes = new OpenNodes(_words, offset);
    }

    /// <summary>The cursor; null inside a comment.</summary>
    public YamlCursor? Find()
    {
        for (var at = 0; _found is null && !_isInComment && at <= _offset;)
        {
            at = ReadLine(at);
        }

        return _found;
    }

    /// <summary>Reads a line, and those that a value runs over; returns the start of the next.</summary>
    private int ReadLine(int start)
    {
        var end = _words.EndOfLine(start);
        var first = _words.SkipSpaces(start, end);
        if (first < end && _text[first] != '#')
        {
            return ReadEntry(start, first, end);
        }

        if (_offset <= end)
        {
            _isInComment = first < end && _offset > first;
            _nodes.CloseForKey(_offset - start);
            FoundKey(_offset, _offset);
        }

        return _words.NextLine(end);
    }

    /// <summary>Reads what begins at a place of a line: an item of a list, or a key with its value.</summary>
    private int ReadEntry(int lineStart, int at, int end)
    {
        while (at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] == ' '))
        {
            var column = at - lineStart;
            _nodes.CloseForItem(column);
            _nodes.Open(new OpenNode(column, IsList: true, IsFlow: false));
            var next = _words.SkipSpaces(at + 1, end);
            if (_offset > at && _offset <= next)
            {
                FoundKey(_offset, _offset);
                return end;
            }

            at = next;
        }

        return at == end ? _words.NextLine(end)
            : _text[at] is '{' or '[' ? ReadBrackets(at)
            : ReadKey(at, at - lineStart, end);
    }

    private int ReadKey(int at, int column, int end)
    {
        _nodes.CloseForKey(column);
        if (_nodes.Innermost is not { IsList: false } known || known.Indent < column)
        {
            _nodes.Open(new OpenNode(column, IsList: false, IsFlow: false));
        }

        var colon = _words.ColonAfter(at, end);
        if (_offset <= (colon < 0 ? end : colon))
        {
            FoundKey(at, _words.TrimEnd(at, colon < 0 ? end : colon));
            return end;
        }

        if (colon < 0)
        {
            return _words.NextLine(end);
        }

        var map = _nodes.Innermost!;
        map.Key = _words.Unquoted(at, _words.TrimEnd(at, colon));
        map.Values.TryAdd(map.Key, "");
        return ReadValue(map, colon + 1, end);
    }

    private int ReadValue(OpenNode map, int from, int end)
    {
        var at = _words.SkipSpaces(from, end);
        var isEmpty = at == end || _text[at] == '#';
        if (_offset < at || (isEmpty && _offset == at))
        {
            FoundValue(_offset, _offset);
            return end;
        }

        if (isEmpty)
        {
            _isInComment = _offset <= end;
            return _words.NextLine(end);
        }

        return _text[at] switch
        {
            '{' or '[' => ReadBrackets(at),
            '|' or '>' => ReadBlock(at, map.Indent),
            '"' or '\'' => ReadText(map, at, _words.EndOfQuoted(at)),
            _ => ReadText(map, at, _words.EndOfPlain(at, end)),
        };
    }

    private int ReadText(OpenNode map, int at, int end)
    {
        var lineEnd = _words.EndOfLine(end);
        var isInSpaces = _text[at] is not ('"' or '\'') && _offset <= lineEnd && _words.SkipSpaces(end, _offset) == _offset;
        if (_offset <= end || isInSpaces)
        {
            FoundValue(at, Math.Max(end, _offset));
            return lineEnd;
        }

        map.Values[map.Key!] = _words.Unquoted(at, end);
        _isInComment = _offset <= lineEnd;
        return _words.NextLine(lineEnd);
    }

    /// <summary>A block of text: all lines that are indented more than its key.</summary>
    private int ReadBlock(int at, int indent)
    {
        var start = _words.NextLine(_words.EndOfLine(at));
        var line = start;
        while (line < _text.Length)
        {
            var end = _words.EndOfLine(line);
            var first = _words.SkipSpaces(line, end);
            if (first < end && first - line <= indent)
            {
                break;
            }

            line = _words.NextLine(end);
        }

        if (_offset < line)
        {
            var words = Math.Min(_words.SkipSpaces(Math.Min(start, _text.Length), _text.Length), _offset);
            FoundValue(words, Math.Max(_offset, Math.Min(line, _text.Length)));
        }

        return line;
    }

    private int ReadBrackets(int at)
    {
        var brackets = new FlowScanner(_words, _nodes, _offset);
        _found = brackets.Read(at);
        return _words.NextLine(_words.EndOfLine(brackets.End));
    }

    private void FoundKey(int start, int end) => _found = _isInComment ? null : _nodes.Cursor(isKey: true, start, end);

    private void FoundValue(int start, int end) => _found = _nodes.Cursor(isKey: false, start, end);
}
