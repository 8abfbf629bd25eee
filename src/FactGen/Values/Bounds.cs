using System.Globalization;

namespace FactGen;

/// <summary>An interval of numbers: the exact values that a quantity allows.</summary>
/// <param name="Lower">The lower end; null if the interval is open below.</param>
/// <param name="LowerIncluded">Whether the lower end belongs to the interval; false if there is no lower end.</param>
/// <param name="Upper">The upper end; null if the interval is open above.</param>
/// <param name="UpperIncluded">Whether the upper end belongs to the interval; false if there is no upper end.</param>
/// <remarks>The default is open on both sides: every number.</remarks>
public readonly record struct Bounds(decimal? Lower, bool LowerIncluded, decimal? Upper, bool UpperIncluded)
{
    /// <summary>Whether the lower end belongs to the interval; false if there is no lower end.</summary>
    public bool LowerIncluded { get; } = LowerIncluded && Lower is not null;

    /// <summary>Whether the upper end belongs to the interval; false if there is no upper end.</summary>
    public bool UpperIncluded { get; } = UpperIncluded && Upper is not null;

    /// <summary>The interval that contains exactly one number.</summary>
    public static Bounds Exactly(decimal value) => new(value, true, value, true);

    /// <summary>Whether no number lies in the interval.</summary>
    public bool IsEmpty =>
        Lower is { } lower && Upper is { } upper && (lower > upper || (lower == upper && !(LowerIncluded && UpperIncluded)));

    /// <summary>Whether one number, and no other, lies in the interval.</summary>
    public bool IsExact => Lower is { } lower && lower == Upper && LowerIncluded && UpperIncluded;

    /// <summary>Whether the number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (value == lower && LowerIncluded))
        && (Upper is not { } upper || value < upper || (value == upper && UpperIncluded));

    /// <summary>Whether every number of this interval lies in the other too.</summary>
    public bool IsWithin(Bounds other) =>
        IsEmpty
        || ((other.Lower is not { } least
                || (Lower is { } lower && (lower > least || (lower == least && (other.LowerIncluded || !LowerIncluded)))))
            && (other.Upper is not { } most
                || (Upper is { } upper && (upper < most || (upper == most && (other.UpperIncluded || !UpperIncluded))))));

    /// <summary>The numbers that lie in both intervals, if there are any.</summary>
    public bool TryIntersect(Bounds other, out Bounds shared)
    {
        var (lower, lowerIncluded) = (Lower, LowerIncluded);
        if (lower is null || other.Lower > lower)
        {
            (lower, lowerIncluded) = (other.Lower, other.LowerIncluded);
        }
        else if (other.Lower == lower)
        {
            lowerIncluded &= other.LowerIncluded;
        }

        var (upper, upperIncluded) = (Upper, UpperIncluded);
        if (upper is null || other.Upper < upper)
        {
            (upper, upperIncluded) = (other.Upper, other.UpperIncluded);
        }
        else if (other.Upper == upper)
        {
            upperIncluded &= other.UpperIncluded;
        }

        shared = new Bounds(lower, lowerIncluded, upper, upperIncluded);
        return !shared.IsEmpty;
    }

    /// <summary>
    /// Whether the number meant here is at most the number meant there: true, false, or null if the values leave it open.
    /// </summary>
    public bool? IsAtMost(Bounds other) =>
        Upper <= other.Lower ? true
        : other.IsBelow(this) is true ? false
        : null;

    /// <summary>Whether the number meant here is below the number meant there: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Bounds other) =>
        Upper < other.Lower || (Upper is not null && Upper == other.Lower && !(UpperIncluded && other.LowerIncluded)) ? true
        : Lower >= other.Upper ? false
        : null;

    /// <summary>Whether both mean the same number: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Bounds other) =>
        !TryIntersect(other, out _) ? false
        : IsExact && other.IsExact ? true
        : null;

    /// <summary>The smallest interval with included ends that contains the same whole numbers.</summary>
    internal Bounds Whole() => new(
        Lower is not { } lower ? null : LowerIncluded ? decimal.Ceiling(lower) : decimal.Floor(lower) + 1,
        true,
        Upper is not { } upper ? null : UpperIncluded ? decimal.Floor(upper) : decimal.Ceiling(upper) - 1,
        true);

    /// <summary>The interval as mathematics writes it: <c>[9000, 10000)</c>, <c>[100, ∞)</c>.</summary>
    public override string ToString() =>
        (LowerIncluded ? "[" : "(")
        + (Lower?.ToString(CultureInfo.InvariantCulture) ?? "-∞")
        + ", "
        + (Upper?.ToString(CultureInfo.InvariantCulture) ?? "∞")
        + (UpperIncluded ? "]" : ")");
}
