namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads stretches by one end and their length: <c>the week ended Dec. 28</c>, <c>the first nine months of 1989</c>,
/// <c>the year to date</c>, <c>the rest of the week</c>.
/// </summary>
internal static class EnglishStretches
{
    private const int MonthsOfYear = 12;

    private const int DaysOfLongestMonth = 31;

    /// <summary>The words that one of them may begin with, numbers and units aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = ["rest", "remainder"];

    /// <summary>The stretch that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadEnded(tokens, index) ?? ReadFirst(tokens, index) ?? ReadToDate(tokens, index) ?? ReadRest(tokens, index);

    /// <summary>The date after "ended", "ending", "to" or "through" at an index.</summary>
    public static (int First, EnglishPeriod Period)? ReadEnd(Tokens tokens, int index)
    {
        if (!(tokens.At(index).Lower is "ended" or "ending" or "to" or "through"))
        {
            return null;
        }

        var at = index + 1 + (tokens.At(index + 1).Is("on") ? 1 : 0);
        return (EnglishCalendarDates.Read(tokens, at) ?? EnglishWeekdays.Read(tokens, at)
            ?? EnglishPeriods.ReadMonth(tokens, at)) is { } end
            ? (at, end)
            : null;
    }

    /// <summary>"the week ended Dec. 28", "the nine months to March 31", "the third quarter ended Sept. 30".</summary>
    private static EnglishPeriod? ReadEnded(Tokens tokens, int index)
    {
        if (LengthAt(tokens, index) is not { } length
            || ReadEnd(tokens, length.Next) is not { Period: { IsUnread: false, FromLast: null } } end)
        {
            return null;
        }

        // "The year to 5 May", but not "a week to Friday": only "ended" needs nothing before it.
        return tokens.At(length.Next).Lower is "to" or "through" && !tokens.At(index - 1).Is("the")
            ? null
            : end.Period.Select(span => [EndingWith(span, length)], end.Period.Next) with { Year = null, End = end };
    }

    private static DaySpan EndingWith(DaySpan end, EnglishLength length) =>
        end is { First: { } first, Last: { } last } && last - first < DaysOfLongestMonth
            ? new DaySpan(length.Move(last + 1, -1), last)
            : default;

    private static EnglishLength? LengthAt(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is TokenKind.Word)
        {
            var (years, months, weeks) = tokens.At(index).Lower switch
            {
                "year" => (1, 0, 0),
                "half" => (0, 6, 0),
                "quarter" => (0, 3, 0),
                "month" => (0, 1, 0),
                "week" => (0, 0, 1),
                _ => (0, 0, 0),
            };
            if (years + months + weeks > 0)
            {
                return new EnglishLength(years, months, weeks, 0, index + 1, DateSide.On);
            }

            if (EnglishOrdinals.IsWord(tokens.At(index)))
            {
                var at = index + (tokens.At(index + 1).IsMark('-') ? 2 : 1);
                return tokens.At(at).Lower is "quarter" or "half" ? LengthAt(tokens, at) : null;
            }
        }

        return tokens.At(index).Kind is TokenKind.Number || (tokens.At(index).Use & WordUse.Quantity) != 0
            ? EnglishLengths.Read(tokens, index) is { Side: DateSide.On } length && !tokens.At(index).Is("a") ? length : null
            : null;
    }

    /// <summary>"the first nine months of 1989", "the last three months of the year".</summary>
    private static EnglishPeriod? ReadFirst(Tokens tokens, int index)
    {
        var isLast = tokens.At(index).Lower is "last" or "final";
        if (!(isLast || tokens.At(index).Is("first"))
            || EnglishNumbers.Read(tokens, index + 1) is not { Value: > 1 and < 31 and var number, Next: var at })
        {
            return null;
        }

        var count = (int)number;
        if (count != number)
        {
            return null;
        }

        if (tokens.At(at).Is("months") && count < MonthsOfYear)
        {
            var months = EnglishPeriods.WithYear(tokens, at + 1, year => isLast
                ? CalendarDays.Months(year, MonthsOfYear + 1 - count, MonthsOfYear) : CalendarDays.Months(year, 1, count));
            return months.Next > at + 1 ? months
                : isLast || !EnglishPeriods.IsPartOfYearAlone(tokens, index, at + 1) ? null
                : months with { Days = LastOver(count) };
        }

        var from = at + (tokens.At(at + 2).Is("the") ? 3 : 2);
        return tokens.At(at).Lower is "days" or "weeks" && tokens.At(at + 1).Is("of")
            && EnglishPeriods.Read(tokens, from) is { IsUnread: false, FromLast: null, Weekday: null } period
                ? period.Select(span => [PartOf(span, count * (tokens.At(at).Is("weeks") ? 7 : 1), isLast)], period.Next)
                : null;
    }

    /// <summary>The first months of the last year in which they are over.</summary>
    private static DaysFrom LastOver(int months) => (anchor, _) =>
    {
        var year = CalendarDays.DateOf(anchor).Year;
        var own = CalendarDays.Months(year, 1, months);
        return [own.Last <= anchor ? own : CalendarDays.Months(year - 1, 1, months)];
    };

    private static DaySpan PartOf(DaySpan span, int days, bool isLast) =>
        span is not { First: { } first, Last: { } last } || last - first + 1 < days ? default
        : isLast ? new DaySpan(last - days + 1, last)
        : new DaySpan(first, first + days - 1);

    /// <summary>"the year to date"</summary>
    private static EnglishPeriod? ReadToDate(Tokens tokens, int index) =>
        EnglishSeenPeriods.UnitOf(tokens.At(index)) is { } unit && IsToDate(tokens, index + 1, out var next)
            ? EnglishPeriod.Relative((anchor, _) => [new DaySpan(CalendarDays.UnitAround(anchor, unit, 0).First, anchor)], next)
            : null;

    private static bool IsToDate(Tokens tokens, int index, out int next)
    {
        var isHyphened = tokens.At(index).IsMark('-') && tokens.At(index + 1).Is("to") && tokens.At(index + 2).IsMark('-');
        next = index + (isHyphened ? 4 : 2);
        return isHyphened ? tokens.At(index + 3).Is("date") : tokens.StandsAt(index, "to", "date");
    }

    /// <summary>"the rest of the week": with the day of speaking or without it.</summary>
    private static EnglishPeriod? ReadRest(Tokens tokens, int index) =>
        tokens.At(index).Lower is "rest" or "remainder" && tokens.At(index + 1).Is("of")
        && tokens.At(index + 2).Lower is "the" or "this" or "my" or "our"
        && EnglishSeenPeriods.UnitOf(tokens.At(index + 3)) is { } unit
            ? EnglishPeriod.Relative(
                (anchor, _) => CalendarDays.UnitAround(anchor, unit, 0) is { Last: { } last } && last > anchor
                    ? [new DaySpan(anchor, last), new DaySpan(anchor + 1, last)]
                    : [DaySpan.Of(anchor), DaySpan.Of(anchor)],
                index + 4)
            : null;
}
