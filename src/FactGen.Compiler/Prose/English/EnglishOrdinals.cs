namespace FactGen.Compiler.Prose.English;

/// <summary>Reads places in an order: <c>third</c>, <c>twenty-first</c>, <c>5th</c>, <c>one hundred and first</c>.</summary>
internal static class EnglishOrdinals
{
    private static readonly Dictionary<string, int> Places = Numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        + "eighteenth nineteenth twentieth");

    /// <summary>The words for the places up to the twentieth and for the tens.</summary>
    public static IReadOnlyCollection<string> Words => Places.Keys;

    /// <summary>Whether a token is such a word.</summary>
    public static bool IsWord(in Token token) => token.Kind is TokenKind.Word && Places.ContainsKey(token.Lower);

    /// <summary>The place of such a word; 0 of any other.</summary>
    public static int Place(string word) => Places.TryGetValue(word, out var place) ? place : 0;

    /// <summary>Whether a token is such a word in the plural, as a part of a whole is: "sixths", "hundredths".</summary>
    public static bool IsPart(in Token token) => token.Kind is TokenKind.Word
        && token.Lower is { Length: > 4 } word && word[word.Length - 1] == 's'
        && (Places.ContainsKey(word.Substring(0, word.Length - 1)) ? word != "seconds" : word is "hundredths" or "thousandths" or "millionths" or "billionths" or "halves");

    /// <summary>Whether a token turns the digits before it into a place in an order.</summary>
    public static bool IsEnding(in Token token) => token is { IsGlued: true, Lower: "st" or "nd" or "rd" or "th" };

    /// <summary>The place that is named at an index.</summary>
    public static EnglishNumber? Read(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Number)
        {
            return IsEnding(tokens.At(index + 1)) && EnglishDigits.TryParse(token.Span, out var number)
                && number == decimal.Truncate(number)
                ? new EnglishNumber(number, index + 2, 1, false)
                : null;
        }

        if (token.Kind is not TokenKind.Word)
        {
            return null;
        }

        if (Places.TryGetValue(token.Lower, out var place))
        {
            return new EnglishNumber(place, index + 1, 1, false);
        }

        return token.Use.HasFlag(WordUse.Quantity) && EnglishNumbers.Read(tokens, index) is { } before ? Behind(tokens, before) : null;
    }

    /// <summary>A place behind tens or hundreds: the "-first" of "twenty-first", the "and first" of "one hundred and first".</summary>
    private static EnglishNumber? Behind(Tokens tokens, EnglishNumber before)
    {
        var isTens = before.Value is > 10 and < 100 && before.Value % 10 == 0 && EnglishNumbers.IsTen(tokens[before.Next - 1]);
        var isHundreds = before.Value >= 100 && before.Value % 100 == 0 && EnglishScales.Of(tokens[before.Next - 1]) >= 100;
        var mark = isTens ? tokens.At(before.Next).IsMark('-') : isHundreds && tokens.At(before.Next).Is("and");
        var at = before.Next + (mark ? 1 : 0);
        return (isTens || isHundreds) && Places.TryGetValue(tokens.At(at).Lower, out var rest) && (rest < 10 || isHundreds)
            && (mark || rest != 2)
            ? new EnglishNumber(before.Value + rest, at + 1, 1, false)
            : null;
    }

    private static Dictionary<string, int> Numbered(string words)
    {
        var place = 1;
        var places = words.Split(' ').ToDictionary(word => word, _ => place++, StringComparer.Ordinal);
        var ten = 30;
        foreach (var word in "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".Split(' '))
        {
            places.Add(word, ten);
            ten += 10;
        }

        return places;
    }
}
