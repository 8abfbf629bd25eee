namespace FactGen.Compiler.Prose.English;

/// <summary>Reads a quantity in several units as one: "1 hour 20 minutes", "3 dollars 50 cents", "2 years and a half".</summary>
internal static class EnglishCompounds
{
    /// <summary>The units of time from the longest down, with their seconds or, if these are not fixed, their months.</summary>
    private static readonly (string Name, decimal Seconds, decimal Months)[] Times =
    [
        ("years", 0, 12), ("months", 0, 1), ("weeks", 604_800, 0), ("days", 86_400, 0), ("hours", 3600, 0), ("minutes", 60, 0),
        ("seconds", 1, 0),
    ];

    /// <summary>The quantity with everything that continues it; unchanged if nothing does.</summary>
    /// <param name="first">The quantity.</param>
    /// <param name="tokens">The tokens of the text.</param>
    public static EnglishOperand Extend(EnglishOperand first, Tokens tokens)
    {
        while (first.Unit is { } unit && Next(first, unit, tokens) is { } longer)
        {
            first = longer;
        }

        return first;
    }

    private static EnglishOperand? Next(EnglishOperand first, EnglishUnit unit, Tokens tokens)
    {
        if (unit.Unit is QuantityUnit.Things or QuantityUnit.Percent or QuantityUnit.Rank)
        {
            return null;
        }

        var and = tokens.At(first.Next).Is("and") ? 1 : 0;
        if (and == 1 && unit.Unit is not QuantityUnit.Currency && Half(tokens, first.Next + 1) is { } afterHalf)
        {
            return first with { Value = first.Value + (0.5m * unit.Factor), Next = afterHalf, Also = null, IsRound = false };
        }

        var at = first.Next + (and == 1 || (tokens.At(first.Next).IsMark(',') && unit.Unit is QuantityUnit.Time) ? 1 : 0);
        return tokens.At(at).Kind is TokenKind.Number or TokenKind.Word && EnglishOperand.Read(tokens, at) is { } rest
            ? Joined(first, unit, WithInches(rest, unit, tokens), tokens, at)
            : null;
    }

    /// <summary>"5 ft 3 in": behind feet, "in" is a unit, unless a number follows.</summary>
    private static EnglishOperand WithInches(EnglishOperand rest, EnglishUnit unit, Tokens tokens) =>
        unit.Name == "ft" && rest is { Unit: null, Value: >= 0 and < 12 } && tokens.At(rest.Next).Is("in")
        && tokens.At(rest.Next + 1).Kind is not TokenKind.Number
            ? rest with { Unit = new EnglishUnit(QuantityUnit.Measure, "in", 1, rest.Next + 1), Next = rest.Next + 1 }
            : rest;

    /// <summary>The index after "a half" or "half" that adds a half, unless it is half of something else.</summary>
    private static int? Half(Tokens tokens, int index)
    {
        var next = index + (tokens.At(index).Is("a") ? 2 : 1);
        var goesOn = tokens.At(next).Lower is "of" or "a" or "an" or "the" or "dozen" or "million" or "billion";
        return tokens.At(next - 1).Is("half") && !goesOn ? next : null;
    }

    private static EnglishOperand? Joined(
        EnglishOperand first, EnglishUnit unit, EnglishOperand rest, Tokens tokens, int at) => unit.Unit switch
        {
            QuantityUnit.Time => rest.Unit is { Unit: QuantityUnit.Time } smaller ? WithTime(first, unit, rest, smaller) : null,
            QuantityUnit.Measure => rest.Unit is { Unit: QuantityUnit.Measure } smaller
                && EnglishMeasures.PerUnit(unit.Name, smaller.Name) is { } factor
                ? rest with { Value = (first.Value * factor) + rest.Value, Also = null }
                : null,
            QuantityUnit.Currency => WithCents(first, unit, rest, tokens, at),
            _ => null,
        };

    private static EnglishOperand? WithTime(EnglishOperand first, EnglishUnit unit, EnglishOperand rest, EnglishUnit smaller)
    {
        if (unit.Factor != 1 || smaller.Factor != 1)
        {
            return null;
        }

        return Sum(first.Value, unit.Name, rest.Value, smaller.Name) is not { } sum ? null
            : sum.IsApart
                ? rest with { Larger = $"{first.Larger}{QuantityReading.Write(first.Value)} {unit.Name} ", Also = null }
                : rest with { Value = sum.Value, Larger = first.Larger, Also = null };
    }

    /// <summary>
    /// Two lengths in the smaller unit if that has a fixed length in the larger; otherwise the smaller stays apart. Null if it is not
    /// smaller.
    /// </summary>
    internal static (decimal Value, bool IsApart)? Sum(decimal more, string unit, decimal less, string smaller)
    {
        var (large, small) = (IndexOf(unit), IndexOf(smaller));
        if (large < 0 || small <= large)
        {
            return null;
        }

        var (one, other) = (Times[large], Times[small]);
        return one.Months > 0 && other.Months == 0 ? (less, true)
            : ((more * (one.Months > 0 ? one.Months / other.Months : one.Seconds / other.Seconds)) + less, false);
    }

    private static int IndexOf(string unit) => Array.FindIndex(Times, time => time.Name == unit);

    private static EnglishOperand? WithCents(EnglishOperand first, EnglishUnit unit, EnglishOperand rest, Tokens tokens, int at)
    {
        if (unit.IsPart || first.Scale > 1 || decimal.Truncate(first.Value) != first.Value)
        {
            return null;
        }

        if (rest.Unit is { IsPart: true } cents)
        {
            return (cents.Name == unit.Name || cents.Name == "USD") && rest.Value < 1
                ? first with { Value = first.Value + rest.Value, Next = rest.Next, Also = null }
                : null;
        }

        // "15 dollars 50" ends there; in "15 dollars 50 years ago", the number is of something else.
        var isTwoDigits = rest is { Unit: null, Scale: 1, Value: >= 10 and < 100 } && rest.Next == at + 1
            && decimal.Truncate(rest.Value) == rest.Value;
        var goesOn = tokens.At(rest.Next).Kind is TokenKind.Word or TokenKind.Number || tokens.At(rest.Next).IsMark('-');
        return isTwoDigits && !goesOn && tokens[first.Next - 1].Kind is TokenKind.Word
            ? first with { Value = first.Value + (rest.Value / 100), Next = rest.Next, Also = null }
            : null;
    }
}
