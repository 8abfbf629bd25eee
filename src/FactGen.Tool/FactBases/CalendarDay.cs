using System.Globalization;

namespace FactGen.Tool.FactBases;

/// <summary>Day numbers as programs and people read them.</summary>
internal static class CalendarDay
{
    /// <summary>A day as <c>2022-01-05</c>; null where there is none, or it lies outside the years 1 to 9999.</summary>
    public static string? Of(long? day) => day is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)number).ToString("O", CultureInfo.InvariantCulture)
        : null;
}
