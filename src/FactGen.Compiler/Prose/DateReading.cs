using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>The day from which relative dates count.</summary>
/// <param name="First">The first day that it may be.</param>
/// <param name="Last">The last day that it may be.</param>
/// <param name="Words">How a message names it: "2022-01-11 (stated)".</param>
public sealed record DateAnchor(long First, long Last, string Words)
{
    /// <summary>The anchor that a date makes; null where it has no end to count from.</summary>
    public static DateAnchor? Of(FactDate? date, string what)
    {
        var (first, last) = (date?.EarliestDay ?? date?.LatestDay, date?.LatestDay ?? date?.EarliestDay);
        return first is { } from && last is { } to ? new DateAnchor(from, to, $"{date} ({what})") : null;
    }
}

/// <summary>What a date of the text comes to.</summary>
/// <param name="Date">The date.</param>
/// <param name="Arithmetic">How it comes about, in words.</param>
public sealed record ResolvedDate(FactDate Date, string Arithmetic);

/// <summary>Which side of the days that are named is meant.</summary>
internal enum DateSide
{
    On,
    About,
    Before,
    UpTo,
    After,
    From,
}

/// <summary>The days that a phrase means when it is said on a day; always as many alternatives, in the same order.</summary>
/// <param name="anchor">The day on which it is said.</param>
/// <param name="mayBeFuture">Whether what it speaks of may still be to come.</param>
internal delegate IReadOnlyList<DaySpan> DaysFrom(long anchor, bool mayBeFuture);

/// <summary>A date as prose gives it: a day, a month, a year, or a number of days from when it is said.</summary>
public sealed record DateReading
{
    /// <summary>What must stand in a quote for the date to be read from it.</summary>
    public required TextRange Core { get; init; }

    /// <summary>The whole phrase.</summary>
    public required TextRange Whole { get; init; }

    /// <summary>The phrase as the text has it.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it counts from the day on which it is said: "yesterday", "last week".</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether it cannot be told without the day on which it is said; so too where the year is left out.</summary>
    public bool NeedsAnchor { get; init; }

    internal DaysFrom Days { get; init; } = (_, _) => [];

    internal DateSide Side { get; init; }

    /// <summary>The dates that it may mean, the likeliest first; none where it needs a day to count from and there is none.</summary>
    public IEnumerable<ResolvedDate> Resolve(DateAnchor? anchor, bool mayBeFuture)
    {
        if (anchor is null && NeedsAnchor)
        {
            yield break;
        }

        var early = Days(anchor?.First ?? 0, mayBeFuture);
        var late = Days(anchor?.Last ?? 0, mayBeFuture);
        var given = new HashSet<FactDate>();
        for (var index = 0; index < early.Count; index++)
        {
            var span = WithSide(new DaySpan(early[index].First, late[index].Last));
            if (span is not ({ First: null, Last: null } or { First: < 0 }) && FactDate.TryParse(CalendarDays.ToEdtf(span, Side is DateSide.About), out var date) && given.Add(date))
            {
                yield return new ResolvedDate(date, Arithmetic(date, anchor));
            }
        }
    }

    private DaySpan WithSide(DaySpan span) => Side switch
    {
        DateSide.Before => new DaySpan(null, span.First - 1),
        DateSide.UpTo => new DaySpan(null, span.Last),
        DateSide.After => new DaySpan(span.Last + 1, null),
        DateSide.From => new DaySpan(span.First, null),
        _ => span,
    };

    private string Arithmetic(FactDate date, DateAnchor? anchor) =>
        anchor is null || !NeedsAnchor ? $"'{Words}' is {date}"
        : IsRelative ? $"'{Words}' from {anchor.Words} is {date}"
        : $"'{Words}' in the year nearest to {anchor.Words} is {date}";
}
