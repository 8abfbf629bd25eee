using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>An entity as JSON, with its findings. Other entities are named by their ids.</summary>
public sealed class EntityDocument
{
    /// <summary>The version of this shape: 1.</summary>
    [JsonPropertyName("version")]
    public int Version { get; init; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The short name of the fact base that declares it.</summary>
    [JsonPropertyName("base")]
    public string? Base { get; init; }

    /// <summary>Its type in the schema.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>The name by which readers know it.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Other names and spellings.</summary>
    [JsonPropertyName("aliases")]
    public IReadOnlyList<AliasDocument> Aliases { get; init; } = [];

    /// <summary>How texts refer to it without its name.</summary>
    [JsonPropertyName("titles")]
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Its identifiers in other collections, by the collection.</summary>
    [JsonPropertyName("ids")]
    public IReadOnlyDictionary<string, string> Ids { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the facts mark it as a living person.</summary>
    [JsonPropertyName("living")]
    public bool IsLiving { get; init; }

    /// <summary>The editor's note.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }

    /// <summary>Its findings, in the order of the properties.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<FindingDocument> Findings { get; init; } = [];
}

/// <summary>Another name of an entity as JSON.</summary>
public sealed class AliasDocument
{
    /// <summary>The name.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The editor's note.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
