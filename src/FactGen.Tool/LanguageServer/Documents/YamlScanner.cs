namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>
/// Walks through a YAML file up to a place and remembers the keys above it. A file that is being typed is often no YAML at that place, so
/// nothing here is an error.
/// </summary>
/// <remarks>The compiler's reader decides what a file means; this one only decides what an editor is offered.</remarks>
/// <param name="text">The file.</param>
/// <param name="offset">The place.</param>
internal sealed class YamlScanner(string text, int offset)
{
    private readonly List<Frame> _frames = [];
    private YamlCursor? _found;
    private int _at;

    /// <summary>The cursor; null inside a comment.</summary>
    public YamlCursor? Find()
    {
        while (_found is null && _at <= offset)
        {
            var lineStart = _at;
            if (!ReadLine() || (_at == lineStart && _at >= text.Length))
            {
                break;
            }
        }

        return _found;
    }

    /// <summary>Reads a line, and those that a value runs over; false if the place is in a comment.</summary>
    private bool ReadLine()
    {
        var (start, end) = (_at, EndOfLine(_at));
        var first = SkipSpaces(start, end);
        if (first == end || text[first] == '#')
        {
            if (offset <= end)
            {
                if (first < end && offset > first)
                {
                    return false;
                }

                var column = offset - start;
                Close(column + 1, isItem: false, closesListAt: column);
                if (_frames is [.., { IsList: false } map] && map.Indent == column)
                {
                    map.Key = null;
                }

                FoundKey(offset, offset);
                return true;
            }

            _at = NextLine(end);
            return true;
        }

        return ReadEntry(start, first, end);
    }

    /// <summary>Reads what begins at a place of a line: an item of a list, or a key with its value.</summary>
    private bool ReadEntry(int lineStart, int at, int end)
    {
        while (at < end && text[at] == '-' && (at + 1 == end || text[at + 1] == ' '))
        {
            var column = at - lineStart;
            Close(column + 1, isItem: true);
            _frames.Add(new Frame(column, IsList: true, IsFlow: false));
            var next = SkipSpaces(at + 1, end);
            if (offset <= next && offset > at)
            {
                FoundKey(offset, offset);
                return true;
            }

            at = next;
        }

        if (at == end)
        {
            _at = NextLine(end);
            return true;
        }

        return text[at] is '{' or '[' ? ReadFlow(at) : ReadKey(at, at - lineStart, end);
    }

    private bool ReadKey(int at, int column, int end)
    {
        Close(column + 1, isItem: false, closesListAt: column);
        if (_frames.Count == 0 || _frames[^1].IsList || _frames[^1].Indent < column)
        {
            _frames.Add(new Frame(column, IsList: false, IsFlow: false));
        }

        var frame = _frames[^1];
        frame.Key = null;
        var colon = ColonAfter(at, end);
        if (colon < 0)
        {
            if (offset <= end)
            {
                FoundKey(at, TrimEnd(at, end));
            }

            _at = NextLine(end);
            return true;
        }

        if (offset <= colon)
        {
            FoundKey(at, TrimEnd(at, colon));
            return true;
        }

        frame.Key = Unquoted(at, TrimEnd(at, colon));
        frame.Values.TryAdd(frame.Key, "");
        return ReadValue(frame, colon + 1, end);
    }

    private bool ReadValue(Frame frame, int from, int end)
    {
        var at = SkipSpaces(from, end);
        if (at == end || text[at] == '#')
        {
            if (offset <= Math.Max(at, from))
            {
                FoundValue(offset, offset);
                return true;
            }

            if (offset <= end)
            {
                return false;
            }

            _at = NextLine(end);
            return true;
        }

        if (offset < at)
        {
            FoundValue(offset, offset);
            return true;
        }

        switch (text[at])
        {
            case '{' or '[':
                return ReadFlow(at);
            case '"' or '\'':
                var close = EndOfQuoted(at);
                if (offset <= close)
                {
                    FoundValue(at, close);
                    return true;
                }

                frame.Values[frame.Key!] = Unquoted(at, close);
                _at = NextLine(EndOfLine(close));
                return true;
            case '|' or '>':
                return ReadBlock(at, frame.Indent);
            default:
                var plain = EndOfPlain(at, end);
                if (offset <= plain)
                {
                    FoundValue(at, plain);
                    return true;
                }

                frame.Values[frame.Key!] = text[at..plain];
                _at = NextLine(end);
                return offset > end;
        }
    }

