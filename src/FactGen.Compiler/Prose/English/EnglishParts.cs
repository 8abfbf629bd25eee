namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads parts of a period: <c>early 2022</c>, <c>mid-January</c>, <c>the end of last week</c>, <c>the first Friday of July</c>.
/// </summary>
internal static class EnglishParts
{
    /// <summary>The words that a part may begin with, ordinals aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
    [
        "early", "mid", "late", "beginning", "start", "middle", "end", "earlier", "later",
        .. EnglishWeeks.Beginnings, .. EnglishStretches.Beginnings,
    ];

    /// <summary>The part that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadThird(tokens, index) ?? ReadYearEnd(tokens, index) ?? ReadSoFar(tokens, index) ?? ReadPlaceInMonth(tokens, index)
            ?? EnglishWeeks.Read(tokens, index)
            ?? EnglishStretches.Read(tokens, index);

    private static EnglishPeriod? ReadThird(Tokens tokens, int index)
    {
        var (part, at, needsOf) = tokens.At(index).Lower switch
        {
            "early" => (0, index + 1, false),
            "mid" => (1, index + (tokens.At(index + 1).IsMark('-') ? 2 : 1), false),
            "late" => (2, index + 1, false),
            "beginning" or "start" => (0, index + 1, true),
            "middle" => (1, index + 1, true),
            "end" => (2, index + 1, true),
            _ => (-1, index, false),
        };
        if (part < 0)
        {
            return null;
        }

        var of = tokens.At(at).Is("of") || (needsOf && tokens.At(at).IsMark('-')) || (!needsOf && tokens.At(at).Is("in")) ? 1 : 0;
        if (needsOf && of == 0)
        {
            return null;
        }

        at += of;
        var isThe = tokens.At(at).Is("the");
        at += isThe ? 1 : 0;
        if ((EnglishPeriods.Read(tokens, at) ?? (isThe ? ReadThis(tokens, at) : null)) is not { IsUnread: false } period)
        {
            return null;
        }

        if (period.Year is <= 1 || (period.Year is null && !period.NeedsAnchor && period.Days(0, false)[0].First < 0))
        {
            return EnglishPeriod.Unread(period.Next);
        }

        // The first half is early too, and the second late.
        return period.Select(span => part == 1 ? [Third(span, part)] : [Third(span, part), HalfOf(span, part / 2)], period.Next) with
        {
            OfYear = period.OfYear is { } ofYear ? year => Third(ofYear(year), part) : null,
            CoreNext = period.CoreNext,
        };
    }

    /// <summary>"the end of the year": of the one in which it is said.</summary>
    private static EnglishPeriod? ReadThis(Tokens tokens, int index) =>
        EnglishSeenPeriods.UnitOf(tokens.At(index)) is { } unit && !(tokens.At(index + 1).Lower is "of" or "'s" or "in" or "when" or "before" or "after" or "that")
            ? EnglishPeriod.Relative((anchor, _) => [CalendarDays.UnitAround(anchor, unit, 0)], index + 1)
            : null;

    /// <summary>"at year-end", "by year-end 1998".</summary>
    private static EnglishPeriod? ReadYearEnd(Tokens tokens, int index)
    {
        if (!tokens.At(index).Is("year") || !tokens.At(index + 1).IsMark('-') || !tokens.At(index + 2).Is("end"))
        {
            return null;
        }

        var year = EnglishYears.Read(tokens, index + 3);
        var whole = year is { } known ? EnglishPeriod.Fixed(CalendarDays.Months(known.Year, 1, 12), known.Next)
            : EnglishPeriod.Relative((anchor, _) => [CalendarDays.UnitAround(anchor, CalendarUnit.Year, 0)], index + 3);
        return whole.Select(span => [new DaySpan(span.Last, span.Last), Third(span, 2), HalfOf(span, 1)], whole.Next);
    }

