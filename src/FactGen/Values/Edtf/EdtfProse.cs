using System.Globalization;
using FactGen.Quantities;

namespace FactGen.Edtf;

/// <summary>Dates in English, for readers: <c>about 5 January 2022</c>, <c>3 to 9 January 2022</c>, <c>since 13 January 2022</c>.</summary>
internal static class EdtfProse
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Write(EdtfExpression expression) => expression switch
    {
        EdtfDate date => Write(date),
        EdtfInterval interval => Write(interval),
        EdtfSet set => Write(set),
        _ => expression.Canonical,
    };

    private static string Write(EdtfDate date)
    {
        var hedge = (date.IsUncertain ? "perhaps " : "") + (date.IsApproximate ? "about " : "");
        return hedge + WriteDigits(date);
    }

    private static string Write(EdtfInterval interval) => (interval.Start, interval.End) switch
    {
        ({ Moment: { } start }, { Moment: { } end }) => Span(start, end),
        ({ Moment: { } start }, { IsOpen: true }) => "since " + Write(start),
        ({ Moment: { } start }, _) => "from " + Write(start) + " to an unknown date",
        ({ IsOpen: true }, { Moment: { } end }) => "until " + Write(end),
        (_, { Moment: { } end }) => "from an unknown date to " + Write(end),
        _ => interval.Canonical,
    };

    private static string Write(EdtfSet set)
    {
        var members = set.Members.Select(member => Write(member, set.IsChoice)).ToList();
        return members.Count == 1
            ? members[0]
            : string.Join(", ", members.Take(members.Count - 1)) + (set.IsChoice ? " or " : " and ") + members[^1];
    }

    private static string Write(EdtfMember member, bool isChoice) => member switch
    {
        { IsRange: false, First: { } date } => Write(date),
        { First: { } first, Last: { } last } => isChoice ? "between " + Span(first, last, " and ") : Span(first, last),
        { First: { } first } => Write(first) + " or later",
        { Last: { } last } => Write(last) + " or earlier",
        _ => "",
    };

    /// <summary>Two dates; the first omits the month and year that it shares with the second.</summary>
    private static string Span(EdtfExpression start, EdtfExpression end, string between = " to ")
    {
        if (start is EdtfDate { IsUncertain: false, IsApproximate: false } first
            && end is EdtfDate { IsUncertain: false, IsApproximate: false } last
            && IsPlain(first) && IsPlain(last) && first.Year.Digits == last.Year.Digits && first.IsBeforeYearZero == last.IsBeforeYearZero
            && first.Month is { } month && last.Month is { } lastMonth && first.Day is null == last.Day is null)
        {
            var shortened = first.Day is not { } day ? MonthName(month)
                : month.Digits == lastMonth.Digits ? Number(day)
                : Number(day) + " " + MonthName(month);
            return shortened + between + WriteDigits(last);
        }

        return Write(start) + between + Write(end);
    }

    private static bool IsPlain(EdtfDate date) =>
        date.Precision is DatePrecision.Day or DatePrecision.Month && date.Day is null or { IsSpecified: true };

    private static string WriteDigits(EdtfDate date)
    {
        var year = WriteYear(date);
        if (!date.Year.IsSpecified && date.Month is not null)
        {
            return WriteUnspecified(date);
        }

        return date switch
        {
            { Season: { } season } => EdtfSeasons.Name(season) + " " + year,
            { Month: null } => year,
            { Month: { IsSpecified: true } month, Day: null } => MonthName(month) + " " + year,
            { Month: { IsSpecified: true } month, Day: { IsSpecified: true } day } =>
                Number(day) + " " + MonthName(month) + " " + year + WriteTime(date.Time),
            { Month: { IsSpecified: true } month, Day: { IsUnspecified: true } } => "a day in " + MonthName(month) + " " + year,
            { Month.IsUnspecified: true, Day: null } => "a month in " + year,
            { Month.IsUnspecified: true, Day.IsUnspecified: true } => "a day in " + year,
            _ => WriteUnspecified(date),
        };
    }

    private static string WriteYear(EdtfDate date)
    {
        var year = date.Year;
        if (year.IsUnspecified)
        {
            return "an unknown year";
        }

        if (!year.IsSpecified)
        {
            return !date.IsBeforeYearZero && year.Digits.IndexOf('X') == year.Digits.Length - 1
                ? "the " + Text(year.Least) + "s"
                : "a year " + (date.IsBeforeYearZero ? "of the form -" : "of the form ") + year.Digits;
        }

        // Year 0 of ISO 8601 is 1 BC in English.
        var number = date.IsBeforeYearZero ? -year.Value : year.Value;
        return number <= 0 ? BareYear(1 - number) + " BC"
            : number < 1000 ? "AD " + Text(number)
            : BareYear(number);
    }

    private static string WriteTime(EdtfTime? time) => time is not { } known ? "" : known.OffsetMinutes switch
    {
        null => ", " + ShortClock(known),
        0 => ", " + ShortClock(known) + " UTC",
        _ => ", " + ShortClock(known) + " (UTC" + known.Offset + ")",
    };

    private static string ShortClock(EdtfTime time) => time.SecondOfDay % 60 == 0 ? time.Clock[..5] : time.Clock;

    private static string WriteUnspecified(EdtfDate date) =>
        date is { Year.IsUnspecified: true, Month: { IsSpecified: true } month, Day: null or { IsSpecified: true } } && date.Season is null
            ? (date.Day is { } day ? Number(day) + " " : "") + MonthName(month) + " of an unknown year"
            : "a date of the form " + (date.IsBeforeYearZero ? "-" : "") + date.Year.Digits + Part(date.Month) + Part(date.Day);

    private static string Part(EdtfComponent? component) => component is { } known ? "-" + known.Digits : "";

    private static string MonthName(EdtfComponent month) => MonthNames[month.Value - 1];

    private static string Number(EdtfComponent day) => Text(day.Value);

    /// <summary>A year of up to four digits has no commas, a longer one has.</summary>
    private static string BareYear(long year) => year > 9999 ? Numeral.Write(year) : Text(year);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
