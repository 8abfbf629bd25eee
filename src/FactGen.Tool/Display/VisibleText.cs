using System.Globalization;

namespace FactGen.Tool.Display;

/// <summary>
/// Makes control characters visible: those that a terminal would interpret, or that change the order in which it shows words.
/// </summary>
/// <remarks>Facts and texts come from other people, so their escape sequences must not reach a terminal or a log.</remarks>
internal static class VisibleText
{
    /// <summary>The text with each such character written as its number, <c>\u001b</c>. Line breaks and tabs are kept.</summary>
    public static string Of(string text) => IsVisible(text)
        ? text
        : string.Concat(text.Select((character, index) =>
            Acts(character) && !IsLineBreak(text, index)
                ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : character.ToString()));

    /// <summary>The same on one line: each white-space character becomes a space.</summary>
    public static string OnOneLine(string text) =>
        Of(string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character)));

    private static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Acts(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Control characters, and the marks that change the direction of text.</summary>
    private static bool Acts(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t'))
        || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsLineBreak(string text, int index) => text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
}