    /// <summary>A block of text: all lines that are indented more than its key.</summary>
    private bool ReadBlock(int at, int indent)
    {
        var line = NextLine(EndOfLine(at));
        var start = line;
        while (line < text.Length)
        {
            var end = EndOfLine(line);
            var first = SkipSpaces(line, end);
            if (first < end && first - line <= indent)
            {
                break;
            }

            line = NextLine(end);
        }

        if (offset < line || line >= text.Length)
        {
            FoundValue(Math.Min(SkipSpaces(start, text.Length), offset), Math.Max(offset, Math.Min(line, text.Length)));
        }

        _at = line;
        return true;
    }

    /// <summary>Reads brackets, over as many lines as they have.</summary>
    private bool ReadFlow(int at)
    {
        var outside = _frames.Count;
        var scalar = -1;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (character is '"' or '\'' && scalar < 0)
            {
                var close = EndOfQuoted(at);
                if (offset > at && offset <= close)
                {
                    Found(at, close);
                    return true;
                }

                scalar = at;
                at = close - 1;
                continue;
            }

            if (offset == at && (scalar >= 0 || character is ',' or '}' or ']' or ' ' or '\r' or '\n') && _frames.Count > outside)
            {
                Found(scalar < 0 ? at : scalar, EndOfFlowScalar(scalar < 0 ? at : scalar));
                return true;
            }

            if (offset == at && scalar < 0 && _frames.Count > outside && character is not ('{' or '['))
            {
                Found(at, EndOfFlowScalar(at));
                return true;
            }

            switch (character)
            {
                case '{' or '[' when scalar < 0:
                    _frames.Add(new Frame(int.MaxValue, character == '[', IsFlow: true));
                    break;
                case '}' or ']':
                    End(scalar, at);
                    scalar = -1;
                    _frames.RemoveAt(_frames.Count - 1);
                    if (_frames.Count == outside)
                    {
                        _at = NextLine(EndOfLine(at));
                        return offset >= _at || offset <= at || IsAtEnd();
                    }

                    break;
                case ',':
                    End(scalar, at);
                    scalar = -1;
                    _frames[^1].Key = null;
                    break;
                case ':' when scalar >= 0 && (at + 1 == text.Length || text[at + 1] is ' ' or '\r' or '\n' || text[at - 1] is '"' or '\''):
                    if (!_frames[^1].IsList)
                    {
                        _frames[^1].Key = Unquoted(scalar, TrimEnd(scalar, at));
                        _frames[^1].Values.TryAdd(_frames[^1].Key!, "");
                    }

                    scalar = -1;
                    break;
                case '#' when at > 0 && text[at - 1] is ' ' or '\n':
                    at = EndOfLine(at) - 1;
                    break;
                case ' ' or '\r' or '\n' or '\t':
                    break;
                default:
                    scalar = scalar < 0 ? at : scalar;
                    break;
            }
        }

        if (offset >= text.Length && _frames.Count > outside)
        {
            Found(scalar < 0 ? text.Length : scalar, text.Length);
        }

        _at = text.Length;
        return true;

