using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Facts;

/// <summary>One claim of the facts, without places: two claims with the same content are equal.</summary>
public sealed record ClaimRecord
{
    /// <summary>The speaker of "it was reported".</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The stable name.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The entity's id.</summary>
    public required string Entity { get; init; }

    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The value; null if the source says that it is unknown or that there is none.</summary>
    public FactValue? Value { get; init; }

    /// <summary>The source says that there is a value, but not which.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The source says that there is no value.</summary>
    public bool IsNone { get; init; }

    /// <summary>The sources with their quotes, in the order of the facts.</summary>
    public EquatableArray<SourceReference> Sources { get; init; }

    /// <summary>The id of the speaker; null for the source's own voice.</summary>
    public string? By { get; init; }

    /// <summary>The ids of who passed it on, the nearest to the speaker first.</summary>
    public EquatableArray<string> Via { get; init; }

    /// <summary>When it was said. If it names an occasion, that one's day.</summary>
    public FactDate? Stated { get; init; }

    /// <summary>The id of the entity on which occasion it was said, if the facts name one instead of a day.</summary>
    public string? Occasion { get; init; }

    /// <summary>From when it holds.</summary>
    public FactDate? ValidFrom { get; init; }

    /// <summary>Until when it holds.</summary>
    public FactDate? ValidTo { get; init; }

    /// <summary>It holds from some day on, and the facts say that the day is unknown.</summary>
    public bool IsStartUnknown { get; init; }

    /// <summary>It holds until some day, and the facts say that the day is unknown.</summary>
    public bool IsEndUnknown { get; init; }

    /// <summary>Whether <c>valid</c> was given at all.</summary>
    public bool HasValid { get; init; }

    /// <summary>How it relates to its value.</summary>
    public Modality Modality { get; init; }

    /// <summary>The editor's choice.</summary>
    public Rank Rank { get; init; }

    /// <summary>Why the rank is not normal.</summary>
    public string? Reason { get; init; }

    /// <summary>The editor's reasons, by the rules for which they are given, in the order of <see cref="ReasonRecord.Keys"/>.</summary>
    public EquatableArray<ReasonRecord> Reasons { get; init; }

    /// <summary>Who gives these reasons, in words; null if that is not said.</summary>
    public string? ReasonedBy { get; init; }

    /// <summary>The condition of a counterfactual.</summary>
    public string? If { get; init; }

    /// <summary>The claim that says the same in other words.</summary>
    public string? SameAs { get; init; }

    /// <summary>When and why it was taken back.</summary>
    public RetractionRecord? Retraction { get; init; }

    /// <summary>The editor's note.</summary>
    public string? Note { get; init; }

    /// <summary>It has no source, and drafts are accepted: it never settles anything and has no witness.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The reason for a kind of rule; null if there is none.</summary>
    public string? ReasonFor(ReasonKey key)
    {
        for (var index = 0; index < Reasons.Count; index++)
        {
            if (Reasons[index].Key == key)
            {
                return Reasons[index].Text;
            }
        }

        return null;
    }

    /// <summary>Asserted, and neither deprecated nor taken back.</summary>
    public bool IsVouchedFor => Modality is Modality.Asserted && Rank is not Rank.Deprecated && Retraction is null;

    /// <summary>Whether the whole claim could be read; if not, an error says why.</summary>
    public bool IsWhole =>
        (Value is not null || IsUnknown || IsNone) && (IsDraft || Sources.Count > 0) && Sources.All(source => source.Quotes.Count > 0);
}

/// <summary>One source of a claim, with the quotes that carry it.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Quotes">At least one quote.</param>
public sealed record SourceReference(string Source, EquatableArray<QuoteRecord> Quotes);

/// <summary>Words of a source (W3C Web Annotation Data Model, section 4.2.4).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">A few words before them.</param>
/// <param name="Suffix">A few words after them.</param>
/// <param name="Sic">The sense of garbled words.</param>
public sealed record QuoteRecord(string Exact, string? Prefix, string? Suffix, string? Sic)
{
    /// <summary>Its language as a BCP 47 tag, if it differs from the source's.</summary>
    public string? Language { get; init; }

    /// <summary>What it says in the readers' language. It is shown, and never evidence.</summary>
    public string? Translation { get; init; }
}

/// <summary>A claim taken back.</summary>
/// <param name="On">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Instead">The claim to use in its place.</param>
public sealed record RetractionRecord(FactDate? On, string? Reason, string? Instead);
