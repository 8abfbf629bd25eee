namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>Where the lines, keys and texts of a YAML file end. The file may be half typed.</summary>
/// <param name="text">The file.</param>
internal sealed class YamlWords(string text)
{
    /// <summary>The file.</summary>
    public string Text => text;

    /// <summary>The first character at or after a place that is no space.</summary>
    public int SkipSpaces(int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a range without the white space at its end.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of the line of a place, its break not included.</summary>
    public int EndOfLine(int at)
    {
        var end = at >= text.Length ? -1 : text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    /// <summary>The start of the line after an end of a line; one more than the length of the text if there is none.</summary>
    public int NextLine(int end) =>
        end >= text.Length ? text.Length + 1
        : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
        : end + 1;

    /// <summary>The colon that ends the key at a place; −1 if the line has none.</summary>
    public int ColonAfter(int at, int end)
    {
        var from = text[at] is '"' or '\'' ? Math.Min(end, EndOfQuoted(at)) : at;
        for (var index = from; index < end; index++)
        {
            if (IsColon(index, end))
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
    public int EndOfQuoted(int at)
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
                if (mark != '\'' || index + 1 >= text.Length || text[index + 1] != mark)
                {
                    return index + 1;
                }

                index++;
            }
            else if (text[index] == '\n' && BeginsKey(index + 1))
            {
                break;
            }
        }

        return EndOfLine(at);
    }

    /// <summary>The end of a plain text on one line, before a comment.</summary>
    public int EndOfPlain(int at, int end)
    {
        for (var index = at; index + 1 < end; index++)
        {
            if (text[index] == ' ' && text[index + 1] == '#')
            {
                return TrimEnd(at, index);
            }
        }

        return TrimEnd(at, end);
    }

    /// <summary>The end of a plain text inside brackets.</summary>
    public int EndInBrackets(int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not (',' or '}' or ']' or '\r' or '\n') && !IsColon(end, text.Length))
        {
            end++;
        }

        return TrimEnd(at, end);
    }

    /// <summary>A text without its quotation marks.</summary>
    public string Unquoted(int start, int end) => text[start..end] switch
    {
        ['"', .. var inner] => inner.TrimEnd('"').Replace("\\\"", "\"", StringComparison.Ordinal),
        ['\'', .. var inner] => inner.TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal),
        var word => word,
    };

    private bool IsColon(int index, int end) =>
        text[index] == ':' && (index + 1 >= end || text[index + 1] is ' ' or '\r' or '\n');

    /// <summary>Whether a line begins with a key of one word: a quotation mark before it was never closed.</summary>
    private bool BeginsKey(int lineStart)
    {
        var end = EndOfLine(lineStart);
        var first = SkipSpaces(lineStart, end);
        return first < end && char.IsLetter(text[first]) && ColonAfter(first, end) is var colon and > 0
            && text.AsSpan(first, colon - first).IndexOf(' ') < 0;
    }
}
