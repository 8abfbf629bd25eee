using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads dates: <c>January 5</c>, <c>5 January 2022</c>, <c>early 2022</c>, and, by <see cref="EnglishRelativeDates"/>, <c>last
/// Wednesday</c>.
/// </summary>
internal sealed class EnglishDates
{
    /// <summary>The words that a date may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
    [
        .. EnglishPeriods.Beginnings, .. EnglishRelativeDates.Beginnings, .. EnglishNumbers.Beginnings, .. EnglishNumbers.OrdinalBeginnings,
        "early", "mid", "late", "beginning", "start", "middle", "end",
    ];

    /// <summary>The words that may stand in a date before the word or number that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner { get; } =
    [
        .. EnglishRelativeDates.Inner, .. EnglishPeriods.Inner, .. EnglishNumbers.All, .. EnglishUnits.BeforeTime,
        "early", "mid", "late", "beginning", "start", "middle", "end", "of", "the", "-",
    ];

    private readonly Tokens _tokens;
    private readonly List<DateReading> _readings = [];

    private EnglishDates(Tokens tokens) => _tokens = tokens;

    /// <summary>All dates, in the order of the text.</summary>
    [MethodImpl(Loops.Optimized)]
    public static DateReading[] Read(Tokens tokens)
    {
        var reader = new EnglishDates(tokens);
        for (var index = 0; index < tokens.Length;)
        {
            var next = reader.MayBegin(index) ? reader.ReadAt(index) : index;
            index = next > index ? next : index + 1;
        }

        return ProseText.InOrder(reader._readings);
    }

