namespace FactGen.Compiler.Prose.English;

/// <summary>Reads units of time by their names and abbreviations.</summary>
internal static class EnglishTimes
{
    /// <summary>A unit of time.</summary>
    /// <param name="Name">The unit in the plural, as values write it.</param>
    /// <param name="Factor">How many of them it is.</param>
    private sealed record TimeUnit(string Name, decimal Factor);

    /// <summary>By their names, in the singular and in the plural.</summary>
    private static readonly Dictionary<string, TimeUnit> Names = WithPlain(new(StringComparer.Ordinal)
    {
        ["night"] = new("days", 1), ["nights"] = new("days", 1), ["fortnight"] = new("weeks", 2), ["fortnights"] = new("weeks", 2),
        ["decade"] = new("years", 10), ["decades"] = new("years", 10), ["century"] = new("years", 100), ["centuries"] = new("years", 100),
        ["sec"] = new("seconds", 1), ["secs"] = new("seconds", 1), ["min"] = new("minutes", 1), ["mins"] = new("minutes", 1),
        ["hr"] = new("hours", 1), ["hrs"] = new("hours", 1), ["wk"] = new("weeks", 1), ["wks"] = new("weeks", 1),
        ["mo"] = new("months", 1), ["mos"] = new("months", 1), ["mth"] = new("months", 1), ["mths"] = new("months", 1),
        ["yr"] = new("years", 1), ["yrs"] = new("years", 1),
    });

    /// <summary>Letters that are a unit only behind digits; behind a space or not, as they can be read.</summary>
    private static readonly Dictionary<string, (string Name, bool MayBeGlued)> Letters = new(StringComparer.Ordinal)
    {
        // "20s" is a decade and "3d" is three-dimensional.
        ["s"] = ("seconds", false), ["h"] = ("hours", true), ["d"] = ("days", false), ["y"] = ("years", true), ["yo"] = ("years", true),
    };

    /// <summary>The words that may be between a number and a unit of time.</summary>
    public static HashSet<string> BeforeTime { get; } = new(
        "long whole full consecutive straight successive calendar more".Split(' '), StringComparer.Ordinal);

    /// <summary>The units of time, in the singular and in the plural.</summary>
    public static IReadOnlyCollection<string> OfTime => Names.Keys;

    /// <summary>The unit of time that begins at an index: <c>days</c>, <c>consecutive days</c>, the rest of <c>68-year-old</c>.</summary>
    public static EnglishUnit? At(Tokens tokens, int index)
    {
        index += tokens.At(index).IsMark('-') && tokens.At(index).IsGlued ? 1 : 0;
        index += tokens.At(index).Kind is TokenKind.Word && BeforeTime.Contains(tokens.At(index).Lower) ? 1 : 0;
        var token = tokens.At(index);
        if (token.Kind is not TokenKind.Word)
        {
            return null;
        }

        if (Names.TryGetValue(token.Lower, out var unit))
        {
            return new EnglishUnit(QuantityUnit.Time, unit.Name, unit.Factor, index + 1, unit.Factor >= 10);
        }

        return token.Length <= 2 && tokens.At(index - 1).Kind is TokenKind.Number && Letters.TryGetValue(token.Text, out var letter)
            && (letter.MayBeGlued || !token.IsGlued)
            ? new EnglishUnit(QuantityUnit.Time, letter.Name, 1, index + 1)
            : null;
    }

    /// <summary>The unit of a letter that something is divided by, as in "km/h".</summary>
    public static string? OfLetter(in Token token) =>
        token.Kind is TokenKind.Word && Letters.TryGetValue(token.Text, out var letter) ? letter.Name : null;

    /// <summary>Adds the units that are one of their own.</summary>
    private static Dictionary<string, TimeUnit> WithPlain(Dictionary<string, TimeUnit> units)
    {
        foreach (var name in "second minute hour day week month year".Split(' '))
        {
            units.Add(name, new TimeUnit(name + "s", 1));
            units.Add(name + "s", new TimeUnit(name + "s", 1));
        }

        return units;
    }
}
