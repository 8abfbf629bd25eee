using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Reads currencies by their signs, codes and names.</summary>
internal static class EnglishCurrencies
{
    /// <summary>A currency's name, in the singular or the plural.</summary>
    /// <param name="Words">The words of the name.</param>
    /// <param name="Code">The currency's code.</param>
    /// <param name="Factor">Its worth in that currency: a hundredth for a cent.</param>
    private sealed record Coin(string[] Words, string Code, decimal Factor);

    /// <summary>The letters that distinguish one dollar from another, right before its sign. Codes need no line here.</summary>
    private static readonly Dictionary<string, string> Dollars = Pairs(
        "us USD|u USD|a AUD|au AUD|aus AUD|c CAD|ca CAD|can CAD|cdn CAD|nz NZD|hk HKD|s SGD|sg SGD|sing SGD|nt TWD|r BRL|mx MXN|mex MXN|"
        + "ar ARS|arg ARS|cl CLP|col COP|j JMD|ja JMD|tt TTD|bds BBD|bz BZD|ec XCD|fj FJD|n NAD|rd DOP|g GYD|b BND|bn BND|wi XCD|si SBD");

    /// <summary>The currencies that share the sign of the dollar.</summary>
    private static readonly HashSet<string> DollarCodes =
        new(Dollars.Values.Concat("LRD SRD KYD BMD BSD UYU BOB".Split(' ')), StringComparer.Ordinal);

    /// <summary>The letters that distinguish one yen or yuan from another, right before the sign.</summary>
    private static readonly Dictionary<string, string> Yens = Pairs("cn CNY|rmb CNY|jp JPY");

    /// <summary>The codes that texts also write in small letters; others are words too ("all", "try", "top").</summary>
    private static readonly HashSet<string> SmallCodes = new(
        "usd eur gbp aud cad nzd jpy cny chf inr rub krw sek nok dkk mxn kzt uah pln brl sgd hkd zar".Split(' '), StringComparer.Ordinal);

