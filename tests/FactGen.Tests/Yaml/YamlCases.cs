using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Yaml;

/// <summary>Common to the YAML tests: reading, and the ways in which the same file may be stored.</summary>
internal static class YamlCases
{
    public const string Path = "facts/a.yaml";

    /// <summary>Each way to store a text: its line breaks, its byte order mark, and what comes before it.</summary>
    public static IEnumerable<(string Way, string Marked, string Prefix)> Stored(string marked) =>
    [
        ("LF", marked, ""),
        ("CRLF", marked.Replace("\n", "\r\n"), ""),
        ("CR", marked.Replace("\n", "\r"), ""),
        ("byte order mark", marked, "\uFEFF"),
        ("emoji in a comment above", "# 😀 é\n" + marked, ""),
    ];

    public static (YamlMapping? Root, DiagnosticSink Sink) Read(string text)
    {
        var sink = new DiagnosticSink();
        return (YamlReader.Read(Path, text, sink), sink);
    }

    /// <summary>Reads a text that is expected to be without fault.</summary>
    public static YamlMapping ReadClean(string text)
    {
        var (root, sink) = Read(text);
        Assert.Empty(sink.Diagnostics);
        return Assert.IsType<YamlMapping>(root);
    }

    /// <summary>The value of a key anywhere in a text without fault, the first in the order of the file.</summary>
    public static YamlNode ValueOf(string text, string key) =>
        All(ReadClean(text)).OfType<YamlMapping>().SelectMany(map => map.Entries).First(entry => entry.Key.Value == key).Value;

    /// <summary>A node and all nodes in it, keys included.</summary>
    public static IEnumerable<YamlNode> All(YamlNode node) => node switch
    {
        YamlMapping map => [map, .. map.Entries.SelectMany(entry => All(entry.Value).Prepend(entry.Key))],
        YamlSequence list => [list, .. list.Items.SelectMany(All)],
        _ => [node],
    };
}
