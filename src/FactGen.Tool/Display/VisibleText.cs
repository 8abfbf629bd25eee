using System.Globalization;
using System.Text;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Display;

/// <summary>
/// Makes characters visible that a terminal would interpret, that change the order in which it shows words, or that hide.
/// </summary>
/// <remarks>Facts and texts come from other people, so their escape sequences must not reach a terminal or a log.</remarks>
internal static class VisibleText
{
    /// <summary>
    /// The text with each such character written as its number, <c>\u001b</c>, which JSON reads as that character. Line breaks and tabs
    /// are kept.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        for (var index = 0; index < text.Length;)
        {
            var isCharacter = Rune.TryGetRuneAt(text, index, out var rune);
            var length = isCharacter ? rune.Utf16SequenceLength : 1;
            if (isCharacter && Acts(rune.Value) && !IsLineBreak(text, index))
            {
                visible ??= new StringBuilder(text, 0, index, text.Length + 16);
                foreach (var unit in text.AsSpan(index, length))
                {
                    visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                }
            }
            else
            {
                visible?.Append(text, index, length);
            }

            index += length;
        }

        return visible?.ToString() ?? text;
    }

    /// <summary>The same on one line: each white-space character becomes a space.</summary>
    public static string OnOneLine(string text) =>
        Of(string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character)));

    private static bool Acts(int codePoint) => codePoint is not ('\n' or '\t') && ActingCharacters.Contain(codePoint);

    private static bool IsLineBreak(string text, int index) => text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
}
