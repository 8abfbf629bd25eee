using FactGen.Quantities;

namespace FactGen;

/// <summary>A decimal number, exact or approximate: <c>12.5</c>, <c>-3</c>, <c>about 2,300.50</c>. Its unit is the property's.</summary>
/// <remarks>Up to 24 digits. <c>at most 5</c> is open below. The default is 0.</remarks>
public readonly struct Amount : IFactValue<Amount>, IEquatable<Amount>
{
    private readonly ApproximateNumber _number;
    private readonly string? _wording;

    private Amount(ApproximateNumber number, string? wording)
    {
        _number = number;
        _wording = wording;
    }

    /// <summary>The amount that is exactly this number.</summary>
    public static Amount Of(decimal number) => new(new ApproximateNumber(Approximation.Exactly, number), null);

    /// <inheritdoc/>
    /// <remarks>Of a value that was not parsed: what <see cref="ToString"/> gives.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The numbers allowed.</summary>
    public Bounds Bounds => _number.Bounds();

    /// <summary>The lower end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.Approximation == Approximation.Exactly;

    /// <summary>The number where it is exact; else null.</summary>
    public decimal? Exact => IsExact ? _number.First : null;

    /// <summary>Reads an amount: a decimal number with or without commas between its groups of three, and words of FORMAT.md section 5.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Amount value)
    {
        if (!ApproximateNumber.TryRead(text, NumberUnit.None, null, out var number, out _))
        {
            value = default;
            return false;
        }

        value = new Amount(number, text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Amount)"/>
    public static bool TryParse(string? text, out Amount value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Amount Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not an amount.");

    /// <inheritdoc/>
    public bool IsWithin(Amount other) => Bounds.IsWithin(other.Bounds);

    /// <inheritdoc/>
    public bool TryShare(Amount other, out Amount shared)
    {
        var both = Bounds.TryIntersect(other.Bounds, out var bounds);
        shared = !both ? default : IsWithin(other) ? this : other.IsWithin(this) ? other : new Amount(ApproximateNumber.From(bounds, least: null), null);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null where both can be.</summary>
    public bool? IsAtMost(Amount other) => Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is below the other: true, false, or null where both can be.</summary>
    public bool? IsBelow(Amount other) => Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are the same number: true, false, or null where both can be.</summary>
    public bool? IsSameAs(Amount other) => Bounds.IsSameAs(other.Bounds);

    /// <summary>Equal are values of the same numbers and the same approximation, however they were spelled.</summary>
    public bool Equals(Amount other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>The amount as a careful journalist writes it: <c>2,030.5</c>, <c>over 1,300</c>. The output parses to an equal value.</summary>
    public override string ToString() => _number.Write("");

    /// <inheritdoc cref="Equals(Amount)"/>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);
}
