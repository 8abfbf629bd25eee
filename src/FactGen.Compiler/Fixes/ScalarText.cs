using System.Text;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Writes scalars so that YAML reads them back unchanged.</summary>
public static class ScalarText
{
    /// <summary>A scalar on one line: without quotation marks if it is read back unchanged without them.</summary>
    /// <param name="value">The scalar.</param>
    /// <param name="inFlow">Whether it will be inside brackets.</param>
    internal static string Write(string value, bool inFlow) => Write(value, Style.Plain, inFlow);

    /// <summary>The same for a key that takes only a text: <c>true</c> and the empty text get quotation marks too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inFlow">Whether it will be inside brackets.</param>
    public static string WriteText(string text, bool inFlow) => Write(text, text is "" or "true" or "false" ? Style.SingleQuoted : Style.Plain, inFlow);

    /// <summary>The same in quotation marks of a kind, as a file has them that writes its texts so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The quotation mark.</param>
    public static string WriteText(string text, char mark) =>
        Write(text, mark == '"' ? Style.DoubleQuoted : Style.SingleQuoted, inFlow: true);

    /// <summary>A text that somebody else wrote, without the characters that are refused in YAML (FACT1007).</summary>
    /// <param name="text">The text.</param>
    public static string WithoutInvisible(string text)
    {
        var (seen, start) = (new StringBuilder(text.Length), 0);
        foreach (var character in InvisibleCharacters.Find(text))
        {
            seen.Append(text, start, character.Offset - start);
            start = character.Offset + character.Length;
        }

        return start == 0 ? text : seen.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>The changes that give a text a new value. If the text has several lines, the unaffected ones stay as they are.</summary>
    /// <param name="scalar">The text.</param>
    /// <param name="value">The new value.</param>
    /// <param name="inFlow">Whether it is inside brackets.</param>
    internal static TextEdit Change(YamlScalar scalar, string value, bool inFlow)
    {
        var style = StyleOf(scalar);
        var (start, end, newEnd) = Difference(scalar.Value, value);
        var place = scalar.PlaceOf(start, end - start);
        var isWhole = place == scalar.Place || (style is Style.Plain && !IsPlain(value, inFlow));
        return isWhole
            ? new TextEdit(scalar.Start, scalar.End, Write(value, style, inFlow))
            : new TextEdit(place.Start, place.End, Escape(value.Substring(start, newEnd - start), style));
    }

    /// <summary>Whether the text as written would be read the same inside brackets.</summary>
    internal static bool MayStandInFlow(YamlScalar scalar) => StyleOf(scalar) switch
    {
        Style.Block => false,
        Style.Plain => IsPlain(scalar.Value, inFlow: true),
        _ => true,
    };

    private static string Write(string value, Style style, bool inFlow) => style switch
    {
        Style.Plain or Style.Block when IsPlain(value, inFlow) => value,

        // YAML folds the lines of a text in other marks.
        _ when style is Style.DoubleQuoted || value.IndexOfAny(['\n', '\r']) >= 0 => $"\"{Escape(value, Style.DoubleQuoted)}\"",
        _ => $"'{Escape(value, Style.SingleQuoted)}'",
    };

    private static string Escape(string value, Style style) => style switch
    {
        Style.SingleQuoted => value.Replace("'", "''"),
        Style.DoubleQuoted => value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r"),
        _ => value,
    };

    /// <summary>Whether a text without quotation marks is read as that text; the YAML reader decides.</summary>
    private static bool IsPlain(string value, bool inFlow)
    {
        var diagnostics = new DiagnosticSink();
        var root = YamlReader.Read("", inFlow ? $"{{ x: {value} }}" : $"x: {value}", diagnostics);
        return diagnostics.Diagnostics.Count == 0
            && root is { Entries: [{ Value: YamlScalar { IsPlain: true } read }] }
            && read.Value == value;
    }

    private static Style StyleOf(YamlScalar scalar) => scalar.Raw switch
    {
        ['\'', ..] => Style.SingleQuoted,
        ['"', ..] => Style.DoubleQuoted,
        ['|' or '>', ..] => Style.Block,
        _ => Style.Plain,
    };

    /// <summary>The part in which two texts differ: both without their common start and end.</summary>
    private static (int Start, int End, int NewEnd) Difference(string one, string other)
    {
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        var (end, newEnd) = (one.Length, other.Length);
        while (end > start && newEnd > start && one[end - 1] == other[newEnd - 1])
        {
            (end, newEnd) = (end - 1, newEnd - 1);
        }

        return (start, end, newEnd);
    }

    private enum Style
    {
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Block,
    }
}
