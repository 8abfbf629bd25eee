namespace FactGen;

/// <summary>An editor's choice among claims.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.WordJsonConverter<Rank>))]
#endif
public enum Rank
{
    /// <summary>No preference.</summary>
    Normal,

    /// <summary>Preferred to the other claims, for a reason.</summary>
    Preferred,

    /// <summary>Not used, for a reason.</summary>
    Deprecated,
}
