namespace FactGen;

/// <summary>The kinds of finding (FORMAT.md section 5).</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.WordJsonConverter<FindingKind>))]
#endif
public enum FindingKind
{
    /// <summary>A source says so in its own voice, and no source disagrees.</summary>
    Settled,

    /// <summary>A speaker says so, and no source says it in its own voice.</summary>
    Attributed,

    /// <summary>The claims cannot all be true.</summary>
    Disputed,

    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>A speaker alleges it, and nobody asserts it.</summary>
    Alleged,

    /// <summary>It is denied, and nobody asserts it.</summary>
    Denied,

    /// <summary>The sources say that there is a value, but not which.</summary>
    Unknown,

    /// <summary>The sources say that there is no value.</summary>
    None,

    /// <summary>A judgement.</summary>
    Opinion,

    /// <summary>There is no claim on the property.</summary>
    Unclaimed,
}
