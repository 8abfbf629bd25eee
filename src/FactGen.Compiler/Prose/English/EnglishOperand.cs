namespace FactGen.Compiler.Prose.English;

/// <summary>A number with its sign and its unit, on whichever side of it: one end of a range, or all of a quantity.</summary>
/// <param name="Value">The number with its sign and its scale, in its unit.</param>
/// <param name="Bare">The number without its scale: the 3 of "3 million".</param>
/// <param name="Scale">Its scale; 1 if it has none.</param>
/// <param name="Unit">Its unit, if it has one.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="IsRound">Whether it is written as a round number.</param>
internal readonly record struct EnglishOperand(decimal Value, decimal Bare, decimal Scale, EnglishUnit? Unit, int Next, bool IsRound)
{
    /// <summary>What the same letters also mean: "25m" is 25 million or 25 metres, "12 pounds" money or a weight.</summary>
    public EnglishUnit? Also { get; init; }

    /// <summary>The larger units before it, as a value has them.</summary>
    public string Larger { get; init; } = "";

    /// <summary>Reads the number and unit at an index; null if none is there.</summary>
    public static EnglishOperand? Read(Tokens tokens, int index)
    {
        var start = index;
        var isNegative = (tokens.At(index).IsMark('-')
            && !(tokens.At(index).IsGlued && tokens.At(index - 1).Kind is not TokenKind.Mark)
            && tokens.At(index + 1).IsGlued)
            || (tokens.At(index).Lower is "minus" or "negative" && IsNumberNext(tokens, index + 1));
        index += isNegative ? 1 : 0;
        var before = EnglishUnits.Before(tokens, index);
        if (EnglishNumbers.Read(tokens, before?.Next ?? index) is not { } number || (start > 0 && IsInsideWord(tokens, start)))
        {
            return null;
        }

        var sign = isNegative ? -1 : 1;
        var bare = number.Value / number.Scale;
        if (before is not null)
        {
            return EnglishUnits.Around(tokens, before, number.Next) is { } around
                ? new EnglishOperand(sign * number.Value, bare, number.Scale, around, around.Next, number.IsRound)
                : null;
        }

        var unit = EnglishUnits.After(tokens, number.Next) ?? EnglishRatios.At(tokens, number.Next, number.Value);
        var also = EnglishUnits.Other(tokens, index, number, unit);
        if (also is { IsOnly: true })
        {
            return new EnglishOperand(sign * bare, bare, 1, also, also.Next, false);
        }

        // "75 USD million"
        var scale = unit is { Unit: QuantityUnit.Currency, IsPart: false } && number.Scale == 1 && number.Value < 1_000_000
            ? EnglishScales.Of(tokens.At(unit.Next))
            : 0;
        (number, unit) = scale == 0
            ? (number, unit)
            : (new EnglishNumber(number.Value * scale, number.Next, scale, true), unit! with { Next = unit.Next + 1 });
        var value = sign * number.Value * (unit?.Factor ?? 1);
        return new EnglishOperand(value, bare, number.Scale, unit, unit?.Next ?? number.Next, number.IsRound || unit is { IsRound: true })
        {
            Also = also,
        };
    }

    private static bool IsNumberNext(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Number || EnglishNumbers.IsWord(tokens.At(index))
        || EnglishDigits.IsLeadingPoint(tokens, index);

    /// <summary>Whether digits stand behind letters or a hyphen that make one name with them: "Covid-19", "MH17".</summary>
    public static bool IsInsideWord(Tokens tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Number, IsGlued: true }
        && tokens.At(index - 1).IsMark('-') && tokens[index - 1].IsGlued && tokens.At(index - 2).Kind is TokenKind.Word
        && !(tokens[index - 2].IsGlued && tokens.At(index - 3).Kind is TokenKind.Number)
        && EnglishNumbers.Read(tokens, index - 2) is null
        || EnglishCurrencies.IsBehindSign(tokens, index);

    /// <summary>The index after what joins two ends of a range: "to", "or", a hyphen; null if nothing does.</summary>
    public static int? RangeJoint(Tokens tokens, int index) =>
        tokens.At(index).Lower is "to" or "or" or "through" ? index + 1
        : !tokens.At(index).IsMark('-') ? null
        : tokens.At(index + 1).Lower is "to" or "or" ? index + 2
        : EnglishUnits.Time(tokens, index) is null ? index + 1
        : null;

    /// <summary>The lower end of a range in the unit and scale of the upper: "20 to 30 million", "two or three decades".</summary>
    public static decimal Spread(EnglishOperand first, EnglishOperand second) =>
        first.Value
        * (first.Unit is null ? second.Unit?.Factor ?? 1 : 1)
        * (first.Scale == 1 && second.Scale > 1 && first.Bare < second.Bare ? second.Scale : 1);

    /// <summary>Whether the units of two ends let them be one range.</summary>
    public static bool MayRange(EnglishOperand first, EnglishOperand second) =>
        first.Unit is not { } unit || second.Unit is not { } other || (unit.Unit == other.Unit && unit.Name == other.Name)
        || (unit.Unit is QuantityUnit.Currency && second.Unit is null);
}
