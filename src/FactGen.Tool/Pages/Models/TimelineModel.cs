using System.Globalization;

namespace FactGen.Tool.Pages.Models;

/// <summary>A page of dates.</summary>
/// <param name="Path">The page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Years">The pages of single years if one page would be too long, each with its number of dates.</param>
/// <param name="Sections">The dates, in sections with one axis each.</param>
internal sealed record TimelineModel(
    string Path,
    string Title,
    IReadOnlyList<(Reference Year, string Dates)> Years,
    IReadOnlyList<TimelineSection> Sections)
{
    /// <summary>How many dates one page may have.</summary>
    private const int MostDates = 400;

    /// <summary>The timeline: one page, or one with the years and a page for each of them.</summary>
    public static IEnumerable<TimelineModel> Pages(FactIndex index)
    {
        var facts = DatedFact.All(index);
        if (facts.Count <= MostDates)
        {
            return [new TimelineModel(SitePaths.Timeline, "Timeline", [], TimelineSection.Of(facts))];
        }

        (int Year, int Part, DatedFact[] Facts)[] parts =
        [
            .. from fact in facts
               group fact by (fact.First ?? fact.Last)!.Value.Year into year
               from part in year.Chunk(MostDates).Index()
               select (year.Key, part.Index + 1, part.Item),
        ];
        return
        [
            new TimelineModel(
                SitePaths.Timeline,
                "Timeline",
                [
                    .. parts.Select(part => (
                        new Reference(Name(part.Year, part.Part), SitePaths.TimelineOf(part.Year, part.Part)),
                        Wording.Counted(part.Facts.Length, "date"))),
                ],
                []),
            .. parts.Select(part =>
                new TimelineModel(
                    SitePaths.TimelineOf(part.Year, part.Part),
                    $"Timeline of {Name(part.Year, part.Part)}",
                    [],
                    TimelineSection.Of(part.Facts))),
        ];

        static string Name(int year, int part) => part == 1
            ? year.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{year}, page {part}");
    }
}

