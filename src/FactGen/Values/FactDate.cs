using FactGen.Edtf;

namespace FactGen;

/// <summary>
/// A date in the Extended Date/Time Format (EDTF, Library of Congress, 4 February 2019, a profile of ISO 8601-1 and 8601-2): a day,
/// month, season or year, possibly with unspecified digits, uncertain or approximate; one of several dates; or an interval.
/// </summary>
/// <remarks>
/// <para>
/// <b>As a set.</b> A date, or a choice in brackets, is the set of the days that it may be: <c>2022-01</c> is the 31 days of that month,
/// <c>[2022-01-03..2022-01-09]</c> the 7 days of that week, <c>2022-01-05~</c> the 5th and <see cref="ApproximationWidths.Days"/> to
/// either side. So <c>2022-01-05</c> lies within each of them. A date with a time lies within its day. Two times agree if they are the
/// same instant, or the same clock time if one of them has no offset from UTC.
/// </para>
/// <para>
/// <b>Intervals.</b> <c>2022-01-03/2022-01-09</c> is not a choice of days: it lasts from the first to the second. Two intervals agree if
/// their ends agree, each end as a set. An unknown end may be any date; an open end (<c>..</c>) is not a date. A day never lies within an
/// interval: "it happened on the 5th" and "it lasted from the 3rd to the 9th" are different statements. In the same way <c>{a,b}</c>, both
/// dates, agrees only with other such lists, member by member.
/// </para>
/// <para>
/// <b>Uncertain</b> (<c>?</c>) does not change the days, but the source may err: an uncertain date is never exact, lies only within
/// uncertain dates, and comparing it gives no certain answer.
/// </para>
/// <para>Days are those of the calendar where it happened: an offset from UTC does not move a date. The default is 0001-01-01.</para>
/// </remarks>
public readonly partial struct FactDate : IFactValue<FactDate>, IEquatable<FactDate>
{
    private static readonly EdtfExpression FirstDay = EdtfDate.OfDay(0);

    private readonly EdtfExpression? _expression;
    private readonly string? _wording;

    private FactDate(EdtfExpression expression, string? wording = null)
    {
        _expression = expression;
        _wording = wording;
    }

    private EdtfExpression Expression => _expression ?? FirstDay;

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision => Expression.Precision;

    /// <summary>Whether the date, or a part of it, is marked with <c>?</c> or <c>%</c>: its source may err.</summary>
    public bool IsUncertain => Expression.IsUncertain;

    /// <summary>
    /// Whether the date, or a part of it, is marked with <c>~</c> or <c>%</c>: it may be a little off
    /// (<see cref="ApproximationWidths"/>).
    /// </summary>
    public bool IsApproximate => Expression.IsApproximate;

    /// <inheritdoc/>
    /// <remarks>One day (or time) that is not uncertain; an interval or a list is exact if all its dates are.</remarks>
    public bool IsExact => Expression.IsExact;

    /// <summary>
    /// The first day that it may be, as a day number: 0 is 0001-01-01 of the proleptic Gregorian calendar, as in <c>DateOnly.DayNumber</c>;
    /// earlier days are negative. For an interval, the first day of its start. Null if that is open or unknown.
    /// </summary>
    public long? EarliestDay => Expression.Days.Earliest;

    /// <summary>The last day that it may be, counted as <see cref="EarliestDay"/>; null if that is open or unknown.</summary>
    public long? LatestDay => Expression.Days.Latest;

    /// <summary>Whether it lasts from a start to an end.</summary>
    public bool IsInterval => Expression is EdtfInterval;

    /// <summary>The start of an interval; null if it is open or unknown, or if the date is not an interval.</summary>
    public FactDate? Start => Expression is EdtfInterval { Start.Moment: { } moment } ? new FactDate(moment) : null;

    /// <summary>The end of an interval; null if it is open or unknown, or if the date is not an interval.</summary>
    public FactDate? End => Expression is EdtfInterval { End.Moment: { } moment } ? new FactDate(moment) : null;

    /// <summary>Whether it is an interval without a start: <c>../2022-01-09</c>.</summary>
    public bool IsOpenStart => Expression is EdtfInterval { Start.IsOpen: true };

    /// <summary>Whether it is an interval without an end: <c>2022-01-13/..</c>.</summary>
    public bool IsOpenEnd => Expression is EdtfInterval { End.IsOpen: true };

    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    /// <param name="year">From 0 (1 BC) to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the month's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static FactDate FromDay(int year, int month, int day) =>
        year is < 0 or > 9999 ? throw new ArgumentOutOfRangeException(nameof(year))
        : month is < 1 or > 12 ? throw new ArgumentOutOfRangeException(nameof(month))
        : day < 1 || day > GregorianDays.DaysInMonth(year, month) ? throw new ArgumentOutOfRangeException(nameof(day))
        : new FactDate(EdtfDate.OfDay(GregorianDays.DayNumber(year, month, day)));

    /// <summary>The interval between two dates, each a date without time or a choice of dates; null leaves that end open.</summary>
    /// <returns>Whether the interval exists: it has at least one end, and does not end before it starts.</returns>
    public static bool TryCreateInterval(FactDate? start, FactDate? end, out FactDate interval)
    {
        var created = IsEnd(start) && IsEnd(end) ? EdtfReader.Interval(EndOf(start), EndOf(end)) : null;
        interval = created is null ? default : new FactDate(created);
        return created is not null;
    }

    /// <summary>
    /// Reads EDTF: levels 0 and 1, and from level 2 sets, unspecified digits in any place, qualifiers of single components, exponential
    /// years and divisions of a year. An end of an interval may also be a choice, <c>[2022-01-03..2022-01-09]/..</c>.
    /// </summary>
    /// <returns>Whether the text is EDTF and its dates exist: 2022-02-30 does not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FactDate value)
    {
        var expression = EdtfReader.Read(text);
        value = expression is null ? default : new FactDate(expression, text.ToString());
        return expression is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FactDate)"/>
    public static bool TryParse(string? text, out FactDate value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static FactDate Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a date in EDTF.");

    /// <inheritdoc/>
    public bool IsWithin(FactDate other) => EdtfAgreement.IsWithin(Expression, other.Expression);

    /// <inheritdoc/>
    public bool TryShare(FactDate other, out FactDate shared)
    {
        var expression = EdtfAgreement.Share(Expression, other.Expression);
        shared = expression is null ? default
            : ReferenceEquals(expression, Expression) ? this
            : ReferenceEquals(expression, other.Expression) ? other
            : new FactDate(expression);
        return expression is not null;
    }

    /// <summary>
    /// Whether this is not after the other (<c>date &lt;= end</c>): true or false if that holds for all days that they may be, otherwise
    /// null. An interval is not after another if it ends by the day on which the other starts, and after it if it starts when the other has
    /// ended. On the same day, a date with a time and a date without one cannot be compared.
    /// </summary>
    public bool? IsNotAfter(FactDate other) =>
        CompareTimes(other) is { } order ? order <= 0
        : IsUncertain || other.IsUncertain ? null
        : LatestDay < other.EarliestDay || (LatestDay == other.EarliestDay && LatestDay is not null && !HasTime && !other.HasTime) ? true
        : EarliestDay > other.LatestDay ? false
        : null;

    /// <summary>Whether this is before the other: true or false if that holds for all days that they may be, otherwise null.</summary>
    public bool? IsBefore(FactDate other) =>
        CompareTimes(other) is { } order ? order < 0
        : IsUncertain || other.IsUncertain ? null
        : LatestDay < other.EarliestDay ? true
        : EarliestDay > other.LatestDay || (EarliestDay == other.LatestDay && EarliestDay is not null && !HasTime && !other.HasTime) ? false
        : null;

    bool? IFactValue<FactDate>.IsAtMost(FactDate other) => IsNotAfter(other);

    bool? IFactValue<FactDate>.IsBelow(FactDate other) => IsBefore(other);

    /// <summary>
    /// Whether this and the other are the same date: true if both are exact and agree, false if they cannot be the same, otherwise
    /// null.
    /// </summary>
    public bool? IsSameAs(FactDate other) =>
        IsUncertain || other.IsUncertain ? null
        : IsExact && other.IsExact && IsWithin(other) && other.IsWithin(this) ? true
        : TryShare(other, out _) ? null
        : false;

    /// <summary>The date in English: <c>about 5 January 2022</c>, <c>3 to 9 January 2022</c>, <c>since 13 January 2022</c>.</summary>
    public string ToProse() => EdtfProse.Write(Expression);

    /// <summary>The date in canonical EDTF, which parses to an equal value.</summary>
    public override string ToString() => Expression.Canonical;

    /// <summary>
    /// Dates are equal if their canonical EDTF is equal; <c>2022-01</c> and <c>2022-01-XX</c> lie within each other but are not
    /// equal.
    /// </summary>
    public bool Equals(FactDate other) => Expression.Canonical == other.Expression.Canonical;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Expression.Canonical);

    /// <inheritdoc cref="Equals(FactDate)"/>
    public static bool operator ==(FactDate left, FactDate right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(FactDate left, FactDate right) => !left.Equals(right);

    private bool HasTime => EdtfAgreement.TimeOf(Expression) is not null;

    private int? CompareTimes(FactDate other) =>
        EdtfAgreement.TimeOf(Expression) is { } time && EdtfAgreement.TimeOf(other.Expression) is { } otherTime
            ? time.Compare(EarliestDay.GetValueOrDefault(), otherTime, other.EarliestDay.GetValueOrDefault())
            : null;

    private static bool IsEnd(FactDate? end) => end is not { } date || (date.Expression.IsMoment && !date.HasTime);

    private static EdtfEnd EndOf(FactDate? end) => end is { } date ? new EdtfEnd(date.Expression, false) : EdtfEnd.Open;
}
