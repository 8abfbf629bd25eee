using FactGen.Quantities;

namespace FactGen;

/// <summary>A whole number of things, exact or approximate: <c>2030</c>, <c>about 2,300</c>, <c>at least 100</c>.</summary>
/// <remarks>Never negative: <c>at most 5</c> begins at 0. Whole numbers up to <see cref="long.MaxValue"/>. The default is 0.</remarks>
public readonly partial struct Count : IFactValue<Count>, IEquatable<Count>
{
    private readonly ApproximateNumber _number;
    private readonly string? _wording;

    private Count(ApproximateNumber number, string? wording)
    {
        _number = number;
        _wording = wording;
    }

    /// <summary>The count that is exactly this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Of(long number) => number >= 0
        ? new Count(new ApproximateNumber(Approximation.Exactly, number), null)
        : throw new ArgumentOutOfRangeException(nameof(number), "A count is never negative.");

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>
    /// The numbers allowed. The ends need not be whole: <c>about 5</c> is 4.75 to 5.25, and only 5 in that range is a count.
    /// </summary>
    public Bounds Bounds => _number.Bounds(least: 0);

    /// <summary>The lower end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.Approximation == Approximation.Exactly;

    /// <summary>The number if it is exact, otherwise null.</summary>
    public long? Exact => IsExact ? (long)_number.First : null;

    /// <summary>
    /// Reads a count: a whole number with or without commas between its groups of three, and words of FORMAT.md section 5.
    /// A text that allows no whole number, such as <c>nearly 5</c>, is refused.
    /// </summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Count value)
    {
        if (!ApproximateNumber.TryRead(text, NumberUnit.None, 0, out var number, out _)
            || !IsCountable(number.First)
            || !IsCountable(number.Second))
        {
            value = default;
            return false;
        }

        // "nearly 5" is 4.5 to 5, 5 excluded: no whole number lies in that range.
        value = new Count(number, text.ToString());
        if (value.Whole.IsEmpty)
        {
            value = default;
            return false;
        }

        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Count)"/>
    public static bool TryParse(string? text, out Count value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Count Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a count.");

    /// <inheritdoc/>
    public bool IsWithin(Count other) => Whole.IsWithin(other.Whole) && (IsExact || !other.IsExact);

    /// <inheritdoc/>
    public bool TryShare(Count other, out Count shared)
    {
        var both = Whole.TryIntersect(other.Whole, out var bounds);
        shared = !both ? default
            : IsWithin(other) ? this
            : other.IsWithin(this) ? other
            : new Count(ApproximateNumber.From(bounds, least: 0), null);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null if the values leave it open.</summary>
    public bool? IsAtMost(Count other) => Whole.IsAtMost(other.Whole);

    /// <summary>Whether this is below the other: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Count other) => Whole.IsBelow(other.Whole);

    /// <summary>Whether this and the other are the same number: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Count other) => Whole.IsSameAs(other.Whole);

    /// <summary>Values are equal if their numbers and approximation are equal, however they were spelled.</summary>
    public bool Equals(Count other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>
    /// The count as a careful journalist writes it: <c>2,030</c>, <c>nearly 10,000</c>, <c>20 to 30</c>. The output parses to an
    /// equal value.
    /// </summary>
    public override string ToString() => _number.Write("");

    /// <inheritdoc cref="Equals(Count)"/>
    public static bool operator ==(Count left, Count right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Count left, Count right) => !left.Equals(right);

    /// <summary>The smallest range of whole numbers that contains the same counts as <see cref="Bounds"/>.</summary>
    private Bounds Whole => Bounds.Whole();

    private static bool IsCountable(decimal number) =>
        decimal.Truncate(number) == number && GetScale(number) == 0 && number is >= 0 and <= long.MaxValue;

    /// <summary>How many digits follow the decimal point: <c>5.0</c> is a measurement, not a count.</summary>
    private static int GetScale(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;
}
