using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Drafts;

/// <summary>Writes a text of one line as YAML: plain where it is read back as it is, else in single quotation marks.</summary>
internal static class YamlText
{
    /// <summary>The text as a value in a block map.</summary>
    public static string Of(string text) => IsReadBack(text) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsReadBack(string text)
    {
        var diagnostics = new DiagnosticSink();
        var root = YamlReader.Read("", $"key: {text}\n", diagnostics);
        return diagnostics.Diagnostics.Count == 0
            && root is { Entries: [{ Value: YamlScalar { IsPlain: true, IsEmpty: false } value }] }
            && value.Value == text
            && text is not ("~" or "null" or "true" or "false");
    }
}
