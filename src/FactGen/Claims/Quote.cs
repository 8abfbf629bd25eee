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
    /// <summary>The words in quotation marks, and the source.</summary>
    public override string ToString() => $"\u201c{Exact}\u201d ({Source})";
}
