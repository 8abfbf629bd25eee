namespace FactGen;

/// <summary>An editor's choice among claims.</summary>
public enum Rank
{
    /// <summary>One among the others.</summary>
    Normal,

    /// <summary>To be taken before the others, for a reason.</summary>
    Preferred,

    /// <summary>Not to be taken, for a reason.</summary>
    Deprecated,
}
