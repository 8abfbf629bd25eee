namespace FactGen.Compiler.Yaml;

/// <summary>
/// Writes what YAML allows and the parser refuses in another way, which means the same and which the parser accepts. Only white space and
/// the colon of a pair move, so everything else keeps its offset.
/// </summary>
/// <remarks>
/// Used only for a text at which the parser has failed: in a text that it reads, the same characters may be the content of a scalar.
/// </remarks>
internal static class ParserGaps
{
    /// <summary>The text written anew; the same object if it has no gap of the parser.</summary>
    /// <param name="text">The text at which the parser failed.</param>
    /// <param name="openBracket">Offset of the bracket that was open where it failed, if one was.</param>
    public static string Bridge(string text, int? openBracket)
    {
        var characters = text.ToCharArray();
        var isChanged = FillBlankLines(characters);
        isChanged |= RaiseSpaces(characters);
        isChanged |= openBracket is >= 0 and var open && RaiseColons(characters, open);
        return isChanged ? new string(characters) : text;
    }

    /// <summary>A line of blanks may have tabs (YAML 1.2.2, 6.7): they become spaces.</summary>
    private static bool FillBlankLines(char[] text)
    {
        var isChanged = false;
        for (var line = 0; line < text.Length; line = NextLine(text, line))
        {
            var blanks = text.AsSpan(line, LineEnd(text, line) - line);
            if (blanks.IndexOf('\t') >= 0 && blanks.Trim([' ', '\t']).IsEmpty)
            {
                blanks.Fill(' ');
                isChanged = true;
            }
        }

        return isChanged;
    }

    /// <summary>
    /// A block may begin with lines of as many spaces as its text is indented by, or fewer, and one without text may have any (YAML 1.2.2,
    /// 8.1.1.1). The parser takes those of the first line for the indentation: they move to the end of the line above, where they mean
    /// nothing.
    /// </summary>
    private static bool RaiseSpaces(char[] text)
    {
        var isChanged = false;
        for (var line = 0; line < text.Length; line = NextLine(text, line))
        {
            var end = LineEnd(text, line);
            if (!IsBlockHeader(text.AsSpan(line, end - line)))
            {
                continue;
            }

            var (first, longest, past) = (NextLine(text, line), 0, end);
            while (first < text.Length && text.AsSpan(first, LineEnd(text, first) - first) is var blanks && blanks.Trim(' ').IsEmpty)
            {
                (longest, past) = (Math.Max(longest, blanks.Length), first + blanks.Length);
                first = NextLine(text, first);
            }

            var content = text.AsSpan(first, LineEnd(text, first) - first);
            var indentation = content.Length - content.TrimStart(' ').Length;
            var isEmpty = indentation <= KeyColumn(text.AsSpan(line, end - line));
            if (longest > 0 && (isEmpty || indentation >= longest))
            {
                var breaks = text.AsSpan(end, past - end).ToString().Replace(" ", "");
                text.AsSpan(end, past - end - breaks.Length).Fill(' ');
                breaks.AsSpan().CopyTo(text.AsSpan(past - breaks.Length));
                isChanged = true;
            }
        }

        return isChanged;
    }

    /// <summary>Whether a line ends in <c>|</c> or <c>&gt;</c>, perhaps with the sign for its last breaks, and a comment.</summary>
    private static bool IsBlockHeader(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #".AsSpan());
        var header = (comment < 0 ? line : line.Slice(0, comment)).TrimEnd([' ', '\t']).TrimEnd(['+', '-']);
        return header.Length > 0 && header[header.Length - 1] is '|' or '>'
            && (header.Length == 1 || YamlSource.IsBlank(header[header.Length - 2]));
    }

    /// <summary>
    /// The column of a line's key, behind the signs of list items: a line below that is indented no deeper ends the key's block.
    /// </summary>
    private static int KeyColumn(ReadOnlySpan<char> line)
    {
        var column = line.Length - line.TrimStart(' ').Length;
        while (column + 1 < line.Length && line[column] is '-' or '?' or ':' && line[column + 1] == ' ')
        {
            column += 1 + line.Slice(column + 1).Length - line.Slice(column + 1).TrimStart(' ').Length;
        }

        return column;
    }

    /// <summary>
    /// In brackets, the colon of a pair may begin the line below its key (YAML 1.2.2, 7.4.2): it moves right behind the key.
    /// </summary>
    private static bool RaiseColons(char[] text, int open)
    {
        var (isChanged, depth, lastContent) = (false, 0, open);
        for (var index = open; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '"' or '\'')
            {
                index = EndOfQuotation(text, index);
            }
            else if (character is '[' or '{')
            {
                depth++;
            }
            else if (character is ']' or '}' && --depth == 0)
            {
                break;
            }
            else if (character is '#' && YamlSource.IsBlank(text[index - 1]))
            {
                break; // behind a comment nothing may move
            }
            else if (character is ':' && text.AsSpan(lastContent + 1, index - lastContent - 1).IndexOfAny('\n', '\r') >= 0
                && text[lastContent] is not (',' or '[' or '{' or ':')
                && (index + 1 == text.Length || YamlSource.IsBlank(text[index + 1]) || YamlSource.IsBreak(text[index + 1])))
            {
                Array.Copy(text, lastContent + 1, text, lastContent + 2, index - lastContent - 1);
                text[lastContent + 1] = ':';
                isChanged = true;
            }

            lastContent = index < text.Length && !YamlSource.IsBlank(text[index]) && !YamlSource.IsBreak(text[index]) ? index : lastContent;
        }

        return isChanged;
    }

    /// <summary>Offset of the mark that closes a quotation; of the last character if none does.</summary>
    private static int EndOfQuotation(char[] text, int start)
    {
        var index = start + 1;
        while (index < text.Length && text[index] != text[start])
        {
            index += text[index] == '\\' && text[start] == '"' ? 2 : 1;
        }

        return Math.Min(index, text.Length - 1);
    }

    private static int LineEnd(char[] text, int offset)
    {
        var length = Array.FindIndex(text, offset, YamlSource.IsBreak);
        return length < 0 ? text.Length : length;
    }

    private static int NextLine(char[] text, int offset)
    {
        var end = LineEnd(text, offset);
        return end < text.Length ? FlowScalar.PastBreak(text, end, text.Length) : end;
    }
}
