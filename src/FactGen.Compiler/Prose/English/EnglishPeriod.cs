namespace FactGen.Compiler.Prose.English;

/// <summary>A stretch of the calendar that a phrase names.</summary>
/// <param name="Days">The days that it means.</param>
/// <param name="CoreNext">The index of the token after the part that a quote must contain.</param>
/// <param name="Next">The index of the token after the phrase.</param>
/// <param name="IsRelative">Whether it counts from the day on which it is said.</param>
/// <param name="NeedsAnchor">Whether it cannot be worked out without that day.</param>
internal sealed record EnglishPeriod(DaysFrom Days, int CoreNext, int Next, bool IsRelative, bool NeedsAnchor)
{
    /// <summary>The same part of any year, if it is a part of one: <c>5 January</c>, <c>the third quarter</c>.</summary>
    public Func<int, DaySpan>? OfYear { get; init; }

    /// <summary>The year that it names in figures or words.</summary>
    public int? Year { get; init; }

    /// <summary>The weekday, if it names nothing else, from 0 for Monday.</summary>
    public int? Weekday { get; init; }

    /// <summary>The weekday on which it must fall, from 0 for Monday.</summary>
    public int? FallsOn { get; init; }

    /// <summary>The side of its days that is meant, if the phrase itself says it.</summary>
    public DateSide Side { get; init; }

    /// <summary>If it counts from the last date before it: how its days follow from that date's.</summary>
    public Func<DaySpan, DaySpan[]>? FromLast { get; init; }

    /// <summary>The date at its end and its first token, if it is one by itself: the "Dec. 28" of "the week ended Dec. 28".</summary>
    public (int First, EnglishPeriod Period)? End { get; init; }

    /// <summary>How many days the date that it counts from has at least: a day, or for "the year-earlier quarter" a month.</summary>
    public int FromDays { get; init; }

    /// <summary>Further days that it may mean instead, apart from the others.</summary>
    public DaysFrom? Or { get; init; }

    /// <summary>Whether it is a date that is not read as a whole.</summary>
    public bool IsUnread { get; init; }

    /// <summary>A stretch that needs no day to count from.</summary>
    public static EnglishPeriod Fixed(DaySpan days, int next, int? coreNext = null) =>
        new(Always(days), coreNext ?? next, next, false, false);

    /// <summary>A stretch that counts from the day on which it is said.</summary>
    public static EnglishPeriod Relative(DaysFrom days, int next) => new(days, next, next, true, true);

    /// <summary>A phrase that is a date, and is not read.</summary>
    public static EnglishPeriod Unread(int next) => new((_, _) => [], next, next, false, false) { IsUnread = true };

    /// <summary>The same days whenever they are named.</summary>
    public static DaysFrom Always(DaySpan days) => (_, _) => [days];

    /// <summary>A result computed from each of its possible stretches.</summary>
    public EnglishPeriod Select(Func<DaySpan, DaySpan[]> select, int next)
    {
        var days = Days;
        var fromLast = FromLast;
        return this with
        {
            Days = (anchor, mayBeFuture) => [.. days(anchor, mayBeFuture).SelectMany(select)],
            FromLast = fromLast is null ? null : last => [.. fromLast(last).SelectMany(select)],
            OfYear = null,
            Weekday = null,
            CoreNext = next,
            Next = next,
        };
    }
}
