using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>The text of one file as the parser gets it, and the places of its offsets.</summary>
/// <remarks>
/// Refused characters are replaced one for one by <see cref="Refused"/>. So the parser cannot take them for line breaks or for the end of
/// the file, and every offset is the same as in the file.
/// </remarks>
/// <param name="file">The file.</param>
/// <param name="text">The text for the parser.</param>
/// <param name="written">The text as it is in the file; its lines are counted only if something is reported about it.</param>
internal sealed class YamlSource(InputFile file, string text, string written)
{
    private string? _text = text;
    private string? _written = written;
    private LineMap? _lines;

    /// <summary>Replaces a refused character. It is a noncharacter and itself refused, so it cannot occur otherwise.</summary>
    public const char Refused = '\uFFFE';

    public string Path => file.Path;

    public string Text => _text ?? file.Text;

    /// <summary>Whether the parser gets another text than the file has: characters were refused, or written anew.</summary>
    public bool IsChanged { get; } = !ReferenceEquals(text, written);

    /// <summary>Whether there is a tab anywhere.</summary>
    public bool HasTabs { get; } = text.IndexOf('\t') >= 0;

    /// <summary>Whether any line begins with <c>%</c>, as a directive does.</summary>
    public bool HasDirectives { get; } = text.StartsWith("%", StringComparison.Ordinal) || text.Contains("\n%") || text.Contains("\r%");

    private LineMap Lines => _lines ??= new LineMap(_written ?? file.Text);

    /// <summary>
    /// Leaves the text to the file, once it is read: nothing is reported about most files, and the owner of the file may keep it in less
    /// memory than a string needs.
    /// </summary>
    public void LetGo()
    {
        if (ReferenceEquals(_written, file.Text))
        {
            _written = null;
            _text = IsChanged ? _text : null;
        }
    }

    /// <summary>The same file with a text that the parser may accept; null if nothing of it can be written anew.</summary>
    /// <param name="openBracket">Offset of the bracket that was open where the parser failed, if one was.</param>
    public YamlSource? Bridged(int? openBracket) =>
        ParserGaps.Bridge(Text, openBracket) is var bridged && ReferenceEquals(bridged, Text) ? null
        : new YamlSource(file, bridged, _written ?? file.Text);

    public Place Place(int start, int end)
    {
        var from = Inside(start);
        return Lines.Place(Path, from, Math.Max(from, Inside(end)));
    }

    /// <summary>The offset, or the end of the text if the offset is past it.</summary>
    public int Inside(int offset) => Math.Min(Math.Max(offset, 0), Text.Length);

    public int LineOf(int offset) => Lines.At(offset).Line;

    /// <summary>Offset of the first character of the line that contains an offset.</summary>
    public int LineStart(int offset)
    {
        var start = Math.Min(offset, Text.Length);
        while (start > 0 && !IsBreak(Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Offset just past the last character of the line that contains an offset, without its break.</summary>
    public int LineEnd(int offset)
    {
        var end = Math.Min(offset, Text.Length);
        while (end < Text.Length && !IsBreak(Text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Offset of the first character of the line below that of an offset; the end of the text if there is none.</summary>
    public int NextLine(int offset)
    {
        var end = LineEnd(offset);
        return end < Text.Length ? FlowScalar.PastBreak(Text, end, Text.Length) : end;
    }

    /// <summary>Offsets of the lines that look like a directive, of those that begin in a stretch.</summary>
    public IEnumerable<int> DirectiveLines(int from, int to)
    {
        if (!HasDirectives)
        {
            yield break;
        }

        for (var line = from == LineStart(from) ? from : NextLine(from); line < to; line = NextLine(line))
        {
            if (Text[line] == '%')
            {
                yield return line;
            }
        }
    }

    /// <summary>Offset of the first character, from an offset on, that is not a space or a tab.</summary>
    public int SkipBlanks(int offset)
    {
        while (offset < Text.Length && IsBlank(Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Offset of the first character, from an offset on, that is neither white space nor in a comment.</summary>
    public int SkipToContent(int offset)
    {
        while (offset < Text.Length && (IsBlank(Text[offset]) || IsBreak(Text[offset]) || Text[offset] == '#'))
        {
            offset = Text[offset] == '#' ? LineEnd(offset) : offset + 1;
        }

        return offset;
    }

    public static bool IsBreak(char character) => character is '\n' or '\r';

    public static bool IsBlank(char character) => character is ' ' or '\t';
}
