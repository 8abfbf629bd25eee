namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads weeks, months, quarters, years and seasons as seen from the day on which they are named, or from the last date before them:
/// <c>last week</c>, <c>the month before last</c>, <c>last year's third quarter</c>, <c>the year-earlier quarter</c>.
/// </summary>
internal static class EnglishSeenPeriods
{
    /// <summary>How many days the shortest month has.</summary>
    private const int DaysOfMonth = 28;

    private static readonly Dictionary<string, int> Shifts = new(StringComparer.Ordinal)
    {
        ["last"] = -1, ["past"] = -1, ["previous"] = -1, ["this"] = 0, ["current"] = 0, ["next"] = 1, ["coming"] = 1, ["upcoming"] = 1, ["following"] = 1,
    };

    /// <summary>The words that such a period may begin with, units aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. Shifts.Keys, "same", "that", "month", "quarter", "decade"];

    /// <summary>The words that may be in such a period before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner { get; } = [.. Shifts.Keys, "same", "that"];

    /// <summary>By how many units such a word points back or forth.</summary>
    public static int? Shift(in Token token) =>
        token.Kind is TokenKind.Word && Shifts.TryGetValue(token.Lower, out var shift) ? shift : null;

    /// <summary>The period that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadOneFurther(tokens, index) ?? ReadYearEarlier(tokens, index) ?? ReadShifted(tokens, index);

    /// <summary>"the week before last", "the month after next".</summary>
    private static EnglishPeriod? ReadOneFurther(Tokens tokens, int index)
    {
        var (before, at) = (tokens.At(index + 1).Is("before"), index + (tokens.At(index + 2).Is("the") ? 3 : 2));
        if (!(before ? tokens.At(at).Is("last") : tokens.At(index + 1).Is("after") && tokens.At(at).Is("next")))
        {
            return null;
        }

        var shift = before ? -2 : 2;
        return UnitOf(tokens.At(index)) is { } unit ? EnglishPeriod.Relative(OfUnit(unit, shift), at + 1)
            : tokens.At(index).Is("weekend") ? EnglishPeriod.Relative(OfWeekend(shift), at + 1)
            : null;
    }

    /// <summary>"the year-earlier quarter", "the year-ago period": a year before the last month, quarter or year named.</summary>
    private static EnglishPeriod? ReadYearEarlier(Tokens tokens, int index)
    {
        if (!tokens.At(index).Is("year") || !tokens.At(index + 1).IsMark('-') || !(tokens.At(index + 2).Lower is "earlier" or "ago"))
        {
            return null;
        }

        var next = index + (tokens.At(index + 3).Lower is "quarter" or "period" or "half" or "month" ? 4 : 3);
        return EnglishPeriod.Relative((_, _) => [], next) with
        {
            FromLast = last => [new DaySpan(YearBefore(last.First), YearBefore(last.Last))],
            FromDays = DaysOfMonth,
        };
    }

    private static long? YearBefore(long? day)
    {
        if (day is not { } known)
        {
            return null;
        }

        var (date, moved) = (CalendarDays.DateOf(known), CalendarDays.AddMonths(known, -12));
        var isMonthEnd = CalendarDays.DateOf(known + 1).Day == 1;
        return isMonthEnd ? CalendarDays.Months(date.Year - 1, date.Month, date.Month).Last : moved;
    }

    /// <summary>"last week", "this month", "next January", "the previous year".</summary>
    private static EnglishPeriod? ReadShifted(Tokens tokens, int index)
    {
        var isSame = tokens.At(index).Lower is "same" or "that";
        if ((isSame ? 0 : Shift(tokens.At(index))) is not { } shift)
        {
            return null;
        }

        var fromLast = isSame || tokens.At(index).Lower is "previous" or "following";
        if (UnitOf(tokens.At(index + 1)) is { } unit)
        {
            return fromLast ? OfLast(unit, shift, index + 2) : OfSpeaking(tokens, index, unit, shift);
        }

        if (isSame || (fromLast && tokens.At(index + 1).Is("weekend")))
        {
            return null;
        }

        if (tokens.At(index + 1).Is("weekend"))
        {
            return EnglishPeriod.Relative(OfWeekend(shift), index + 2);
        }

        // "Last fall", but not "the last fall of prices".
        if (EnglishPeriods.SeasonOf(tokens.At(index + 1)) is >= 0 and var season)
        {
            if (tokens.At(index + 1).Is("fall") && tokens.At(index + 2).Lower is "in" or "of" or "from" or "to")
            {
                return null;
            }

            return fromLast ? EnglishPeriod.Unread(index + 2) : EnglishPeriod.Relative(OfSeason(season, shift), index + 2);
        }

        return ReadSeenMonth(tokens, index + 1, shift, fromLast);
    }

