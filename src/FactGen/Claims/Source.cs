using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

/// <summary>A document that claims quote, as its card describes it (FORMAT.md section 4).</summary>
[JsonConverter(typeof(SourceJsonConverter))]
public sealed record Source
{
    /// <summary>The id in kebab-case, by which facts refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, if the document says so.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, if the document says so.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Its Digital Object Identifier: <c>10.1000/182</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>Its number in PubMed.</summary>
    public string? Pmid { get; init; }

    /// <summary>When it was fetched from its address.</summary>
    public FactDate? Retrieved { get; init; }

    /// <summary>The address of an archived copy.</summary>
    public string? Archived { get; init; }

    /// <summary>When it was published.</summary>
    public FactDate? Published { get; init; }

    /// <summary>Where the date comes from: stated, derived or unknown.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>How it was translated (<c>machine</c>); null if it was not.</summary>
    public string? Translation { get; init; }

    /// <summary>The SHA-256 digest of the document's bytes, in hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The id of the source that this one copies or translates; it is then no independent witness.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>The publisher if it is known, otherwise the title.</summary>
    public override string ToString() => Publisher ?? $"\u201c{Title}\u201d";
}
