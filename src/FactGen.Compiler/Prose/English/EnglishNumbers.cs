namespace FactGen.Compiler.Prose.English;

/// <summary>A number read from a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="Scale">The scale word that it ends with, as a number (a million), or 1.</param>
/// <param name="IsRound">Whether words make a round number of it: "19 million", "a dozen".</param>
internal readonly record struct EnglishNumber(decimal Value, int Next, decimal Scale, bool IsRound);

/// <summary>
/// Reads numbers in digits and words: <c>2.5 million</c>, <c>two thousand, three hundred</c>, <c>half a dozen</c>,
/// <c>three quarters of a million</c>.
/// </summary>
internal static class EnglishNumbers
{
    /// <summary>
    /// A number that letters or words multiply is below this, so that no product leaves the range of <see cref="decimal"/>.
    /// </summary>
    private const decimal GreatestScaled = 1_000_000_000_000;

    private static readonly Dictionary<string, int> Units = WithNought(Numbered(
        0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"));

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    /// <summary>The words that a number may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. Units.Keys, .. Tens.Keys, "half", "a", "quarter"];

    /// <summary>The words that a place in an order may begin with.</summary>
    public static IReadOnlyCollection<string> OrdinalBeginnings { get; } = [.. EnglishOrdinals.Words, .. Tens.Keys];

    /// <summary>The words that a number or a place in an order may have.</summary>
    public static IReadOnlyCollection<string> All { get; } =
        [.. Beginnings, .. OrdinalBeginnings, .. EnglishScales.All, "an", "several", "couple", "of", "the", "and", "-"];

    /// <summary>Whether a token is a number word below a hundred: "twelve", "thirty".</summary>
    public static bool IsWord(in Token token) =>
        token.Kind is TokenKind.Word && (Units.ContainsKey(token.Lower) || Tens.ContainsKey(token.Lower));

    /// <summary>Whether a token is one of the words for tens: "thirty".</summary>
    public static bool IsTen(in Token token) => token.Kind is TokenKind.Word && Tens.ContainsKey(token.Lower);

    /// <summary>The number of such a word; 0 of any other.</summary>
    internal static int TenOf(in Token token) => token.Kind is TokenKind.Word && Tens.TryGetValue(token.Lower, out var ten) ? ten : 0;

    /// <summary>The number below a hundred whose words begin at an index, and the index after it; 0 if there is none.</summary>
    internal static (int Value, int Next) BelowHundred(Tokens tokens, int index) =>
        tokens.At(index).Kind is TokenKind.Word && ReadBelowHundred(tokens, index) is { } number
            ? ((int)number.Value, number.Next) : (0, index);

    /// <summary>Reads the number that begins at an index.</summary>
    public static EnglishNumber? Read(Tokens tokens, int index)
    {
        if (ReadPartOfScale(tokens, index) is { } part)
        {
            return part;
        }

        if (ReadGroup(tokens, index) is not { } first)
        {
            return null;
        }

        var number = first;
        while (number.Scale >= 1000 && ReadNext(tokens, number) is { } next)
        {
            number = new EnglishNumber(number.Value + next.Value, next.Next, next.Scale, next.IsRound);
        }

        // The scale is that of the last words only if all of the number is in it.
        return number.Next == first.Next ? number : number with { Scale = 1, IsRound = number.Value % 100 == 0 };
    }

    /// <summary>"half a million", "half million", "a quarter of a million", "three-quarters of a million".</summary>
    internal static EnglishNumber? ReadPartOfScale(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Word)
        {
            return null;
        }

        var (numerator, at) = tokens.At(index).Lower switch
        {
            "half" or "quarter" => (1, index),
            "a" or "one" => (1, index + 1),
            "three" => (3, index + 1),
            _ => (0, index),
        };
        at += at > index && tokens.At(at).IsMark('-') ? 1 : 0;
        var share = numerator == 0 ? 0 : tokens.At(at).Lower switch
        {
            "half" when numerator == 1 => 0.5m,
            "quarter" when numerator == 1 => 0.25m,
            "quarters" when numerator == 3 => 0.75m,
            _ => 0,
        };
        if (share == 0)
        {
            return null;
        }

        var next = at + 1 + (tokens.At(at + 1).Is("of") || (share == 0.5m && tokens.At(at + 1).IsMark('-')) ? 1 : 0);
        next += tokens.At(next).Lower is "a" or "the" ? 1 : 0;
        var scale = EnglishScales.Plain(tokens.At(next));
        return scale > 0 && !EndsInPlural(tokens.At(next))
            ? WithScale(tokens, new EnglishNumber(share * scale, next + 1, scale, true))
            : null;
    }

    private static bool EndsInPlural(in Token token) => token.Span[token.Length - 1] is 's' or 'S';

    /// <summary>A number up to its scale: "2.5 million", "two hundred and five thousand", "a dozen".</summary>
    private static EnglishNumber? ReadGroup(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Is("a"))
        {
            return ReadArticle(tokens, index);
        }

        if (EnglishDigits.Read(tokens, index) is var (value, next))
        {
            return ReadScaledDigits(tokens, index, value, next);
        }

        if (token.Kind is not TokenKind.Word || ReadBelowHundred(tokens, index) is not { } small)
        {
            return null;
        }

        var number = WithHundreds(tokens, small);
        return WithScale(tokens, WithFraction(tokens, WithPoint(tokens, number)));
    }