    /// <summary>"that year", "the following month": by the last date, if that lies within one such unit.</summary>
    private static EnglishPeriod OfLast(CalendarUnit unit, int shift, int next) => EnglishPeriod.Relative(OfUnit(unit, shift), next) with
    {
        FromLast = last => last is { First: { } first, Last: { } end } && CalendarDays.UnitAround(first, unit, 0).Last >= end
            ? [CalendarDays.UnitAround(first, unit, shift)]
            : [default],
    };

    /// <summary>"last week", "last year's third quarter".</summary>
    private static EnglishPeriod OfSpeaking(Tokens tokens, int index, CalendarUnit unit, int shift) =>
        tokens.At(index + 2).Reads("'s") && unit is CalendarUnit.Year && EnglishPeriods.ReadPartOfYear(tokens, index + 3) is { } part
            ? EnglishPeriod.Relative((anchor, _) => [part.OfYear(CalendarDays.DateOf(anchor).Year + shift)], part.Next)
            : EnglishPeriod.Relative(tokens.At(index).Is("past") ? OfPast(unit) : OfUnit(unit, shift), index + 2);

    /// <summary>"last January", "next 13 October", and, with its year, "this January 2019".</summary>
    private static EnglishPeriod? ReadSeenMonth(Tokens tokens, int index, int shift, bool fromLast)
    {
        if ((EnglishCalendarDates.Read(tokens, index) ?? EnglishPeriods.ReadMonth(tokens, index)) is not { IsRelative: false } date)
        {
            return null;
        }

        return date.IsUnread || date.Year is not null ? date
            : fromLast || date.OfYear is not { } ofYear ? EnglishPeriod.Unread(date.Next)
            : EnglishPeriod.Relative((anchor, _) => [Moved(anchor, ofYear, shift)], date.Next);
    }

    /// <summary>The unit of the calendar that a word names.</summary>
    public static CalendarUnit? UnitOf(in Token token) => token.Kind is not TokenKind.Word ? null : token.Lower switch
    {
        "week" => CalendarUnit.Week,
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        "year" => CalendarUnit.Year,
        "decade" => CalendarUnit.Decade,
        _ => null,
    };

    private static DaysFrom OfUnit(CalendarUnit unit, int shift) => (anchor, _) => [CalendarDays.UnitAround(anchor, unit, shift)];

    /// <summary>The past year is the one before this, or those twelve months that end with the day.</summary>
    private static DaysFrom OfPast(CalendarUnit unit) => (anchor, _) =>
    [
        CalendarDays.UnitAround(anchor, unit, -1),
        new DaySpan(
            unit switch
            {
                CalendarUnit.Week => anchor - 7,
                CalendarUnit.Month => CalendarDays.AddMonths(anchor, -1),
                CalendarUnit.Quarter => CalendarDays.AddMonths(anchor, -3),
                CalendarUnit.Year => CalendarDays.AddMonths(anchor, -12),
                _ => CalendarDays.AddMonths(anchor, -120),
            },
            anchor),
    ];

    private static DaysFrom OfWeekend(int shift) => (anchor, _) =>
    {
        var week = CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift);
        return [week with { First = week.First + 5 }];
    };

    private static DaysFrom OfSeason(int season, int shift) => (anchor, _) =>
        [Moved(anchor, year => EnglishPeriods.SeasonIn(year, season), shift)];

    private static DaySpan Moved(long anchor, Func<int, DaySpan> ofYear, int shift)
    {
        var year = CalendarDays.DateOf(anchor).Year;
        var own = ofYear(year);
        return ofYear(shift < 0 && own.Last >= anchor ? year - 1 : shift > 0 && own.First <= anchor ? year + 1 : year);
    }
}
