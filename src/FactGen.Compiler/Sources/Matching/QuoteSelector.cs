namespace FactGen.Compiler.Sources.Matching;

/// <summary>What picks a passage out of a source, in the terms of the Web Annotation model's TextQuoteSelector.</summary>
/// <param name="Exact">The words of the quote; <c> … </c> skips some.</param>
/// <param name="Prefix">A few words right before it, where it stands more than once.</param>
/// <param name="Suffix">A few words right after it, where it stands more than once.</param>
public sealed record QuoteSelector(string Exact, string? Prefix = null, string? Suffix = null);
