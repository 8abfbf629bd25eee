namespace FactGen.Compiler.Prose;

/// <summary>Days, weekdays and weeks by their place in a month or another span, from 1, and 0 for the last.</summary>
internal static class PlacesInSpan
{
    /// <summary>One day.</summary>
    public static DaySpan Day(DaySpan span, int number)
    {
        var day = number == 0 ? span.Last : span.First + number - 1;
        return new DaySpan(day, day);
    }

    /// <summary>One weekday, from 0 for Monday; no days if the span has not so many.</summary>
    public static DaySpan Weekday(DaySpan span, int weekday, int number)
    {
        if (span is not { First: { } first, Last: { } last })
        {
            return span;
        }

        var day = number == 0
            ? last - ((CalendarDays.WeekdayOf(last) - weekday + 7) % 7)
            : first + ((weekday - CalendarDays.WeekdayOf(first) + 7) % 7) + (7 * (number - 1));
        return day <= last ? DaySpan.Of(day) : default;
    }

    /// <summary>A week from Monday to Sunday with most of its days in the span.</summary>
    public static DaySpan Week(DaySpan span, int number)
    {
        if (span is not { First: { } first, Last: { } last })
        {
            return span;
        }

        var inside = number == 0 ? last - 3 : first + 3 + (7 * (number - 1));
        return CalendarDays.UnitAround(inside, CalendarUnit.Week, 0);
    }
}
