namespace FactGen.Compiler.Sources.Matching;

/// <summary>Selects a passage of a source, like the TextQuoteSelector of the Web Annotation model.</summary>
/// <param name="Exact">The words of the quote; <c> … </c> skips some.</param>
/// <param name="Prefix">A few words right before it, if it occurs more than once.</param>
/// <param name="Suffix">A few words right after it, if it occurs more than once.</param>
public sealed record QuoteSelector(string Exact, string? Prefix = null, string? Suffix = null);