/// <summary>Dates on one axis: of a month, of a year, or of several years.</summary>
/// <param name="Title">The month, the year or the years.</param>
/// <param name="Explanation">What the dates have in common; null for the dates of a month.</param>
/// <param name="Ticks">The marks of the axis.</param>
/// <param name="Dates">The dates in the order of time.</param>
internal sealed record TimelineSection(
    string Title,
    string? Explanation,
    IReadOnlyList<TimelineTick> Ticks,
    IReadOnlyList<TimelineDate> Dates)
{
    /// <summary>
    /// A date is listed in its month; if it may be in several months, in its year; otherwise in a section of several years.
    /// </summary>
    public static IReadOnlyList<TimelineSection> Of(IReadOnlyList<DatedFact> facts) =>
    [
        .. from fact in facts
           let first = fact.First ?? fact.Certain.Last ?? fact.Last!.Value
           let last = fact.Last ?? fact.Certain.First ?? fact.First!.Value
           let isMonth = first.Year == last.Year && first.Month == last.Month
           let isYear = first.Year == last.Year
           group fact by (Rank: isMonth ? 0 : isYear ? 1 : 2, Year: isYear ? first.Year : 0, Month: isMonth ? first.Month : 0) into section
           orderby section.Key.Rank == 2, section.Key.Year, section.Key.Rank, section.Key.Month
           select section.Key.Rank switch
           {
               0 => OfMonth(new DateOnly(section.Key.Year, section.Key.Month, 1), section),
               1 => OfYear(new DateOnly(section.Key.Year, 1, 1), section),
               _ => OfYears([.. section]),
           },
    ];

    private static TimelineSection OfMonth(DateOnly month, IEnumerable<DatedFact> facts)
    {
        var axis = new TimeAxis(month, LastOfMonth(month));
        return new TimelineSection(
            month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            null,
            [
                .. new[] { 1, 8, 15, 22, 29 }
                    .Where(day => day <= axis.Last.Day)
                    .Select(day => axis.Tick(month.AddDays(day - 1), day.ToString(CultureInfo.InvariantCulture))),
            ],
            axis.Place(facts));
    }

    private static TimelineSection OfYear(DateOnly year, IEnumerable<DatedFact> facts)
    {
        var axis = new TimeAxis(year, new DateOnly(year.Year, 12, 31));
        return new TimelineSection(
            year.ToString("yyyy", CultureInfo.InvariantCulture),
            "What is known no closer than to a part of the year, or lasts beyond one month.",
            [
                .. new[] { 1, 4, 7, 10 }.Select(month =>
                    axis.Tick(
                        new DateOnly(year.Year, month, 1),
                        new DateOnly(year.Year, month, 1).ToString("MMM", CultureInfo.InvariantCulture))),
            ],
            axis.Place(facts));
    }

    private static TimelineSection OfYears(IReadOnlyList<DatedFact> facts)
    {
        var first = facts.Min(fact => fact.First ?? fact.Last)!.Value.Year;
        var last = facts.Max(fact => fact.Last ?? fact.First)!.Value.Year;
        var axis = new TimeAxis(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
        var step = Math.Max(1, (last - first + 4) / 4);
        return new TimelineSection(
            FormattableString.Invariant($"{first} to {last}"),
            "What reaches from one year into another.",
            [
                .. Enumerable.Range(0, 5)
                    .Select(number => first + (number * step))
                    .Where(year => year <= last)
                    .Select(year => axis.Tick(new DateOnly(year, 1, 1), year.ToString(CultureInfo.InvariantCulture))),
            ],
            axis.Place(facts));
    }

    private static DateOnly LastOfMonth(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
}

/// <summary>A mark of an axis.</summary>
/// <param name="Label">Its text.</param>
/// <param name="At">Its position on the axis, from 0 to 1.</param>
internal sealed record TimelineTick(string Label, double At);

/// <summary>A date on an axis.</summary>
/// <param name="Fact">The date.</param>
/// <param name="Marks">Its marks, from left to right.</param>
/// <param name="OpenAt">Where it continues beyond the axis: 0 for the left end, 1 for the right end; null if it does not.</param>
internal sealed record TimelineDate(DatedFact Fact, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<double> OpenAt);

/// <summary>A mark on an axis.</summary>
/// <param name="Shape">The shape that it shows.</param>
/// <param name="Start">Where its first day begins on the axis, from 0 to 1.</param>
/// <param name="End">Where its last day ends on the axis, from 0 to 1.</param>
internal sealed record TimelineMark(DateShape Shape, double Start, double End);

/// <summary>The days of an axis.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record TimeAxis(DateOnly First, DateOnly Last)
{
    private double Days => Last.DayNumber - First.DayNumber + 1;

    public TimelineTick Tick(DateOnly day, string label) => new(label, StartOf(day));

    /// <summary>Places a date; an open end is at the end of the axis.</summary>
    public IReadOnlyList<TimelineDate> Place(IEnumerable<DatedFact> facts) =>
    [
        .. facts.Select(fact => new TimelineDate(
            fact,
            [
                .. (fact.Shape is DateShape.Span ? PartsOf(fact) : [MarkOf(fact.Shape, fact.First, fact.Last)])
                    .Where(mark => mark.Start < mark.End),
            ],
            [.. new[] { fact.First is null ? 0 : -1.0, fact.Last is null ? 1 : -1.0 }.Where(end => end >= 0)])),
    ];

    /// <summary>
    /// For a period: the days on which it may have begun, those on which it certainly lasts, and those on which it may have ended.
    /// </summary>
    private TimelineMark[] PartsOf(DatedFact fact)
    {
        var (start, end) = (StartOf(fact.First), EndOf(fact.Last));
        var (certainStart, certainEnd) =
            (fact.First is null ? start : StartOf(fact.Certain.First), fact.Last is null ? end : EndOf(fact.Certain.Last));
        return certainEnd <= certainStart
            ? [new TimelineMark(DateShape.OneOf, start, end)]
            :
            [
                new TimelineMark(DateShape.OneOf, start, certainStart),
                new TimelineMark(DateShape.Span, certainStart, certainEnd),
                new TimelineMark(DateShape.OneOf, certainEnd, end),
            ];
    }

    private TimelineMark MarkOf(DateShape shape, DateOnly? first, DateOnly? last) => new(shape, StartOf(first), EndOf(last));

    private double StartOf(DateOnly? day) => ((day ?? First).DayNumber - First.DayNumber) / Days;

    private double EndOf(DateOnly? day) => ((day ?? Last).DayNumber - First.DayNumber + 1) / Days;
}