    /// <summary>The factors of letters right before a code: <c>MUSD</c>, <c>kEUR</c>.</summary>
    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["T"] = 1_000, ["m"] = 1_000_000, ["M"] = 1_000_000, ["mn"] = 1_000_000, ["Mn"] = 1_000_000,
        ["bn"] = 1_000_000_000, ["Bn"] = 1_000_000_000,
    };

    /// <summary>By their first word.</summary>
    private static readonly Dictionary<string, List<Coin>> Names = ByFirstWord(
    [
        "USD us dollar", "USD u . s . dollar", "USD american dollar", "USD united states dollar", "USD dollar", "AUD australian dollar",
        "CAD canadian dollar", "NZD new zealand dollar", "HKD hong kong dollar", "SGD singapore dollar", "TWD new taiwan dollar",
        "TWD taiwan dollar", "JMD jamaican dollar", "FJD fijian dollar", "NAD namibian dollar", "BBD barbados dollar", "EUR euro",
        "GBP pound sterling", "GBP british pound", "GBP pound", "EGP egyptian pound", "LBP lebanese pound", "SYP syrian pound",
        "RUB russian ruble", "RUB russian rouble", "RUB ruble", "RUB rouble", "BYN belarusian ruble", "BYN belarusian rouble",
        "KZT kazakh tenge", "KZT kazakhstani tenge", "KZT tenge", "JPY japanese yen", "JPY yen", "CNY chinese yuan", "CNY yuan", "CNY renminbi",
        "CNY 元", "JPY 円", "CHF swiss franc", "UAH ukrainian hryvnia", "UAH hryvnia", "INR indian rupee", "PKR pakistani rupee", "LKR sri lankan rupee",
        "NPR nepalese rupee", "IDR indonesian rupiah", "IDR rupiah", "TRY turkish lira", "PLN polish zloty", "PLN zloty", "CZK czech koruna",
        "HUF hungarian forint", "HUF forint", "RON romanian leu", "BGN bulgarian lev", "KGS kyrgyz som", "UZS uzbek som", "UZS uzbek sum",
        "TJS somoni", "SEK swedish krona", "NOK norwegian krone", "DKK danish krone", "ISK icelandic krona", "AMD dram", "GEL lari", "AZN manat",
        "ILS israeli shekel", "ILS shekel", "BRL brazilian real", "MXN mexican peso", "ARS argentine peso", "CLP chilean peso", "COP colombian peso",
        "PHP philippine peso", "KRW south korean won", "KRW korean won", "THB thai baht", "THB baht", "VND vietnamese dong", "MYR ringgit",
        "ZAR south african rand", "ZAR rand", "NGN nigerian naira", "NGN naira", "KES kenyan shilling", "UGX ugandan shilling",
        "TZS tanzanian shilling", "AED uae dirham", "MAD moroccan dirham", "SAR saudi riyal", "IRR iranian rial", "LAK kip",
        "SEK swedish kronor", "NOK norwegian kroner", "DKK danish kroner", "BRL brazilian reais", "PLN zlotych", "CZK czech crown",
    ],
    [
        "USD us cent", "USD u . s . cent", "USD cent", "USD ¢", "EUR euro cent", "EUR eurocent", "CAD canadian cent", "AUD australian cent", "GBP pence", "GBP penny",
        "RUB kopeck", "RUB kopek",
    ]);

    /// <summary>Whether a token is the sign of a currency.</summary>
    public static bool IsSign(in Token token) => CodeOfSign(token) is not null;

    /// <summary>The currency that begins at an index, before a number: <c>$</c>, <c>US$</c>, <c>C $</c>, <c>USD</c>.</summary>
    public static EnglishUnit? Before(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Mark)
        {
            // The letters before a sign belong to it, known or not: "X$5" is an amount in unknown dollars.
            return CodeOfSign(token) is { } code
                && !(token.IsGlued && tokens.At(index - 1).Kind is TokenKind.Word && !CharacterKinds.IsUnspaced(tokens.At(index - 1).First))
                ? Unit(code, index + 1)
                : null;
        }

        if (token.Kind is TokenKind.Word && SignAfter(tokens, index + 1) is { } sign)
        {
            return CodeOfLetters(token, tokens[sign], isApart: !tokens[sign].IsGlued) is { } other ? Unit(other, sign + 1) : null;
        }

        return tokens.At(index + 1).Kind is TokenKind.Number && IsCode(token) ? Unit(token.Text, index + 1) : null;
    }

    /// <summary>Whether a number cannot be read alone, because the sign of a currency before it was not read: "X$5", "$5 euros".</summary>
    public static bool IsBehindSign(Tokens tokens, int index) =>
        CodeOfSign(tokens.At(index - 1)) is not null && tokens.At(index - 2).Kind is not TokenKind.Number;

    /// <summary>The currency that begins at an index, after a number.</summary>
    public static EnglishUnit? After(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is not (TokenKind.Mark or TokenKind.Word))
        {
            return null;
        }

        if (token.IsMark('-') && token.IsGlued)
        {
            // "one-dollar bills"
            return tokens.At(index + 1).IsGlued ? Named(tokens, index + 1) : null;
        }

        if (CodeOfSign(token) is { } code)
        {
            // In "1 $10 bill", the sign belongs to the second number.
            return !token.IsGlued && tokens.At(index + 1) is { Kind: TokenKind.Number, IsGlued: true } ? null : Unit(code, index + 1);
        }

        if (SignAfter(tokens, index + 1) is { } sign && tokens[sign].IsGlued)
        {
            return tokens.At(sign + 1).Kind is not TokenKind.Number && CodeOfLetters(token, tokens[sign], isApart: false) is { } other
                ? Unit(other, sign + 1)
                : null;
        }

        return Named(tokens, index) ?? Coded(tokens, index);
    }

    /// <summary>
    /// The currency after an amount that already has a sign: "$5 million Canadian dollars", "$15 AUD". Null if nothing follows, or if what
    /// follows belongs to the next number.
    /// </summary>
    public static EnglishUnit? Again(Tokens tokens, int index) =>
        After(tokens, index) is { } unit && !IsSign(tokens.At(index)) && tokens.At(unit.Next).Kind is not TokenKind.Number ? unit : null;

    /// <summary>
    /// The currency that a sign and the words behind the amount mean together; null if they do not fit: "$5 euros".
    /// </summary>
    public static string? Both(string before, string after) =>
        before == after || (before == "USD" && MayHaveDollarSign(after)) || (before == "JPY" && after == "CNY")
            || (before == "GBP" && after is "EGP" or "LBP" or "SYP") ? after
        : after == "USD" && MayHaveDollarSign(before) ? before
        : null;

    /// <summary>Whether letters right behind digits are a code or a name: <c>115USD</c>, <c>50p</c>.</summary>
    public static bool IsGluedUnit(Tokens tokens, int index) => (Named(tokens, index) ?? Coded(tokens, index)) is not null;

    private static bool MayHaveDollarSign(string code) => DollarCodes.Contains(code);

    private static EnglishUnit Unit(string code, int next, decimal factor = 1) =>
        new(QuantityUnit.Currency, code, factor, next) { IsPart = factor < 1 };

    private static int? SignAfter(Tokens tokens, int index) =>
        tokens.At(index) is { Kind: TokenKind.Mark, First: '$' or '¥' } ? index : null;

    /// <summary>The currency of letters before a sign. Apart from the sign, "a" is an article: "a $5 note".</summary>
    private static string? CodeOfLetters(in Token letters, in Token sign, bool isApart)
    {
        var known = sign.First == '$' ? Dollars : Yens;
        if (isApart ? letters.Lower is "c" or "us" or "au" or "ca" or "nz" or "hk" or "nt" : known.ContainsKey(letters.Lower))
        {
            return known.TryGetValue(letters.Lower, out var code) ? code : null;
        }

        var upper = letters.Length == 3 ? letters.Text.ToUpperInvariant() : "";
        return !isApart && upper.Length == 3 && IsCode(upper) && (sign.First != '$' || MayHaveDollarSign(upper)) ? upper : null;
    }

    private static EnglishUnit? Named(Tokens tokens, int index)
    {
        if (IsPence(tokens, index))
        {
            return Unit("GBP", index + 1, 0.01m);
        }

        if (tokens.At(index).Length > 0 && Names.TryGetValue(tokens.At(index).Lower, out var coins))
        {
            foreach (var coin in coins)
            {
                if (tokens.StandsAt(index, coin.Words))
                {
                    return Unit(coin.Code, index + coin.Words.Length, coin.Factor);
                }
            }
        }

        return null;
    }

    private static bool IsPence(Tokens tokens, int index) =>
        tokens.At(index) is { IsGlued: true, Length: 1, First: 'p' } && tokens.At(index - 1).Kind is TokenKind.Number;

    /// <summary>A code, perhaps with letters that multiply it: <c>USD</c>, <c>MUSD</c>.</summary>
    private static EnglishUnit? Coded(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is not TokenKind.Word || token.Length is < 3 or > 5)
        {
            return null;
        }

        if (IsCode(token) || SmallCodes.Contains(token.Lower))
        {
            return Unit(token.Text.ToUpperInvariant(), index + 1);
        }

        var text = token.Text;
        var code = text.Substring(text.Length - 3);
        return text.Length > 3 && SmallCodes.Contains(code.ToLowerInvariant()) && IsCode(code)
            && Multiples.TryGetValue(text.Substring(0, text.Length - 3), out var factor)
            ? new EnglishUnit(QuantityUnit.Currency, code, factor, index + 1, IsRound: true)
            : null;
    }

    /// <summary>The currency of a sign; null for any other token.</summary>
    private static string? CodeOfSign(in Token token) => token.Kind is not TokenKind.Mark ? null : token.First switch
    {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' or '￥' => "JPY",
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
        '₭' => "LAK",
        '₮' => "MNT",
        '₡' => "CRC",
        '₲' => "PYG",
        '₵' => "GHS",
        '៛' => "KHR",
        '৳' => "BDT",
        '؋' => "AFN",
        _ => null,
    };

    private static bool IsCode(in Token token) =>
        token is { Kind: TokenKind.Word, Length: 3 }
            && IsCapitalLetter(token.Span[0])
            && IsCapitalLetter(token.Span[1])
            && IsCapitalLetter(token.Span[2])
        && IsCode(token.Text);

    private static bool IsCode(string letters) => Money.TryParse("1 " + letters, out _);

    private static bool IsCapitalLetter(char letter) => letter is >= 'A' and <= 'Z';

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Each currency's code and name, the name in the plural and in the singular; then the same for hundredths of them.</summary>
    private static Dictionary<string, List<Coin>> ByFirstWord(string[] names, string[] hundredths)
    {
        var coins = new Dictionary<string, List<Coin>>(StringComparer.Ordinal);
        foreach (var (name, factor) in names.Select(name => (name, 1m)).Concat(hundredths.Select(name => (name, 0.01m))))
        {
            var (code, singular) = (name.Substring(0, 3), name.Substring(4));
            foreach (var wording in new[] { singular == "pound sterling" ? "pounds sterling" : singular + "s", singular })
            {
                var words = wording.Split(' ');
                if (!coins.TryGetValue(words[0], out var same))
                {
                    coins.Add(words[0], same = []);
                }

                same.Add(new Coin(words, code, factor));
            }
        }

        foreach (var same in coins.Values)
        {
            same.Sort((left, right) => right.Words.Length - left.Words.Length); // "euro cents" before "euro"
        }

        return coins;
    }
}
