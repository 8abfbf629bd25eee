namespace FactGen;

/// <summary>How precisely a date is known: the smallest calendar unit that has no unspecified digit.</summary>
public enum DatePrecision
{
    /// <summary><c>2022-01-13</c></summary>
    Day,

    /// <summary><c>2022-01-13T10:30:00Z</c></summary>
    Time,

    /// <summary><c>2022-01</c>, <c>2022-01-XX</c>, <c>2022-01-1X</c></summary>
    Month,

    /// <summary><c>2022-21</c>: a season, quarter or half of a year.</summary>
    Season,

    /// <summary><c>2022</c>, <c>2022-XX</c>, <c>2022-XX-XX</c></summary>
    Year,

    /// <summary><c>201X</c></summary>
    Decade,

    /// <summary><c>20XX</c></summary>
    Century,

    /// <summary><c>2XXX</c></summary>
    Millennium,

    /// <summary><c>XXXX</c>, <c>XXXX-12-25</c>: not even the year.</summary>
    Unspecified,

    /// <summary><c>2022-01-03/2022-01-09</c>: a span of time; each end has its own precision.</summary>
    Interval,

    /// <summary><c>[2022-01-03..2022-01-09]</c>, <c>{2021,2022}</c>: one of several dates, or all of them.</summary>
    Set,
}
