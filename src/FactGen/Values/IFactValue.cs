namespace FactGen;

/// <summary>
/// A value, seen as the set of exact values that it allows (FORMAT.md section 5): <c>2030</c> allows only itself, <c>about 2300</c> a
/// range, <c>2022-01</c> the days of a month.
/// </summary>
/// <typeparam name="T">The value's own type.</typeparam>
public partial interface IFactValue<T>
    where T : IFactValue<T>
{
    /// <summary>The value as the editor wrote it.</summary>
    string Wording { get; }

    /// <summary>Whether the set contains exactly one value.</summary>
    bool IsExact { get; }

    /// <summary>Whether the other value allows every exact value that this one allows.</summary>
    bool IsWithin(T other);

    /// <summary>What both allow, if they have anything in common.</summary>
    bool TryShare(T other, out T shared);

    /// <summary>
    /// Whether this is certainly at most the other (for dates: not after it), certainly not, or neither for certain (null).
    /// </summary>
    bool? IsAtMost(T other);

    /// <summary>Whether this is certainly below the other (for dates: before it), certainly not, or neither for certain (null).</summary>
    bool? IsBelow(T other);
}
