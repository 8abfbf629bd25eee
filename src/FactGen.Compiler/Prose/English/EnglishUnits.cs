namespace FactGen.Compiler.Prose.English;

/// <summary>A unit at a number.</summary>
/// <param name="Unit">Its kind.</param>
/// <param name="Name">The currency's code, the unit of time in the plural, or the symbol of a measure.</param>
/// <param name="Factor">By how much the number is multiplied: a decade is ten years.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="IsRound">Whether it makes a round number: "three decades".</param>
internal sealed record EnglishUnit(QuantityUnit Unit, string Name, decimal Factor, int Next, bool IsRound = false)
{
    /// <summary>Of a ratio, among how many: the five of "one in five"; 0 of a multiple.</summary>
    public decimal Among { get; init; }

    /// <summary>Whether there is only one possible meaning: the letter of "25m long" is no million.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether it is a part of the unit whose name it uses, as a cent is of a dollar.</summary>
    public bool IsPart { get; init; }
}

/// <summary>Reads the unit of a number: percent signs, currencies, units of time and of measure.</summary>
internal static class EnglishUnits
{
    /// <summary>The words that may be between a number and a unit of time.</summary>
    public static HashSet<string> BeforeTime => EnglishTimes.BeforeTime;

    /// <summary>The units of time, in the singular and in the plural.</summary>
    public static IReadOnlyCollection<string> OfTime => EnglishTimes.OfTime;

    /// <summary>The unit of time that begins at an index.</summary>
    public static EnglishUnit? Time(Tokens tokens, int index) => EnglishTimes.At(tokens, index);

    /// <summary>Whether a token is the sign of a currency.</summary>
    public static bool IsSign(in Token token) => EnglishCurrencies.IsSign(token);

    /// <summary>The unit before a number that begins at an index.</summary>
    public static EnglishUnit? Before(Tokens tokens, int index) => EnglishCurrencies.Before(tokens, index);

    /// <summary>The unit that begins at an index, after a number.</summary>
    public static EnglishUnit? After(Tokens tokens, int index) =>
        Percent(tokens, index) ?? EnglishCurrencies.After(tokens, index)
        ?? EnglishTimes.At(tokens, index) ?? EnglishMeasures.At(tokens, index);

    /// <summary>The unit of a number with one before it, and perhaps the same behind it: "$15 AUD". Null if the two do not fit.</summary>
    public static EnglishUnit? Around(Tokens tokens, EnglishUnit before, int next)
    {
        if (EnglishCurrencies.Again(tokens, next) is not { IsPart: false, Factor: 1 } again || again.Name == before.Name)
        {
            return before with { Next = next };
        }

        return EnglishCurrencies.Both(before.Name, again.Name) is { } both ? again with { Name = both } : null;
    }

    /// <summary>
    /// The other meaning of the letters after a number: the "m" of "25m" is also metres, and "12 pounds" are also a weight.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index of the number.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit behind it.</param>
    public static EnglishUnit? Other(Tokens tokens, int index, in EnglishNumber number, EnglishUnit? unit)
    {
        if (unit is { Unit: QuantityUnit.Currency, Name: "GBP", IsPart: false } && tokens[unit.Next - 1].Lower is "pound" or "pounds")
        {
            return new EnglishUnit(QuantityUnit.Measure, "lb", 1, unit.Next);
        }

        // A letter that was read as a scale, and only a letter: "million" is no unit.
        return number.Scale > 1 && unit is null && tokens.At(index).Kind is TokenKind.Number && tokens.At(index + 1).Length <= 2
            && EnglishMeasures.At(tokens, index + 1) is { } measure && measure.Next >= number.Next
            ? measure with { IsOnly = measure.Next > number.Next || EnglishMeasures.IsExtent(tokens, measure.Next) }
            : null;
    }

    /// <summary>Whether letters right behind digits are a unit: <c>12kg</c>, <c>5min</c>, <c>115USD</c>.</summary>
    public static bool IsGlued(Tokens tokens, int index) =>
        tokens.At(index) is { IsGlued: true, Kind: TokenKind.Word }
            && (EnglishTimes.At(tokens, index) is not null || EnglishMeasures.At(tokens, index) is not null
                || EnglishCurrencies.IsGluedUnit(tokens, index) || Percent(tokens, index) is not null);

    private static EnglishUnit? Percent(Tokens tokens, int index)
    {
        var isPercent = tokens.At(index).IsMark('%') || tokens.At(index).Lower is "percent" or "percents" or "pct" or "percentage";
        var next = isPercent ? index + 1
            : tokens.StandsAt(index, "per", "cent") ? index + 2
            : index;
        var after = tokens.At(next).IsMark('-') ? next + 1 : next;

        // Percentage points are no percentage.
        var isPoints = tokens.At(after).Lower is "point" or "points" or "pts";
        return next == index || isPoints ? null : new EnglishUnit(QuantityUnit.Percent, "%", 1, next);
    }
}
