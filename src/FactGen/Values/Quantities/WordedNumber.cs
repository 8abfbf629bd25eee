namespace FactGen.Quantities;

/// <summary>
/// A number and the words in which it was written: what <see cref="Amount"/>, <see cref="Percent"/> and <see cref="Money"/> have in
/// common. Equality ignores the words. The default is exactly 0.
/// </summary>
internal readonly struct WordedNumber : IEquatable<WordedNumber>
{
    private readonly ApproximateNumber _number;

    private WordedNumber(ApproximateNumber number, string? wording)
    {
        _number = number;
        Wording = wording;
    }

    /// <summary>The words in which it was written; null if it was computed.</summary>
    public string? Wording { get; }

    public Approximation Approximation => _number.Approximation;

    public Bounds Bounds => _number.Bounds();

    public bool IsExact => Approximation == Approximation.Exactly;

    /// <summary>The number if it is exact, otherwise null.</summary>
    public decimal? Exact => IsExact ? _number.First : null;

    public static WordedNumber Exactly(decimal number) => new(new ApproximateNumber(Approximation.Exactly, number), null);

    /// <summary>Reads a number with its words of approximation and its unit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, NumberUnit unit, out WordedNumber value, out ReadOnlySpan<char> unitText)
    {
        var isNumber = ApproximateNumber.TryRead(text, unit, null, out var number, out unitText);
        value = isNumber ? new WordedNumber(number, text.ToString()) : default;
        return isNumber;
    }

    public bool IsWithin(WordedNumber other) => Bounds.IsWithin(other.Bounds);

    /// <summary>The number that both allow: the narrower of the two, otherwise the numbers they share.</summary>
    public bool TryShare(WordedNumber other, out WordedNumber shared)
    {
        var both = Bounds.TryIntersect(other.Bounds, out var bounds);
        shared = !both ? default
            : IsWithin(other) ? this
            : other.IsWithin(this) ? other
            : new WordedNumber(ApproximateNumber.From(bounds, least: null), null);
        return both;
    }

    public bool Equals(WordedNumber other) => _number == other._number;

    public override bool Equals(object? obj) => obj is WordedNumber other && Equals(other);

    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>The number as a careful journalist writes it, with its unit once.</summary>
    public string Write(string unit) => _number.Write(unit);
}
