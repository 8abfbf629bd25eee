namespace FactGen.Benchmarks.Workloads;

/// <summary>A claim with the sentences that carry it. In a sentence, square brackets mark the words that are quoted.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The value in YAML.</param>
/// <param name="Sentence">The sentence in the text at hand.</param>
internal sealed record WorkloadClaim(string Property, string Value, string Sentence)
{
    /// <summary>A sentence for a second text, if two texts say the same.</summary>
    public string? Elsewhere { get; init; }


    /// <summary>
    /// Whether its sentence can only be used unchanged, because the day that it names counts from the day on which the text was published.
    /// </summary>
    public bool IsOwnVoice { get; init; }

    /// <summary>Whether somebody always asserts it: it disagrees with the source's own voice.</summary>
    public bool IsAlwaysSaid { get; init; }

    /// <summary>The entity that asserts it.</summary>
    public string? By { get; init; }

    /// <summary>The entity that passed it on.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public DateOnly? Stated { get; init; }

    /// <summary>When it holds, in YAML.</summary>
    public string? Valid { get; init; }

    /// <summary>The modality, if it is not asserted.</summary>
    public string? Modality { get; init; }

    /// <summary>How the value follows.</summary>
    public string? Because { get; init; }

    /// <summary>A note for the next editor.</summary>
    public string? Note { get; init; }
}
