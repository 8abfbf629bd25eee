using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads dates with the signs of Chinese and Japanese, in digits or numerals: 2031年1月5日, 三月, 去年5月.</summary>
internal sealed class HanDates(LanguageTables tables, TableNumbers numbers, TableMonthParts monthParts, Tokens tokens)
{
    /// <summary>The date that begins at an index; null if none does.</summary>
    public TableDate? Read(int index)
    {
        if (ReadDecade(index) is { } decade)
        {
            return decade;
        }

        var (year, shift, at) = YearAt(index);
        at += at > index && tokens.At(at).Is("の") && NumberAt(at + 1, out _) > 0 ? 1 : 0; // 1901年の9月10日
        var month = At(at, 12, "月", out var behindMonth);
        if (month == 0)
        {
            if (year is null && at == index && BareDay(index) is { } bare)
            {
                return bare;
            }

            at -= at > index && tokens.At(at - 1).Is("の") ? 1 : 0;
            return year is { } only ? TableDate.Of(index, at, CalendarDays.Months(only, 1, 12)) : null;
        }

        behindMonth += tokens.At(behindMonth).Is("份") ? 1 : 0;
        var day = At(behindMonth, 31, "日", out var next);
        day = day > 0 ? day : At(behindMonth, 31, "号", out next) is > 0 and var number ? number : At(behindMonth, 31, "號", out next);
        next = day > 0 ? next : behindMonth;
        DaySpan OfYear(int of) => day == 0 ? CalendarDays.Months(of, month, month)
            : DaySpan.Of(of, month, day);
        if (day > 0 && LastDayBehind(next) is { } last)
        {
            return last.Day > day
                ? Whole(index, last.Next, year, shift, of => OfYear(of) with { Last = CalendarDays.Day(of, month, last.Day) })
                : TableDate.Unread(index, last.Next);
        }

        return day == 0 && monthParts.PartBehind(next) is { } part
            ? Whole(index, part.Next, year, shift, of => part.Of(OfYear(of)))
            : Whole(index, next, year, shift, OfYear);
    }

    /// <summary>A part of the year that is named, of one that counts from this, or of the nearest.</summary>
    private static TableDate Whole(int first, int next, int? year, int? shift, Func<int, DaySpan> ofYear) =>
        year is { } given
            ? TableDate.InYear(first, next, given, ofYear(given))
            : shift is { } away ? TableDate.InYearFromNow(first, next, away, ofYear)
            : TableDate.OfAnyYear(first, next, ofYear);

    /// <summary>1960年代, 20世纪60年代.</summary>
    private TableDate? ReadDecade(int index)
    {
        var start = NumberAt(index, out var next);
        var at = next;
        if (start is > 10 and < 22 && tokens.At(next) is { Kind: TokenKind.Word, Lower: "世" } && tokens.At(next + 1).Lower is "纪" or "紀")
        {
            start = NumberAt(next + 2, out at) is >= 0 and < 100 and var years ? ((start - 1) * 100) + years : 0;
        }

        return start is >= 1000 and <= 2199 && start % 10 == 0 && tokens.At(at).Is("年") && tokens.At(at + 1).Is("代")
            ? TableDate.Of(index, at + 2, CalendarDays.Decade(start))
            : null;
    }

    /// <summary>9日夜 is the last ninth, or the next: the time of the day or 9日に says that it is no length of time.</summary>
    private TableDate? BareDay(int index) =>
        At(index, 31, "日", out var next) is > 0 and var day
        && (tables.TimesOfDay.At(tokens, next, out _) > 0
            || (tables.DayClosings.At(tokens, next, out _) is > 0 and var closed && !numbers.IsNumeric(tokens.At(closed))
                && (tokens[next].Kind is TokenKind.Word || tokens.At(index - 1).Kind is not TokenKind.Word)))
        && !numbers.IsNumeric(tokens.At(index - 1))
            ? TableDate.From(index, next, EnglishBareDays.OfMonths(day))
            : null;

    /// <summary>The last day of 6月4日至22日, and the index behind it; null if there is none.</summary>
    private (int Day, int Next)? LastDayBehind(int index)
    {
        var at = tables.RangeJoints.At(tokens, index, out _) is > 0 and var behind ? behind
            : Array.Exists(tables.Ranges, range => tokens.At(index).Reads(range.Joint)) || tokens.At(index).IsMark('-') ? index + 1
            : 0;
        return at > 0 && At(at, 31, "日", out var next) is > 0 and var day ? (day, next) : null;
    }

    /// <summary>A year in four digits or numerals, or one that counts from this; and the index behind it.</summary>
    private (int? Year, int? Shift, int Next) YearAt(int index)
    {
        if (tables.RelativePeriods.At(tokens, index, out var period) is > 0 and var behind && period.Unit is CalendarUnit.Year)
        {
            return (null, period.Shift, behind);
        }

        if (tables.Eras.At(tokens, index, out var before) is > 0 and var behindEra)
        {
            var sign = behindEra + 1;
            var ofEra = tokens.At(behindEra).Is("元") ? 1 : NumberAt(behindEra, out sign);
            return ofEra is >= 1 and < 100 && tokens.At(sign).Is("年") ? (before + ofEra, null, sign + 1) : (null, null, index);
        }

        return NumberAt(index, out var next) is >= 1000 and <= 2199 and var year && next - index is 1 or 4 && tokens.At(next).Is("年")
            ? (year, null, next + 1)
            : (null, null, index);
    }

    private int At(int index, int most, string sign, out int next)
    {
        var value = NumberAt(index, out next);
        var isThere = value >= 1 && value <= most && tokens.At(next).Is(sign);
        next = isThere ? next + 1 : index;
        return isThere ? value : 0;
    }

    private int NumberAt(int index, out int next)
    {
        next = index + 1;
        if (TableNumbers.Plain(tokens.At(index)) is >= 0 and var digits)
        {
            return digits;
        }

        // a lone 一 is a number in a date
        if (tokens.At(index).Is("一") && tokens.At(next) is { Kind: TokenKind.Word, Lower: "月" or "日" or "号" or "號" })
        {
            return 1;
        }

        // Every word of a text is asked for, and few begin a number.
        if (tokens.At(index).Kind is not TokenKind.Word || !numbers.IsNumeric(tokens.At(index))
            || numbers.Read(tokens, index) is not { IsUnread: false, Value: < 10_000 } number
            || number.Value != decimal.Truncate(number.Value))
        {
            return -1;
        }

        next = number.Next;
        return (int)number.Value;
    }
}
