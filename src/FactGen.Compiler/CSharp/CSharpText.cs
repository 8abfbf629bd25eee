using System.Globalization;
using System.Text;

namespace FactGen.Compiler.CSharp;

/// <summary>Text on its way into C#: no word of the facts leaves its literal or its comment.</summary>
internal static class CSharpText
{
    /// <summary>A string literal of one line.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ => Escaped(character),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A raw string literal of several lines, between more quotation marks than stand in a row within it.</summary>
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

    /// <summary>A field of a data line: tabs, line breaks and whatever is not printed are escaped.</summary>
    public static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var field = new StringBuilder(text!.Length);
        foreach (var character in text)
        {
            field.Append(character switch
            {
                '\\' => "\\\\",
                '\t' => "\\t",
                '\n' => "\\n",
                >= '\uE000' and <= '\uF8FF' => $"\\u{(int)character:X4}", // private use, as packed data have it
                _ => Escaped(character),
            });
        }

        return field.ToString();
    }

    /// <summary>Text of an XML documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            xml.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\n' or '\r' or '\t' => " ",
                _ when IsPrinted(character) => character.ToString(),
                _ => "\uFFFD",
            });
        }

        return xml.ToString();
    }

    private static string Escaped(char character) =>
        IsPrinted(character) ? character.ToString() : $"\\u{(int)character:X4}";

    /// <summary>Surrogates are let through: the reader of YAML has seen that they come in pairs.</summary>
    private static bool IsPrinted(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