    /// <summary>
    /// Whether a date may begin at an index: most words of a text need no closer look, and neither do "a", "in" or "the" where no word or
    /// number
    /// that makes a date stands behind them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(int index)
    {
        ref readonly var token = ref _tokens.DataAt(index);
        if (token.Kind is TokenKind.Number)
        {
            return true;
        }

        var use = token.Use;
        if ((use & WordUse.Date) == 0 || token.Kind is not TokenKind.Word)
        {
            return false;
        }

        while ((use & WordUse.MakesDate) == 0)
        {
            if (++index == _tokens.Length || _tokens.DataAt(index).Kind is TokenKind.Number)
            {
                return index < _tokens.Length;
            }

            use = _tokens.DataAt(index).Use;
            if ((use & (WordUse.InDate | WordUse.MakesDate)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private int ReadAt(int index)
    {
        var phrase = ReadIso(index)
            ?? ReadMonthAndDay(index)
            ?? ReadDayAndMonth(index)
            ?? EnglishRelativeDates.Read(_tokens, index)
            ?? ReadPart(index)
            ?? EnglishPeriods.Read(_tokens, index);
        if (phrase is null)
        {
            return index;
        }

        var (side, first) = SideOf(index, phrase.IsRelative);
        _readings.Add(new DateReading(_tokens, index, phrase.Next)
        {
            Core = _tokens.Range(index, phrase.CoreNext),
            Whole = _tokens.Range(first, phrase.Next),
            IsRelative = phrase.IsRelative,
            NeedsAnchor = phrase.NeedsAnchor,
            Days = phrase.Days,
            Side = side,
        });
        return phrase.Next;
    }

    /// <summary><c>2022-01-05</c></summary>
    private EnglishPeriod? ReadIso(int index) =>
        _tokens.At(index + 1).IsMark('-') && _tokens.At(index + 1).IsGlued && EnglishPeriods.Year(_tokens, index) is { } year
        && TwoDigits(index + 2) is { } month && _tokens.At(index + 3).IsMark('-') && TwoDigits(index + 4) is { } day
            ? OfDays(year, month, day, day, index + 5, index + 5)
            : null;

    private int? TwoDigits(int index) =>
        _tokens.At(index) is { IsGlued: true, Length: 2 } ? EnglishPeriods.Digits(_tokens.At(index)) : null;

    /// <summary><c>January 5</c>, <c>Jan. 5th, 2022</c>, <c>January 3-9</c></summary>
    private EnglishPeriod? ReadMonthAndDay(int index)
    {
        if (!EnglishPeriods.TryReadMonth(_tokens, index, out var month, out var at) || !TryReadDay(at, out var day, out var next))
        {
            return null;
        }

        var last = LastDay(day, next, out var afterLast);
        var year = afterLast + (_tokens.At(afterLast).IsMark(',') ? 1 : 0);
        return EnglishPeriods.Year(_tokens, year) is { } known
            ? OfDays(known, month, day, last, afterLast, year + 1)
            : OfDays(null, month, day, last, afterLast, afterLast);
    }

    /// <summary><c>5 January</c>, <c>the 5th of January 2022</c>, <c>3 to 9 January</c></summary>
    private EnglishPeriod? ReadDayAndMonth(int index)
    {
        if (!TryReadDay(index, out var day, out var next))
        {
            return null;
        }

        var last = LastDay(day, next, out var afterLast);
        var at = afterLast + (_tokens.At(afterLast).Is("of") ? 1 : 0);
        if (!EnglishPeriods.TryReadMonth(_tokens, at, out var month, out var afterMonth))
        {
            return null;
        }

        var year = afterMonth + (_tokens.At(afterMonth).IsMark(',') ? 1 : 0);
        return EnglishPeriods.Year(_tokens, year) is { } known
            ? OfDays(known, month, day, last, afterMonth, year + 1)
            : OfDays(null, month, day, last, afterMonth, afterMonth);
    }

    /// <summary>The last day where a range goes on behind the first; else the first.</summary>
    private int LastDay(int first, int index, out int next)
    {
        var isRange = _tokens.At(index).IsMark('-') || _tokens.At(index).Lower is "to" or "until" or "through";
        if (isRange && TryReadDay(index + 1, out var last, out next) && last > first)
        {
            return last;
        }

        next = index;
        return first;
    }

    private bool TryReadDay(int index, out int day, out int next)
    {
        var token = _tokens.At(index);
        (day, next) = (0, index + 1);
        if (token.Kind is TokenKind.Number)
        {
            if (token.Length > 2 || EnglishPeriods.Digits(token) is not (>= 1 and <= 31 and var number))
            {
                return false;
            }

            day = number;
            var after = _tokens.At(next);
            if (EnglishNumbers.IsOrdinalEnding(after))
            {
                next++;
                return true;
            }

            return !(after is { IsGlued: true, Kind: TokenKind.Word } and not { Lower: "'s" } || after.IsMark('%'));
        }

        if (token.Kind is not TokenKind.Word
            || EnglishNumbers.ReadOrdinal(_tokens, index) is not { Value: >= 1 and <= 31 } place
            || !_tokens.At(place.Next).Is("of"))
        {
            return false;
        }

        (day, next) = ((int)place.Value, place.Next);
        return true;
    }

    private static EnglishPeriod? OfDays(int? year, int month, int first, int last, int coreNext, int next)
    {
        if (CalendarDays.Day(year ?? 2000, month, first) is null || CalendarDays.Day(year ?? 2000, month, last) is null)
        {
            return null;
        }

        return year is { } known
            ? new EnglishPeriod(EnglishPeriods.Always(DaysIn(known, month, first, last)), coreNext, next, false, false)
            : new EnglishPeriod(EnglishPeriods.InNearestYear(Yearly(month, first, last)), coreNext, next, false, true);
    }

    private static DaySpan DaysIn(int year, int month, int first, int last) =>
        new(CalendarDays.Day(year, month, first), CalendarDays.Day(year, month, last));

    private static Func<int, DaySpan> Yearly(int month, int first, int last) => year => DaysIn(year, month, first, last);

    /// <summary>A part of a period: "early 2022", "mid-January", "the end of last week".</summary>
    private EnglishPeriod? ReadPart(int index)
    {
        var (part, at) = _tokens.At(index).Lower switch
        {
            "early" => (0, index + 1),
            "mid" => (1, index + (_tokens.At(index + 1).IsMark('-') ? 2 : 1)),
            "late" => (2, index + 1),
            "beginning" or "start" => (0, index + 2),
            "middle" => (1, index + 2),
            "end" => (2, index + 2),
            _ => (-1, index),
        };
        if (at == index + 2 && part >= 0 && !(_tokens.At(index + 1).Is("of") || _tokens.At(index + 1).IsMark('-')))
        {
            return null;
        }

        at += _tokens.At(at).Is("the") ? 1 : 0;
        return part >= 0 && EnglishPeriods.Read(_tokens, at) is { } period
            ? period with { Days = ThirdOf(period.Days, part) }
            : null;
    }

    private static DaysFrom ThirdOf(DaysFrom days, int part) =>
        (anchor, mayBeFuture) => Array.ConvertAll(days(anchor, mayBeFuture), span => Third(span, part));

    /// <summary>A third of a period: four months of a year, ten days of a month, and so on.</summary>
    private static DaySpan Third(DaySpan span, int part)
    {
        if (span is not { First: { } first, Last: { } last })
        {
            return span;
        }

        var date = CalendarDays.DateOf(first);
        if (last - first is > 363 and < 367)
        {
            return CalendarDays.Months(date.Year, (part * 4) + 1, (part * 4) + 4);
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

    /// <summary>What stands before a date and says on which side of it: "before 5 January", "by 2050".</summary>
    private (DateSide Side, int First) SideOf(int index, bool isRelative)
    {
        var at = _tokens.At(index - 1).Is("the") ? index - 1 : index;
        return _tokens.At(at - 1).Lower switch
        {
            "about" or "around" or "circa" or "approximately" => (DateSide.About, at - 1),
            "before" when _tokens.At(at - 2).Lower is "not" => (DateSide.From, at - 2),
            "before" => (DateSide.Before, at - 1),
            "to" when _tokens.At(at - 2).Is("prior") => (DateSide.Before, at - 2),
            "by" when !isRelative || _tokens.At(index).Lower is not "this" => (DateSide.UpTo, at - 1),
            "than" when _tokens.StandsAt(at - 3, "no", "later") || _tokens.StandsAt(at - 3, "not", "later") => (DateSide.UpTo, at - 3),
            "than" when _tokens.At(at - 2).Is("later") => (DateSide.After, at - 2),
            "than" when _tokens.StandsAt(at - 3, "no", "earlier") || _tokens.StandsAt(at - 3, "not", "earlier") => (DateSide.From, at - 3),
            "than" when _tokens.At(at - 2).Is("earlier") => (DateSide.Before, at - 2),
            "after" => (DateSide.After, at - 1),
            _ => (DateSide.On, index),
        };
    }
}
