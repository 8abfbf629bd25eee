using FactGen.Compiler.Sources.Matching;

namespace FactGen.Tool.Drafts;

/// <summary>The <c>sources</c> of a claim, ready to paste below its value.</summary>
internal static class ClaimSnippet
{
    /// <summary>How far the keys of a claim stand from the left in a facts file.</summary>
    public const int Indentation = 6;

    /// <summary>The lines, from the left edge on; each ends with a line feed.</summary>
    public static string Of(string source, QuoteSelector quote)
    {
        var exact = YamlText.Of(quote.Exact);
        var beside = quote switch
        {
            { Prefix: { } prefix } => $"    prefix: {YamlText.Of(prefix)}\n",
            { Suffix: { } suffix } => $"    suffix: {YamlText.Of(suffix)}\n",
            _ => null,
        };
        return beside is null ? $"sources:\n  {source}: {exact}\n" : $"sources:\n  {source}:\n    quote: {exact}\n{beside}";
    }
}