    /// <summary>A third of a period: four months of a year, ten days of a month, and so on.</summary>
    private static DaySpan Third(DaySpan span, int part)
    {
        if (span is not { First: { } first, Last: { } last })
        {
            return span;
        }

        if (last - first is > 363 and < 367)
        {
            return CalendarDays.Months(CalendarDays.DateOf(first).Year, (part * 4) + 1, (part * 4) + 4);
        }

        // The parts of a week share a day each.
        var third = (last - first + 1) / 3;
        var shared = last - first == 6 ? 1 : 0;
        return part switch
        {
            0 => new DaySpan(first, first + third - 1 + shared),
            1 => new DaySpan(first + third, first + (2 * third) - 1 + shared),
            _ => new DaySpan(first + (2 * third), last),
        };
    }

    /// <summary>A half of a period: of a month its first fifteen days, of a week its first three.</summary>
    public static DaySpan HalfOf(DaySpan span, int part)
    {
        if (span is not { First: { } first, Last: { } last })
        {
            return span;
        }

        var isYears = last - first > 363;
        var middle = !isYears ? first + ((last - first + 1) / 2) : CalendarDays.AddMonths(first, (int)((last - first + 10) / 365) * 6);
        return part == 0 ? new DaySpan(first, middle - 1) : new DaySpan(middle, last);
    }

    /// <summary>"earlier this month", "later this week".</summary>
    private static EnglishPeriod? ReadSoFar(Tokens tokens, int index)
    {
        var isEarlier = tokens.At(index).Is("earlier");
        if (!(isEarlier || tokens.At(index).Is("later")) || !tokens.At(index + 1).Is("this")
            || EnglishPeriods.Read(tokens, index + 1) is not { } period)
        {
            return null;
        }

        var days = period.Days;
        return period with
        {
            Days = (anchor, mayBeFuture) => Array.ConvertAll(
                days(anchor, mayBeFuture),
                span => isEarlier
                    ? span with { Last = Math.Min(anchor, span.Last ?? anchor) }
                    : span with { First = Math.Max(anchor, span.First ?? anchor) }),
        };
    }

    /// <summary>"the first Friday of July", "the last Monday in October 2020", "the second week of next month".</summary>
    private static EnglishPeriod? ReadPlaceInMonth(Tokens tokens, int index)
    {
        var isLast = tokens.At(index).Is("last");
        var place = isLast ? new EnglishNumber(0, index + 1, 1, false) : EnglishOrdinals.Read(tokens, index);
        if (place is not { Value: >= 0 and <= 5 and var number, Next: var at })
        {
            return null;
        }

        var weekday = EnglishWeekdays.Of(tokens, at);
        if (!(weekday >= 0 || tokens.At(at).Lower is "week" or "weekend" or "day") || tokens.At(at + 1).Lower is not ("of" or "in"))
        {
            return null;
        }

        var from = at + (tokens.At(at + 2).Is("the") ? 3 : 2);
        if (EnglishPeriods.Read(tokens, from) is not { IsUnread: false, FromLast: null, Weekday: null } period)
        {
            return null;
        }

        var ofYear = period.OfYear;
        var unit = tokens.At(at).Lower;
        return weekday >= 0
            ? period.Select(span => [PlacesInSpan.Weekday(span, weekday, (int)number)], period.Next) with
            {
                OfYear = ofYear is null ? null : year => PlacesInSpan.Weekday(ofYear(year), weekday, (int)number),
            }
            : unit == "week" ? period.Select(span => [PlacesInSpan.Week(span, (int)number), DaysOfWeek(span, (int)number)], period.Next)
            : unit == "day" ? period.Select(span => [PlacesInSpan.Day(span, (int)number)], period.Next)
            : EnglishPeriod.Unread(period.Next);
    }

    /// <summary>Seven days counted from the first of the period, or its last seven.</summary>
    private static DaySpan DaysOfWeek(DaySpan span, int number) => number == 0
        ? new DaySpan(span.Last - 6, span.Last)
        : new DaySpan(span.First + (7 * (number - 1)), span.First + (7 * number) - 1);
}
