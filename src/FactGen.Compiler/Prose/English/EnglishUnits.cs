namespace FactGen.Compiler.Prose.English;

/// <summary>A unit that stands at a number.</summary>
/// <param name="Unit">What kind of unit it is.</param>
/// <param name="Name">The currency's code, or the unit of time in the plural.</param>
/// <param name="Factor">By how much the number is multiplied: a decade is ten years.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="IsRound">Whether it makes a round number: "three decades".</param>
internal sealed record EnglishUnit(QuantityUnit Unit, string Name, decimal Factor, int Next, bool IsRound = false);

/// <summary>Reads percent signs, currencies and units of time.</summary>
internal static class EnglishUnits
{
    /// <summary>A currency's name, in the singular or the plural.</summary>
    private sealed record Coin(string[] Words, string Code);

    /// <summary>A unit of time.</summary>
    private sealed record TimeUnit(string Name, decimal Factor);

    /// <summary>The letters that tell one dollar from another.</summary>
    private static readonly Dictionary<string, string> Dollars = new(StringComparer.Ordinal)
    {
        ["us"] = "USD", ["a"] = "AUD", ["au"] = "AUD", ["c"] = "CAD", ["ca"] = "CAD", ["nz"] = "NZD", ["hk"] = "HKD", ["s"] = "SGD", ["nt"] = "TWD", ["r"] = "BRL",
    };

    /// <summary>By their first word.</summary>
    private static readonly Dictionary<string, List<Coin>> Names = ByFirstWord(
    [
        "USD us dollar", "USD u . s . dollar", "USD american dollar", "USD dollar", "AUD australian dollar",
        "CAD canadian dollar", "EUR euro", "GBP pound sterling", "GBP british pound", "GBP pound",
        "RUB russian ruble", "RUB russian rouble", "RUB ruble", "RUB rouble", "KZT kazakh tenge", "KZT kazakhstani tenge", "KZT tenge",
        "JPY japanese yen", "JPY yen", "CNY chinese yuan", "CNY yuan", "CNY renminbi", "CHF swiss franc", "UAH ukrainian hryvnia", "UAH hryvnia",
        "INR indian rupee", "TRY turkish lira", "PLN polish zloty", "PLN zloty", "KGS kyrgyz som", "UZS uzbek som", "UZS uzbek sum", "TJS somoni",
        "SEK swedish krona", "NOK norwegian krone", "DKK danish krone", "AMD dram", "GEL lari", "AZN manat", "ILS shekel", "BRL brazilian real",
        "KRW south korean won",
    ]);

    /// <summary>In the singular and in the plural.</summary>
    private static readonly Dictionary<string, TimeUnit> Times = WithPlain(new(StringComparer.Ordinal)
    {
        ["night"] = new("days", 1), ["nights"] = new("days", 1), ["fortnight"] = new("weeks", 2), ["fortnights"] = new("weeks", 2),
        ["decade"] = new("years", 10), ["decades"] = new("years", 10), ["century"] = new("years", 100), ["centuries"] = new("years", 100),
    });

    /// <summary>The words that may stand between a number and a unit of time.</summary>
    public static HashSet<string> BeforeTime { get; } = new(StringComparer.Ordinal) { "long", "whole", "full", "consecutive", "straight", "successive", "calendar", "more" };

    /// <summary>The units of time, in the singular and in the plural.</summary>
    public static IReadOnlyCollection<string> OfTime => Times.Keys;

    /// <summary>Whether a token is the sign of a currency.</summary>
    public static bool IsSign(in Token token) => CodeOfSign(token) is not null;

    /// <summary>The currency sign that begins at an index, before a number: <c>$</c>, <c>US$</c>, <c>USD</c>.</summary>
    public static EnglishUnit? Before(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (CodeOfSign(token) is { } code)
        {
            return new EnglishUnit(QuantityUnit.Currency, code, 1, index + 1);
        }

        if (token.Kind is TokenKind.Word
            && tokens.At(index + 1).IsMark('$')
            && tokens.At(index + 1).IsGlued
            && Dollars.TryGetValue(token.Lower, out var dollar))
        {
            return new EnglishUnit(QuantityUnit.Currency, dollar, 1, index + 2);
        }

        return tokens.At(index + 1).Kind is TokenKind.Number && IsCode(token)
            ? new EnglishUnit(QuantityUnit.Currency, token.Text, 1, index + 1)
            : null;
    }

