using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose.English;

/// <summary>Reads dates: <c>January 5</c>, <c>5 January 2022</c>, <c>early 2022</c>, and, by <see cref="EnglishRelativeDates"/>, <c>last Wednesday</c>.</summary>
internal sealed class EnglishDates
{
    /// <summary>The words that a date may begin with.</summary>
    private static readonly HashSet<string> Beginnings = new(
        [
            .. EnglishPeriods.Beginnings, .. EnglishRelativeDates.Beginnings, .. EnglishNumbers.Beginnings, .. EnglishNumbers.OrdinalBeginnings,
            "early", "mid", "late", "beginning", "start", "middle", "end",
        ],
        StringComparer.Ordinal);

    private readonly Token[] _tokens;
    private readonly List<DateReading> _readings = [];

    private EnglishDates(Token[] tokens) => _tokens = tokens;

    /// <summary>All dates, in the order of the text.</summary>
    public static IReadOnlyList<DateReading> Read(Token[] tokens)
    {
        var reader = new EnglishDates(tokens);
        for (var index = 0; index < tokens.Length;)
        {
            var next = MayBegin(tokens[index]) ? reader.ReadAt(index) : index;
            index = next > index ? next : index + 1;
        }

        return [.. reader._readings.OrderBy(reading => reading.Core.Start)];
    }

    /// <summary>Whether a date may begin with a token: most words of a text need no closer look.</summary>
    private static bool MayBegin(in Token token) =>
        token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && Beginnings.Contains(token.Lower));

    private int ReadAt(int index)
    {
        var phrase = ReadIso(index) ?? ReadMonthAndDay(index) ?? ReadDayAndMonth(index) ?? EnglishRelativeDates.Read(_tokens, index) ?? ReadPart(index) ?? EnglishPeriods.Read(_tokens, index);
        if (phrase is null)
        {
            return index;
        }

        var (side, first) = SideOf(index, phrase.IsRelative);
        _readings.Add(new DateReading
        {
            Core = _tokens.Range(index, phrase.CoreNext),
            Whole = _tokens.Range(first, phrase.Next),
            Words = string.Join(" ", Enumerable.Range(index, phrase.Next - index).Select(at => _tokens[at])
                .Select((token, at) => (at > 0 && token.IsGlued ? "\b" : "") + token.Text)).Replace(" \b", ""),
            IsRelative = phrase.IsRelative,
            NeedsAnchor = phrase.NeedsAnchor,
            Days = phrase.Days,
            Side = side,
        });
        return phrase.Next;
    }

    /// <summary><c>2022-01-05</c></summary>
    private EnglishPeriod? ReadIso(int index) =>
        EnglishPeriods.Year(_tokens, index) is { } year && _tokens.At(index + 1) is { IsGlued: true } mark && mark.IsMark('-')
        && TwoDigits(index + 2) is { } month && _tokens.At(index + 3).IsMark('-') && TwoDigits(index + 4) is { } day
            ? OfDays(year, month, day, day, index + 5, index + 5)
            : null;

    private int? TwoDigits(int index) =>
        _tokens.At(index) is { Kind: TokenKind.Number, IsGlued: true, Text: { Length: 2 } digits } && int.TryParse(digits, out var number) ? number : null;

    /// <summary><c>January 5</c>, <c>Jan. 5th, 2022</c>, <c>January 3-9</c></summary>
    private EnglishPeriod? ReadMonthAndDay(int index)
    {
        if (EnglishPeriods.Month(_tokens, index) is not var (month, at) || DayOfMonth(at) is not var (day, next))
        {
            return null;
        }

        var (last, afterLast) = LastDay(day, next) ?? (day, next);
        var year = afterLast + (_tokens.At(afterLast).IsMark(',') ? 1 : 0);
        return EnglishPeriods.Year(_tokens, year) is { } known
            ? OfDays(known, month, day, last, afterLast, year + 1)
            : OfDays(null, month, day, last, afterLast, afterLast);
    }

    /// <summary><c>5 January</c>, <c>the 5th of January 2022</c>, <c>3 to 9 January</c></summary>
    private EnglishPeriod? ReadDayAndMonth(int index)
    {
        if (DayOfMonth(index) is not var (day, next))
        {
            return null;
        }

        var (last, afterLast) = LastDay(day, next) ?? (day, next);
        var at = afterLast + (_tokens.At(afterLast).Is("of") ? 1 : 0);
        if (EnglishPeriods.Month(_tokens, at) is not var (month, afterMonth))
        {
            return null;
        }

        var year = afterMonth + (_tokens.At(afterMonth).IsMark(',') ? 1 : 0);
        return EnglishPeriods.Year(_tokens, year) is { } known
            ? OfDays(known, month, day, last, afterMonth, year + 1)
            : OfDays(null, month, day, last, afterMonth, afterMonth);
    }

    private (int Last, int Next)? LastDay(int first, int index)
    {
        var joint = _tokens.At(index).IsMark('-') || _tokens.At(index).Lower is "to" or "until" or "through" ? index + 1 : index;
        return joint > index && DayOfMonth(joint) is var (last, next) && last > first ? (last, next) : null;
    }

    private (int Day, int Next)? DayOfMonth(int index)
    {
        var token = _tokens.At(index);
        if (token.Kind is TokenKind.Number && token.Text.Length <= 2 && int.TryParse(token.Text, out var day) && day is >= 1 and <= 31)
        {
            var next = _tokens.At(index + 1);
            return next is { IsGlued: true, Lower: "st" or "nd" or "rd" or "th" } ? (day, index + 2)
                : next is { IsGlued: true, Kind: TokenKind.Word } and not { Lower: "'s" } || next.IsMark('%') ? null
                : (day, index + 1);
        }

        return token.Kind is TokenKind.Word && EnglishNumbers.ReadOrdinal(_tokens, index) is { Value: >= 1 and <= 31 } place && _tokens.At(place.Next).Is("of")
            ? ((int)place.Value, place.Next)
            : null;
    }

    private static EnglishPeriod? OfDays(int? year, int month, int first, int last, int coreNext, int next)
    {
        if (CalendarDays.Day(year ?? 2000, month, first) is null || CalendarDays.Day(year ?? 2000, month, last) is null)
        {
            return null;
        }

        return year is { } known
            ? new EnglishPeriod((_, _) => [InYear(known)], coreNext, next, false, false)
            : new EnglishPeriod((anchor, future) => EnglishPeriods.Nearest(anchor, future, InYear), coreNext, next, false, true);

        DaySpan InYear(int known) => new(CalendarDays.Day(known, month, first), CalendarDays.Day(known, month, last));
    }

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
            ? period with { Days = (anchor, future) => [.. period.Days(anchor, future).Select(span => Third(span, part))] }
            : null;
    }

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
            "than" when _tokens.StandsAt(at - 2, "later") => (DateSide.After, at - 2),
            "than" when _tokens.StandsAt(at - 3, "no", "earlier") || _tokens.StandsAt(at - 3, "not", "earlier") => (DateSide.From, at - 3),
            "than" when _tokens.StandsAt(at - 2, "earlier") => (DateSide.Before, at - 2),
            "after" => (DateSide.After, at - 1),
            _ => (DateSide.On, index),
        };
    }
}