    private static EnglishNumber? ReadArticle(Tokens tokens, int index)
    {
        if (tokens.At(index + 1).Is("couple"))
        {
            return WithScale(tokens, new EnglishNumber(2, index + (tokens.At(index + 2).Is("of") ? 3 : 2), 1, true));
        }

        var token = tokens.At(index + 1);
        var scale = token.Is("gross") && tokens.At(index + 2).Is("of") ? 144 : EnglishScales.Plain(token);
        if (scale == 0 || EndsInPlural(token) && scale != 144)
        {
            return null;
        }

        var number = new EnglishNumber(scale, index + 2, scale, true);
        return WithScale(tokens, WithHalfOfScale(tokens, scale == 100 ? WithRest(tokens, number) : number));
    }

    private static EnglishNumber? ReadScaledDigits(Tokens tokens, int index, decimal value, int next)
    {
        var isMoney = EnglishUnits.IsSign(tokens.At(index - 1));
        var hyphen = tokens.At(next) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
        var letters = tokens.At(next + hyphen);
        if (value < GreatestScaled && EnglishScales.OfLetters(letters, isMoney) is > 0 and var scale
            && (hyphen == 0 || letters.Length > 1))
        {
            return new EnglishNumber(value * scale, next + hyphen + 1, scale, true);
        }

        // "5th" is a place, "1990s" a decade, and "4x4" is no number.
        if (letters is { IsGlued: true, Kind: TokenKind.Word } && hyphen == 0 && letters.First != '\''
            && letters.Lower is not ("ish" or "plus" or "odd") && !EnglishUnits.IsGlued(tokens, next))
        {
            return null;
        }

        var number = new EnglishNumber(value, next, 1, false);
        if (tokens.At(next).Lower is "hundred" && value is > 0 and < 100)
        {
            number = WithRest(tokens, new EnglishNumber(value * 100, next + 1, 100, true));
        }

        return WithScale(tokens, WithFraction(tokens, number));
    }

    /// <summary>"twelve", "thirty", "thirty-one", "thirty one".</summary>
    private static EnglishNumber? ReadBelowHundred(Tokens tokens, int index)
    {
        var word = tokens.At(index).Lower;
        if (!Tens.TryGetValue(word, out var ten))
        {
            return Units.TryGetValue(word, out var single) && !IsForNaught(tokens, index)
                ? new EnglishNumber(single, index + 1, 1, false)
                : null;
        }

        var hyphen = tokens.At(index + 1).IsMark('-') ? 1 : 0;
        return Units.TryGetValue(tokens.At(index + 1 + hyphen).Lower, out var unit) && unit is > 0 and < 10
            ? new EnglishNumber(ten + unit, index + 2 + hyphen, 1, false)
            : new EnglishNumber(ten, index + 1, 1, false);
    }

    /// <summary>"All for naught", "came to naught".</summary>
    private static bool IsForNaught(Tokens tokens, int index) =>
        tokens.At(index).Lower is "naught" or "nought" && tokens.At(index - 1).Lower is "for" or "to" or "at";

    private static EnglishNumber WithHundreds(Tokens tokens, EnglishNumber number)
    {
        var hyphen = tokens.At(number.Next) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
        return tokens.At(number.Next + hyphen).Lower is "hundred" or "hundreds" && number.Value > 0
            ? WithRest(tokens, new EnglishNumber(number.Value * 100, number.Next + hyphen + 1, 100, true))
            : number;
    }

    /// <summary>Hundreds with the number below a hundred: "two hundred and five", "3 hundred and one".</summary>
    private static EnglishNumber WithRest(Tokens tokens, EnglishNumber hundreds)
    {
        var and = tokens.At(hundreds.Next).Is("and") ? 1 : 0;
        if (and == 1 && tokens.At(hundreds.Next - 2).Kind is TokenKind.Number
            && tokens.At(hundreds.Next + 1) is { Kind: TokenKind.Number, Length: <= 2 }
            && EnglishDigits.Read(tokens, hundreds.Next + 1) is { Value: > 0 and < 100 } digits && digits.Next == hundreds.Next + 2
            && EnglishScales.Of(tokens.At(digits.Next)) == 0 && EnglishUnits.After(tokens, digits.Next) is null)
        {
            return new EnglishNumber(hundreds.Value + digits.Value, digits.Next, 1, false);
        }

        return tokens.At(hundreds.Next + and).Kind is TokenKind.Word
            && ReadBelowHundred(tokens, hundreds.Next + and) is { Value: > 0 } rest
            && !(EnglishScales.Of(tokens.At(rest.Next)) == 100)
            ? new EnglishNumber(hundreds.Value + rest.Value, rest.Next, 1, false)
            : hundreds;
    }

