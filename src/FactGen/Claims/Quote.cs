using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

/// <summary>Words of a source that show a claim (W3C Web Annotation Data Model, section 4.2.4, text quote selector).</summary>
/// <param name="Source">The document that contains the words.</param>
/// <param name="Exact">The words of the quote.</param>
/// <param name="Prefix">A few words before them, if they occur more than once.</param>
/// <param name="Suffix">A few words after them, if they occur more than once.</param>
/// <param name="Sic">What garbled words mean.</param>
[JsonConverter(typeof(QuoteJsonConverter))]
public sealed record Quote(Source Source, string Exact, string? Prefix, string? Suffix, string? Sic)
{
    /// <summary>The line of the source's text in which the words begin, from 1; null if neither the text nor the lock was there.</summary>
    public int? Line { get; init; }

    /// <summary>The page on which the words begin, from 1; null if the text has no ends of pages (U+000C).</summary>
    public int? Page { get; init; }

    /// <summary>The heading above the words, from the card's <c>headings</c>; null if there is none.</summary>
    public string? Section { get; init; }

    /// <summary>The language of the words as a BCP 47 tag: their own, or the source's; null if the facts give neither.</summary>
    public string? Language { get; init; }

    /// <summary>What they say in the readers' language; null if the facts do not translate them. It is no evidence.</summary>
    public string? Translation { get; init; }

    /// <summary>The words in quotation marks, and the source.</summary>
    public override string ToString() => $"\u201c{Exact}\u201d ({Source})";
}
