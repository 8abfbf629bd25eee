namespace FactGen;

/// <summary>What claims amount to (FORMAT.md section 5): each kind of <see cref="Finding{T}"/> by name.</summary>
public enum FindingKind
{
    /// <summary><see cref="Settled{T}"/>: a source says so in its own voice, and none disagrees.</summary>
    Settled,

    /// <summary><see cref="Attributed{T}"/>: somebody says so, and no source vouches for it.</summary>
    Attributed,

    /// <summary><see cref="Disputed{T}"/>: the claims cannot all be true.</summary>
    Disputed,

    /// <summary><see cref="Planned{T}"/>: it is meant to become so.</summary>
    Planned,

    /// <summary><see cref="Alleged{T}"/>: somebody alleges it.</summary>
    Alleged,

    /// <summary><see cref="Denied{T}"/>: it is denied, and nobody asserts it.</summary>
    Denied,

    /// <summary><see cref="Unknown{T}"/>: there is a value, and the sources do not say which.</summary>
    Unknown,

    /// <summary><see cref="None{T}"/>: the sources say that there is no value.</summary>
    None,

    /// <summary><see cref="Opinion{T}"/>: a judgement.</summary>
    Opinion,

    /// <summary><see cref="Unclaimed{T}"/>: no claim answers the property.</summary>
    Unclaimed,
}
