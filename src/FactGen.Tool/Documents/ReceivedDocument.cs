namespace FactGen.Tool.Documents;

/// <summary>A document as it came: its bytes, and what was said of them.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Shown">The path or address for messages.</param>
/// <param name="Name">The file's name, or the last part of the address.</param>
internal sealed record ReceivedDocument(byte[] Bytes, string Shown, string Name)
{
    /// <summary>The media type that the server named, without parameters and in small letters; null for a file.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding that the server named.</summary>
    public string? Charset { get; init; }

    /// <summary>The address at which the document was in the end; null for a file.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was fetched; null for a file.</summary>
    public string? Retrieved { get; init; }

    /// <summary>The ending of its name, with the dot and in small letters.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
