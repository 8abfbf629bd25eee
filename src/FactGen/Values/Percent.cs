using FactGen.Quantities;

namespace FactGen;

/// <summary>Hundredths, exact or approximate: <c>12.5 %</c>, <c>over 90 %</c>. 12.5 stands for 12.5 hundredths, not for 1250.</summary>
/// <remarks>Changes may exceed 100 and be negative, so the range is not limited. The default is 0 %.</remarks>
public readonly struct Percent : IFactValue<Percent>, IEquatable<Percent>
{
    private readonly ApproximateNumber _number;
    private readonly string? _wording;

    private Percent(ApproximateNumber number, string? wording)
    {
        _number = number;
        _wording = wording;
    }

    /// <summary>Exactly this many hundredths.</summary>
    public static Percent Of(decimal hundredths) => new(new ApproximateNumber(Approximation.Exactly, hundredths), null);

    /// <inheritdoc/>
    /// <remarks>Of a value that was not parsed: what <see cref="ToString"/> gives.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The numbers allowed, in hundredths.</summary>
    public Bounds Bounds => _number.Bounds();

    /// <summary>The lower end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.Approximation == Approximation.Exactly;

    /// <summary>The number of hundredths where it is exact; else null.</summary>
    public decimal? Exact => IsExact ? _number.First : null;

    /// <summary>Reads a percentage: <c>12.5</c>, <c>12.5 %</c> or <c>12.5%</c>, and words of FORMAT.md section 5.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Percent value)
    {
        if (!ApproximateNumber.TryRead(text, NumberUnit.Percent, null, out var number, out _))
        {
            value = default;
            return false;
        }

        value = new Percent(number, text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Percent)"/>
    public static bool TryParse(string? text, out Percent value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Percent Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a percentage.");

    /// <inheritdoc/>
    public bool IsWithin(Percent other) => Bounds.IsWithin(other.Bounds);

    /// <inheritdoc/>
    public bool TryShare(Percent other, out Percent shared)
    {
        var both = Bounds.TryIntersect(other.Bounds, out var bounds);
        shared = !both ? default : IsWithin(other) ? this : other.IsWithin(this) ? other : new Percent(ApproximateNumber.From(bounds, least: null), null);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null where both can be.</summary>
    public bool? IsAtMost(Percent other) => Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is below the other: true, false, or null where both can be.</summary>
    public bool? IsBelow(Percent other) => Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are the same number: true, false, or null where both can be.</summary>
    public bool? IsSameAs(Percent other) => Bounds.IsSameAs(other.Bounds);

    /// <summary>Equal are values of the same numbers and the same approximation, however they were spelled.</summary>
    public bool Equals(Percent other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>The percentage with a space before its sign (ISO 80000-1 section 7.1.4): <c>12.5 %</c>. The output parses to an equal value.</summary>
    public override string ToString() => _number.Write(" %");

    /// <inheritdoc cref="Equals(Percent)"/>
    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);
}
