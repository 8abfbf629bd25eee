using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>
/// A finding as JSON: its kind, its value if it has one, and the claims with their words. A finding is read back as this.
/// </summary>
public sealed class FindingDocument
{
    /// <summary>The version of this shape: 1.</summary>
    [JsonPropertyName("version")]
    public int Version { get; init; }

    /// <summary>The id of the entity that it is about.</summary>
    [JsonPropertyName("entity")]
    public required string Entity { get; init; }

    /// <summary>The property that it is about.</summary>
    [JsonPropertyName("property")]
    public required string Property { get; init; }

    /// <summary>Its kind. Only a settled finding has a value that nobody has to answer for.</summary>
    [JsonPropertyName("kind")]
    public required FindingKind Kind { get; init; }

    /// <summary>
    /// The kind of value, as the schema names it: <c>text</c>, <c>count</c>, <c>date</c>, <c>entity</c> …; null if it has no value.
    /// </summary>
    [JsonPropertyName("value_kind")]
    public string? ValueKind { get; init; }

    /// <summary>
    /// The value in the words of the format: a date in EDTF, an entity as its id, a word of a closed list; null if it has none.
    /// </summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }

    /// <summary>The currency of an amount of money, as an ISO 4217 code.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; init; }

    /// <summary>
    /// The unit of a number, or the things that are counted, as the schema has it: <c>metres</c>, <c>soldiers</c>; null if it has none.
    /// </summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    /// <summary>Whether it is one number or one date, without a hedge.</summary>
    [JsonPropertyName("is_exact")]
    public bool IsExact { get; init; }

    /// <summary>
    /// The least number that the value allows; for a duration, in seconds. Null if it is open, and for kinds that are not numbers.
    /// </summary>
    [JsonPropertyName("lower")]
    public decimal? Lower { get; init; }

    /// <summary>The greatest number that the value allows.</summary>
    [JsonPropertyName("upper")]
    public decimal? Upper { get; init; }

    /// <summary>The first day that a date allows, if it is in the years 1 to 9999.</summary>
    [JsonPropertyName("earliest")]
    public string? Earliest { get; init; }

    /// <summary>The last day that a date allows.</summary>
    [JsonPropertyName("latest")]
    public string? Latest { get; init; }

    /// <summary>The first day that it covers; null if it is open.</summary>
    [JsonPropertyName("from")]
    public string? From { get; init; }

    /// <summary>The last day that it covers; null if it is open.</summary>
    [JsonPropertyName("to")]
    public string? To { get; init; }

    /// <summary>How many independent witnesses the deciding claims have.</summary>
    [JsonPropertyName("witnesses")]
    public int Witnesses { get; init; }

    /// <summary>Whether all its claims were retracted.</summary>
    [JsonPropertyName("retracted")]
    public bool IsRetracted { get; init; }

    /// <summary>The finding in words, with its speaker and its doubt.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The claims that decide it: the sides of a dispute.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyList<ClaimDocument> Claims { get; init; } = [];

    /// <summary>Claims that disagree, and to which another is preferred.</summary>
    [JsonPropertyName("dissent")]
    public IReadOnlyList<ClaimDocument> Dissent { get; init; } = [];

    /// <summary>Claims that do not decide it.</summary>
    [JsonPropertyName("others")]
    public IReadOnlyList<ClaimDocument> Others { get; init; } = [];
}