        bool IsAtEnd() => _at >= text.Length;
    }

    /// <summary>The end of a scalar in brackets: the values that it may have are known once it ends.</summary>
    private void End(int scalar, int at)
    {
        if (scalar >= 0 && _frames[^1] is { IsList: false, Key: { } key } frame)
        {
            frame.Values[key] = Unquoted(scalar, TrimEnd(scalar, at));
        }
    }

    private void Found(int start, int end)
    {
        if (_frames[^1] is { IsList: false, Key: null })
        {
            FoundKey(start, end);
        }
        else
        {
            FoundValue(start, end);
        }
    }

    private void FoundKey(int start, int end) => _found = Cursor(isKey: true, start, end);

    private void FoundValue(int start, int end) => _found = Cursor(isKey: false, start, end);

    private YamlCursor Cursor(bool isKey, int start, int end)
    {
        char? mark = start < end && text[start] is '"' or '\'' ? text[start] : null;
        var inner = start + (mark is null ? 0 : 1);
        Frame[] keyed = [.. _frames.Where(frame => frame.Key is not null)];
        Frame[] maps = isKey && _frames is [.., { IsList: false, Key: null } typed] ? [.. keyed, typed] : keyed;
        return new YamlCursor(
            [.. keyed.Select(frame => frame.Key!)],
            isKey,
            start,
            end,
            text[inner..Math.Max(inner, offset)],
            Unquoted(start, end),
            mark,
            _frames.Any(frame => frame.IsFlow),
            [.. maps.Select(frame => frame.Values)]);
    }

    /// <summary>Closes what is indented at least as much as a column; of lists at the column before, those that a key ends.</summary>
    private void Close(int column, bool isItem, int closesListAt = -1)
    {
        while (_frames.Count > 0
            && (_frames[^1].Indent >= column
                || (isItem && _frames[^1].IsList && _frames[^1].Indent == column - 1)
                || (_frames[^1].IsList && _frames[^1].Indent == closesListAt)))
        {
            _frames.RemoveAt(_frames.Count - 1);
        }
    }

    /// <summary>The colon that ends the key at a place; −1 if the line has none.</summary>
    private int ColonAfter(int at, int end)
    {
        var from = text[at] is '"' or '\'' ? Math.Min(end, EndOfQuoted(at)) : at;
        for (var index = from; index < end; index++)
        {
            if (text[index] == ':' && (index + 1 == end || text[index + 1] == ' '))
            {
                return index;
            }

            if (text[index] == '#' && text[index - 1] == ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Just past the closing mark of a quoted text; if it is not closed, the end of its line.</summary>
    private int EndOfQuoted(int at)
    {
        var mark = text[at];
        for (var index = at + 1; index < text.Length; index++)
        {
            if (text[index] == '\\' && mark == '"')
            {
                index++;
            }
            else if (text[index] == mark)
            {
                if (mark == '\'' && index + 1 < text.Length && text[index + 1] == mark)
                {
                    index++;
                    continue;
                }

                return index + 1;
            }
            else if (text[index] == '\n' && EndsEntry(index + 1))
            {
                break;
            }
        }

        return EndOfLine(at);
    }

    /// <summary>Whether a line begins a key: a mark before it was never closed.</summary>
    private bool EndsEntry(int lineStart)
    {
        var end = EndOfLine(lineStart);
        var first = SkipSpaces(lineStart, end);
        return first < end && char.IsLetter(text[first]) && ColonAfter(first, end) is var colon and > 0
            && text.AsSpan(first, colon - first).IndexOf(' ') < 0;
    }

    private int EndOfPlain(int at, int end)
    {
        for (var index = at; index + 1 < end; index++)
        {
            if (text[index] == ' ' && text[index + 1] == '#')
            {
                return TrimEnd(at, index);
            }
        }

        return offset > TrimEnd(at, end) && offset <= end ? offset : TrimEnd(at, end);
    }

    private int EndOfFlowScalar(int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not (',' or '}' or ']' or '\r' or '\n')
            && !(text[end] == ':' && (end + 1 == text.Length || text[end + 1] is ' ' or '\r' or '\n')))
        {
            end++;
        }

        return Math.Max(offset, TrimEnd(at, end));
    }

    private string Unquoted(int start, int end)
    {
        var word = text[start..end];
        return word switch
        {
            ['"', .. var inner] => inner.TrimEnd('"').Replace("\\\"", "\"", StringComparison.Ordinal),
            ['\'', .. var inner] => inner.TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal),
            _ => word,
        };
    }

    private int SkipSpaces(int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end;
    }

    private int EndOfLine(int at)
    {
        var end = at >= text.Length ? -1 : text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    private int NextLine(int end) =>
        end >= text.Length ? text.Length + (end == text.Length && offset >= text.Length ? 1 : 0)
        : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
        : end + 1;

    /// <summary>A map or list that is open.</summary>
    private sealed record Frame(int Indent, bool IsList, bool IsFlow)
    {
        /// <summary>The key whose value is being read; null in a list, and before a key.</summary>
        public string? Key { get; set; }

        /// <summary>The keys of the map so far, with their values if those are plain.</summary>
        public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);
    }
}
