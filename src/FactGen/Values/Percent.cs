using FactGen.Quantities;

namespace FactGen;

/// <summary>Hundredths, exact or approximate: <c>12.5 %</c>, <c>over 90 %</c>. 12.5 means 12.5 hundredths, not 1250.</summary>
/// <remarks>Changes may exceed 100 and be negative, so the range is not limited. The default is 0 %.</remarks>
public readonly partial struct Percent : IFactValue<Percent>, IEquatable<Percent>
{
    private readonly WordedNumber _number;

    private Percent(WordedNumber number) => _number = number;

    /// <summary>Exactly this many hundredths.</summary>
    public static Percent Of(decimal hundredths) => new(WordedNumber.Exactly(hundredths));

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _number.Wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The numbers allowed, in hundredths.</summary>
    public Bounds Bounds => _number.Bounds;

    /// <summary>The lower end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.IsExact;

    /// <summary>The number of hundredths if it is exact, otherwise null.</summary>
    public decimal? Exact => _number.Exact;

    /// <summary>Reads a percentage: <c>12.5</c>, <c>12.5 %</c> or <c>12.5%</c>, and words of FORMAT.md section 5.</summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Percent value)
    {
        var isNumber = WordedNumber.TryRead(text, NumberUnit.Percent, out var number, out _);
        value = new Percent(number);
        return isNumber;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Percent)"/>
    public static bool TryParse(string? text, out Percent value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Percent Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a percentage.");

    /// <inheritdoc/>
    public bool IsWithin(Percent other) => _number.IsWithin(other._number);

    /// <inheritdoc/>
    public bool TryShare(Percent other, out Percent shared)
    {
        var both = _number.TryShare(other._number, out var number);
        shared = new Percent(number);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null if the values leave it open.</summary>
    public bool? IsAtMost(Percent other) => Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is below the other: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Percent other) => Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are the same number: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Percent other) => Bounds.IsSameAs(other.Bounds);

    /// <summary>Values are equal if their numbers and approximation are equal, however they were spelled.</summary>
    public bool Equals(Percent other) => _number.Equals(other._number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>
    /// The percentage with a space before its sign (ISO 80000-1 section 7.1.4): <c>12.5 %</c>. The output parses to an equal value.
    /// </summary>
    public override string ToString() => _number.Write(" %");

    /// <inheritdoc cref="Equals(Percent)"/>
    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);
}
