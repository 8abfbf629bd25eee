namespace FactGen.Compiler.Prose.English;

/// <summary>Reads months, seasons, quarters and halves with their year.</summary>
internal static class EnglishPeriods
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] ShortQuarters = ["q1", "q2", "q3", "q4", "h1", "h2"];

    /// <summary>The words that a period may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
        [.. EnglishMonths.Names, .. Seasons, "fall", .. EnglishSeenPeriods.Beginnings, .. ShortQuarters, .. EnglishYears.Beginnings, "fourth", "final"];

    /// <summary>The words that may be in a period before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner => [.. EnglishSeenPeriods.Inner, "final"];

    /// <summary>The words that make a period.</summary>
    public static IReadOnlyCollection<string> Makers { get; } =
    [
        .. EnglishMonths.Names, .. Seasons, "fall", .. ShortQuarters, .. EnglishYears.Makers,
        "week", "month", "quarter", "half", "year", "decade", "weekend", "w",
    ];

    /// <summary>The period that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadYearAndMonth(tokens, index)
            ?? ReadMonth(tokens, index)
            ?? ReadSeason(tokens, index)
            ?? ReadDivision(tokens, index)
            ?? EnglishYears.ReadPeriod(tokens, index)
            ?? EnglishSeenPeriods.Read(tokens, index);

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
        if (tokens.At(at).Lower is "last" or "this" or "next" && EnglishSeenPeriods.Shift(tokens.At(at)) is { } shift && tokens.At(at + 1).Is("year"))
        {
            return new EnglishPeriod((anchor, _) => [ofYear(CalendarDays.DateOf(anchor).Year + shift)], next, at + 2, true, true)
            {
                FallsOn = fallsOn,
            };
        }

        if (ReadOfNearYear(tokens, next, comma, ofYear) is { } near)
        {
            return near with { FallsOn = fallsOn };
        }

        var end = tokens.StandsAt(next, "of", "the", "year") ? next + 3 : next;
        return new EnglishPeriod(InNearestYear(ofYear, fallsOn), next, end, false, true) { OfYear = ofYear, FallsOn = fallsOn };
    }

    /// <summary>"May two years ago", "August 4, '98".</summary>
    private static EnglishPeriod? ReadOfNearYear(Tokens tokens, int next, int comma, Func<int, DaySpan> ofYear)
    {
        if (EnglishYears.ReadShort(tokens, next + comma) is { } figures)
        {
            return new EnglishPeriod((anchor, _) => [ofYear(EnglishYears.Full(anchor, figures))], next, next + comma + 2, false, true);
        }

        return EnglishLengths.Read(tokens, next) is { Years: > 0, Months: 0, Weeks: 0, Days: 0, Side: DateSide.On } length
            && tokens.At(length.Next).Is("ago")
            ? EnglishPeriod.Relative((anchor, _) => [ofYear(CalendarDays.DateOf(anchor).Year - length.Years)], length.Next + 1)
            : null;
    }

    /// <summary>A month, with its year if it has one.</summary>
    public static EnglishPeriod? ReadMonth(Tokens tokens, int index) =>
        EnglishMonths.TryRead(tokens, index, out var month, out var next) ? WithYear(tokens, next, MonthOf(month)) : null;

    /// <summary>A part of any year: <c>January</c>, <c>autumn</c>, <c>Q3</c>, <c>third quarter</c>, <c>first half</c>.</summary>
    public static (Func<int, DaySpan> OfYear, int Next)? ReadPartOfYear(Tokens tokens, int index)
    {
        if (EnglishMonths.TryRead(tokens, index, out var month, out var next))
        {
            return (MonthOf(month), next);
        }

        if (SeasonOf(tokens.At(index)) is >= 0 and var season)
        {
            return (year => SeasonIn(year, season), index + 1);
        }

        return ReadDivisionName(tokens, index);
    }

    /// <summary>"third quarter", "third-quarter", "first half", "Q3".</summary>
    private static (Func<int, DaySpan> OfYear, int Next)? ReadDivisionName(Tokens tokens, int index)
    {
        var shortly = tokens.At(index).Kind is TokenKind.Word ? Array.IndexOf(ShortQuarters, tokens.At(index).Lower) : -1;
        if (shortly >= 0)
        {
            return (shortly > 3 ? Division(shortly - 4, 6) : Division(shortly, 3), index + 1);
        }

        if (EnglishOrdinals.Read(tokens, index) is not { Value: >= 1 and <= 4 } place)
        {
            return null;
        }

        var at = place.Next + (tokens.At(place.Next).IsMark('-') ? 1 : 0);
        return tokens.At(at).Is("quarter") ? (Division((int)place.Value - 1, 3), at + 1)
            : tokens.At(at).Is("half") && place.Value <= 2 ? (Division((int)place.Value - 1, 6), at + 1)
            : null;
    }

    /// <summary>"2016 November", "the 1989 third quarter", "2016 Q3".</summary>
    private static EnglishPeriod? ReadYearAndMonth(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Number || tokens.At(index).Length != 4)
        {
            return null;
        }

        if (ReadDivisionName(tokens, index + (tokens.At(index + 1).Reads("'s") ? 2 : 1)) is { } division
            && EnglishYears.Read(tokens, index) is { } ofDivision)
        {
            return EnglishPeriod.Fixed(division.OfYear(ofDivision.Year), division.Next) with { Year = ofDivision.Year };
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

    /// <summary>A season, from 0 for spring; -1 if a word names none.</summary>
    public static int SeasonOf(in Token token) =>
        token.Kind is TokenKind.Word ? Array.IndexOf(Seasons, token.Is("fall") ? "autumn" : token.Lower) : -1;

    /// <summary>The days of a season in a year; winter begins in December.</summary>
    public static DaySpan SeasonIn(int year, int season) => season < 3
        ? CalendarDays.Months(year, (season * 3) + 3, (season * 3) + 5)
        : new DaySpan(CalendarDays.Months(year, 12, 12).First, CalendarDays.Months(year + 1, 2, 2).Last);

    /// <summary>"the third quarter of 2019", "third-quarter", "Q3 2019", "the first half of last year".</summary>
    private static EnglishPeriod? ReadDivision(Tokens tokens, int index)
    {
        if (ReadDivisionName(tokens, index) is { } division)
        {
            return tokens.At(division.Next - 1).Is("half")
                ? ReadHalf(tokens, tokens.At(index).Is("second") || tokens.At(index).Reads("2") ? 1 : 0, division.Next)
                : WithYear(tokens, division.Next, division.OfYear);
        }

        return tokens.At(index).Lower is "last" or "final" && tokens.StandsAt(index + 1, "quarter", "of")
            && EnglishYears.Read(tokens, index + 3) is not null
                ? WithYear(tokens, index + 2, Division(3, 3))
                : null;
    }

    /// <summary>A half of a year, and of a period that is named: "the first half of March".</summary>
    private static EnglishPeriod? ReadHalf(Tokens tokens, int part, int next)
    {
        var half = WithYear(tokens, next, Division(part, 6));
        if (half.Next > next || !tokens.At(next).Is("of"))
        {
            return half.Next > next || IsPartOfYearAlone(tokens, next - 2, next) ? half : null;
        }

        var at = next + (tokens.At(next + 1).Is("the") ? 2 : 1);
        return (ReadMonth(tokens, at) ?? EnglishYears.ReadPeriod(tokens, at)
            ?? EnglishSeenPeriods.Read(tokens, at)) is { FromLast: null, IsUnread: false } whole
            ? whole.Select(span => [EnglishParts.HalfOf(span, part)], whole.Next) : null;
    }

    /// <summary>"Growth slowed in the first half as exports fell", but not "in the first half hour".</summary>
    public static bool IsPartOfYearAlone(Tokens tokens, int first, int next) => tokens.At(first - 1).Is("the")
        && tokens.At(first - 2).Lower is "in" or "for" or "during" or "of"
        && (tokens.At(next).Kind is TokenKind.Break or TokenKind.Mark
            || tokens.At(next).Lower is "as" or "and" or "but" or "from" or "to" or "compared" or "because" or "while" or "after" or "on" or "than");

    private static Func<int, DaySpan> Division(int part, int months) => year =>
        CalendarDays.Months(year, (part * months) + 1, (part + 1) * months);

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
}
