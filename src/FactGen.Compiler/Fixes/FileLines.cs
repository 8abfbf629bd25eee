using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Adds lines to a file as its own lines are.</summary>
internal static class FileLines
{
    /// <summary>Adds entries to a map whose keys have lines of their own, below the line that contains an offset.</summary>
    public static TextEdit AddBelow(int offset, YamlMapping map, string text, params string[] lines)
    {
        var end = text.IndexOfAny(['\r', '\n'], offset) is >= 0 and var found ? found : text.Length;
        var indentation = new string(' ', map.Entries[0].Key.Place.Column - 1);
        return new TextEdit(end, end, string.Concat(lines.Select(line => LineBreak(text) + indentation + line)));
    }

    private static string LineBreak(string text) =>
        text.IndexOfAny(['\r', '\n']) is >= 0 and var first ? text[first] == '\n' ? "\n" : text.AsSpan(first).StartsWith("\r\n".AsSpan()) ? "\r\n" : "\r" : "\n";
}