    /// <summary>The continuation of a number that ends with a thousand or more: ", three hundred", "and thirty", "300 thousand".</summary>
    private static EnglishNumber? ReadNext(Tokens tokens, EnglishNumber number)
    {
        var isComma = tokens.At(number.Next).IsMark(',');
        var and = tokens.At(number.Next + (isComma ? 1 : 0)).Is("and");
        var at = number.Next + (isComma ? 1 : 0) + (and ? 1 : 0);
        var isDigits = tokens.At(at).Kind is TokenKind.Number;
        if (!(isDigits || IsWord(tokens.At(at)) || tokens.At(at).Is("a"))
            || ReadGroup(tokens, at) is not { } next || next.Value >= number.Scale)
        {
            return null;
        }

        // After "and" or a comma, a separate number may follow.
        var isPart = isDigits ? next.Scale >= 1000 || (tokens.At(at + 1).Is("hundred") && !isComma)
            : isComma ? next.Value >= 100 && !and
            : true;
        return isPart && EnglishScales.Plain(tokens.At(next.Next - 1)) != 12 ? next : null;
    }

    /// <summary>"two hundred point five", "two point two five".</summary>
    private static EnglishNumber WithPoint(Tokens tokens, EnglishNumber number)
    {
        var (unit, value, next) = (0.1m, number.Value, number.Next + 1);
        if (!tokens.At(number.Next).Is("point"))
        {
            return number;
        }

        if (BelowHundred(tokens, next) is { Value: >= 10 and var both, Next: var end })
        {
            return new EnglishNumber(value + (both / 100m), end, 1, false);
        }

        for (; unit > 0.0000001m && Units.TryGetValue(tokens.At(next).Lower, out var digit) && digit < 10; next++, unit /= 10)
        {
            value += digit * unit;
        }

        return next > number.Next + 1 ? new EnglishNumber(value, next, 1, false) : number;
    }

    /// <summary>"two and a half", "two and three quarters".</summary>
    private static EnglishNumber WithFraction(Tokens tokens, EnglishNumber number) =>
        number.Scale >= 1000 || !tokens.At(number.Next).Is("and")
            || EnglishFractions.Behind(tokens, number.Next + 1) is not var (share, next) ? number
        : new EnglishNumber(number.Value + share, next, 1, false);

    private static (decimal Share, int Next)? Fraction(Tokens tokens, int index)
    {
        if (tokens.At(index).Lower is "a" or "one" && tokens.At(index + 1).Lower is "half" or "quarter")
        {
            // "two and a half dozen" is thirty, "two and a half of them" no number.
            return (tokens.At(index + 1).Is("half") ? 0.5m : 0.25m, index + 2);
        }

        var hyphen = tokens.At(index + 1).IsMark('-') ? 1 : 0;
        return tokens.At(index).Is("three") && tokens.At(index + 1 + hyphen).Is("quarters") ? (0.75m, index + 2 + hyphen) : null;
    }

    /// <summary>"a million and a half" is a million and half a million.</summary>
    private static EnglishNumber WithHalfOfScale(Tokens tokens, EnglishNumber number) =>
        number.Scale >= 1000 && tokens.At(number.Next).Is("and") && Fraction(tokens, number.Next + 1) is var (share, next)
        && EnglishScales.Of(tokens.At(next)) == 0
            ? number with { Value = number.Value + (share * number.Scale), Next = next }
            : number;

    /// <summary>The number with the words of scale behind it, however many a text has in a row.</summary>
    private static EnglishNumber WithScale(Tokens tokens, EnglishNumber number)
    {
        while (true)
        {
            var hyphen = tokens.At(number.Next) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
            var token = tokens.At(number.Next + hyphen);
            var scale = token.Lower is "gross" && !IsTwelveDozen(tokens.At(number.Next + hyphen + 1)) ? 0
                : token.Is("score") && tokens.At(number.Next - 1).Kind is TokenKind.Number ? 0
                : EnglishScales.Of(token);
            if (number.Value >= 1_000_000 || scale == 0)
            {
                return WithHalfOfScale(tokens, number);
            }

            number = new EnglishNumber(number.Value * scale, number.Next + hyphen + 1, scale, true);
        }
    }

    /// <summary>"two gross of pens" and "sold two gross in June" are dozens of dozens; "two gross errors" are not.</summary>
    private static bool IsTwelveDozen(in Token next) => next.Kind is not TokenKind.Word || EnglishClauses.IsPreposition(next);

    private static Dictionary<string, int> WithNought(Dictionary<string, int> units)
    {
        units.Add("nought", 0);
        units.Add("naught", 0);
        return units;
    }

    private static Dictionary<string, int> Numbered(int first, string words) =>
        words.Split(' ').ToDictionary(word => word, _ => first++, StringComparer.Ordinal);
}
