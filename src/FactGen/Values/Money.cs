using FactGen.Quantities;

namespace FactGen;

/// <summary>An amount of one currency, exact or approximate: <c>300000000 USD</c>, <c>about 20,000 KZT</c>.</summary>
/// <remarks>
/// Amounts of different currencies never agree and are never compared: the rate of the day is no part of the fact.
/// The default is 0 of <c>XXX</c>, which ISO 4217 gives to what involves no currency.
/// </remarks>
public readonly struct Money : IFactValue<Money>, IEquatable<Money>
{
    private readonly string? _currency;
    private readonly ApproximateNumber _number;
    private readonly string? _wording;

    private Money(ApproximateNumber number, string currency, string? wording)
    {
        _number = number;
        _currency = currency;
        _wording = wording;
    }

    /// <summary>Exactly this amount of a currency.</summary>
    /// <exception cref="ArgumentException">The code is not an active one of ISO 4217.</exception>
    public static Money Of(decimal amount, string currency) => CurrencyCodes.Find(currency.AsSpan()) is { } code
        ? new Money(new ApproximateNumber(Approximation.Exactly, amount), code, null)
        : throw new ArgumentException($"'{currency}' is not an active currency code of ISO 4217.", nameof(currency));

    /// <summary>The currency's alphabetic code in ISO 4217: <c>USD</c>.</summary>
    public string Currency => _currency ?? CurrencyCodes.NoCurrency;

    /// <inheritdoc/>
    /// <remarks>Of a value that was not parsed: what <see cref="ToString"/> gives.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The amounts allowed, in units of <see cref="Currency"/>.</summary>
    public Bounds Bounds => _number.Bounds();

    /// <summary>The lower end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null where there is none.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.Approximation == Approximation.Exactly;

    /// <summary>The amount where it is exact; else null.</summary>
    public decimal? Exact => IsExact ? _number.First : null;

    /// <summary>Reads an amount and its currency: <c>300,000,000 USD</c>, <c>20 to 30 EUR</c>, and words of FORMAT.md section 5.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        if (!ApproximateNumber.TryRead(text, NumberUnit.Currency, null, out var number, out var code) || CurrencyCodes.Find(code) is not { } currency)
        {
            value = default;
            return false;
        }

        value = new Money(number, currency, text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse(string? text, out Money value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Money Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not an amount of money.");

    /// <inheritdoc/>
    public bool IsWithin(Money other) => HasSameCurrency(other) && Bounds.IsWithin(other.Bounds);

    /// <inheritdoc/>
    public bool TryShare(Money other, out Money shared)
    {
        var bounds = default(Bounds);
        var both = HasSameCurrency(other) && Bounds.TryIntersect(other.Bounds, out bounds);
        shared = !both ? default : IsWithin(other) ? this : other.IsWithin(this) ? other : new Money(ApproximateNumber.From(bounds, least: null), Currency, null);
        return both;
    }

    /// <summary>Whether this is at most the other: true, false, or null where both can be. Null too where the currencies differ.</summary>
    public bool? IsAtMost(Money other) => HasSameCurrency(other) ? Bounds.IsAtMost(other.Bounds) : null;

    /// <summary>Whether this is below the other: true, false, or null where both can be. Null too where the currencies differ.</summary>
    public bool? IsBelow(Money other) => HasSameCurrency(other) ? Bounds.IsBelow(other.Bounds) : null;

    /// <summary>Whether this and the other are the same number: true, false, or null where both can be. Null too where the currencies differ.</summary>
    public bool? IsSameAs(Money other) => HasSameCurrency(other) ? Bounds.IsSameAs(other.Bounds) : null;

    /// <summary>Equal are values of the same numbers, the same currency and the same approximation, however they were spelled.</summary>
    public bool Equals(Money other) => _number == other._number && HasSameCurrency(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_number, Currency).GetHashCode();

    /// <summary>The amount with its currency: <c>300,000,000 USD</c>. The output parses to an equal value.</summary>
    public override string ToString() => _number.Write(" " + Currency);

    /// <inheritdoc cref="Equals(Money)"/>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    private bool HasSameCurrency(Money other) => Currency == other.Currency;
}