    /// <summary>The unit that begins at an index, after a number.</summary>
    public static EnglishUnit? After(Tokens tokens, int index) => Percent(tokens, index) ?? Currency(tokens, index) ?? Time(tokens, index);

    /// <summary>The unit of time that begins at an index: <c>days</c>, <c>consecutive days</c>, the rest of <c>68-year-old</c>.</summary>
    public static EnglishUnit? Time(Tokens tokens, int index)
    {
        index += tokens.At(index).IsMark('-') && tokens.At(index).IsGlued ? 1 : 0;
        index += tokens.At(index).Kind is TokenKind.Word && BeforeTime.Contains(tokens.At(index).Lower) ? 1 : 0;
        return tokens.At(index).Kind is TokenKind.Word && Times.TryGetValue(tokens.At(index).Lower, out var unit)
            ? new EnglishUnit(QuantityUnit.Time, unit.Name, unit.Factor, index + 1, unit.Factor >= 10)
            : null;
    }

    private static EnglishUnit? Percent(Tokens tokens, int index) =>
        tokens.At(index).IsMark('%') || tokens.At(index).Lower is "percent" or "pct" ? new EnglishUnit(QuantityUnit.Percent, "%", 1, index + 1)
        : tokens.StandsAt(index, "per", "cent") ? new EnglishUnit(QuantityUnit.Percent, "%", 1, index + 2)
        : null;

    private static EnglishUnit? Currency(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Mark)
        {
            return CodeOfSign(token) is { } code ? new EnglishUnit(QuantityUnit.Currency, code, 1, index + 1) : null;
        }

        if (token.Kind is TokenKind.Word && Names.TryGetValue(token.Lower, out var coins))
        {
            foreach (var coin in coins)
            {
                if (tokens.StandsAt(index, coin.Words))
                {
                    return new EnglishUnit(QuantityUnit.Currency, coin.Code, 1, index + coin.Words.Length);
                }
            }
        }

        return IsCode(token) ? new EnglishUnit(QuantityUnit.Currency, token.Text, 1, index + 1) : null;
    }

    /// <summary>The currency that a sign stands for; null of any other token.</summary>
    private static string? CodeOfSign(in Token token) => token.Kind is not TokenKind.Mark ? null : token.First switch
    {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₽' => "RUB",
        '₸' => "KZT",
        '₴' => "UAH",
        '₹' => "INR",
        '₺' => "TRY",
        '₩' => "KRW",
        '₪' => "ILS",
        '₫' => "VND",
        '₦' => "NGN",
        '₱' => "PHP",
        '฿' => "THB",
        '₾' => "GEL",
        '₼' => "AZN",
        '֏' => "AMD",
        _ => null,
    };

    private static bool IsCode(in Token token) =>
        token is { Kind: TokenKind.Word, Length: 3 }
            && IsCapitalLetter(token.Span[0])
            && IsCapitalLetter(token.Span[1])
            && IsCapitalLetter(token.Span[2])
        && Money.TryParse("1 " + token.Text, out _);

    private static bool IsCapitalLetter(char letter) => letter is >= 'A' and <= 'Z';

    /// <summary>Adds the units that stand for themselves.</summary>
    private static Dictionary<string, TimeUnit> WithPlain(Dictionary<string, TimeUnit> units)
    {
        foreach (var name in "second minute hour day week month year".Split(' '))
        {
            units.Add(name, new TimeUnit(name + "s", 1));
            units.Add(name + "s", new TimeUnit(name + "s", 1));
        }

        return units;
    }

    /// <summary>Each currency's code and name, the name in the plural and in the singular.</summary>
    private static Dictionary<string, List<Coin>> ByFirstWord(string[] names)
    {
        var coins = new Dictionary<string, List<Coin>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var (code, singular) = (name.Substring(0, 3), name.Substring(4));
            foreach (var wording in new[] { singular == "pound sterling" ? "pounds sterling" : singular + "s", singular })
            {
                var words = wording.Split(' ');
                if (!coins.TryGetValue(words[0], out var same))
                {
                    coins.Add(words[0], same = []);
                }

                same.Add(new Coin(words, code));
            }
        }

        return coins;
    }
}
