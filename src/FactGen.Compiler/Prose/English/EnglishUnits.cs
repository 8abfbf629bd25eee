namespace FactGen.Compiler.Prose.English;

/// <summary>A unit that stands at a number.</summary>
/// <param name="Unit">What kind of unit it is.</param>
/// <param name="Name">The currency's code, or the unit of time in the plural.</param>
/// <param name="Factor">By how much the number is multiplied: a decade is ten years.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="IsRound">Whether it makes a round number: "three decades".</param>
internal readonly record struct EnglishUnit(QuantityUnit Unit, string Name, decimal Factor, int Next, bool IsRound = false);

/// <summary>Reads percent signs, currencies and units of time.</summary>
internal static class EnglishUnits
{
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["$"] = "USD", ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["₽"] = "RUB", ["₸"] = "KZT", ["₴"] = "UAH", ["₹"] = "INR", ["₺"] = "TRY", ["₩"] = "KRW",
        ["₪"] = "ILS", ["₫"] = "VND", ["₦"] = "NGN", ["₱"] = "PHP", ["฿"] = "THB", ["₾"] = "GEL", ["₼"] = "AZN", ["֏"] = "AMD",
    };

    /// <summary>The letters that tell one dollar from another.</summary>
    private static readonly Dictionary<string, string> Dollars = new(StringComparer.Ordinal)
    {
        ["us"] = "USD", ["a"] = "AUD", ["au"] = "AUD", ["c"] = "CAD", ["ca"] = "CAD", ["nz"] = "NZD", ["hk"] = "HKD", ["s"] = "SGD", ["nt"] = "TWD", ["r"] = "BRL",
    };

    private static readonly ILookup<string, (string[] Words, string Code)> Names = new[]
    {
        Coins("USD", "us dollar", "u . s . dollar", "american dollar", "dollar"), Coins("AUD", "australian dollar"), Coins("CAD", "canadian dollar"),
        Coins("EUR", "euro"), Coins("GBP", "pound sterling", "british pound", "pound"), Coins("RUB", "russian ruble", "russian rouble", "ruble", "rouble"),
        Coins("KZT", "kazakh tenge", "kazakhstani tenge", "tenge"), Coins("JPY", "japanese yen", "yen"), Coins("CNY", "chinese yuan", "yuan", "renminbi"),
        Coins("CHF", "swiss franc"), Coins("UAH", "ukrainian hryvnia", "hryvnia"), Coins("INR", "indian rupee"), Coins("TRY", "turkish lira"),
        Coins("PLN", "polish zloty", "zloty"), Coins("KGS", "kyrgyz som"), Coins("UZS", "uzbek som", "uzbek sum"), Coins("TJS", "somoni"),
        Coins("SEK", "swedish krona"), Coins("NOK", "norwegian krone"), Coins("DKK", "danish krone"), Coins("AMD", "dram"), Coins("GEL", "lari"),
        Coins("AZN", "manat"), Coins("ILS", "shekel"), Coins("BRL", "brazilian real"), Coins("KRW", "south korean won"),
    }.SelectMany(coins => coins).ToLookup(coin => coin.Words[0], StringComparer.Ordinal);

    /// <summary>In the singular and in the plural.</summary>
    private static readonly Dictionary<string, (string Name, decimal Factor)> Times = new (string Word, string Name, decimal Factor)[]
    {
        ("second", "seconds", 1), ("minute", "minutes", 1), ("hour", "hours", 1), ("day", "days", 1), ("night", "days", 1), ("week", "weeks", 1),
        ("fortnight", "weeks", 2), ("month", "months", 1), ("year", "years", 1), ("decade", "years", 10), ("century", "years", 100),
    }.SelectMany(time => new[] { time, time with { Word = time.Word == "century" ? "centuries" : time.Word + "s" } })
        .ToDictionary(time => time.Word, time => (time.Name, time.Factor), StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeTime = new(StringComparer.Ordinal) { "long", "whole", "full", "consecutive", "straight", "successive", "calendar", "more" };

    /// <summary>Whether a token is the sign of a currency.</summary>
    public static bool IsSign(in Token token) => token.Kind is TokenKind.Mark && Symbols.ContainsKey(token.Text);

    /// <summary>The currency sign that begins at an index, before a number: <c>$</c>, <c>US$</c>, <c>USD</c>.</summary>
    public static EnglishUnit? Before(Token[] tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Mark && Symbols.TryGetValue(token.Text, out var code))
        {
            return new EnglishUnit(QuantityUnit.Currency, code, 1, index + 1);
        }

        if (token.Kind is TokenKind.Word && tokens.At(index + 1) is { IsGlued: true } sign && sign.IsMark('$') && Dollars.TryGetValue(token.Lower, out var dollar))
        {
            return new EnglishUnit(QuantityUnit.Currency, dollar, 1, index + 2);
        }

        return IsCode(token) && tokens.At(index + 1).Kind is TokenKind.Number ? new EnglishUnit(QuantityUnit.Currency, token.Text, 1, index + 1) : null;
    }

    /// <summary>The unit that begins at an index, after a number.</summary>
    public static EnglishUnit? After(Token[] tokens, int index) => Percent(tokens, index) ?? Currency(tokens, index) ?? Time(tokens, index);

    /// <summary>The unit of time that begins at an index: <c>days</c>, <c>consecutive days</c>, the rest of <c>68-year-old</c>.</summary>
    public static EnglishUnit? Time(Token[] tokens, int index)
    {
        index += tokens.At(index) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
        index += BeforeTime.Contains(tokens.At(index).Lower) ? 1 : 0;
        return Times.TryGetValue(tokens.At(index).Lower, out var unit)
            ? new EnglishUnit(QuantityUnit.Time, unit.Name, unit.Factor, index + 1, unit.Factor >= 10)
            : null;
    }

    private static EnglishUnit? Percent(Token[] tokens, int index) =>
        tokens.At(index).IsMark('%') || tokens.At(index).Lower is "percent" or "pct" ? new EnglishUnit(QuantityUnit.Percent, "%", 1, index + 1)
        : tokens.StandsAt(index, "per", "cent") ? new EnglishUnit(QuantityUnit.Percent, "%", 1, index + 2)
        : null;

    private static EnglishUnit? Currency(Token[] tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Mark)
        {
            return Symbols.TryGetValue(token.Text, out var code) ? new EnglishUnit(QuantityUnit.Currency, code, 1, index + 1) : null;
        }

        foreach (var (words, name) in Names[token.Lower])
        {
            if (tokens.StandsAt(index, words))
            {
                return new EnglishUnit(QuantityUnit.Currency, name, 1, index + words.Length);
            }
        }

        return IsCode(token) ? new EnglishUnit(QuantityUnit.Currency, token.Text, 1, index + 1) : null;
    }

    private static bool IsCode(Token token) =>
        token is { Kind: TokenKind.Word, Text.Length: 3 } && token.Text.All(letter => letter is >= 'A' and <= 'Z') && Money.TryParse("1 " + token.Text, out _);

    private static IEnumerable<(string[] Words, string Code)> Coins(string code, params IEnumerable<string> names) =>
        names.SelectMany(name => name == "pound sterling"
            ? new[] { name, "pounds sterling" }
            : [name + "s", name]).Select(name => (name.Split(' '), code));
}
