using System.Text.Json.Serialization;

namespace FactGen.Json;

/// <summary>A claim as JSON, with its speaker, sources, quotes and reasons. A claim is read back as this.</summary>
public sealed class ClaimDocument
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The short name of the fact base that makes it.</summary>
    [JsonPropertyName("base")]
    public required string Base { get; init; }

    /// <summary>The id of the entity that it is about.</summary>
    [JsonPropertyName("entity")]
    public required string Entity { get; init; }

    /// <summary>The property that it is about.</summary>
    [JsonPropertyName("property")]
    public required string Property { get; init; }

    /// <summary><c>value</c>, <c>unknown</c> or <c>none</c>.</summary>
    [JsonPropertyName("state")]
    public required string State { get; init; }

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

    /// <summary>Whether it asserts its value, alleges it, denies it, and so on.</summary>
    [JsonPropertyName("modality")]
    public Modality Modality { get; init; }

    /// <summary>The editor's choice among the claims on the property.</summary>
    [JsonPropertyName("rank")]
    public Rank Rank { get; init; }

    /// <summary>Why the rank is not normal.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>The speaker's id; null for the source's own voice.</summary>
    [JsonPropertyName("by")]
    public string? By { get; init; }

    /// <summary>The speaker's name.</summary>
    [JsonPropertyName("by_name")]
    public string? ByName { get; init; }

    /// <summary>The ids of those who passed it on, the nearest to the speaker first.</summary>
    [JsonPropertyName("via")]
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>The speaker and all who passed the words on, back to the source, by their names.</summary>
    [JsonPropertyName("attribution")]
    public required string Attribution { get; init; }

    /// <summary>When it was said; if that is not known, when its source was published.</summary>
    [JsonPropertyName("stated")]
    public string? Stated { get; init; }

    /// <summary>From when it holds.</summary>
    [JsonPropertyName("valid_from")]
    public string? ValidFrom { get; init; }

    /// <summary>Until when it holds.</summary>
    [JsonPropertyName("valid_to")]
    public string? ValidTo { get; init; }

    /// <summary>The editor's reasons, by the kind of rule that each lifts.</summary>
    [JsonPropertyName("because")]
    public IReadOnlyDictionary<string, string> Because { get; init; } = new Dictionary<string, string>();

    /// <summary>The condition of a counterfactual claim.</summary>
    [JsonPropertyName("if")]
    public string? If { get; init; }

    /// <summary>The editor's note.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }

    /// <summary>When and why it was retracted; null if it was not.</summary>
    [JsonPropertyName("retracted")]
    public RetractionDocument? Retracted { get; init; }

    /// <summary>The words that carry it.</summary>
    [JsonPropertyName("quotes")]
    public IReadOnlyList<QuoteDocument> Quotes { get; init; } = [];

    /// <summary>The quoted sources, each once.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];
}

/// <summary>A retraction as JSON.</summary>
public sealed class RetractionDocument
{
    /// <summary>The day it was retracted, if the facts say so.</summary>
    [JsonPropertyName("on")]
    public string? On { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>The claim to use in its place.</summary>
    [JsonPropertyName("instead")]
    public string? Instead { get; init; }
}

/// <summary>Words of a source as JSON.</summary>
public sealed class QuoteDocument
{
    /// <summary>The id of the source.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>The words.</summary>
    [JsonPropertyName("exact")]
    public required string Exact { get; init; }

    /// <summary>A few words before them.</summary>
    [JsonPropertyName("prefix")]
    public string? Prefix { get; init; }

    /// <summary>A few words after them.</summary>
    [JsonPropertyName("suffix")]
    public string? Suffix { get; init; }

    /// <summary>What garbled words mean.</summary>
    [JsonPropertyName("sic")]
    public string? Sic { get; init; }

    /// <summary>The page on which the words begin, from 1.</summary>
    [JsonPropertyName("page")]
    public int? Page { get; init; }

    /// <summary>The heading above the words.</summary>
    [JsonPropertyName("section")]
    public string? Section { get; init; }

    /// <summary>The line of the text in which the words begin, from 1.</summary>
    [JsonPropertyName("line")]
    public int? Line { get; init; }

    /// <summary>The language of the words as a BCP 47 tag: their own, or the source's.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>What they say in the readers' language. It is no evidence.</summary>
    [JsonPropertyName("translation")]
    public string? Translation { get; init; }
}
