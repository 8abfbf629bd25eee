using System.Globalization;
using YamlDotNet.Core;

namespace FactGen.Compiler.Yaml;

/// <summary>Reads plain and quoted scalars again, character by character.</summary>
internal static class FlowScalar
{
    /// <summary>Reads what is between two offsets, without the quotation marks.</summary>
    public static ScalarPositions Read(string text, int start, int end, ScalarStyle style)
    {
        var positions = ScalarPositions.Empty();
        var offset = start;
        while (offset < end)
        {
            offset = text[offset] switch
            {
                ' ' or '\t' or '\n' or '\r' => ReadSpace(positions, text, offset, end),
                '\'' when style is ScalarStyle.SingleQuoted => ReadOne(positions, '\'', offset, offset + 2),
                '\\' when style is ScalarStyle.DoubleQuoted => ReadEscape(positions, text, offset, end),
                var character => ReadOne(positions, character, offset, offset + 1),
            };
        }

        return positions;
    }

    /// <summary>Offset past a line break, which may have two characters.</summary>
    public static int PastBreak(ReadOnlySpan<char> text, int offset, int end) =>
        text[offset] == '\r' && offset + 1 < end && text[offset + 1] == '\n' ? offset + 2 : offset + 1;

    private static int ReadOne(ScalarPositions positions, char character, int start, int end)
    {
        positions.Add(character, start, end);
        return end;
    }

    /// <summary>White space within a line is kept. One line break becomes a space; of several, all except the first are kept.</summary>
    private static int ReadSpace(ScalarPositions positions, string text, int start, int end)
    {
        var breaks = new List<(int Start, int End)>();
        var offset = start;
        while (offset < end && text[offset] is ' ' or '\t' or '\n' or '\r')
        {
            var next = PastBreak(text, offset, end);
            if (YamlSource.IsBreak(text[offset]))
            {
                breaks.Add((offset, next));
            }

            offset = next;
        }

        if (breaks.Count == 1)
        {
            positions.Add(' ', start, offset);
        }

        foreach (var (from, to) in breaks.Skip(1))
        {
            positions.Add('\n', from, to);
        }

        for (var blank = start; breaks.Count == 0 && blank < offset; blank++)
        {
            positions.Add(text[blank], blank, blank + 1);
        }

        return offset;
    }

    private static int ReadEscape(ScalarPositions positions, string text, int start, int end)
    {
        var letter = start + 1 < end ? text[start + 1] : '\0';
        var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return ReadCode(positions, text, start, end, digits);
        }

        return YamlSource.IsBreak(letter)
            ? ReadEscapedBreak(positions, text, start, end)
            : ReadOne(positions, Unescape(letter), start, start + 2);
    }

    /// <summary>A backslash at the end of a line removes the break and the next line's indentation. Further breaks are kept.</summary>
    private static int ReadEscapedBreak(ScalarPositions positions, string text, int start, int end)
    {
        var offset = PastBreak(text, start + 1, end);
        while (offset < end && text[offset] is ' ' or '\t' or '\n' or '\r')
        {
            var next = PastBreak(text, offset, end);
            if (YamlSource.IsBreak(text[offset]))
            {
                positions.Add('\n', offset, next);
            }

            offset = next;
        }

        return offset;
    }

    private static int ReadCode(ScalarPositions positions, string text, int start, int end, int digits)
    {
        var past = start + 2 + digits;
        if (past > end || !int.TryParse(
                text.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return end;
        }

        if (code <= char.MaxValue)
        {
            return ReadOne(positions, (char)code, start, past);
        }

        if (code <= 0x10FFFF)
        {
            foreach (var unit in char.ConvertFromUtf32(code))
            {
                positions.Add(unit, start, past);
            }
        }

        return past;
    }

    private static char Unescape(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => letter,
    };
}
