#if NET
namespace FactGen;

// The members that use DateOnly, which .NET Standard does not have.
public readonly partial struct FactDate
{
    /// <summary>The first day that it may be; null if that is open or unknown, or outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => ToDate(EarliestDay);

    /// <summary>The last day that it may be; null if that is open or unknown, or outside the years 1 to 9999.</summary>
    public DateOnly? Latest => ToDate(LatestDay);

    /// <summary>A day of the calendar.</summary>
    public static FactDate FromDay(DateOnly day) => FromDay(day.Year, day.Month, day.Day);

    private static DateOnly? ToDate(long? day) =>
        day is { } number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
}
#endif
