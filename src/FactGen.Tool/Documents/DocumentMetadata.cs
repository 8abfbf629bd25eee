namespace FactGen.Tool.Documents;

/// <summary>What a document says of itself.</summary>
internal sealed record DocumentMetadata
{
    /// <summary>A document that says nothing.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, and what says so, as in <c>the page's 'article:published_time'</c>.</summary>
    public (FactDate Date, string Where)? Published { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The address that it gives as its own.</summary>
    public string? Url { get; init; }

    /// <summary>Its Digital Object Identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>Its number in PubMed.</summary>
    public string? Pmid { get; init; }
}
