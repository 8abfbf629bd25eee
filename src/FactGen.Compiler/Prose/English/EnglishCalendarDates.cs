using System.Globalization;

namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads days by their month: <c>January 5</c>, <c>Monday, 5 January 2022</c>, <c>3 to 9 January</c>, <c>2022-01-05</c>, <c>21/04/2016</c>.
/// </summary>
internal static class EnglishCalendarDates
{
    /// <summary>The date that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is TokenKind.Number)
        {
            return ReadIso(tokens, index) ?? ReadNumeric(tokens, index) ?? ReadDayAndMonth(tokens, index, null);
        }

        if (EnglishWeekdays.BeforeDate(tokens, index, out var next) is >= 0 and var weekday)
        {
            return ReadNamed(tokens, next, weekday);
        }

        return ReadNamed(tokens, index, null);
    }

    private static EnglishPeriod? ReadNamed(Tokens tokens, int index, int? weekday) =>
        ReadMonthAndDay(tokens, index, weekday) ?? ReadDayAndMonth(tokens, index, weekday);

    /// <summary><c>2022-01-05</c>, <c>2019-Sep-1</c>, <c>2015/5/13</c></summary>
    private static EnglishPeriod? ReadIso(Tokens tokens, int index)
    {
        var mark = tokens.At(index + 1);
        if (!(mark.IsMark('-') || mark.IsMark('/')) || !mark.IsGlued || tokens.At(index).Length != 4
            || !tokens.At(index + 2).IsGlued || !tokens.At(index + 3).IsMark(mark.First) || !tokens.At(index + 4).IsGlued
            || EnglishYears.Digits(tokens.At(index)) is not (> 0 and var year))
        {
            return null;
        }

        var month = EnglishYears.Digits(tokens.At(index + 2)) ?? EnglishMonths.OfName(tokens.At(index + 2));
        return tokens.At(index + 2).Length <= 9 && tokens.At(index + 4).Length <= 2
            && EnglishYears.Digits(tokens.At(index + 4)) is { } day && CalendarDays.Day(year, month, day) is { } known
            ? EnglishPeriod.Fixed(DaySpan.Of(known), index + 5) with { Year = year }
            : EnglishPeriod.Unread(index + 5);
    }

    /// <summary><c>21/04/2016</c>, <c>05.05.1989</c>, if the day cannot be the month; otherwise it is not read.</summary>
    private static EnglishPeriod? ReadNumeric(Tokens tokens, int index)
    {
        var mark = tokens.At(index + 1);
        if (tokens.At(index) is { Length: >= 8 and <= 10 })
        {
            return ReadPointed(tokens, index);
        }

        if ((ReadMonthAndYear(tokens, index) ?? ReadYearAndMonth(tokens, index)) is { } inYear)
        {
            return inYear;
        }

        if (!(mark.IsMark('/') || mark.IsMark('-')) || !mark.IsGlued || !tokens.At(index + 3).IsMark(mark.First)
            || tokens.At(index) is not { Length: <= 2 }
            || tokens.At(index + 2) is not { IsGlued: true, Kind: TokenKind.Number, Length: <= 2 }
            || tokens.At(index + 4) is not { IsGlued: true, Kind: TokenKind.Number, Length: 2 or 4 } last)
        {
            return ReadDayOfFigures(tokens, index);
        }

        return EnglishYears.Digits(tokens.At(index)) is { } first && EnglishYears.Digits(tokens.At(index + 2)) is { } second
            && EnglishYears.Digits(last) is { } year && OfFigures(first, second) is { } day
                ? OfYear(day.Month, day.Day, year, last.Length, index + 5)
                : EnglishPeriod.Unread(index + 5);
    }

    /// <summary><c>11/2016</c>, <c>11 / 2016</c>, and <c>11-2016</c> behind a preposition.</summary>
    private static EnglishPeriod? ReadMonthAndYear(Tokens tokens, int index)
    {
        var mark = tokens.At(index + 1);
        return mark.First is '/' or '-' && tokens.At(index) is { Length: <= 2 } && tokens.At(index + 2) is { Length: 4 } year
            && (mark.IsMark('/') ? mark.IsGlued == year.IsGlued : mark.IsGlued && year.IsGlued && IsBehindPreposition(tokens, index))
            && tokens.At(index + 3).First is not ('/' or '-')
            && EnglishYears.Digits(tokens.At(index)) is >= 1 and <= 12 and var month && EnglishYears.Read(tokens, index + 2) is { } inYear
                ? EnglishPeriod.Fixed(CalendarDays.Months(inYear.Year, month, month), inYear.Next) with { Year = inYear.Year }
                : null;
    }

    /// <summary><c>2016 / 11</c>, and <c>2016, Nov.</c> with nothing behind it: in "in 2016, May left" it is somebody.</summary>
    private static EnglishPeriod? ReadYearAndMonth(Tokens tokens, int index)
    {
        if (tokens.At(index).Length != 4 || tokens.At(index + 1).First is not ('/' or ',')
            || EnglishYears.Read(tokens, index) is not { } year)
        {
            return null;
        }

        var (mark, month) = (tokens.At(index + 1), tokens.At(index + 2));
        var next = index + 3 + (tokens.At(index + 3).IsMark('.') ? 1 : 0);
        var isApart = !mark.IsGlued && !month.IsGlued && month.Length <= 2 && tokens.At(index + 3).First is not '/';
        var number = mark.IsMark('/') ? isApart ? EnglishYears.Digits(month) : null
            : month.IsCapital && EnglishYears.IsFree(tokens, next) ? EnglishMonths.OfName(month) : null;
        next = mark.IsMark('/') ? index + 3 : next;
        return number is >= 1 and <= 12 and var known && (mark.IsMark(',') || known <= year.Year % 100)
            ? EnglishPeriod.Fixed(CalendarDays.Months(year.Year, known, known), next) with { Year = year.Year }
            : null;
    }

    /// <summary>"on 22/04", if the day cannot be the month; not "11/16 of an inch".</summary>
    private static EnglishPeriod? ReadDayOfFigures(Tokens tokens, int index) =>
        tokens.At(index + 1).IsMark('/') && tokens.At(index + 1).IsGlued && tokens.At(index) is { Length: <= 2 }
        && tokens.At(index + 2) is { IsGlued: true, Kind: TokenKind.Number, Length: <= 2 } && IsBehindPreposition(tokens, index)
        && tokens.At(index + 3) is { Kind: not TokenKind.Word, First: not ('/' or '-' or '%') }
            or { Lower: "to" or "and" or "in" or "at" or "by" or "until" or "when" }
        && EnglishYears.Digits(tokens.At(index)) is { } first && EnglishYears.Digits(tokens.At(index + 2)) is { } second
        && OfFigures(first, second) is { } day && first != second
            ? EnglishPeriods.WithYear(tokens, index + 3, year => SpanOf(year, day.Month, day.Day))
            : null;

    private static bool IsBehindPreposition(Tokens tokens, int index) =>
        tokens.At(index - 1).Lower is "on" or "in" or "since" or "until" or "by" or "from" or "to" or "before" or "after" or "between";

    /// <summary><c>16.11.2016</c>, <c>2015.5.13</c>: one token, since points part the digits of numbers.</summary>
    private static EnglishPeriod? ReadPointed(Tokens tokens, int index)
    {
        var parts = tokens.At(index).Text.Split('.');
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length is 1 or 2 or 4
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return parts[0].Length == 4 && CalendarDays.Day(numbers[0], numbers[1], numbers[2]) is { } day
            ? EnglishPeriod.Fixed(DaySpan.Of(day), index + 1) with { Year = numbers[0] }
            : parts[2].Length == 4 && OfFigures(numbers[0], numbers[1]) is { } known
            ? OfYear(known.Month, known.Day, numbers[2], 4, index + 1)
            : EnglishPeriod.Unread(index + 1);
    }

    private static (int Month, int Day)? OfFigures(int first, int second) =>
        first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12) ? null
        : first == second || second > 12 ? (first, second)
        : first > 12 ? (second, first)
        : null;

    /// <summary>A day of a year of four figures, or of the year nearest to the day of speaking that ends with two.</summary>
    private static EnglishPeriod OfYear(int month, int day, int year, int figures, int next)
    {
        if (CalendarDays.Day(figures == 4 ? year : 2000 + year, month, day) is null)
        {
            return EnglishPeriod.Unread(next);
        }

        return figures == 4
            ? EnglishPeriod.Fixed(DaySpan.Of(CalendarDays.Day(year, month, day)!.Value), next) with { Year = year }
            : new EnglishPeriod(
                (anchor, _) => CalendarDays.Day(EnglishYears.Full(anchor, year), month, day) is { } known ? [DaySpan.Of(known)] : [default],
                next,
                next,
                false,
                true);
    }

    /// <summary><c>January 5</c>, <c>Jan. 5th, 2022</c>, <c>January 3-9</c>, <c>September the twenty-first</c></summary>
    private static EnglishPeriod? ReadMonthAndDay(Tokens tokens, int index, int? weekday)
    {
        if (!EnglishMonths.TryRead(tokens, index, out var month, out var at))
        {
            return null;
        }

        at += tokens.At(at).Is("the") || (tokens.At(at).IsMark('-') && tokens.At(at).IsGlued) || tokens.At(at).IsMark('.') ? 1 : 0;
        if (EnglishDayNumbers.ReadAll(tokens, at, isBehindMonth: true) is not { } days || IsCount(tokens, index, at, days))
        {
            return null;
        }

        return OfMonth(tokens, days, month, days.Next, weekday);
    }

    /// <summary>"in January 12 boats sank", "in May two boats sank": what follows the number is what it counts.</summary>
    private static bool IsCount(Tokens tokens, int index, int at, EnglishDays days) =>
        tokens.At(days.Next) is { Kind: TokenKind.Word, IsCapital: false } after && days is { Join: DayJoin.None, Next: var next }
        && next == at + 1
        && (tokens.At(index - 1).Is("in") || tokens.At(at).Kind is TokenKind.Word)
        && after.Lower is not ("last" or "this" or "next" or "in" or "at" or "on" or "of" or "and" or "by" or "when" or "to" or "for");

    /// <summary><c>5 January</c>, <c>the 5th of January 2022</c>, <c>3 to 9 January</c>, <c>the twenty-second of June</c></summary>
    private static EnglishPeriod? ReadDayAndMonth(Tokens tokens, int index, int? weekday)
    {
        if (EnglishDayNumbers.ReadAll(tokens, index, isBehindMonth: false) is not { } days)
        {
            return null;
        }

        var at = days.Next + (tokens.At(days.Next).Is("of") || (tokens.At(days.Next).IsMark('-') && tokens.At(days.Next).IsGlued) ? 1 : 0);
        if (EnglishMonths.TryRead(tokens, at, out var month, out var next))
        {
            return tokens.At(index).Kind is TokenKind.Word && EnglishDayNumbers.Read(tokens, index) is { IsPlace: false }
                ? null
                : OfMonth(tokens, days, month, next, weekday);
        }

        // "4 to 23 next month"
        at += tokens.At(at).Is("the") ? 1 : 0;
        if (EnglishSeenPeriods.Shift(tokens.At(at)) is { } shift && tokens.At(at + 1).Is("month") && tokens.At(at).Lower is "last" or "this" or "next")
        {
            return EnglishPeriod.Relative(
                (anchor, _) =>
                {
                    var start = CalendarDays.DateOf(CalendarDays.UnitAround(anchor, CalendarUnit.Month, shift).First!.Value);
                    return SpansOf(start.Year, start.Month, days.Days, days.Join);
                },
                at + 2);
        }

        return null;
    }

    private static EnglishPeriod OfMonth(Tokens tokens, EnglishDays days, int month, int next, int? weekday)
    {
        var year = EnglishPeriods.WithYear(tokens, next, year => SpanOf(year, month, days.Days[0]), weekday);
        if (Array.Exists(days.Days, day =>
            day > (month == 2 ? 29 : CalendarDays.Months(2000, month, month) is var whole ? whole.Last - whole.First + 1 : 0))
            || (year.Year is { } known && Array.Exists(days.Days, day => SpanOf(known, month, day).First is null))
            || (year.Year is not null && !FallsOn(year.Days(0, false)[0], weekday)))
        {
            return EnglishPeriod.Unread(year.Next);
        }

        return days.Join is DayJoin.None ? year : Several(year, month, days);
    }

    private static bool FallsOn(DaySpan span, int? weekday) =>
        weekday is null || (span.First is { } first && CalendarDays.WeekdayOf(first) == weekday);

    /// <summary>Several days of one month: the whole and both ends of a range, the whole of a choice, each day of a list.</summary>
    private static EnglishPeriod Several(EnglishPeriod first, int month, EnglishDays days)
    {
        var ofFirst = first.Days;
        var isApart = days.Join is DayJoin.Choice && days.Days.Length == 2 && days.Days[1] != days.Days[0] + 1
            && days.Days[1] > days.Days[0];
        return first with
        {
            OfYear = year => SpansOf(year, month, days.Days, DayJoin.Between)[0],
            FallsOn = null,
            Days = (anchor, mayBeFuture) =>
            [
                .. ofFirst(anchor, mayBeFuture).SelectMany(span =>
                    SpansOf(span.First is { } day ? CalendarDays.DateOf(day).Year : 0, month, days.Days, isApart ? DayJoin.None
                        : days.Join)),
            ],
            Or = !isApart ? null : (anchor, mayBeFuture) =>
                [.. ofFirst(anchor, mayBeFuture).Select(span =>
                    SpanOf(span.First is { } day ? CalendarDays.DateOf(day).Year : 0, month, days.Days[1]))],
        };
    }

    private static DaySpan[] SpansOf(int year, int month, int[] days, DayJoin join)
    {
        var (first, last) = (SpanOf(year, month, days[0]), SpanOf(year, month, days[days.Length - 1]));
        return join switch
        {
            DayJoin.None => [first],
            DayJoin.Range => [new DaySpan(first.First, last.Last), first, last],
            DayJoin.Choice or DayJoin.Between => [new DaySpan(first.First, last.Last)],
            _ => Array.ConvertAll(days, day => SpanOf(year, month, day)),
        };
    }

    private static DaySpan SpanOf(int year, int month, int day)
    {
        var whole = CalendarDays.Months(year, month, month);
        return whole.First + day - 1 is { } number && number <= whole.Last ? DaySpan.Of(number) : default;
    }
}
