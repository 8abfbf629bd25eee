namespace FactGen.Compiler.Prose.English;

/// <summary>A year of the calendar; the year before 1 is 0.</summary>
/// <param name="Year">The year.</param>
/// <param name="Next">The index of the token after it.</param>
internal readonly record struct EnglishYear(int Year, int Next);

/// <summary>
/// Reads years, decades and centuries: <c>2019</c>, <c>44 BC</c>, <c>nineteen zero one</c>, <c>the 1990s</c>, <c>the 19th century</c>.
/// </summary>
internal static class EnglishYears
{
    private static readonly string[] Digit = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>The words that one of them may begin with, numbers and ordinals aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = ["ad", "year", .. Decades, "noughties"];

    /// <summary>The words that make one of them.</summary>
    public static IReadOnlyCollection<string> Makers { get; } = ["year", "century", "centuries", .. Decades, "noughties", "nineteen", "eighteen", "twenty"];

    /// <summary>The number of a token that consists of ASCII digits; null for other tokens.</summary>
    public static int? Digits(in Token token)
    {
        if (token.Kind is not TokenKind.Number || token.Length > 6)
        {
            return null;
        }

        var number = 0;
        foreach (var digit in token.Span)
        {
            if (digit is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>The year after a month or a day: <c>2019</c>, <c>44 BC</c>, <c>AD 79</c>, <c>nineteen zero one</c>.</summary>
    public static EnglishYear? Read(Tokens tokens, int index) => tokens.At(index).Kind switch
    {
        TokenKind.Number => WithEra(tokens, index)
            ?? (IsPlain(tokens, index) ? new EnglishYear(Digits(tokens.At(index))!.Value, index + 1) : null),
        TokenKind.Word => AfterEra(tokens, index) ?? InWords(tokens, index),
        _ => null,
    };

    /// <summary>The figures of a year without its century: the 98 of <c>'98</c>, whose mark is at an index.</summary>
    public static int? ReadShort(Tokens tokens, int index) =>
        tokens.At(index) is { IsGlued: false } mark && mark.IsMark('\'') && tokens.At(index + 1) is { IsGlued: true, Length: 2 } number
        && !tokens.At(index + 2).Reads("s")
            ? Digits(number)
            : null;

    /// <summary>The year that ends with two figures, seen from a day: at most twenty years later.</summary>
    public static int Full(long anchor, int figures)
    {
        var now = CalendarDays.DateOf(anchor).Year;
        var year = (now / 100 * 100) + figures;
        return year > now + 20 ? year - 100 : year;
    }

    /// <summary>The year, decade or century that begins at an index.</summary>
    public static EnglishPeriod? ReadPeriod(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Word)
        {
            return AfterEra(tokens, index) is { } late ? OfYear(late, late.Next)
                : token.Is("year") && Digits(tokens.At(index + 1)) is > 99 and var named && IsFree(tokens, index + 2)
                    ? OfYear(new EnglishYear(named, index + 2), index + 2)
                : ReadDecadeInWords(tokens, index) ?? ReadCentury(tokens, index) ?? ReadYearInWords(tokens, index);
        }

        if (token.Kind is not TokenKind.Number)
        {
            return null;
        }

        return WithEra(tokens, index) is { } year ? OfYear(year, year.Next)
            : IsAfterPointedEra(tokens, index) ? OfYear(new EnglishYear(Digits(token)!.Value, index + 1), index + 1)
            : ReadShort(tokens, index - 1) is { } figures ? IsYearPlace(tokens, index - 2) ? OfNearYear(figures, index + 1) : null
            : IsPlain(tokens, index) ? ReadPlain(tokens, index)
            : ReadDecade(tokens, index) ?? ReadCentury(tokens, index) ?? ReadFarYear(tokens, index);
    }

    /// <summary>"A.D. 79", whose points do not end a sentence.</summary>
    private static bool IsAfterPointedEra(Tokens tokens, int index)
    {
        var at = index - (tokens.At(index - 1).Kind is TokenKind.Break ? 2 : 1);
        return tokens.At(at).IsMark('.') && tokens.At(at - 1) is { IsGlued: true, Length: 1, First: 'D' } && tokens.At(at - 2).IsMark('.')
            && tokens.At(at - 3) is { Length: 1, First: 'A' } && Digits(tokens.At(index)) is > 0 and < 3000;
    }

    private static EnglishPeriod OfNearYear(int figures, int next) =>
        new((anchor, _) => [Years(Full(anchor, figures), Full(anchor, figures))], next, next, false, true);

    /// <summary>"in nineteen thirty-six", if nothing follows that it could count.</summary>
    private static EnglishPeriod? ReadYearInWords(Tokens tokens, int index) =>
        IsYearPlace(tokens, index - 1) && InWords(tokens, index) is { Year: > 1099 } year && IsFree(tokens, year.Next)
            ? OfYear(year, year.Next)
            : null;

    /// <summary>Whether a word comes before a year: "in", "since".</summary>
    private static bool IsYearPlace(Tokens tokens, int index) =>
        tokens.At(index).Lower is "in" or "since" or "until" or "by" or "of" or "from" or "before" or "after" or "to" or "early" or "late";

    private static EnglishPeriod OfYear(EnglishYear year, int next) =>
        EnglishPeriod.Fixed(CalendarDays.Months(year.Year, 1, 12), next) with { Year = year.Year };

    private static bool IsPlain(Tokens tokens, int index) =>
        tokens.At(index) is { Kind: TokenKind.Number, Length: 4, First: '1' or '2' } token && Digits(token) is not null
        && !(tokens.At(index + 1) is { IsGlued: true, Kind: TokenKind.Word or TokenKind.Number } after && !after.Reads("'s"));

    /// <summary>Whether nothing follows that a number could count.</summary>
    internal static bool IsFree(Tokens tokens, int index) => tokens.At(index).Kind is TokenKind.Break or TokenKind.Mark
        && !tokens.At(index).IsMark('%');

    /// <summary>A year of four digits, or of several as in <c>1914-18</c>.</summary>
    private static EnglishPeriod? ReadPlain(Tokens tokens, int index)
    {
        if (EnglishUnits.After(tokens, index + 1) is not null || EnglishUnits.Before(tokens, index - 1) is not null
            || EnglishNoCounts.IsNumberOfThings(tokens, index))
        {
            return null;
        }

        var year = Digits(tokens.At(index))!.Value;
        var mark = tokens.At(index + 1);
        if (!(mark is { IsGlued: true } && (mark.IsMark('-') || mark.IsMark('/')))
            || tokens.At(index + 2) is not { IsGlued: true, Kind: TokenKind.Number, Length: <= 2 } end
            || Digits(end) is not { } last)
        {
            return OfYear(new EnglishYear(year, index + 1), index + 1);
        }

        // "2011-12" may be a month and may be two years.
        var isLater = end.Length == 2 && last > year % 100;
        var isMonth = last is >= 1 and <= 12 && tokens.At(index + 3) is not { IsGlued: true, Kind: TokenKind.Mark, First: '-' or '/' };
        var (first, final) = (CalendarDays.Months(year, 1, 12), CalendarDays.Months((year / 100 * 100) + last, 1, 12));
        return isLater == isMonth ? EnglishPeriod.Unread(index + 3)
            : isMonth ? EnglishPeriod.Fixed(CalendarDays.Months(year, last, last), index + 3) with { Year = year }
            : new EnglishPeriod((_, _) => [new DaySpan(first.First, final.Last), first, final], index + 3, index + 3, false, false);
    }

    /// <summary>"in 3050", if nothing follows that it could count.</summary>
    private static EnglishPeriod? ReadFarYear(Tokens tokens, int index) =>
        tokens.At(index) is { Length: 4, First: >= '3' } token && Digits(token) is { } year && IsFree(tokens, index + 1)
        && tokens.At(index - 1).Lower is "in" or "by" or "until" or "since"
            ? OfYear(new EnglishYear(year, index + 1), index + 1)
            : null;

    /// <summary>"44 BC", "79 AD".</summary>
    private static EnglishYear? WithEra(Tokens tokens, int index) =>
        Digits(tokens.At(index)) is > 0 and var number && ReadEra(tokens, index + 1) is { } era
            ? new EnglishYear(era.IsBefore ? 1 - number : number, era.Next)
            : null;

    /// <summary>"AD 79"</summary>
    private static EnglishYear? AfterEra(Tokens tokens, int index) =>
        tokens.At(index).First == 'A' && ReadEra(tokens, index) is { IsBefore: false } era
        && Digits(tokens.At(era.Next)) is > 0 and var number && tokens.At(era.Next).Length <= 4
            ? new EnglishYear(number, era.Next + 1)
            : null;

    private static (bool IsBefore, int Next)? ReadEra(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is not TokenKind.Word || token.First is not ('A' or 'B' or 'C'))
        {
            return null;
        }

        var word = token.Text;
        if (word is "BC" or "BCE" or "AD" or "CE")
        {
            return (word[0] == 'B', index + 1);
        }

        var isPointed = tokens.At(index + 1).IsMark('.')
            && ((word == "B" && tokens.At(index + 2).Is("c")) || (word == "A" && tokens.At(index + 2).Is("d")));
        return !isPointed ? null : (word == "B", index + (tokens.At(index + 3).IsMark('.') ? 4 : 3));
    }

    /// <summary>"nineteen zero one", "nineteen seventy-eight", "two thousand and eighteen".</summary>
    private static EnglishYear? InWords(Tokens tokens, int index)
    {
        var first = tokens.At(index).Lower;
        if (Array.IndexOf(Digit, first) is (1 or 2) and var thousands && tokens.At(index + 1).Is("thousand"))
        {
            var rest = index + (tokens.At(index + 2).Is("and") ? 3 : 2);
            return TwoDigits(tokens, rest) is { } years ? new EnglishYear((thousands * 1000) + years.Year, years.Next)
                : Array.IndexOf(Digit, tokens.At(rest).Lower) is > 0 and var one ? new EnglishYear((thousands * 1000) + one, rest + 1)
                : rest == index + 2 ? new EnglishYear(thousands * 1000, rest)
                : null;
        }

        var century = Array.IndexOf(Teens, first) is >= 0 and var teen ? teen + 10 : first == "twenty" ? 20 : 0;
        return century > 9 && TwoDigits(tokens, index + 1) is { } inCentury
            ? new EnglishYear((century * 100) + inCentury.Year, inCentury.Next)
            : null;
    }

    private static EnglishYear? TwoDigits(Tokens tokens, int index)
    {
        var word = tokens.At(index).Lower;
        if (word is "zero" or "oh")
        {
            return Array.IndexOf(Digit, tokens.At(index + 1).Lower) is > 0 and var single ? new EnglishYear(single, index + 2) : null;
        }

        if (Array.IndexOf(Teens, word) is >= 0 and var teen)
        {
            return new EnglishYear(teen + 10, index + 1);
        }

        if (Array.IndexOf(Tens, word) is not (>= 0 and var ten))
        {
            return null;
        }

        var at = index + (tokens.At(index + 1).IsMark('-') ? 2 : 1);
        return Array.IndexOf(Digit, tokens.At(at).Lower) is > 0 and var unit
            ? new EnglishYear(((ten + 2) * 10) + unit, at + 1)
            : new EnglishYear((ten + 2) * 10, index + 1);
    }

    private static DaySpan Years(int first, int last) =>
        new(CalendarDays.Months(first, 1, 12).First, CalendarDays.Months(last, 1, 12).Last);

    /// <summary>"1990s", "1800s", "70s".</summary>
    private static EnglishPeriod? ReadDecade(Tokens tokens, int index)
    {
        var at = index + (tokens.At(index + 1).IsMark('\'') ? 2 : 1);
        if (Digits(tokens.At(index)) is not { } year || year % 10 != 0 || tokens.At(at) is not { IsGlued: true, Lower: "s" or "'s" })
        {
            return null;
        }

        return tokens.At(index).Length switch
        {
            4 when year is < 1000 or > 2990 || (tokens.At(at).Is("'s") && year % 100 != 0 && year > 3000) => null,
            4 when year % 100 == 0 => new EnglishPeriod((_, _) =>
                [Years(year, year + 9), Years(year, year + 99)], at + 1, at + 1, false, false),
            4 => EnglishPeriod.Fixed(Years(year, year + 9), at + 1),
            2 when year >= 20 && IsDecade(tokens, index) => OfNearestCentury(year, at + 1),
            _ => null,
        };
    }

    /// <summary>"the seventies", "the nineteen seventies".</summary>
    private static EnglishPeriod? ReadDecadeInWords(Tokens tokens, int index)
    {
        var century = Array.IndexOf(Teens, tokens.At(index).Lower) is >= 5 and var teen ? (teen + 10) * 100 : 0;
        var at = century == 0 ? index : index + (tokens.At(index + 1).IsMark('-') ? 2 : 1);
        if (tokens.At(at).Is("noughties") && tokens.At(at - 1).Is("the"))
        {
            return EnglishPeriod.Fixed(Years(2000, 2009), at + 1);
        }

        if (tokens.At(at).Kind is not TokenKind.Word || Array.IndexOf(Decades, tokens.At(at).Lower) is not (>= 0 and var ten))
        {
            return null;
        }

        var year = century + ((ten + 2) * 10);
        return century > 0 ? EnglishPeriod.Fixed(Years(year, year + 9), at + 1)
            : IsDecade(tokens, index) ? OfNearestCentury(year, at + 1)
            : null;
    }

    /// <summary>"in the 70s", but not "in his 70s".</summary>
    private static bool IsDecade(Tokens tokens, int index) =>
        tokens.At(index - 1).Lower is "the" or "early" or "mid" or "late" || tokens.At(index - 1).IsMark('\'') || tokens.At(index - 1).IsMark('-');

    private static EnglishPeriod OfNearestCentury(int year, int next) =>
        new((anchor, _) => [NearestDecade(CalendarDays.DateOf(anchor).Year, year)], next, next, false, true);

    private static DaySpan NearestDecade(int year, int decade)
    {
        var first = (year / 100 * 100) + decade;
        return first > year ? Years(first - 100, first - 91) : Years(first, first + 9);
    }

    /// <summary>"19th century", "nineteenth-century", "the fifth century BC": in figures 1801 to 1900, and 18XX in EDTF.</summary>
    private static EnglishPeriod? ReadCentury(Tokens tokens, int index)
    {
        if (EnglishOrdinals.Read(tokens, index) is not { Value: >= 1 and <= 40 and var number, Next: var next })
        {
            return null;
        }

        next += tokens.At(next).IsMark('-') ? 1 : 0;
        if (!tokens.At(next).Is("century"))
        {
            return null;
        }

        var century = (int)number;
        if (ReadEra(tokens, next + 1) is { } era)
        {
            return EnglishPeriod.Fixed(
                era.IsBefore ? Years(1 - (century * 100), (1 - century) * 100) : Years((century * 100) - 99, century * 100), era.Next);
        }

        return new EnglishPeriod(
            (_, _) => [Years((century - 1) * 100, (century * 100) - 1), Years((century * 100) - 99, century * 100)],
            next + 1,
            next + 1,
            false,
            false);
    }
}
