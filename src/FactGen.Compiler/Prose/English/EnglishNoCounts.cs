namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Numbers that count nothing: days of dates, clock times, notes and pages, numbers in addresses and names, one of so many.
/// </summary>
internal static class EnglishNoCounts
{
    /// <summary>Words before a number that make it the name of something.</summary>
    private static readonly HashSet<string> Labels = new(
        ("p pp page pages para paragraph chapter section article annex appendix figure fig table vol volume issue no nos number "
        + "phase type grade stage class step part line lines row item question verse clause room flight route highway version "
        + "footnote note ref refs eq equation box plate model mark group platform gate").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words that end the name of a street behind the number of a house.</summary>
    private static readonly HashSet<string> Streets = EnglishClauses.Set(
        "street st road rd lane avenue ave boulevard blvd terrace crescent embankment quay mews rue");

    /// <summary>How many words the name of a street may have before its last.</summary>
    private const int WordsOfStreet = 3;

    /// <summary>Whether the number between two indexes counts nothing.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The index of its first token.</param>
    /// <param name="next">The index of the token after it and its unit.</param>
    /// <param name="kind">The kind of its unit.</param>
    public static bool Is(Tokens tokens, int first, int next, QuantityUnit kind) =>
        kind is QuantityUnit.Percent ? tokens.At(next).Is("ci") || tokens.At(next).Is("confidence")
        : kind is QuantityUnit.Things && (IsDay(tokens, first, next) || IsClock(tokens, first, next) || IsNote(tokens, first, next)
            || IsNamed(tokens, first, next) || IsAddress(tokens, next) || IsOneOf(tokens, first, next) || IsYear(tokens, first, next));

    /// <summary>
    /// Whether four digits are no year: "seats 1950 people", "room 1812", "1776 Elm Street". A preposition before them makes a year of
    /// "in 2019 boats sank" all the same.
    /// </summary>
    public static bool IsNumberOfThings(Tokens tokens, int index)
    {
        var (before, after) = (tokens.At(index - 1), tokens.At(index + 1));
        return (before.Kind is TokenKind.Word && before.Length <= 9 && before.Lower is "room" or "flat" or "suite" or "flight" or "route" or "gate"
                or "highway" or "lot" or "model" or "no" or "number")
            || (after.Kind is TokenKind.Word && !after.IsGlued
                && ((after.Lower is "people" or "men" or "women" or "children" or "seats" or "votes" or "words" or "copies"
                        && !(before.Lower is "in" or "since" or "by" or "the" or "of"))
                    || (after.IsCapital && IsStreet(tokens, index + 2))));
    }

    private static bool IsStreet(Tokens tokens, int index) =>
        tokens.At(index).IsCapital && tokens.At(index).Lower is "street" or "road" or "avenue" or "lane" or "drive" or "boulevard";

    /// <summary>"5 May", "5-7 May", "May 5", "the 5th of May".</summary>
    private static bool IsDay(Tokens tokens, int first, int next)
    {
        var at = next + (tokens.At(next).Is("of") ? 1 : 0);
        return (tokens.DataAt(at).Use & WordUse.Date) != 0 && EnglishMonths.TryRead(tokens, at, out _, out _)
            || IsMonth(tokens, first - 1)
            || (tokens.At(first - 1).IsMark('.') && IsMonth(tokens, first - 2));
    }

    private static bool IsMonth(Tokens tokens, int index) =>
        (tokens.DataAt(index).Use & WordUse.Date) != 0 && EnglishMonths.TryRead(tokens, index, out _, out _);

    /// <summary>"12:30", "5 pm", "5 o'clock".</summary>
    private static bool IsClock(Tokens tokens, int first, int next)
    {
        var after = tokens.At(next);
        return (after.IsMark(':') && after.IsGlued && tokens.At(next + 1) is { Kind: TokenKind.Number, IsGlued: true })
            || (tokens[first].IsGlued && tokens.At(first - 1).IsMark(':') && tokens.At(first - 2).Kind is TokenKind.Number)
            || after.Lower is "am" or "pm" or "o'clock" or "oclock"
            || (after.Lower is "a" or "p" && tokens.At(next + 1).IsMark('.') && tokens.At(next + 2) is { IsGlued: true, Lower: "m" });
    }

    /// <summary>"[12]", "[3, 12]", "(p. 14)", "#7".</summary>
    private static bool IsNote(Tokens tokens, int first, int next)
    {
        var before = tokens.At(first - 1);
        var isGluedPoint = before.IsMark('.') && before.IsGlued && tokens[first].IsGlued;
        if (before.IsMark('#') || (isGluedPoint && tokens.At(first - 2).Kind is TokenKind.Word))
        {
            return true;
        }

        return before.First is '[' or ',' or '-' && IsInBrackets(tokens, first, next);
    }

    private static bool IsInBrackets(Tokens tokens, int first, int next)
    {
        while (tokens.At(first - 1) is { Kind: TokenKind.Number or TokenKind.Mark, First: not ']' } before && !before.IsMark('['))
        {
            first--;
        }

        while (tokens.At(next) is { Kind: TokenKind.Number or TokenKind.Mark, First: not '[' } after && !after.IsMark(']'))
        {
            next++;
        }

        return tokens.At(first - 1).IsMark('[') && tokens.At(next).IsMark(']');
    }

    /// <summary>"p. 14", "phase 2", "World War Two", "example.org/7".</summary>
    private static bool IsNamed(Tokens tokens, int first, int next)
    {
        var before = tokens.At(first - 1);
        if (before.Kind is TokenKind.Mark)
        {
            return before.IsMark('.') ? !tokens[first].IsGlued && IsLabel(tokens, first - 2)
                : before.First is '/' or '=' or '_' && tokens[first].IsGlued && before.IsGlued
                    && (tokens.At(first - 2).Kind is TokenKind.Word || tokens.At(first - 2).IsMark('/'));
        }

        if (before.Kind is not TokenKind.Word)
        {
            return false;
        }

        // A number word with a capital is part of the name before it: "World War Two", not "Two boats".
        return (tokens[first].IsCapital && before.IsCapital) || IsLabel(tokens, first - 1);
    }

    /// <summary>"14 Mill Street", "10 Downing Street"; no "12 Mill Street residents", who are counted.</summary>
    private static bool IsAddress(Tokens tokens, int next)
    {
        var index = next;
        while (index < next + WordsOfStreet && tokens.At(index).IsCapital && !Streets.Contains(tokens[index].Lower))
        {
            index++;
        }

        var after = tokens.At(index + 1);
        return (index > next || tokens.At(index).Is("rue"))
            && tokens.At(index) is { Kind: TokenKind.Word } street && Streets.Contains(street.Lower)
            && (street.IsCapital || street.Is("rue"))
            && !(after is { Kind: TokenKind.Word, IsCapital: false, IsGlued: false, Length: > 3 }
                && after.Lower.EndsWith("s", StringComparison.Ordinal));
    }

    private static bool IsLabel(Tokens tokens, int index)
    {
        var word = tokens.At(index);
        return word.Kind is TokenKind.Word && word.Length <= 9 && Labels.Contains(word.Lower)
            && tokens[index + 1].Kind is not TokenKind.Word
            && !(word.Is("no") && !word.IsCapital && !tokens.At(index + 1).IsMark('.'));
    }

    /// <summary>"one in five", "1 in 50,000", "25 per 100,000".</summary>
    private static bool IsOneOf(Tokens tokens, int first, int next)
    {
        var before = tokens.At(first - 1);
        if (before.Is("per") && tokens[first].Kind is TokenKind.Number && tokens.At(first - 2).Kind is TokenKind.Number)
        {
            return true;
        }

        if (before.Is("in") && IsOne(tokens.At(first - 2)) && !EnglishNumberEdges.IsYear(tokens[first]))
        {
            return true;
        }

        var whole = tokens.At(next + 1);
        return (tokens.At(next).Is("in") && IsOne(tokens[next - 1]) && next == first + 1
            && (whole.Kind is TokenKind.Number ? !EnglishNumberEdges.IsYear(whole) : EnglishNumbers.IsWord(whole)))
            || (tokens.At(next).Is("per") && tokens.At(next + 1).Kind is TokenKind.Number);
    }

    private static bool IsOne(in Token token) => token.Reads("one") || token.Reads("1");

    /// <summary>"in 2019", if nothing follows that it could count.</summary>
    private static bool IsYear(Tokens tokens, int first, int next) =>
        next == first + 1 && EnglishNumberEdges.IsYear(tokens[first])
        && tokens.At(first - 1).Lower is "in" or "since" or "until" or "till" or "during"
        && (tokens.At(next).Kind is TokenKind.Break || tokens.At(next).First is '.' or ',' or ';' or ')' || tokens.At(next).Lower is "and" or "but");
}
