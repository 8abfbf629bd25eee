namespace FactGen.Compiler.Prose.English;

/// <summary>Reads shares: "half of", "a third", "three quarters", "half an hour", "twenty-one fifths".</summary>
internal sealed class EnglishShares(Tokens tokens, EnglishQuantityReadings readings)
{
    private static readonly Dictionary<string, int> Fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 2, ["halves"] = 2, ["third"] = 3, ["thirds"] = 3, ["quarter"] = 4, ["quarters"] = 4, ["fifth"] = 5, ["fifths"] = 5,
        ["sixth"] = 6, ["sixths"] = 6, ["eighth"] = 8, ["eighths"] = 8, ["tenth"] = 10, ["tenths"] = 10, ["twentieth"] = 20,
        ["twentieths"] = 20, ["hundredth"] = 100, ["hundredths"] = 100,
    };

    /// <summary>The words that name a part.</summary>
    public static IReadOnlyCollection<string> Words => Fractions.Keys;

    /// <summary>Reads the share that begins at an index; returns the index behind it, or null if there is none.</summary>
    public int? ReadAt(int index)
    {
        if (EnglishNumbers.ReadPartOfScale(tokens, index) is not null)
        {
            return null;
        }

        var (numerator, at) = tokens.At(index).Is("half") ? (1m, index)
            : tokens.At(index).Lower is "a" or "an" or "one" ? (1m, index + 1)
            : EnglishNumbers.Read(tokens, index) is { Value: > 1 and < 10 } number ? (number.Value, number.Next)
            : (0m, index);
        at += at > index && tokens.At(at).IsMark('-') ? 1 : 0;
        return numerator == 0 ? ReadImproper(index)
            : Denominator(tokens.At(at).Lower, isPlural: numerator > 1) is { } denominator && numerator < denominator
                ? Add(index, at + 1, numerator, denominator)
            : ReadPlainFraction(index, numerator, at);
    }

    private static int? Denominator(string word, bool isPlural) =>
        Fractions.TryGetValue(word, out var denominator) && isPlural == (word[word.Length - 1] == 's') ? denominator : null;

    /// <summary>A share of a unit is a value of that unit; another one is a ratio, a percentage and a number.</summary>
    private int? Add(int index, int next, decimal numerator, int denominator)
    {
        var share = numerator / denominator;
        if (UnitOfFraction(next, mayBeNext: denominator is 2 or 4) is { } whole)
        {
            return readings.AddExact(index, whole.Next, whole, share * whole.Factor);
        }

        if (tokens.At(next).Lower is "a" or "an")
        {
            return null;
        }

        var percent = new EnglishUnit(QuantityUnit.Percent, "%", 1, next);
        readings.AddExact(index, next, EnglishRatios.Of(denominator, next), numerator);
        readings.AddExact(index, next, percent, decimal.Round(share * 100, 1));
        if (decimal.Round(share, 3) == share)
        {
            return readings.AddExact(index, next, null, share);
        }

        // "A third" is no exact number of hundredths.
        readings.Add(index, next, percent, decimal.Round(share * 100), null, true);
        return next;
    }

    /// <summary>"three fourths", "one twenty-fifth": no part of a unit. A place in an order may have an article: "a fourth man".</summary>
    private int? ReadPlainFraction(int index, decimal numerator, int at) =>
        at > index && !(tokens.At(index).Lower is "a" or "an")
        && EnglishFractions.Parts(tokens, at, isPlural: numerator > 1) is var (parts, next)
        && numerator < parts && decimal.Round(numerator / parts, 6) is var share && share * parts == numerator
            ? readings.AddExact(index, next, null, share)
            : null;

    /// <summary>"twenty-one fifths", "fifty-four hundredths".</summary>
    private int? ReadImproper(int index) =>
        tokens.At(index).Kind is TokenKind.Word && EnglishNumbers.Read(tokens, index) is { Value: >= 10 } number
        && !tokens.At(number.Next - 2).Is("and") && EnglishOrdinals.IsPart(tokens.At(number.Next))
        && EnglishFractions.Parts(tokens, number.Next, isPlural: true) is var (parts, next)
        && decimal.Round(number.Value / parts, 6) is var share && share * parts == number.Value
            ? readings.AddExact(index, next, null, share)
            : null;

    /// <summary>The unit that is divided: "half an hour", "half-hour", "a quarter of a mile", "half a percent".</summary>
    private EnglishUnit? UnitOfFraction(int next, bool mayBeNext)
    {
        var article = next + (tokens.At(next).Is("of") ? 1 : 0);
        return tokens.At(article).Lower is "a" or "an" or "one" ? EnglishUnits.After(tokens, article + 1)
            : article == next && mayBeNext ? EnglishUnits.Time(tokens, next)
            : null;
    }
}
