namespace FactGen.Compiler.Prose.English;

/// <summary>Reads weekdays: <c>Wednesday</c>, <c>last Friday</c>, <c>Tuesday of next week</c>, <c>Friday the 13th</c>.</summary>
internal static class EnglishWeekdays
{
    /// <summary>How many days those may last after which "the following Monday" is one.</summary>
    private const int MostDaysBefore = 13;

    private static readonly string[] Full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly Dictionary<string, int> Short = new(StringComparer.Ordinal)
    {
        ["mon"] = 0, ["tue"] = 1, ["tues"] = 1, ["wed"] = 2, ["thu"] = 3, ["thur"] = 3, ["thurs"] = 3, ["fri"] = 4, ["sat"] = 5, ["sun"] = 6,
    };

    /// <summary>The names, full and short.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Full, .. Short.Keys];

    /// <summary>The full names.</summary>
    public static IReadOnlyCollection<string> FullNames => Full;

    /// <summary>The weekday that a token names, from 0 for Monday; -1 if it names none.</summary>
    public static int Of(Tokens tokens, int index) =>
        tokens.At(index).IsCapital && (tokens.At(index).Use & WordUse.Date) != 0 ? Array.IndexOf(Full, tokens.At(index).Lower) : -1;

    /// <summary>The weekday before a date, and the index of the date: <c>Monday, </c>, <c>Wed. </c>; -1 where there is none.</summary>
    public static int BeforeDate(Tokens tokens, int index, out int next)
    {
        var weekday = Of(tokens, index);
        next = index + 1;
        if (weekday < 0)
        {
            if (!tokens.At(index).IsCapital || !Short.TryGetValue(tokens.At(index).Lower, out weekday))
            {
                return -1;
            }

            next += tokens.At(next).IsMark('.') ? 1 : 0;
        }

        next += tokens.At(next).IsMark(',') ? 1 : 0;
        next += tokens.At(next).Is("the") ? 1 : 0;
        return weekday;
    }

    /// <summary>A weekday: the last one up to the day of speaking or, if it may be in the future, the next one after it.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index)
    {
        var shift = EnglishSeenPeriods.Shift(tokens.At(index));
        if (shift is not null && tokens.At(index + 1).Is("week") && Of(tokens, index + 2) is >= 0 and var inWeek)
        {
            return EnglishPeriod.Relative(OfWeek(inWeek, shift.Value), index + 3);
        }

        var at = shift is null ? index : index + 1;
        var weekday = Of(tokens, at);
        if (weekday < 0)
        {
            return null;
        }

        if (tokens.At(index).Lower is "previous" or "following")
        {
            var direction = tokens.At(index).Is("following") ? 1 : -1;
            return EnglishPeriod.Relative((_, _) => [], at + 1) with { FromLast = last => [Beside(last, weekday, direction)] };
        }

        var next = at + 1 + (tokens.At(at + 1).Is("of") ? 1 : 0);
        if (shift is null && EnglishSeenPeriods.Shift(tokens.At(next)) is { } weeks && tokens.At(next + 1).Is("week"))
        {
            return EnglishPeriod.Relative(OfWeek(weekday, weeks), next + 2);
        }

        next = at + (tokens.At(at + 1).Is("the") ? 2 : 1);
        if (shift is null && next == at + 2 && EnglishDayNumbers.Read(tokens, next) is { Day: var day } ordinal
            && !EnglishMonths.TryRead(tokens, ordinal.Next + (tokens.At(ordinal.Next).Is("of") ? 1 : 0), out _, out _))
        {
            return EnglishPeriod.Relative(OfDay(weekday, day), ordinal.Next);
        }

        return EnglishPeriod.Relative(Around(weekday, shift), at + 1) with { Weekday = shift is null ? weekday : null };
    }

    /// <summary>The same weekday after the day of speaking: "a week from Monday".</summary>
    public static EnglishPeriod Ahead(EnglishPeriod weekday) => weekday with
    {
        Days = (anchor, _) => [DaySpan.Of(anchor + 7 - ((CalendarDays.WeekdayOf(anchor) - weekday.Weekday!.Value + 7) % 7))],
    };

    /// <summary>The first such weekday after some days, or the last before them.</summary>
    private static DaySpan Beside(DaySpan days, int weekday, int direction) =>
        days is not { First: { } first, Last: { } last } || last - first > MostDaysBefore ? default
        : direction > 0 ? DaySpan.Of(last + 1 + ((weekday - CalendarDays.WeekdayOf(last + 1) + 7) % 7))
        : DaySpan.Of(first - 1 - ((CalendarDays.WeekdayOf(first - 1) - weekday + 7) % 7));

    private static DaysFrom OfWeek(int weekday, int weeks) =>
        (anchor, _) => [DaySpan.Of(CalendarDays.UnitAround(anchor, CalendarUnit.Week, weeks).First!.Value + weekday)];

    /// <summary>A weekday of the week that is some weeks away, or the last one.</summary>
    public static DaysFrom Around(int weekday, int? shift) => (anchor, mayBeFuture) =>
    {
        var back = (CalendarDays.WeekdayOf(anchor) - weekday + 7) % 7;
        var inWeek = CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift ?? 0).First!.Value + weekday;
        return shift switch
        {
            null => mayBeFuture ? [DaySpan.Of(anchor - back), DaySpan.Of(anchor - back + 7)] : [DaySpan.Of(anchor - back)],
            < 0 => [DaySpan.Of(anchor - (back == 0 ? 7 : back)), DaySpan.Of(inWeek)],
            0 => [DaySpan.Of(inWeek)],
            _ => [DaySpan.Of(anchor - back + 7), DaySpan.Of(inWeek)],
        };
    };

    /// <summary>A day of a month that is not named, on a weekday: the last one, or the next.</summary>
    private static DaysFrom OfDay(int weekday, int day) => (anchor, mayBeFuture) =>
    {
        return mayBeFuture ? [Nearest(-1), Nearest(1)] : [Nearest(-1)];

        DaySpan Nearest(int direction)
        {
            for (var away = 0; away <= 40; away++)
            {
                var month = CalendarDays.UnitAround(anchor, CalendarUnit.Month, direction * away);
                var found = month.First + day - 1;
                if (found <= month.Last && (direction < 0 ? found <= anchor : found > anchor)
                    && CalendarDays.WeekdayOf(found.Value) == weekday)
                {
                    return DaySpan.Of(found.Value);
                }
            }

            return default;
        }
    };
}
