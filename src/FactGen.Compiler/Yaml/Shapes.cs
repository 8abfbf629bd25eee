using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// Reads a node as the shape that is expected at its place. If it has another shape, FACT1004 reports what was expected, what is there, and
/// how to correct it.
/// </summary>
internal static class Shapes
{
    /// <summary>The node as a text that is not empty, or null after FACT1004.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is for, as a message begins with it: "'by'", "a quote".</param>
    /// <param name="diagnostics">Takes the error.</param>
    public static YamlScalar? Text(YamlNode node, string what, DiagnosticSink diagnostics)
    {
        if (node is YamlScalar { IsEmpty: false } text)
        {
            return text;
        }

        Report(node, what, "a text", node is YamlScalar ? "Write one, or leave it out." : Quotation.Advice(node.Raw), diagnostics);
        return null;
    }

    /// <summary>Whether a text has a letter or digit, as every reason has.</summary>
    public static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>The node as a list, or null after FACT1004.</summary>
    /// <inheritdoc cref="Text"/>
    public static YamlSequence? List(YamlNode node, string what, DiagnosticSink diagnostics)
    {
        if (node is YamlSequence list)
        {
            return list;
        }

        var wayOut = node is YamlScalar { IsPlain: true, IsEmpty: false, Value: var value } && value.IndexOfAny(['\n', ',', ':']) < 0
            ? $"Write it as a list: [{value}]"
            : "Write each item in a line of its own, after '- '.";
        Report(node, what, "a list", wayOut, diagnostics);
        return null;
    }

    /// <summary>The node as a map, or null after FACT1004.</summary>
    /// <inheritdoc cref="Text"/>
    public static YamlMapping? Map(YamlNode node, string what, DiagnosticSink diagnostics)
    {
        if (node is YamlMapping map)
        {
            return map;
        }

        var missingSpace = node is YamlScalar { IsPlain: true } text ? SyntaxAdvice.MissingSpace(text.Value) : null;
        Report(node, what, "a map", missingSpace ?? "Write its keys below it, each as 'key: value'.", diagnostics);
        return null;
    }

    /// <summary>The node as <c>true</c> or <c>false</c> without quotation marks, or null after FACT1004.</summary>
    /// <inheritdoc cref="Text"/>
    public static bool? Flag(YamlNode node, string what, DiagnosticSink diagnostics)
    {
        if (node is YamlScalar { IsPlain: true, Value: "true" or "false" } flag)
        {
            return flag.Value == "true";
        }

        Report(node, what, "true or false", "Write the one or the other, in small letters and without quotation marks.", diagnostics);
        return null;
    }

    /// <summary>The items of a list, or the node itself if it is no list: for what may be written once or several times.</summary>
    public static IReadOnlyList<YamlNode> OneOrMany(YamlNode node) => node is YamlSequence list ? list.Items : [node];

    /// <summary>A text, or the texts of a list; FACT1004 for each item that is something else.</summary>
    /// <inheritdoc cref="Text"/>
    public static IReadOnlyList<YamlScalar> Texts(YamlNode node, string what, DiagnosticSink diagnostics)
    {
        if (node is YamlMapping)
        {
            Report(node, what, "a text or a list of texts", Quotation.Advice(node.Raw), diagnostics);
            return [];
        }

        return node is YamlScalar { IsEmpty: false } text
            ? [text]
            : [.. OneOrMany(node).Select(item => Text(item, what, diagnostics)).OfType<YamlScalar>()];
    }

    private static void Report(YamlNode node, string what, string expected, string wayOut, DiagnosticSink diagnostics) =>
        diagnostics.Report(Catalogue.WrongShape, node.Place, $"{what} must be {expected}, not {Found(node)}. {wayOut}");

    private static string Found(YamlNode node) =>
        node is YamlScalar { IsEmpty: false, Value: { Length: <= 40 } value } && !value.Contains('\n') ? $"'{value}'" : node.Kind;
}
