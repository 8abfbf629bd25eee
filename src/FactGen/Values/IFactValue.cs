namespace FactGen;

/// <summary>
/// A value that stands for the set of exact values that it allows (FORMAT.md section 5): <c>2030</c> for itself alone,
/// <c>about 2300</c> for a range, <c>2022-01</c> for the days of a month.
/// </summary>
/// <typeparam name="T">The value's own type.</typeparam>
public interface IFactValue<T>
    where T : IFactValue<T>
{
    /// <summary>The value as the editor wrote it.</summary>
    string Wording { get; }

    /// <summary>Whether the set holds one exact value.</summary>
    bool IsExact { get; }

    /// <summary>Whether every exact value that this one allows is allowed by the other too.</summary>
    bool IsWithin(T other);

    /// <summary>What both allow, where they have a part in common.</summary>
    bool TryShare(T other, out T shared);

    /// <summary>Whether this is certainly at most the other (for dates: not after it), certainly not, or neither for certain (null).</summary>
    bool? IsAtMost(T other);

    /// <summary>Whether this is certainly below the other (for dates: before it), certainly not, or neither for certain (null).</summary>
    bool? IsBelow(T other);
}
