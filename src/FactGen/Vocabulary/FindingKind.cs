namespace FactGen;

/// <summary>What claims amount to (FORMAT.md section 5): the kinds of finding by name.</summary>
public enum FindingKind
{
    /// <summary>A source says so in its own voice, and none disagrees.</summary>
    Settled,

    /// <summary>Somebody says so, and no source vouches for it.</summary>
    Attributed,

    /// <summary>The claims cannot all be true.</summary>
    Disputed,

    /// <summary>It is meant to become so.</summary>
    Planned,

    /// <summary>Somebody alleges it.</summary>
    Alleged,

    /// <summary>It is denied, and nobody asserts it.</summary>
    Denied,

    /// <summary>There is a value, and the sources do not say which.</summary>
    Unknown,

    /// <summary>The sources say that there is no value.</summary>
    None,

    /// <summary>A judgement.</summary>
    Opinion,

    /// <summary>No claim answers the property.</summary>
    Unclaimed,
}
