using System.Globalization;
using FactGen.Edtf;

namespace FactGen.Compiler.Prose;

/// <summary>Days from a first to a last, as day numbers (0 is 0001-01-01); null if an end is open.</summary>
internal readonly record struct DaySpan(long? First, long? Last)
{
    /// <summary>One day.</summary>
    public static DaySpan Of(long day) => new(day, day);

    /// <summary>One day; no days if the calendar has no such day.</summary>
    public static DaySpan Of(int year, int month, int day) =>
        CalendarDays.Day(year, month, day) is { } number ? Of(number) : default;
}

/// <summary>The units of the calendar around a day.</summary>
internal enum CalendarUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
}

/// <summary>
/// What a text can mean by days, months and weeks: <see cref="GregorianDays"/> within the years 1 to 9999. Days outside these years become
/// the first or the last of them.
/// </summary>
internal static class CalendarDays
{
    private const long LastDay = 3_652_058;

    /// <summary>Who did something before this year is dead today.</summary>
    private const int FirstYearOfLiving = 1900;

    /// <summary>The number of a day; null if the calendar has no such day.</summary>
    public static long? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= GregorianDays.DaysInMonth(year, month)
            ? GregorianDays.DayNumber(year, month, day)
            : null;

    /// <summary>Year, month and day of a day number.</summary>
    public static DateTime DateOf(long day) => new(Math.Min(LastDay, Math.Max(0, day)) * TimeSpan.TicksPerDay);

    /// <summary>Whether a date is so long ago that who did something on it is dead.</summary>
    public static bool IsBeforeLiving(FactDate date) => date.LatestDay is { } day && DateOf(day).Year < FirstYearOfLiving;

    /// <summary>The day of the week, from 0 for Monday.</summary>
    public static int WeekdayOf(long day) => (int)(((day % 7) + 7) % 7);

    /// <summary>Neighbouring months of a year.</summary>
    public static DaySpan Months(int year, int first, int last)
    {
        var range = GregorianDays.Months(year, first, last);
        return new DaySpan(range.First, range.Last);
    }

    /// <summary>The ten years from one on.</summary>
    public static DaySpan Decade(int year) => new(Day(year, 1, 1), Day(year + 9, 12, 31));

    /// <summary>The unit that contains a day, or one some units earlier or later. Weeks start on Monday.</summary>
    public static DaySpan UnitAround(long day, CalendarUnit unit, int shift)
    {
        var date = DateOf(day);
        var months = ((long)date.Year * 12) + date.Month - 1 + shift;
        var (year, month) = ((int)(months / 12), (int)(months % 12) + 1);
        switch (unit)
        {
            case CalendarUnit.Week:
                var monday = day - WeekdayOf(day) + (7L * shift);
                return new DaySpan(monday, monday + 6);
            case CalendarUnit.Month:
                return Months(year, month, month);
            case CalendarUnit.Quarter:
                var quarter = (date.Year * 4) + ((date.Month - 1) / 3) + shift;
                return Months(quarter / 4, (quarter % 4 * 3) + 1, (quarter % 4 * 3) + 3);
            case CalendarUnit.Year:
                return Months(date.Year + shift, 1, 12);
            case CalendarUnit.Decade:
                return Decade(((date.Year / 10) + shift) * 10);
            default:
                return DaySpan.Of(day + shift);
        }
    }

    /// <summary>The same day some months later, or that month's last day if the month is too short.</summary>
    public static long AddMonths(long day, int months)
    {
        var moved = GregorianDays.AddMonths(Math.Min(LastDay, Math.Max(0, day)), months, keepMonthEnd: false);
        return moved is < 0 or > LastDay ? day : moved;
    }

    /// <summary>Whether a span has its ends in order, and in the calendar: it is then a date in EDTF.</summary>
    public static bool IsOrdinary(DaySpan span) =>
        !(span.First > span.Last) && !(span.First > LastDay) && !(span.Last > LastDay) && !(span.Last < 0);

    /// <summary>The shortest EDTF for some days: a day, month, year or decade, otherwise a choice of days.</summary>
    public static string ToEdtf(DaySpan span, bool isApproximate)
    {
        if (span is not { First: { } firstDay, Last: { } lastDay })
        {
            return span.First is { } from ? $"[{AnyDay(from)}..]" : $"[..{AnyDay(span.Last ?? LastDay)}]";
        }

        var text = firstDay == lastDay && firstDay is >= 0 and <= LastDay ? Iso(firstDay) : Whole(firstDay, lastDay);
        return isApproximate && text[0] != '[' ? text + "~" : text;
    }

    /// <summary>A century, decade, year or month, if some days are exactly one; otherwise from the first to the last.</summary>
    private static string Whole(long firstDay, long lastDay)
    {
        var (first, last) = (GregorianDays.FromDayNumber(firstDay), GregorianDays.FromDayNumber(lastDay));
        var isWholeMonths = first.Day == 1 && GregorianDays.DaysInMonth(last.Year, last.Month) == last.Day;
        var isWholeYears = isWholeMonths && first.Month == 1 && last.Month == 12;
        return isWholeYears
            ? first.Year == last.Year ? Year(first.Year)
                : first.Year % 10 == 0 && last.Year == first.Year + 9 && first.Year is >= 0 and < 9999
                ? Year(first.Year).Substring(0, 3) + "X"
                : first.Year % 100 == 0 && last.Year == first.Year + 99 && first.Year is >= 0 and < 9999
                ? Year(first.Year).Substring(0, 2) + "XX"
                : first.Year > -10_000 && last.Year < 10_000 && first.Year < last.Year
                    ? $"[{Year(first.Year)}..{Year(last.Year)}]"
                : $"[{Month(first.Year, first.Month)}..{Month(last.Year, last.Month)}]"
            : !isWholeMonths ? firstDay == lastDay ? Day(first) : $"[{Day(first)}..{Day(last)}]"
            : first.Year == last.Year && first.Month == last.Month ? Month(first.Year, first.Month)
            : $"[{Month(first.Year, first.Month)}..{Month(last.Year, last.Month)}]";
    }

    private static string AnyDay(long day) => day is >= 0 and <= LastDay ? Iso(day) : Day(GregorianDays.FromDayNumber(day));

    private static string Year(long year) =>
        Math.Abs(year) > 9999 ? "Y" + year.ToString(CultureInfo.InvariantCulture)
        : (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(long year, int month) => Year(year) + "-" + month.ToString("00", CultureInfo.InvariantCulture);

    private static string Day((long Year, int Month, int Day) date) =>
        Month(date.Year, date.Month) + "-" + date.Day.ToString("00", CultureInfo.InvariantCulture);

    private static string Iso(long day)
    {
        var date = DateOf(day);
        return new string(
        [
            Digit(date.Year / 1000), Digit(date.Year / 100), Digit(date.Year / 10), Digit(date.Year), '-',
            Digit(date.Month / 10), Digit(date.Month), '-', Digit(date.Day / 10), Digit(date.Day),
        ]);

        static char Digit(int number) => (char)('0' + (number % 10));
    }
}
