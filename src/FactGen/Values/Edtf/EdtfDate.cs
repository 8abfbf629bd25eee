using System.Globalization;
using System.Text;

namespace FactGen.Edtf;

/// <summary>One EDTF date: a year, perhaps a month (or season) and a day, perhaps a time; digits may be unspecified.</summary>
internal sealed class EdtfDate(
    bool isBeforeYearZero,
    EdtfComponent year,
    EdtfComponent? month,
    EdtfComponent? day,
    EdtfTime? time) : EdtfExpression
{
    /// <summary>Whether the year is negative; its digits are then those of the number without its sign.</summary>
    public bool IsBeforeYearZero => isBeforeYearZero;

    public EdtfComponent Year => year;

    public EdtfComponent? Month => month;

    public EdtfComponent? Day => day;

    public EdtfTime? Time => time;

    /// <summary>The code of the season, which replaces the month; null if there is none.</summary>
    public int? Season => month is { IsSpecified: true } known && known.Value >= EdtfSeasons.First ? (int)known.Value : null;

    /// <summary>How many ranges of days the unspecified digits allow: the cost of working with the date.</summary>
    public int Cost
    {
        get
        {
            var cost = 1;
            foreach (var digit in year.Digits)
            {
                cost *= digit == 'X' ? 10 : 1;
            }

            return IsWholeYears ? cost : cost * (month is { IsSpecified: false } ? 12 : 1) * (day is { IsSpecified: false } ? 4 : 1);
        }
    }

    public override bool IsUncertain => Has(EdtfQualifier.Uncertain);

    public override bool IsApproximate => Has(EdtfQualifier.Approximate);

    public override bool IsMoment => true;

    public override bool IsExact => Days.IsOneDay && !IsUncertain;

    public override DatePrecision Precision
    {
        get
        {
            if (!year.IsSpecified)
            {
                return year.Digits.IndexOf('X') switch
                {
                    0 => DatePrecision.Unspecified,
                    1 => DatePrecision.Millennium,
                    2 => DatePrecision.Century,
                    _ => DatePrecision.Decade,
                };
            }

            return time is not null ? DatePrecision.Time
                : Season is not null ? DatePrecision.Season
                : month is not { IsSpecified: true } ? DatePrecision.Year
                : day is not { IsSpecified: true } ? DatePrecision.Month
                : DatePrecision.Day;
        }
    }

    /// <summary>A day, which must exist in the calendar.</summary>
    public static EdtfDate OfDay(long dayNumber, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        var (year, month, day) = GregorianDays.FromDayNumber(dayNumber);
        return new EdtfDate(year < 0, OfNumber(year, 4, qualifier), OfNumber(month, 2, qualifier), OfNumber(day, 2, qualifier), null);
    }

    /// <summary>A whole month; without a month, a whole year.</summary>
    public static EdtfDate OfMonth(long year, int? month, EdtfQualifier qualifier) =>
        new(year < 0, OfNumber(year, 4, qualifier), month is { } number ? OfNumber(number, 2, qualifier) : null, null, null);

    /// <summary>Whether the digits allow any day of the calendar.</summary>
    public bool HasDays => IsWholeYears || (PlainMonth is { } number && day is not { IsSpecified: false }
        ? number is >= 1 and <= 12
            && (day is not { } dayPart || (dayPart.Value >= 1 && dayPart.Value <= GregorianDays.DaysInMonth(SignedYear, number)))
        : GivenDays().Any());

    /// <summary>The days before the reach of an approximation: every range that the digits allow.</summary>
    public IEnumerable<DayRange> GivenDays()
    {
        foreach (var magnitude in year.Numbers(0, long.MaxValue))
        {
            var number = isBeforeYearZero ? -magnitude : magnitude;
            if (IsWholeYears)
            {
                yield return GregorianDays.Months(number, 1, 12);
            }
            else if (Season is { } season)
            {
                foreach (var range in EdtfSeasons.Days(season, number))
                {
                    yield return range;
                }
            }
            else
            {
                foreach (var range in GivenDaysOfMonths(number))
                {
                    yield return range;
                }
            }
        }
    }

    protected override DaySet FindDays()
    {
        if (PlainMonth is <= 12 and { } monthNumber && day is { IsSpecified: true } dayPart && !IsApproximate)
        {
            var number = GregorianDays.DayNumber(SignedYear, monthNumber, (int)dayPart.Value);
            return DaySet.Of(new DayRange(number, number));
        }

        // The finest approximate component may be off by its own unit: that is the meaning of "about 5 January".
        return (day ?? default).Qualifier.HasFlag(EdtfQualifier.Approximate)
                ? DaySet.Of(GivenDays().Select(static range =>
                    new DayRange(range.First - ApproximationWidths.Days, range.Last + ApproximationWidths.Days)))
            : (month ?? default).Qualifier.HasFlag(EdtfQualifier.Approximate)
                ? DaySet.Of(GivenDays().SelectMany(static range => Shift(range, ApproximationWidths.Months, 1)))
            : year.Qualifier.HasFlag(EdtfQualifier.Approximate)
                ? DaySet.Of(GivenDays().SelectMany(static range => Shift(range, ApproximationWidths.Years, 12)))
            : DaySet.Of(GivenDays());
    }

    protected override string Write()
    {
        // One qualifier at the end if it applies to every component, otherwise one before each component to which it applies.
        var whole = (month is null || month.Value.Qualifier == year.Qualifier) && (day is null || day.Value.Qualifier == year.Qualifier);
        var text = new StringBuilder();
        Append(text, year, whole, (year.Digits.Length > 4 ? "Y" : "") + (isBeforeYearZero ? "-" : ""));
        if (month is { } monthPart)
        {
            text.Append('-');
            Append(text, monthPart, whole, "");
        }

        if (day is { } dayPart)
        {
            text.Append('-');
            Append(text, dayPart, whole, "");
        }

        if (time is { } clock)
        {
            text.Append('T').Append(clock.Clock).Append(clock.Offset);
        }

        return (whole ? text.Append(Sign(year.Qualifier)) : text).ToString();
    }

    /// <summary>The number of the year, if every digit is given.</summary>
    private long SignedYear => isBeforeYearZero ? -year.Value : year.Value;

    /// <summary>
    /// The number of the month or season if year and month have all digits. Fast path for nearly all dates: no digits need to be
    /// tried.
    /// </summary>
    private int? PlainMonth => year.IsSpecified && month is { IsSpecified: true } known ? (int)known.Value : null;

    private bool IsWholeYears => month is null || (month.Value.IsUnspecified && (day is null || day.Value.IsUnspecified));

    private bool Has(EdtfQualifier qualifier) =>
        ((year.Qualifier | (month ?? default).Qualifier | (day ?? default).Qualifier) & qualifier) != 0;

    private IEnumerable<DayRange> GivenDaysOfMonths(long number)
    {
        foreach (var monthNumber in month.GetValueOrDefault().Numbers(1, 12))
        {
            if (day is not { IsUnspecified: false } dayPart)
            {
                yield return GregorianDays.Months(number, (int)monthNumber, (int)monthNumber);
                continue;
            }

            var first = GregorianDays.DayNumber(number, (int)monthNumber, 1);
            foreach (var dayNumber in dayPart.Numbers(1, GregorianDays.DaysInMonth(number, (int)monthNumber)))
            {
                yield return new DayRange(first + dayNumber - 1, first + dayNumber - 1);
            }
        }
    }

    /// <summary>The range, and the same range shifted by whole units of months, earlier and later.</summary>
    private static IEnumerable<DayRange> Shift(DayRange range, int reach, int monthsOfUnit)
    {
        for (var units = -reach; units <= reach; units++)
        {
            var first = GregorianDays.AddMonths(range.First, units * monthsOfUnit, keepMonthEnd: false);
            yield return range.First == range.Last
                ? new DayRange(first, first)
                : new DayRange(first, GregorianDays.AddMonths(range.Last, units * monthsOfUnit, keepMonthEnd: true));
        }
    }

    private static EdtfComponent OfNumber(long number, int width, EdtfQualifier qualifier) =>
        new(Math.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'), qualifier);

    private static void Append(StringBuilder text, EdtfComponent component, bool isQualifiedAsWhole, string prefix) =>
        text.Append(isQualifiedAsWhole ? "" : Sign(component.Qualifier)).Append(prefix).Append(component.Digits);

    private static string Sign(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.None => "",
        _ => "%",
    };
}
