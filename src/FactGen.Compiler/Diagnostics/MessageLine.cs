using System.Globalization;
using System.Text;

namespace FactGen.Compiler.Diagnostics;

/// <summary>A message for build logs, terminals and annotations: one line of bounded length, without characters that act on them.</summary>
/// <remarks>Messages repeat words of files that anybody may have written: an escape sequence of theirs must not reach a terminal.</remarks>
public static class MessageLine
{
    private const int Longest = 1000;

    /// <summary>The message on one line, of one that repeats pages of the facts its start and the way out at its end.</summary>
    public static string Of(string message)
    {
        var line = new LogLine().Next(Visible(string.Join(
            " ", message.Split([' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries))));
        if (line.Length <= Longest)
        {
            return line;
        }

        // Never between the two halves of one character.
        var (start, end) = (Longest / 2, line.Length - (Longest / 2));
        return $"{line[..(char.IsHighSurrogate(line[start - 1]) ? start - 1 : start)]} … {line[(char.IsLowSurrogate(line[end]) ? end + 1 : end)..]}";
    }

    /// <summary>The text with each character as its number, <c>\u001b</c>, that acts instead of being read.</summary>
    private static string Visible(string line)
    {
        StringBuilder? visible = null;
        for (var index = 0; index < line.Length;)
        {
            var length = index + 1 < line.Length && char.IsSurrogatePair(line[index], line[index + 1]) ? 2 : 1;
            var codePoint = length == 2 ? char.ConvertToUtf32(line[index], line[index + 1]) : line[index];
            if (ActingCharacters.Contain(codePoint))
            {
                visible ??= new StringBuilder(line, 0, index, line.Length + 16);
                visible.Append(length == 2 ? "\\U" : "\\u").Append(codePoint.ToString(length == 2 ? "x8" : "x4", CultureInfo.InvariantCulture));
            }
            else
            {
                visible?.Append(line, index, length);
            }

            index += length;
        }

        return visible?.ToString() ?? line;
    }
}
