using System.Globalization;

namespace FactGen.Tool.FactBases;

/// <summary>Day numbers as text.</summary>
internal static class CalendarDay
{
    /// <summary>A day as <c>2022-01-05</c>; null if there is none, or it is outside the years 1 to 9999.</summary>
    public static string? Of(long? day) => day is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)number).ToString("O", CultureInfo.InvariantCulture)
        : null;
}
