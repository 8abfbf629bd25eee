using FactGen.Quantities;

namespace FactGen;

/// <summary>An amount of one currency, exact or approximate: <c>300000000 USD</c>, <c>about 20,000 KZT</c>.</summary>
/// <remarks>
/// Amounts of different currencies never agree and are never compared, because the exchange rate is not part of the fact.
/// The default is 0 <c>XXX</c>, the code of ISO 4217 for "no currency".
/// </remarks>
public readonly partial struct Money : IFactValue<Money>, IEquatable<Money>
{
    private readonly string? _currency;
    private readonly WordedNumber _number;

    private Money(WordedNumber number, string currency)
    {
        _number = number;
        _currency = currency;
    }

    /// <summary>Exactly this amount of a currency.</summary>
    /// <exception cref="ArgumentException">The code is not an active one of ISO 4217.</exception>
    public static Money Of(decimal amount, string currency) => CurrencyCodes.Find(currency.AsSpan()) is { } code
        ? new Money(WordedNumber.Exactly(amount), code)
        : throw new ArgumentException($"'{currency}' is not an active currency code of ISO 4217.", nameof(currency));

    /// <summary>The currency's alphabetic code in ISO 4217: <c>USD</c>.</summary>
    public string Currency => _currency ?? CurrencyCodes.NoCurrency;

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _number.Wording ?? ToString();

    /// <summary>The words of approximation around the number.</summary>
    public Approximation Approximation => _number.Approximation;

    /// <summary>The amounts allowed, in units of <see cref="Currency"/>.</summary>
    public Bounds Bounds => _number.Bounds;

    /// <summary>The lower end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The upper end of <see cref="Bounds"/>; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    public bool IsExact => _number.IsExact;

    /// <summary>The amount if it is exact, otherwise null.</summary>
    public decimal? Exact => _number.Exact;

    /// <summary>Reads an amount and its currency: <c>300,000,000 USD</c>, <c>20 to 30 EUR</c>, and words of FORMAT.md section 5.</summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        if (!WordedNumber.TryRead(text, NumberUnit.Currency, out var number, out var code) || CurrencyCodes.Find(code) is not { } currency)
        {
            value = default;
            return false;
        }

        value = new Money(number, currency);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse(string? text, out Money value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Money Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not an amount of money.");

    /// <inheritdoc/>
    public bool IsWithin(Money other) => HasSameCurrency(other) && _number.IsWithin(other._number);

    /// <inheritdoc/>
    public bool TryShare(Money other, out Money shared)
    {
        var number = default(WordedNumber);
        var both = HasSameCurrency(other) && _number.TryShare(other._number, out number);
        shared = both ? new Money(number, Currency) : default;
        return both;
    }

    /// <summary>
    /// Whether this is at most the other: true, false, or null if the values leave it open. Also null if the currencies differ.
    /// </summary>
    public bool? IsAtMost(Money other) => HasSameCurrency(other) ? Bounds.IsAtMost(other.Bounds) : null;

    /// <summary>
    /// Whether this is below the other: true, false, or null if the values leave it open. Also null if the currencies differ.
    /// </summary>
    public bool? IsBelow(Money other) => HasSameCurrency(other) ? Bounds.IsBelow(other.Bounds) : null;

    /// <summary>
    /// Whether this and the other are the same number: true, false, or null if the values leave it open. Also null if the
    /// currencies differ.
    /// </summary>
    public bool? IsSameAs(Money other) => HasSameCurrency(other) ? Bounds.IsSameAs(other.Bounds) : null;

    /// <summary>Values are equal if their numbers, currency and approximation are equal, however they were spelled.</summary>
    public bool Equals(Money other) => _number.Equals(other._number) && HasSameCurrency(other);

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
