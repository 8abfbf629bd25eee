using System.Globalization;
using FactGen.Quantities;

namespace FactGen;

// Exact quantities in the format and the culture that a program asks for. What is not exact has no such number: "about 2,300" as "2,300.00"
// would claim a precision that no source gives, so it keeps its own words.

public readonly partial struct Count : IFormattable
{
    /// <summary>
    /// An exact count as .NET writes a whole number: <c>N0</c>, <c>D6</c>, <c>#,0</c>. One that is not exact is written as by
    /// <see cref="ToString()"/>, in any culture: it never looks like a number that is known.
    /// </summary>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The count is exact, and the format is not one of whole numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Exact is { } number && !OwnWords.AreMeantBy(format) ? number.ToString(format, formatProvider) : ToString();
}

public readonly partial struct Amount : IFormattable
{
    /// <summary>
    /// An exact amount as .NET writes a decimal number: <c>N2</c>, <c>0.0</c>. One that is not exact is written as by
    /// <see cref="ToString()"/>, in any culture: it never looks like a number that is known.
    /// </summary>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The amount is exact, and the format is not one of decimal numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Exact is { } number && !OwnWords.AreMeantBy(format) ? number.ToString(format, formatProvider) : ToString();
}

public readonly partial struct Money : IFormattable
{
    /// <summary>
    /// Exact money with its currency: <c>C</c> is <c>1.250.000 USD</c> in German and <c>USD 1,250,000</c> in American English; any other
    /// numeric format is the number and the code. Money that is not exact is written as by <see cref="ToString()"/>, in any culture.
    /// </summary>
    /// <remarks>
    /// The culture gives separators and the side of the currency, never the currency: that is the code of the amount, not the symbol of the
    /// culture. <c>C</c> does not round: it has no decimals if the amount has none, otherwise two or more. <c>C2</c> rounds as .NET does.
    /// </remarks>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The money is exact, and the format is not one of decimal numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Exact is not { } amount || OwnWords.AreMeantBy(format) ? ToString()
        : format![0] is 'C' or 'c' && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? amount.ToString(format, WithCode(NumberFormatInfo.GetInstance(formatProvider), amount))
        : amount.ToString(format, formatProvider) + " " + Currency;

    /// <summary>The culture's numbers with the code of this currency, and with a space between the two.</summary>
    private NumberFormatInfo WithCode(NumberFormatInfo culture, decimal amount)
    {
        var format = (NumberFormatInfo)culture.Clone();
        var isFirst = format.CurrencyPositivePattern is 0 or 2;
        format.CurrencySymbol = Currency;
        format.CurrencyPositivePattern = isFirst ? 2 : 3; // "USD 5" or "5 USD"
        format.CurrencyNegativePattern = isFirst ? 12 : 8; // "USD -5" or "-5 USD"
        var decimals = (amount / 1.000000000000000000000000000m).Scale;
        format.CurrencyDecimalDigits = decimals == 0 ? 0 : Math.Max(2, (int)decimals);
        return format;
    }
}

public readonly partial struct Percent : IFormattable
{
    /// <summary>
    /// An exact percentage: <c>P</c> as the culture writes its percentages, any other numeric format as the number before <c>%</c>. One
    /// that is not exact is written as by <see cref="ToString()"/>, in any culture: it never looks like a number that is known.
    /// </summary>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The percentage is exact, and the format is not one of decimal numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Exact is not { } number || OwnWords.AreMeantBy(format) ? ToString()
        : format![0] is 'P' or 'p' ? (number / 100).ToString(format, formatProvider)
        : number.ToString(format, formatProvider) + " %";
}

public readonly partial struct Ratio : IFormattable
{
    /// <summary>
    /// An exact ratio with both its numbers as .NET writes them: <c>N0</c> is <c>1 in 50.000</c> in German. One that is not exact is
    /// written as by <see cref="ToString()"/>, in any culture: it never looks like a number that is known.
    /// </summary>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The ratio is exact, and the format is not one of decimal numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        !IsExact || OwnWords.AreMeantBy(format) ? ToString() : OwnWords.WithNumbersAs(format, formatProvider, ToString());
}

public readonly partial struct Duration : IFormattable
{
    /// <summary>
    /// An exact length of time with its numbers as .NET writes them: <c>N1</c> is <c>1.5 hours</c>, in German <c>1,5 hours</c>. One that is
    /// not exact is written as by <see cref="ToString()"/>, in any culture: it never looks like a number that is known.
    /// </summary>
    /// <param name="format">A numeric format; null, empty or <c>G</c> for <see cref="ToString()"/>, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">The length is exact, and the format is not one of decimal numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        !IsExact || OwnWords.AreMeantBy(format) ? ToString() : OwnWords.WithNumbersAs(format, formatProvider, ToString());
}

/// <summary>The format in which a value is read, as the format string of a composite text.</summary>
internal static class OwnWords
{
    /// <summary>Whether a format asks for the value's own words, which parse to an equal value.</summary>
    public static bool AreMeantBy(string? format) => format is null or "" or "G" or "g";

    /// <summary>The words of an exact value with each of its numbers in a format: <c>1 year 2 months</c>, <c>1 in 50.000</c>.</summary>
    public static string WithNumbersAs(string? format, IFormatProvider? formatProvider, string words) => string.Join(
        ' ',
        words.Split(' ').Select(word =>
            Numeral.TryRead(word, Numeral.MostDigits, out var number) ? number.ToString(format, formatProvider) : word));
}
