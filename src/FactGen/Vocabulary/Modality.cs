namespace FactGen;

/// <summary>How a claim presents its value (FORMAT.md section 3).</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.WordJsonConverter<Modality>))]
#endif
public enum Modality
{
    /// <summary>The value is asserted.</summary>
    Asserted,

    /// <summary>The value is reported, but the speaker does not vouch for it.</summary>
    Alleged,

    /// <summary>The value is planned.</summary>
    Planned,

    /// <summary>The value is denied.</summary>
    Denied,

    /// <summary>The value would hold under a condition that is not met.</summary>
    Counterfactual,

    /// <summary>A judgement.</summary>
    Opinion,
}
