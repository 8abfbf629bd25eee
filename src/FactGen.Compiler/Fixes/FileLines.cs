using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Adds lines to a file as its own lines are.</summary>
public static class FileLines
{
    /// <summary>Adds entries to a map whose keys have lines of their own, below the line that contains an offset.</summary>
    internal static TextEdit AddBelow(int offset, YamlMapping map, string text, params string[] lines)
    {
        var end = text.IndexOfAny(['\r', '\n'], offset) is >= 0 and var found ? found : text.Length;
        var indentation = new string(' ', map.Entries[0].Key.Place.Column - 1);
        return new TextEdit(end, end, string.Concat(lines.Select(line => BreakOf(text) + indentation + line)));
    }

    /// <summary>How the lines of a file end: as its first one does.</summary>
    public static string BreakOf(string text)
    {
        var first = text.IndexOfAny(['\r', '\n']);
        return first < 0 || text[first] == '\n' ? "\n"
            : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n"
            : "\r";
    }
}
