using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>A source as JSON, as its card describes it.</summary>
public sealed class SourceDocument
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The document's title.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [JsonPropertyName("publisher")]
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    [JsonPropertyName("author")]
    public string? Author { get; init; }

    /// <summary>Where it was published.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>Its Digital Object Identifier.</summary>
    [JsonPropertyName("doi")]
    public string? Doi { get; init; }

    /// <summary>Its number in PubMed.</summary>
    [JsonPropertyName("pmid")]
    public string? Pmid { get; init; }

    /// <summary>When it was fetched from its address, in EDTF.</summary>
    [JsonPropertyName("retrieved")]
    public string? Retrieved { get; init; }

    /// <summary>The address of an archived copy.</summary>
    [JsonPropertyName("archived")]
    public string? Archived { get; init; }

    /// <summary>When it was published, in EDTF.</summary>
    [JsonPropertyName("published")]
    public string? Published { get; init; }

    /// <summary>Where the date comes from.</summary>
    [JsonPropertyName("published_basis")]
    public string? PublishedBasis { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>How it was translated; null if it was not.</summary>
    [JsonPropertyName("translation")]
    public string? Translation { get; init; }

    /// <summary>The source that this one copies or translates.</summary>
    [JsonPropertyName("derived_from")]
    public string? DerivedFrom { get; init; }

    /// <summary>The digest of the document's bytes.</summary>
    [JsonPropertyName("sha256")]
    public string? Sha256 { get; init; }
}
