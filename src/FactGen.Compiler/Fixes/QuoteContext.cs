using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>Adds the words before or after a quote, to say which of several passages it means.</summary>
internal static class QuoteContext
{
    /// <summary>Gives a quote the words before or after it.</summary>
    /// <param name="spot">The quote.</param>
    /// <param name="key"><c>prefix</c> or <c>suffix</c>.</param>
    /// <param name="words">The words.</param>
    /// <param name="text">The file.</param>
    public static Fix? Add(YamlSpot spot, string key, string words, string text)
    {
        if (spot.Node is not YamlScalar quote)
        {
            return null;
        }

        var title = $"Take the passage {(key == "prefix" ? "after" : "before")} '{words}'";
        if (spot.Container is not YamlMapping map || spot.Entry is not { Key.Value: "quote" })
        {
            return new Fix(title, new(WithMap(quote, $"{key}: {ScalarText.WriteText(words, inFlow: true)}")));
        }

        var given = map.Find(key)?.Value;
        return given switch
        {
            YamlScalar { IsEmpty: false } other => new Fix(title, new([ScalarText.Change(other, words, spot.IsInFlow)])),
            null when spot.IsInFlow => new Fix(title, new([new TextEdit(quote.End, quote.End, $", {key}: {ScalarText.WriteText(words, inFlow: true)}")])),
            null => new Fix(title, new([FileLines.AddBelow(quote.End, map, text, $"{key}: {ScalarText.WriteText(words, inFlow: false)}")])),
            _ => null,
        };
    }

    /// <summary>A quote that was a text becomes a map; if possible, the text stays as it is.</summary>
    private static TextEdit[] WithMap(YamlScalar quote, string context) => ScalarText.MayStandInFlow(quote)
        ? [new TextEdit(quote.Start, quote.Start, "{ quote: "), new TextEdit(quote.End, quote.End, $", {context} }}")]
        : [new TextEdit(quote.Start, quote.End, $"{{ quote: {ScalarText.Write(quote.Value.TrimEnd('\n'), inFlow: true)}, {context} }}")];
}
