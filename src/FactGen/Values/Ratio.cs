using FactGen.Quantities;

namespace FactGen;

/// <summary>How many of how many, exact or approximate: <c>1 in 50,000</c>, <c>about 25 per 100,000</c>, <c>2 times</c>.</summary>
/// <remarks>
/// Its bounds are quotients: those of <c>1 in 4</c> are 0.25, and <c>1 in 4</c> equals <c>25 in 100</c>. Quotients that decimals do not
/// express exactly are rounded to 18 places. The default is <c>0 in 1</c>.
/// </remarks>
public readonly partial struct Ratio : IFactValue<Ratio>, IEquatable<Ratio>
{
    /// <summary>The greatest second number and the greatest quotient, so that all products stay in the range of decimals.</summary>
    private const decimal MostBase = 1_000_000_000_000;
    private const decimal MostQuotient = 1_000_000;
    private const int MostDecimals = 24;

    private readonly ApproximateNumber _number;
    private readonly ApproximateNumber _written;
    private readonly string? _unit;
    private readonly string? _wording;

    private Ratio(ApproximateNumber number, ApproximateNumber written, string unit, string? wording) =>
        (_number, _written, _unit, _wording) = (number, written, unit, wording);

    /// <summary>Exactly so many of so many.</summary>
    /// <exception cref="ArgumentException">The numbers are not those of a ratio.</exception>
    public static Ratio Of(decimal number, decimal among) =>
        TryParse(Numeral.Write(number) + " in " + Numeral.Write(among), out var value)
            ? value
            : throw new ArgumentException($"{number} in {among} is no ratio.", nameof(among));

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the numbers.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The quotients allowed.</summary>
    public Bounds Bounds => _number.Bounds(least: 0);

    /// <summary>The lower end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => Approximation == Approximation.Exactly;

    /// <summary>The quotient if it is exact, otherwise null: 0.25 of <c>1 in 4</c>.</summary>
    public decimal? Exact => IsExact ? _number.First : null;

    /// <summary>
    /// Reads a ratio: <c>1 in 50,000</c>, <c>25 per 100,000</c>, <c>3 out of 4</c>, <c>2 times</c>, and words of FORMAT.md section 5.
    /// </summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio value)
    {
        value = default;
        if (!ApproximateNumber.TryRead(text, NumberUnit.Ratio, least: 0, out var written, out var unit)
            || !TryReadBase(unit, out var among)
            || !TryDivide(written.First, among, out var first)
            || !TryDivide(written.Second, among, out var second))
        {
            return false;
        }

        value = new Ratio(written with { First = first, Second = second }, written, unit.ToString(), text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Ratio)"/>
    public static bool TryParse(string? text, out Ratio value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Ratio Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a ratio.");

    /// <inheritdoc/>
    public bool IsWithin(Ratio other) => Bounds.IsWithin(other.Bounds);

    /// <inheritdoc/>
    public bool TryShare(Ratio other, out Ratio shared)
    {
        var both = Bounds.TryIntersect(other.Bounds, out var bounds);
        shared = !both ? default
            : IsWithin(other) ? this
            : other.IsWithin(this) ? other
            : OfQuotients(ApproximateNumber.From(bounds, least: 0));
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null if the values leave it open.</summary>
    public bool? IsAtMost(Ratio other) => Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is below the other: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Ratio other) => Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are the same quotient: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Ratio other) => Bounds.IsSameAs(other.Bounds);

    /// <summary>Values are equal if their quotients and approximation are equal: 1 in 4 is 25 in 100.</summary>
    public bool Equals(Ratio other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>The ratio in its own numbers: <c>1 in 50,000</c>. The output parses to an equal value.</summary>
    public override string ToString() => _written.Write(_unit is null ? " in 1" : UnitAsPrinted(_unit));

    /// <inheritdoc cref="Equals(Ratio)"/>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>A ratio of quotients, written in the smallest power of ten that makes them whole.</summary>
    private static Ratio OfQuotients(ApproximateNumber number)
    {
        var among = 1m;
        while (among < MostBase && !(IsWhole(number.First * among) && IsWhole(number.Second * among)))
        {
            among *= 10;
        }

        var written = number with { First = Shortest(number.First * among), Second = Shortest(number.Second * among) };
        return new Ratio(number, written, "in " + Numeral.Write(among), null);
    }

    private static string UnitAsPrinted(string unit)
    {
        var space = unit.LastIndexOf(' ');
        return space < 0
            ? " times"
            : Numeral.TryRead(unit.AsSpan(space + 1), Numeral.MostDigits, out var among)
                ? " " + unit[..(space + 1)] + Numeral.Write(among)
                : " " + unit;
    }

    private static bool TryReadBase(ReadOnlySpan<char> unit, out decimal among)
    {
        among = 1;
        var digits = unit.StartsWith("in ".AsSpan(), StringComparison.Ordinal) ? unit[3..]
            : unit.StartsWith("per ".AsSpan(), StringComparison.Ordinal) ? unit[4..]
            : unit.StartsWith("out of ".AsSpan(), StringComparison.Ordinal) ? unit[7..]
            : default;
        return digits.IsEmpty
            ? unit.SequenceEqual("times".AsSpan()) || unit.SequenceEqual("-fold".AsSpan())
            : Numeral.TryRead(digits, Numeral.MostDigits, out among) && among is > 0 and <= MostBase && IsWhole(among);
    }

    private static bool TryDivide(decimal number, decimal among, out decimal quotient)
    {
        quotient = 0;
        var (places, isPowerOfTen) = (0, among);
        while (isPowerOfTen >= 10 && isPowerOfTen % 10 == 0)
        {
            isPowerOfTen /= 10;
            places++;
        }

        if (number > MostQuotient * MostBase || DecimalsOf(number) + places > MostDecimals)
        {
            return false;
        }

        quotient = Shortest(isPowerOfTen == 1 ? number / among : decimal.Round(number / among, 18));
        return quotient <= MostQuotient && (quotient != 0 || number == 0);
    }

    private static int DecimalsOf(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;

    /// <summary>The number without zeros at its end, so that equal numbers are printed alike.</summary>
    private static decimal Shortest(decimal number) => number / 1.000000000000000000000000000m;
}
