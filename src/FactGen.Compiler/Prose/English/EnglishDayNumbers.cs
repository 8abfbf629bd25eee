namespace FactGen.Compiler.Prose.English;

/// <summary>A day of a month.</summary>
/// <param name="Day">Its number.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="IsPlace">Whether it is written as a place in an order: <c>5th</c>, <c>twenty-second</c>.</param>
internal readonly record struct EnglishDay(int Day, int Next, bool IsPlace);

/// <summary>How several days of a month are joined.</summary>
internal enum DayJoin
{
    /// <summary>One day.</summary>
    None,

    /// <summary>From the first to the last.</summary>
    Range,

    /// <summary>The one or the other.</summary>
    Choice,

    /// <summary>Somewhere between the first and the last.</summary>
    Between,

    /// <summary>Each of them.</summary>
    List,
}

/// <summary>The days with one month: <c>5</c>, <c>3 to 9</c>, <c>5 or 6</c>, <c>5, 6 and 7</c>.</summary>
/// <param name="Days">Their numbers, in the order of the text.</param>
/// <param name="Join">How they are joined.</param>
/// <param name="Next">The index of the token after them.</param>
internal sealed record EnglishDays(int[] Days, DayJoin Join, int Next);

/// <summary>Reads the numbers of days in a month.</summary>
internal static class EnglishDayNumbers
{
    private static readonly string[] Tens = ["twenty", "thirty"];

    private static readonly string[] UnitPlaces = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    private static readonly string[] Units =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    /// <summary>A day in figures or words, from 1 to 31.</summary>
    public static EnglishDay? Read(Tokens tokens, int index) => tokens.At(index).Kind switch
    {
        TokenKind.Number => InFigures(tokens, index),
        TokenKind.Word => InWords(tokens, index),
        _ => null,
    };

    /// <summary>The days that begin at an index, as many as are joined there.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index.</param>
    /// <param name="isBehindMonth">Whether the month comes before them, so that nothing else shows that a number is a day.</param>
    public static EnglishDays? ReadAll(Tokens tokens, int index, bool isBehindMonth)
    {
        if (Read(tokens, index) is not { } first)
        {
            return null;
        }

        var days = new List<int>(2) { first.Day };
        var (join, next) = (DayJoin.None, first.Next);
        while (days.Count < 31 && JoinAt(tokens, next, out var at) is not DayJoin.None and var more && Read(tokens, at) is { } day
            && (!isBehindMonth || (more is not DayJoin.List ? IsDayBehind(tokens, day) : IsEndOfList(tokens, day))))
        {
            if (more is DayJoin.Range && (days.Count > 1 || day.Day <= days[0]))
            {
                break;
            }

            days.Add(day.Day);
            join = join is DayJoin.Range ? DayJoin.List : more is DayJoin.List && join is DayJoin.Choice ? join : more;
            next = day.Next;
        }

        if (join is DayJoin.List && days.Count == 2 && IsBetween(tokens, index))
        {
            join = DayJoin.Between;
        }

        return new EnglishDays([.. days], join, next);
    }

    /// <summary>Whether "between" is before an index, perhaps with a weekday, month or article after it.</summary>
    public static bool IsBetween(Tokens tokens, int index) =>
        tokens.At(index - 1).Is("between") || tokens.At(index - 2).Is("between");

    private static DayJoin JoinAt(Tokens tokens, int index, out int next)
    {
        var token = tokens.At(index);
        next = index + 1;
        if (token.IsMark('-') || token.IsMark('/'))
        {
            return token.IsMark('-') ? DayJoin.Range : DayJoin.Choice;
        }

        if (token.IsMark(',') || token.IsMark('&'))
        {
            next += tokens.At(next).Lower is "and" or "or" ? 1 : 0;
            return tokens.At(index + 1).Is("or") ? DayJoin.Choice : DayJoin.List;
        }

        next += tokens.At(next).Is("the") ? 1 : 0;
        return token.Kind is not TokenKind.Word ? DayJoin.None : token.Lower switch
        {
            "to" or "until" or "till" or "through" => DayJoin.Range,
            "or" => DayJoin.Choice,
            "and" => DayJoin.List,
            _ => DayJoin.None,
        };
    }

    /// <summary>"January 5 and 6", but not "on January 5 and 12 boats".</summary>
    private static bool IsEndOfList(Tokens tokens, EnglishDay day) => IsDayBehind(tokens, day)
        && (day.IsPlace || tokens.At(day.Next).Kind is TokenKind.Break or TokenKind.Mark
            || tokens.At(day.Next).Lower is "in" or "at" or "on" or "of" or "and" or "to" or "for" or "with" or "when" or "as" or "by" or "from" or "last" or "this" or "next");

    /// <summary>Not the hour of "January 5 to 7 p.m.", nor a year.</summary>
    private static bool IsDayBehind(Tokens tokens, EnglishDay day) => tokens.At(day.Next).Lower is not ("pm" or "am" or "p" or "a");

    private static EnglishDay? InFigures(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Length > 2 || EnglishYears.Digits(token) is not (>= 1 and <= 31 and var number))
        {
            return null;
        }

        var after = tokens.At(index + 1);
        return EnglishOrdinals.IsEnding(after) ? new EnglishDay(number, index + 2, true)
            : (after is { IsGlued: true, Kind: TokenKind.Word } && !after.Reads("'s")) || after.IsMark('%') ? null
            : new EnglishDay(number, index + 1, false);
    }

    /// <summary>"fifth", "twenty-second", "twenty second", "twenty-one".</summary>
    private static EnglishDay? InWords(Tokens tokens, int index)
    {
        var word = tokens.At(index).Lower;
        if (Array.IndexOf(Tens, word) is >= 0 and var ten)
        {
            var at = index + (tokens.At(index + 1).IsMark('-') ? 2 : 1);
            var place = Array.IndexOf(UnitPlaces, tokens.At(at).Lower) + 1;
            var unit = place > 0 ? place : Array.IndexOf(Units, tokens.At(at).Lower) + 1;
            var day = ((ten + 2) * 10) + (unit is > 0 and < 10 ? unit : 0);
            return day <= 31 ? new EnglishDay(day, unit is > 0 and < 10 ? at + 1 : index + 1, place > 0) : null;
        }

        return EnglishOrdinals.Read(tokens, index) is { Value: >= 1 and <= 31 and var number, Next: var next }
            ? new EnglishDay((int)number, next, true)
            : word == "thirtieth" ? new EnglishDay(30, index + 1, true)
            : Array.IndexOf(Units, word) is >= 0 and var small ? new EnglishDay(small + 1, index + 1, false)
            : null;
    }
}
