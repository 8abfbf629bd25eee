using System.Globalization;
using System.Text;

namespace FactGen.Compiler.CSharp;

/// <summary>Escapes text for C#, so that words of the facts cannot end their literal or comment.</summary>
internal static class CSharpText
{
    /// <summary>A string literal of one line.</summary>
    public static string Literal(string text) => "\"" + Replace(text, static character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => Escape(character),
    }) + "\"";

    /// <summary>A raw string literal of several lines, between more quotation marks than occur in a row inside it.</summary>
    public static string RawLiteral(string lines)
    {
        var (longest, row) = (2, 0);
        foreach (var character in lines)
        {
            row = character == '"' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        var marks = new string('"', longest + 1);
        return $"{marks}\n{lines}\n{marks}";
    }

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field of a data line: tabs, line breaks and unprintable characters are escaped.</summary>
    public static string Field(string text) => NeedsNoEscape(text) ? text : Replace(text, static character => character switch
    {
        '\\' => "\\\\",
        '\t' => "\\t",
        '\n' => "\\n",
        >= '\uE000' and <= '\uF8FF' => Code(character), // private use, as packed data have it
        _ => Escape(character),
    });

    /// <summary>The length of such a field.</summary>
    public static int LengthOfField(string text) => NeedsNoEscape(text) ? text.Length : Field(text).Length;

    /// <summary>Whether a field has only characters that are written as they are: nearly every field does.</summary>
    private static bool NeedsNoEscape(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Text of an XML documentation comment, on one line.</summary>
    public static string Xml(string text) => Replace(text, static character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\n' or '\r' or '\t' => " ",
        _ => IsPrinted(character) ? null : "\uFFFD",
    });

    /// <summary>The text with some characters replaced; nearly every text needs no change.</summary>
    private static string Replace(string text, Func<char, string?> replacement)
    {
        StringBuilder? replaced = null;
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (replacement(text[index]) is { } other)
            {
                replaced = (replaced ?? new StringBuilder(text.Length + 16)).Append(text, start, index - start).Append(other);
                start = index + 1;
            }
        }

        return replaced?.Append(text, start, text.Length - start).ToString() ?? text;
    }

    private static string? Escape(char character) => IsPrinted(character) ? null : Code(character);

    private static string Code(char character) => $"\\u{(int)character:X4}";

    /// <summary>Surrogates are accepted: the YAML reader has checked that they come in pairs.</summary>
    private static bool IsPrinted(char character) => character is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
