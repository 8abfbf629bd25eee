using FactGen.Compiler.Sources.Matching;

namespace FactGen.Compiler.Fixes;

/// <summary>Writes a quote behind the id of its source.</summary>
public static class QuoteText
{
    /// <summary>A quote as YAML on one line: its words, or a map between braces if it has a prefix or suffix.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="inFlow">Whether it will be inside brackets.</param>
    public static string Of(QuoteSelector quote, bool inFlow) => quote is { Prefix: null, Suffix: null }
        ? ScalarText.WriteText(quote.Exact, inFlow)
        : $"{{ quote: {ScalarText.WriteText(quote.Exact, inFlow: true)}{Beside("prefix", quote.Prefix)}{Beside("suffix", quote.Suffix)} }}";

    private static string Beside(string key, string? words) =>
        words is null ? "" : $", {key}: {ScalarText.WriteText(words, inFlow: true)}";
}
