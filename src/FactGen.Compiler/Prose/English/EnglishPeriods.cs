namespace FactGen.Compiler.Prose.English;

/// <summary>A stretch of the calendar that a phrase names.</summary>
/// <param name="Days">The days that it means.</param>
/// <param name="CoreNext">The index of the token after what must stand in a quote.</param>
/// <param name="Next">The index of the token after the phrase.</param>
/// <param name="IsRelative">Whether it counts from the day on which it is said.</param>
/// <param name="NeedsAnchor">Whether it cannot be told without that day.</param>
internal sealed record EnglishPeriod(DaysFrom Days, int CoreNext, int Next, bool IsRelative, bool NeedsAnchor);

/// <summary>Reads months, years, seasons and decades, and weeks, months and years as seen from the day on which they are named.</summary>
internal static class EnglishPeriods
{
    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Dictionary<string, int> ShortMonths = new(StringComparer.Ordinal)
    {
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly Dictionary<string, int> Shifts = new(StringComparer.Ordinal)
    {
        ["last"] = -1, ["past"] = -1, ["previous"] = -1, ["this"] = 0, ["current"] = 0, ["next"] = 1, ["coming"] = 1, ["following"] = 1,
    };

    /// <summary>The words that a period may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. MonthNames, .. ShortMonths.Keys, .. Seasons, "fall", .. Shifts.Keys];

    /// <summary>The words that may stand in a period before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner => Shifts.Keys;

    /// <summary>The words that make a period.</summary>
    public static IReadOnlyCollection<string> Makers { get; } = [.. MonthNames, .. ShortMonths.Keys, "week", "month", "quarter", "year", "decade", "weekend"];

    /// <summary>By how many units such a word points back or forth.</summary>
    public static int? Shift(in Token token) =>
        token.Kind is TokenKind.Word && Shifts.TryGetValue(token.Lower, out var shift) ? shift : null;

    /// <summary>
    /// Reads the name of a month: its number from 1, and the index after it. "May" and "March" are months only where what stands around
    /// them says so.
    /// </summary>
    public static bool TryReadMonth(Tokens tokens, int index, out int month, out int next)
    {
        var token = tokens.At(index);
        (month, next) = (0, index + 1);
        if (!token.IsCapital || (token.Use & WordUse.Date) == 0)
        {
            return false;
        }

        month = Array.IndexOf(MonthNames, token.Lower) + 1;
        if (month > 0)
        {
            return month is not (3 or 5) || IsAmongDates(tokens, index);
        }

        next += tokens.At(index + 1).IsMark('.') ? 1 : 0;
        return ShortMonths.TryGetValue(token.Lower, out month)
            && (next == index + 2 || tokens.At(index + 1).Kind is TokenKind.Number || tokens.At(index - 1).Kind is TokenKind.Number);
    }

    /// <summary>The year that four digits name.</summary>
    public static int? Year(Tokens tokens, int index) =>
        tokens.At(index) is { Length: 4, First: '1' or '2' } ? Digits(tokens.At(index)) : null;

    /// <summary>The number that a token of ASCII digits alone names; null where it is none.</summary>
    public static int? Digits(in Token token)
    {
        if (token.Kind is not TokenKind.Number || token.Length > 4)
        {
            return null;
        }

        var number = 0;
        foreach (var digit in token.Span)
        {
            if (digit is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>The period that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadMonth(tokens, index) ?? ReadSeason(tokens, index) ?? ReadYear(tokens, index) ?? ReadSeen(tokens, index);

    private static EnglishPeriod? ReadMonth(Tokens tokens, int index)
    {
        if (!TryReadMonth(tokens, index, out var month, out var next))
        {
            return null;
        }

        var at = next + (tokens.At(next).IsMark(',') || tokens.At(next).Is("of") ? 1 : 0);
        return Year(tokens, at) is { } year
            ? new EnglishPeriod(Always(CalendarDays.Months(year, month, month)), next, at + 1, false, false)
            : new EnglishPeriod(InNearestYear(MonthOf(month)), next, next, false, true);
    }

    private static EnglishPeriod? ReadSeason(Tokens tokens, int index)
    {
        var season = tokens.At(index).Kind is TokenKind.Word
            ? Array.IndexOf(Seasons, tokens.At(index).Is("fall") ? "autumn" : tokens.At(index).Lower)
            : -1;
        var at = index + (tokens.At(index + 1).Is("of") ? 2 : 1);

        // A season without its year is read nowhere: winter lies in two of them.
        return season is >= 0 and < 3 && Year(tokens, at) is { } year
            ? new EnglishPeriod(Always(CalendarDays.Months(year, (season * 3) + 3, (season * 3) + 5)), at + 1, at + 1, false, false)
            : null;
    }

    private static EnglishPeriod? ReadYear(Tokens tokens, int index)
    {
        if (Year(tokens, index) is not { } year)
        {
            return null;
        }

        var after = tokens.At(index + 1);
        if (after.IsGlued && after.Is("s"))
        {
            return year % 10 == 0
                ? new EnglishPeriod(
                    Always(new DaySpan(CalendarDays.Day(year, 1, 1), CalendarDays.Day(year + 9, 12, 31))),
                    index + 2,
                    index + 2,
                    false,
                    false)
                : null;
        }

        var isQuantity = after is { IsGlued: true, Kind: TokenKind.Word or TokenKind.Number } and not { Lower: "'s" }
            || EnglishUnits.After(tokens, index + 1) is not null || EnglishUnits.Before(tokens, index - 1) is not null;
        return isQuantity ? null : new EnglishPeriod(Always(CalendarDays.Months(year, 1, 12)), index + 1, index + 1, false, false);
    }

    /// <summary>"last week", "this month", "next January", "the previous year".</summary>
    private static EnglishPeriod? ReadSeen(Tokens tokens, int index)
    {
        if (Shift(tokens.At(index)) is not { } shift)
        {
            return null;
        }

        if (UnitOf(tokens.At(index + 1)) is { } unit)
        {
            return new EnglishPeriod(OfUnit(unit, shift), index + 2, index + 2, true, true);
        }

        if (tokens.At(index + 1).Is("weekend"))
        {
            return new EnglishPeriod(OfWeekend(shift), index + 2, index + 2, true, true);
        }

        return TryReadMonth(tokens, index + 1, out var month, out var next)
            ? new EnglishPeriod(OfMonth(month, shift), next, next, true, true)
            : null;
    }

    private static CalendarUnit? UnitOf(in Token token) => token.Kind is not TokenKind.Word ? null : token.Lower switch
    {
        "week" => CalendarUnit.Week,
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        "year" => CalendarUnit.Year,
        "decade" => CalendarUnit.Decade,
        _ => null,
    };

    /// <summary>The same days whenever they are named.</summary>
    public static DaysFrom Always(DaySpan days) => (_, _) => [days];

    /// <summary>
    /// The days nearest before the day on which they are named, and, where they may be still to come, the nearest after it.
    /// </summary>
    public static DaysFrom InNearestYear(Func<int, DaySpan> ofYear) => (anchor, mayBeFuture) =>
    {
        var year = CalendarDays.DateOf(anchor).Year;
        return mayBeFuture ? [Nearest(-1), Nearest(1)] : [Nearest(-1)];

        // 29 February may be eight years away.
        DaySpan Nearest(int direction)
        {
            for (var away = 0; away <= 8; away++)
            {
                var span = ofYear(year + (direction * away));
                if (direction < 0 ? span.First <= anchor : span.First > anchor)
                {
                    return span;
                }
            }

            return default;
        }
    };

    private static Func<int, DaySpan> MonthOf(int month) => year => CalendarDays.Months(year, month, month);

    private static DaysFrom OfUnit(CalendarUnit unit, int shift) => (anchor, _) => [CalendarDays.UnitAround(anchor, unit, shift)];

    private static DaysFrom OfWeekend(int shift) => (anchor, _) =>
    {
        var week = CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift);
        return [week with { First = week.First + 5 }];
    };

    private static DaysFrom OfMonth(int month, int shift) => (anchor, _) =>
    {
        var year = CalendarDays.DateOf(anchor).Year;
        var own = CalendarDays.Months(year, month, month);
        var moved = shift < 0 && own.Last >= anchor ? year - 1 : shift > 0 && own.First <= anchor ? year + 1 : year;
        return [CalendarDays.Months(moved, month, month)];
    };

    private static bool IsAmongDates(Tokens tokens, int index) =>
        tokens.At(index + 1).Kind is TokenKind.Number || tokens.At(index - 1).Kind is TokenKind.Number
        || tokens.At(index - 1).Lower is "in" or "of" or "early" or "late" or "mid" or "last" or "this" or "next" or "since" or "until" or "by" or "during" or "st" or "nd" or "rd" or "th"
        || (tokens.At(index - 1).IsMark('-') && tokens.At(index - 2).Is("mid"));
}
