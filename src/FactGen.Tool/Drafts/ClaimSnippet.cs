using FactGen.Compiler.Fixes;
using FactGen.Compiler.Sources.Matching;

namespace FactGen.Tool.Drafts;

/// <summary>The <c>sources</c> of a claim, ready to paste below its value.</summary>
internal static class ClaimSnippet
{
    /// <summary>The indentation of a claim's keys in a facts file.</summary>
    public const int Indentation = 6;

    /// <summary>The lines, not indented; each ends with a line feed.</summary>
    public static string Of(string source, QuoteSelector quote)
    {
        var exact = ScalarText.WriteText(quote.Exact, inFlow: false);
        var beside = quote switch
        {
            { Prefix: { } prefix } => $"    prefix: {ScalarText.WriteText(prefix, inFlow: false)}\n",
            { Suffix: { } suffix } => $"    suffix: {ScalarText.WriteText(suffix, inFlow: false)}\n",
            _ => null,
        };
        return beside is null ? $"sources:\n  {source}: {exact}\n" : $"sources:\n  {source}:\n    quote: {exact}\n{beside}";
    }
}
