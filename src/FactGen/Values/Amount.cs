using FactGen.Quantities;

namespace FactGen;

/// <summary>A decimal number, exact or approximate: <c>12.5</c>, <c>-3</c>, <c>about 2,300.50</c>. Its unit is the property's.</summary>
/// <remarks>Up to 24 digits. <c>at most 5</c> is open below. The default is 0.</remarks>
public readonly partial struct Amount : IFactValue<Amount>, IEquatable<Amount>
{
    private readonly WordedNumber _number;

    private Amount(WordedNumber number) => _number = number;

    /// <summary>The amount that is exactly this number.</summary>
    public static Amount Of(decimal number) => new(WordedNumber.Exactly(number));

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _number.Wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The numbers allowed.</summary>
    public Bounds Bounds => _number.Bounds;

    /// <summary>The lower end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.IsExact;

    /// <summary>The number if it is exact, otherwise null.</summary>
    public decimal? Exact => _number.Exact;

    /// <summary>
    /// Reads an amount: a decimal number with or without commas between its groups of three, and words of FORMAT.md section 5.
    /// </summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Amount value)
    {
        var isNumber = WordedNumber.TryRead(text, NumberUnit.None, out var number, out _);
        value = new Amount(number);
        return isNumber;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Amount)"/>
    public static bool TryParse(string? text, out Amount value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Amount Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not an amount.");

    /// <inheritdoc/>
    public bool IsWithin(Amount other) => _number.IsWithin(other._number);

    /// <inheritdoc/>
    public bool TryShare(Amount other, out Amount shared)
    {
        var both = _number.TryShare(other._number, out var number);
        shared = new Amount(number);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null if the values leave it open.</summary>
    public bool? IsAtMost(Amount other) => Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is below the other: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Amount other) => Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are the same number: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Amount other) => Bounds.IsSameAs(other.Bounds);

    /// <summary>Values are equal if their numbers and approximation are equal, however they were spelled.</summary>
    public bool Equals(Amount other) => _number.Equals(other._number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>
    /// The amount as a careful journalist writes it: <c>2,030.5</c>, <c>over 1,300</c>. The output parses to an equal value.
    /// </summary>
    public override string ToString() => _number.Write("");

    /// <inheritdoc cref="Equals(Amount)"/>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);
}
