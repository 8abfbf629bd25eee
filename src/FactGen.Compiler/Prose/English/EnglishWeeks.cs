namespace FactGen.Compiler.Prose.English;

/// <summary>Reads weeks and weekends: <c>the week of June 5</c>, <c>w/c 5 June</c>, <c>week 10 of 2019</c>.</summary>
internal static class EnglishWeeks
{
    /// <summary>The words that a week may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = ["week", "weekend", "w"];

    /// <summary>The week that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) => tokens.At(index).Lower switch
    {
        "week" => ReadWeekOf(tokens, index) ?? ReadNumbered(tokens, index),
        "w" => ReadShort(tokens, index),
        "weekend" => ReadWeekend(tokens, index),
        _ => null,
    };

    /// <summary>"the week of June 5", "the week of the 18th", "the week beginning 5 June".</summary>
    private static EnglishPeriod? ReadWeekOf(Tokens tokens, int index) =>
        tokens.At(index + 1).Lower is "of" or "beginning" or "starting" or "commencing"
            ? OfDay(tokens, index + (tokens.At(index + 2).Is("on") ? 3 : 2))
            : null;

    /// <summary>"w/c 4 February": the week commencing.</summary>
    private static EnglishPeriod? ReadShort(Tokens tokens, int index) =>
        tokens.At(index + 1) is { IsGlued: true } mark && mark.IsMark('/')
        && tokens.At(index + 2) is { IsGlued: true } letter && letter.Is("c")
            ? OfDay(tokens, index + 3)
            : null;

    /// <summary>The week from Monday that contains a day, and the seven days from it on.</summary>
    private static EnglishPeriod? OfDay(Tokens tokens, int index)
    {
        var at = index + (tokens.At(index).Is("the") ? 1 : 0);
        return (EnglishCalendarDates.Read(tokens, at) ?? EnglishBareDays.Read(tokens, at, index)) is { IsUnread: false } day
            ? day.Select(
                span => span.First is { } first
                    ? [CalendarDays.UnitAround(first, CalendarUnit.Week, 0), new DaySpan(first, first + 6)] : [default, default],
                day.Next)
            : null;
    }

    /// <summary>"week 10 of 2019", and "in week 10" if nothing follows of which it could be a week.</summary>
    private static EnglishPeriod? ReadNumbered(Tokens tokens, int index)
    {
        if (EnglishYears.Digits(tokens.At(index + 1)) is not (>= 1 and <= 53 and var number) || tokens.At(index + 1).IsGlued)
        {
            return null;
        }

        var week = EnglishPeriods.WithYear(tokens, index + 2, year => WeekOf(year, number));
        return week.Next > index + 2
            || tokens.At(index + 2) is { Kind: TokenKind.Break } or { Kind: TokenKind.Mark, First: '.' or ',' or ';' or ')' } ? week : null;
    }

    /// <summary>A week by its number in ISO 8601: the first has the year's first Thursday.</summary>
    private static DaySpan WeekOf(int year, int number)
    {
        if (CalendarDays.Day(year, 1, 4) is not { } inFirst)
        {
            return default;
        }

        var monday = inFirst - CalendarDays.WeekdayOf(inFirst) + (7 * (number - 1));
        return number == 53 && CalendarDays.DateOf(monday + 3).Year != year ? default : new DaySpan(monday, monday + 6);
    }

    /// <summary>"the weekend": the last one and, if it may be in the future, the next.</summary>
    private static EnglishPeriod? ReadWeekend(Tokens tokens, int index)
    {
        return tokens.At(index - 1).Is("the") && tokens.At(index - 2).Lower is "over" or "on" or "during" or "at" or "for"
            ? EnglishPeriod.Relative((anchor, mayBeFuture) => mayBeFuture ? [Weekend(anchor, 0), Weekend(anchor, 1)]
                : [Weekend(anchor, 0)], index + 1)
            : null;

        static DaySpan Weekend(long anchor, int weeks)
        {
            var saturday = anchor - ((CalendarDays.WeekdayOf(anchor) + 2) % 7) + (7 * weeks);
            return new DaySpan(saturday, saturday + 1);
        }
    }
}
