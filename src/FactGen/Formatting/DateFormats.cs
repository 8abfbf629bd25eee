using System.Globalization;

namespace FactGen;

public readonly partial struct FactDate : IFormattable
{
    /// <summary>
    /// A date that is one day, as .NET writes a day in a culture: <c>d MMMM yyyy</c> is <c>13 January 2022</c> or <c>13 Januar 2022</c>.
    /// Any other date is written as by <see cref="ToProse"/>, in English: <c>autumn 2019</c>, <c>about 5 January 2022</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// One day is a day, or a day with a time, that is neither uncertain nor approximate. A month, a season, an interval, a choice or
    /// <c>2022-01-05?</c> is not, so no format makes a day of it. Neither is a date before the year 1, after the year 9999, or outside the
    /// calendar of the culture. Of a day with a time, the day is written.
    /// </para>
    /// <para>Without a format it is EDTF, as by <see cref="ToString()"/>.</para>
    /// </remarks>
    /// <param name="format">A format of <see cref="DateOnly"/>; null, empty or <c>G</c> for EDTF, which no culture changes.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">
    /// The format is not one of <see cref="DateOnly"/>: it has hours, for example. This does not depend on the date.
    /// </exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        if (OwnWords.AreMeantBy(format))
        {
            return ToString();
        }

        var calendar = DateTimeFormatInfo.GetInstance(formatProvider).Calendar;
        var isOneDay = IsExact && !IsUncertain && !IsApproximate && Precision is DatePrecision.Day or DatePrecision.Time;
        var day = isOneDay && Earliest is { } known && IsIn(calendar, known) ? known : (DateOnly?)null;

        // Every date refuses the same formats, so that a wrong one does not wait for the first exact date.
        var written = (day ?? DateOnly.FromDateTime(calendar.MaxSupportedDateTime)).ToString(format, formatProvider);
        return day is null ? ToProse() : written;
    }

    private static bool IsIn(Calendar calendar, DateOnly day) =>
        day >= DateOnly.FromDateTime(calendar.MinSupportedDateTime) && day <= DateOnly.FromDateTime(calendar.MaxSupportedDateTime);
}
