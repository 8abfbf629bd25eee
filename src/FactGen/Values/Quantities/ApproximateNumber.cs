namespace FactGen.Quantities;

/// <summary>
/// A number, or the range of numbers that words of approximation express: common to <see cref="Count"/>, <see cref="Amount"/>,
/// <see cref="Percent"/> and <see cref="Money"/>. The default is exactly 0.
/// </summary>
internal readonly record struct ApproximateNumber(
    Approximation Approximation,
    decimal First,
    decimal Second = 0,
    bool ExcludesFirst = false,
    bool ExcludesSecond = false)
{
    /// <summary>The numbers allowed.</summary>
    /// <param name="least">The natural lower end of such quantities; null if there is none.</param>
    public Bounds Bounds(decimal? least = null) =>
        Reach(Approximation, (First, First), (Second, Second), ExcludesFirst, ExcludesSecond, least);

    /// <summary>
    /// The numbers that the words allow. Each given number may itself be a range: a month has 28 to 31 days.
    /// </summary>
    public static Bounds Reach(
        Approximation approximation,
        (decimal Low, decimal High) first,
        (decimal Low, decimal High) second,
        bool excludesFirst,
        bool excludesSecond,
        decimal? least) => approximation switch
        {
            Approximation.About => new(
                first.Low - (Math.Abs(first.Low) * ApproximationWidths.About),
                true,
                first.High + (Math.Abs(first.High) * ApproximationWidths.About),
                true),
            Approximation.Nearly => new(first.Low * ApproximationWidths.Nearly, true, first.High, false),
            Approximation.Over => new(first.Low, false, first.High * ApproximationWidths.Over, true),
            Approximation.AtLeast => new(first.Low, true, null, false),
            Approximation.AtMost => new(least, true, first.High, true),
            Approximation.Under => new(least, true, first.High, false),
            Approximation.Between => new(first.Low, !excludesFirst, second.High, !excludesSecond),
            _ => new(first.Low, true, first.High, true),
        };

    /// <summary>
    /// Whether the words make sense with these numbers. Refused are ranges that run backwards or are empty, <c>about 0</c> (5 % of
    /// nothing), and <c>nearly</c> and <c>over</c> with a negative number, which readers understand in two ways: upwards, or away from
    /// zero.
    /// </summary>
    public static bool IsSensible(Approximation approximation, decimal first, decimal second, decimal? least) =>
        !(first < least) && approximation switch
        {
            Approximation.About => first != 0,
            Approximation.Nearly or Approximation.Over => first > 0,
            Approximation.Under => first != least,
            Approximation.Between => first < second,
            _ => true,
        };

    /// <summary>Reads a number with its words and its unit. A range may give the unit once, at its end.</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        NumberUnit unit,
        decimal? least,
        out ApproximateNumber number,
        out ReadOnlySpan<char> unitText)
    {
        number = default;
        unitText = default;
        var words = ApproximationWords.Read(text);
        var mostDigits = Numeral.MostDigitsOf(words.Approximation);
        if (!TryReadOperand(words.First, unit, mostDigits, out var first, out var firstUnit))
        {
            return false;
        }

        unitText = firstUnit;
        var second = 0m;
        if (words.Approximation == Approximation.Between)
        {
            if (!TryReadOperand(words.Second, unit, mostDigits, out second, out unitText)
                || !(firstUnit.IsEmpty || firstUnit.SequenceEqual(unitText)))
            {
                return false;
            }
        }
        else if (!words.Tail.IsEmpty)
        {
            if (!firstUnit.IsEmpty || !IsUnit(words.Tail, unit))
            {
                return false;
            }

            unitText = words.Tail;
        }

        number = new ApproximateNumber(words.Approximation, first, second, words.ExcludesFirst, words.ExcludesSecond);
        return IsSensible(words.Approximation, first, second, least);
    }

    /// <summary>The number for an interval, for what two quantities share.</summary>
    public static ApproximateNumber From(Bounds bounds, decimal? least) => bounds switch
    {
        { IsExact: true, Lower: { } value } => new(Approximation.Exactly, value),
        { Lower: { } lower, Upper: null } => new(Approximation.AtLeast, lower),
        { Lower: var lower, Upper: { } upper } when lower == least && (lower is null || bounds.LowerIncluded) =>
            new(bounds.UpperIncluded ? Approximation.AtMost : Approximation.Under, upper),
        _ => new(Approximation.Between, bounds.Lower ?? 0, bounds.Upper ?? 0, !bounds.LowerIncluded, !bounds.UpperIncluded),
    };

    /// <summary>The number as a careful journalist writes it, with its unit once.</summary>
    public string Write(string unit)
    {
        var second = Approximation == Approximation.Between ? Numeral.Write(Second) + unit : "";
        return ApproximationWords.Write(
            Approximation,
            Numeral.Write(First) + (second.Length == 0 ? unit : ""),
            second,
            ExcludesFirst,
            ExcludesSecond);
    }

    private static bool TryReadOperand(
        ReadOnlySpan<char> text,
        NumberUnit unit,
        int mostDigits,
        out decimal number,
        out ReadOnlySpan<char> unitText)
    {
        unitText = default;
        if (unit == NumberUnit.Percent && !text.IsEmpty && text[^1] == '%')
        {
            unitText = text[^1..];
            text = text[..^1];
            text = !text.IsEmpty && text[^1] == ' ' ? text[..^1] : text;
        }
        else if (unit == NumberUnit.Currency && text.Length > 4 && text[^4] == ' ' && IsUnit(text[^3..], unit))
        {
            unitText = text[^3..];
            text = text[..^4];
        }

        else if (unit == NumberUnit.Ratio && EndOfNumber(text) is > 0 and var end && IsUnit(text[end..].TrimStart(' '), unit))
        {
            unitText = text[end..].TrimStart(' ');
            text = text[..end];
        }

        return Numeral.TryRead(text, mostDigits, out number);
    }

    private static int EndOfNumber(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' or ',')
        {
            end++;
        }

        // At most one space separates the number from what follows.
        return end < text.Length && (text[end] == '-' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] != ' ')) ? end : 0;
    }

    private static bool IsUnit(ReadOnlySpan<char> text, NumberUnit unit) => unit switch
    {
        NumberUnit.Percent => text.Length == 1 && text[0] == '%',
        NumberUnit.Currency =>
            text.Length == 3 && text[0] is >= 'A' and <= 'Z' && text[1] is >= 'A' and <= 'Z' && text[2] is >= 'A' and <= 'Z',
        NumberUnit.Ratio => text.StartsWith("in ".AsSpan(), StringComparison.Ordinal)
            || text.StartsWith("per ".AsSpan(), StringComparison.Ordinal) || text.StartsWith("out of ".AsSpan(), StringComparison.Ordinal)
            || text.SequenceEqual("times".AsSpan()) || text.SequenceEqual("-fold".AsSpan()),
        _ => false,
    };
}
