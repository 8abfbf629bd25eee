namespace FactGen.Edtf;

/// <summary>
/// The proleptic Gregorian calendar of ISO 8601-1 section 4.2.1, with day numbers: 0 is 0001-01-01, as in <c>DateOnly.DayNumber</c>. The
/// year before 1 is 0. Years may have up to 15 digits.
/// </summary>
internal static class GregorianDays
{
    private const long DaysOf400Years = 146_097;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long DayNumber(long year, int month, int day)
    {
        var number = DaysBeforeYear(year) + day - 1;
        for (var earlier = 1; earlier < month; earlier++)
        {
            number += DaysInMonth(year, earlier);
        }

        return number;
    }

    /// <summary>The first and the last day of a month, of a year, or of neighbouring months.</summary>
    public static DayRange Months(long year, int firstMonth, int lastMonth) =>
        new(DayNumber(year, firstMonth, 1), DayNumber(year, lastMonth, DaysInMonth(year, lastMonth)));

    public static (long Year, int Month, int Day) FromDayNumber(long number)
    {
        // A year has 365.2425 days on average, so the estimate is off by one at most. Decimal, because long would overflow.
        var year = (long)decimal.Floor(number * 400m / DaysOf400Years) + 1;
        while (DaysBeforeYear(year) > number)
        {
            year--;
        }

        while (DaysBeforeYear(year + 1) <= number)
        {
            year++;
        }

        var day = (int)(number - DaysBeforeYear(year)) + 1;
        var month = 1;
        while (day > DaysInMonth(year, month))
        {
            day -= DaysInMonth(year, month++);
        }

        return (year, month, day);
    }

    /// <summary>The same day some months later, or the month's last day if the month is too short.</summary>
    /// <param name="number">The day.</param>
    /// <param name="months">How many months later; negative for earlier.</param>
    /// <param name="keepMonthEnd">Whether the last day of a month stays the last day.</param>
    public static long AddMonths(long number, long months, bool keepMonthEnd)
    {
        var (year, month, day) = FromDayNumber(number);
        var target = (year * 12) + month - 1 + months;
        var targetYear = FloorDivide(target, 12);
        var targetMonth = (int)(target - (targetYear * 12)) + 1;
        var length = DaysInMonth(targetYear, targetMonth);
        return DayNumber(targetYear, targetMonth, keepMonthEnd && day == DaysInMonth(year, month) ? length : Math.Min(day, length));
    }

    private static long DaysBeforeYear(long year)
    {
        var before = year - 1;
        return (before * 365) + FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400);
    }

    private static long FloorDivide(long dividend, long divisor) =>
        dividend >= 0 ? dividend / divisor : -((-dividend + divisor - 1) / divisor);
}
