using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>A date that some tokens give.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Next">The index behind it.</param>
/// <param name="Days">The days that it means.</param>
internal sealed record TableDate(int First, int Next, DaysFrom Days)
{
    /// <summary>Whether it counts from the day on which it is said.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether it counts a length of time: "three days ago".</summary>
    public bool IsLength { get; init; }

    /// <summary>Whether it cannot be worked out without that day.</summary>
    public bool NeedsAnchor { get; init; }

    /// <summary>Whether it is a date that is not read as a whole.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Whether it is four digits without a word for "year", which may count something as well.</summary>
    public bool IsBareYear { get; init; }

    /// <summary>The index of the part that a quote must contain: behind the weekday of "Monday, 5 May".</summary>
    public int CoreFirst { get; init; } = First;

    /// <summary>The index behind the part that a quote must contain; the words for "year" behind it need not be quoted.</summary>
    public int CoreNext { get; init; } = Next;

    /// <summary>The same part of any year, if it is a part of one.</summary>
    public Func<int, DaySpan>? OfYear { get; init; }

    /// <summary>The year that it names; null if it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The side that is meant, and the first index of the words that say so.</summary>
    public (DateSide Side, int First) Side { get; init; }

    /// <summary>A date that needs no day to count from.</summary>
    public static TableDate Of(int first, int next, DaySpan days) => new(first, next, (_, _) => [days]) { Side = (DateSide.On, first) };

    /// <summary>A part of the year that is nearest to the day on which it is said.</summary>
    public static TableDate OfAnyYear(int first, int next, Func<int, DaySpan> ofYear) =>
        new(first, next, EnglishPeriods.InNearestYear(ofYear, null)) { NeedsAnchor = true, Side = (DateSide.On, first), OfYear = ofYear };

    /// <summary>A part of a year that is named; not read if the year has no such days.</summary>
    /// <param name="first">The index of its first token.</param>
    /// <param name="next">The index behind it.</param>
    /// <param name="year">The year.</param>
    /// <param name="days">The days of that year.</param>
    /// <param name="coreNext">The index behind the part that a quote must contain; all of it if this is null.</param>
    public static TableDate InYear(int first, int next, int year, DaySpan days, int? coreNext = null) =>
        days is { First: not null, Last: not null }
            ? Of(first, next, days) with { Year = year, CoreNext = coreNext ?? next }
            : Unread(first, next);

    /// <summary>A part of the year that is so many years from the one in which it is said.</summary>
    public static TableDate InYearFromNow(int first, int next, int shift, Func<int, DaySpan> ofYear) =>
        From(first, next, (anchor, _) => [ofYear(CalendarDays.DateOf(anchor).Year + shift)]);

    /// <summary>A date that is not read.</summary>
    public static TableDate Unread(int first, int next) => new(first, next, (_, _) => []) { IsUnread = true, Side = (DateSide.On, first) };

    /// <summary>A date that counts from the day on which it is said.</summary>
    public static TableDate From(int first, int next, DaysFrom days) =>
        new(first, next, days) { IsRelative = true, NeedsAnchor = true, Side = (DateSide.On, first) };
}
