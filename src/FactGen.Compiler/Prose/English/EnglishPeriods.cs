namespace FactGen.Compiler.Prose.English;

/// <summary>Reads months, seasons, quarters and halves, and weeks, months and years relative to the day on which they are named.</summary>
internal static class EnglishPeriods
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly Dictionary<string, int> Shifts = new(StringComparer.Ordinal)
    {
        ["last"] = -1, ["past"] = -1, ["previous"] = -1, ["this"] = 0, ["current"] = 0, ["next"] = 1, ["coming"] = 1, ["upcoming"] = 1, ["following"] = 1,
    };

    private static readonly string[] ShortQuarters = ["q1", "q2", "q3", "q4", "h1", "h2"];

    /// <summary>The words that a period may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
        [.. EnglishMonths.Names, .. Seasons, "fall", .. Shifts.Keys, .. ShortQuarters, .. EnglishYears.Beginnings, "same", "that", "fourth", "final"];

    /// <summary>The words that may be in a period before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner => [.. Shifts.Keys, "same", "that", "final"];

    /// <summary>The words that make a period.</summary>
    public static IReadOnlyCollection<string> Makers { get; } =
    [
        .. EnglishMonths.Names, .. Seasons, .. ShortQuarters, .. EnglishYears.Makers,
        "week", "month", "quarter", "half", "year", "decade", "weekend",
    ];

    /// <summary>By how many units such a word points back or forth.</summary>
    public static int? Shift(in Token token) =>
        token.Kind is TokenKind.Word && Shifts.TryGetValue(token.Lower, out var shift) ? shift : null;

    /// <summary>The period that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadYearAndMonth(tokens, index)
            ?? ReadMonth(tokens, index)
            ?? ReadSeason(tokens, index)
            ?? ReadDivision(tokens, index)
            ?? EnglishYears.ReadPeriod(tokens, index)
            ?? ReadSeen(tokens, index);

    /// <summary>
    /// A part of a year with the year after it, if there is one: <c>5 January 2022</c>, <c>March last year</c>; otherwise in the year
    /// nearest to the day on which it is named.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="next">The index of the token after the part.</param>
    /// <param name="ofYear">The part of any year.</param>
    /// <param name="fallsOn">The weekday on which it must fall.</param>
    public static EnglishPeriod WithYear(Tokens tokens, int next, Func<int, DaySpan> ofYear, int? fallsOn = null)
    {
        var comma = tokens.At(next).IsMark(',') ? 1 : 0;
        var at = next + comma + (tokens.At(next + comma).Lower is "of" or "in" ? 1 : 0);
        if (EnglishYears.Read(tokens, at) is { } year)
        {
            return new EnglishPeriod(EnglishPeriod.Always(ofYear(year.Year)), next, year.Next, false, false)
            {
                OfYear = ofYear, Year = year.Year, FallsOn = fallsOn,
            };
        }

        at += tokens.At(at).Is("the") ? 1 : 0;
        if (tokens.At(at).Lower is "last" or "this" or "next" && Shift(tokens.At(at)) is { } shift && tokens.At(at + 1).Is("year"))
        {
            return new EnglishPeriod((anchor, _) => [ofYear(CalendarDays.DateOf(anchor).Year + shift)], next, at + 2, true, true)
            {
                FallsOn = fallsOn,
            };
        }

        var end = tokens.StandsAt(next, "of", "the", "year") ? next + 3 : next;
        return new EnglishPeriod(InNearestYear(ofYear, fallsOn), next, end, false, true) { OfYear = ofYear, FallsOn = fallsOn };
    }

    private static EnglishPeriod? ReadMonth(Tokens tokens, int index) =>
        EnglishMonths.TryRead(tokens, index, out var month, out var next) ? WithYear(tokens, next, MonthOf(month)) : null;

    /// <summary>"2016 November"</summary>
    private static EnglishPeriod? ReadYearAndMonth(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Number || tokens.At(index).Length != 4)
        {
            return null;
        }

        var at = index + (tokens.At(index + 1).IsMark(',') ? 2 : 1);
        return tokens.At(at).IsCapital && EnglishYears.Read(tokens, index) is { } year
            && EnglishMonths.TryRead(tokens, at, out var month, out var next)
            && tokens.At(next).Kind is TokenKind.Break or TokenKind.Mark
            ? EnglishPeriod.Fixed(CalendarDays.Months(year.Year, month, month), next) with { Year = year.Year }
            : null;
    }

    private static EnglishPeriod? ReadSeason(Tokens tokens, int index)
    {
        var season = SeasonOf(tokens.At(index));
        var at = index + (tokens.At(index + 1).Is("of") || tokens.At(index + 1).IsMark(',') ? 2 : 1);
        if (season < 0)
        {
            return null;
        }

        // "winter 2019-20" is the one between the two years; "winter 2019" may be either that it has a part of.
        if (EnglishYears.Read(tokens, at) is { } year)
        {
            var isOverYears = season == 3 && tokens.At(at + 1) is { IsGlued: true, Kind: TokenKind.Mark, First: '-' or '/' };
            var after = isOverYears ? at + 3 : year.Next;
            return isOverYears ? EnglishPeriod.Fixed(SeasonIn(year.Year, season), after)
                : season == 3 ? new EnglishPeriod((_, _) =>
                    [SeasonIn(year.Year, 3), SeasonIn(year.Year - 1, 3)], after, after, false, false)
                : EnglishPeriod.Fixed(SeasonIn(year.Year, season), after) with { Year = year.Year };
        }

        return null;
    }

    private static int SeasonOf(in Token token) =>
        token.Kind is TokenKind.Word ? Array.IndexOf(Seasons, token.Is("fall") ? "autumn" : token.Lower) : -1;

    private static DaySpan SeasonIn(int year, int season) => season < 3
        ? CalendarDays.Months(year, (season * 3) + 3, (season * 3) + 5)
        : new DaySpan(CalendarDays.Months(year, 12, 12).First, CalendarDays.Months(year + 1, 2, 2).Last);

    /// <summary>"the third quarter of 2019", "third-quarter", "Q3 2019", "the first half of last year".</summary>
    private static EnglishPeriod? ReadDivision(Tokens tokens, int index)
    {
        var shortly = tokens.At(index).Kind is TokenKind.Word ? Array.IndexOf(ShortQuarters, tokens.At(index).Lower) : -1;
        if (shortly >= 0)
        {
            var isHalf = shortly > 3;
            return WithYear(tokens, index + 1, Division(isHalf ? shortly - 4 : shortly, isHalf ? 6 : 3));
        }

        if (EnglishOrdinals.Read(tokens, index) is not { Value: >= 1 and <= 4 } place)
        {
            return tokens.At(index).Lower is "last" or "final" && tokens.StandsAt(index + 1, "quarter", "of")
                && EnglishYears.Read(tokens, index + 3) is not null
                    ? WithYear(tokens, index + 2, Division(3, 3))
                    : null;
        }

        var at = place.Next + (tokens.At(place.Next).IsMark('-') ? 1 : 0);
        return tokens.At(at).Is("quarter") ? WithYear(tokens, at + 1, Division((int)place.Value - 1, 3))
            : tokens.At(at).Is("half") && place.Value <= 2 ? ReadHalf(tokens, (int)place.Value - 1, at + 1)
            : null;
    }

    /// <summary>A half of a year, and of a period that is named: "the first half of March".</summary>
    private static EnglishPeriod? ReadHalf(Tokens tokens, int part, int next)
    {
        var half = WithYear(tokens, next, Division(part, 6));
        if (half.Next > next || !tokens.At(next).Is("of"))
        {
            return half.Next > next ? half : null;
        }

        var at = next + (tokens.At(next + 1).Is("the") ? 2 : 1);
        return (ReadMonth(tokens, at) ?? EnglishYears.ReadPeriod(tokens, at)
            ?? ReadSeen(tokens, at)) is { FromLast: null, IsUnread: false } whole
            ? whole.Select(span => [EnglishParts.HalfOf(span, part)], whole.Next) : null;
    }

    private static Func<int, DaySpan> Division(int part, int months) => year =>
        CalendarDays.Months(year, (part * months) + 1, (part + 1) * months);

    /// <summary>"last week", "this month", "next January", "the previous year".</summary>
    private static EnglishPeriod? ReadSeen(Tokens tokens, int index)
    {
        var isSame = tokens.At(index).Lower is "same" or "that";
        if ((isSame ? 0 : Shift(tokens.At(index))) is not { } shift)
        {
            return null;
        }

        var fromLast = isSame || tokens.At(index).Lower is "previous" or "following";
        if (UnitOf(tokens.At(index + 1)) is { } unit)
        {
            return fromLast ? EnglishPeriod.Relative(OfUnit(unit, shift), index + 2) with
            {
                FromLast = last => [CalendarDays.UnitAround(last.First ?? last.Last ?? 0, unit, shift)],
            }
                : tokens.At(index).Is("past") ? EnglishPeriod.Relative(OfPast(unit), index + 2)
                : EnglishPeriod.Relative(OfUnit(unit, shift), index + 2);
        }

        if (isSame || (fromLast && tokens.At(index + 1).Is("weekend")))
        {
            return null;
        }

        if (tokens.At(index + 1).Is("weekend"))
        {
            return EnglishPeriod.Relative(OfWeekend(shift), index + 2);
        }

        if (SeasonOf(tokens.At(index + 1)) is >= 0 and var season)
        {
            return fromLast ? EnglishPeriod.Unread(index + 2) : EnglishPeriod.Relative(OfSeason(season, shift), index + 2);
        }

        return ReadSeenMonth(tokens, index + 1, shift, fromLast);
    }

    /// <summary>"last January", "next 13 October", and, with its year, "this January 2019".</summary>
    private static EnglishPeriod? ReadSeenMonth(Tokens tokens, int index, int shift, bool fromLast)
    {
        if ((EnglishCalendarDates.Read(tokens, index) ?? ReadMonth(tokens, index)) is not { IsRelative: false } date)
        {
            return null;
        }

        return date.IsUnread || date.Year is not null ? date
            : fromLast || date.OfYear is not { } ofYear ? EnglishPeriod.Unread(date.Next)
            : EnglishPeriod.Relative((anchor, _) => [Moved(anchor, ofYear, shift)], date.Next);
    }

    /// <summary>The unit of the calendar that a word names.</summary>
    public static CalendarUnit? UnitOf(in Token token) => token.Kind is not TokenKind.Word ? null : token.Lower switch
    {
        "week" => CalendarUnit.Week,
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        "year" => CalendarUnit.Year,
        "decade" => CalendarUnit.Decade,
        _ => null,
    };

    /// <summary>
    /// The nearest days before the day on which they are named and, if they may be in the future, the nearest after it; on the weekday on
    /// which they must fall.
    /// </summary>
    public static DaysFrom InNearestYear(Func<int, DaySpan> ofYear, int? fallsOn) => (anchor, mayBeFuture) =>
    {
        var year = CalendarDays.DateOf(anchor).Year;
        return mayBeFuture ? [Nearest(-1), Nearest(1)] : [Nearest(-1)];

        // 29 February may be eight years away; on a given weekday, 40.
        DaySpan Nearest(int direction)
        {
            for (var away = 0; away <= 40; away++)
            {
                var span = ofYear(year + (direction * away));
                if ((direction < 0 ? span.First <= anchor : span.First > anchor)
                    && (fallsOn is not { } weekday || (span.First is { } first && CalendarDays.WeekdayOf(first) == weekday)))
                {
                    return span;
                }
            }

            return default;
        }
    };

    private static Func<int, DaySpan> MonthOf(int month) => year => CalendarDays.Months(year, month, month);

    private static DaysFrom OfUnit(CalendarUnit unit, int shift) => (anchor, _) => [CalendarDays.UnitAround(anchor, unit, shift)];

    /// <summary>The past year is the one before this, or those twelve months that end with the day.</summary>
    private static DaysFrom OfPast(CalendarUnit unit) => (anchor, _) =>
    [
        CalendarDays.UnitAround(anchor, unit, -1),
        new DaySpan(
            unit switch
            {
                CalendarUnit.Week => anchor - 7,
                CalendarUnit.Month => CalendarDays.AddMonths(anchor, -1),
                CalendarUnit.Quarter => CalendarDays.AddMonths(anchor, -3),
                CalendarUnit.Year => CalendarDays.AddMonths(anchor, -12),
                _ => CalendarDays.AddMonths(anchor, -120),
            },
            anchor),
    ];

    private static DaysFrom OfWeekend(int shift) => (anchor, _) =>
    {
        var week = CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift);
        return [week with { First = week.First + 5 }];
    };

    private static DaysFrom OfSeason(int season, int shift) => (anchor, _) => [Moved(anchor, year => SeasonIn(year, season), shift)];

    private static DaySpan Moved(long anchor, Func<int, DaySpan> ofYear, int shift)
    {
        var year = CalendarDays.DateOf(anchor).Year;
        var own = ofYear(year);
        return ofYear(shift < 0 && own.Last >= anchor ? year - 1 : shift > 0 && own.First <= anchor ? year + 1 : year);
    }
}
