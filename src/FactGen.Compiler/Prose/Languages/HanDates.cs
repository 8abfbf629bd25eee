using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads dates with the signs of Chinese and Japanese, in digits or numerals: 2031年1月5日, 三月, 去年5月.</summary>
internal sealed class HanDates(LanguageTables tables, Tokens tokens)
{
    private readonly TableNumbers _numbers = new(tables);

    /// <summary>The date that begins at an index; null if none does.</summary>
    public TableDate? Read(int index)
    {
        var (year, shift, at) = YearAt(index);
        var month = At(at, 12, "月", out var behindMonth);
        if (month == 0)
        {
            if (year is null && at == index && BareDay(index) is { } bare)
            {
                return bare;
            }

            return year is { } only ? TableDate.Of(index, at, CalendarDays.Months(only, 1, 12)) : null;
        }

        behindMonth += tokens.At(behindMonth).Is("份") ? 1 : 0;
        var day = At(behindMonth, 31, "日", out var next);
        day = day > 0 ? day : At(behindMonth, 31, "号", out next) is > 0 and var number ? number : At(behindMonth, 31, "號", out next);
        next = day > 0 ? next : behindMonth;
        DaySpan OfYear(int of) => day == 0 ? CalendarDays.Months(of, month, month)
            : CalendarDays.Day(of, month, day) is { } found ? DaySpan.Of(found) : default;
        if (year is { } inYear && day > 0 && LastDayBehind(next) is { } last)
        {
            return CalendarDays.Day(inYear, month, day) is { } from && CalendarDays.Day(inYear, month, last.Day) is { } to && from < to
                ? TableDate.Of(index, last.Next, new DaySpan(from, to)) with { Year = year }
                : TableDate.Unread(index, last.Next);
        }

        return year is { } given
            ? OfYear(given) is { First: not null } days
                ? TableDate.Of(index, next, days) with { Year = year }
                : TableDate.Unread(index, next)
            : shift is { } away ? TableDate.From(index, next, (anchor, _) => [OfYear(CalendarDays.DateOf(anchor).Year + away)])
            : new TableDate(index, next, EnglishPeriods.InNearestYear(OfYear, null))
            {
                NeedsAnchor = true,
                Side = (DateSide.On, index),
                OfYear = OfYear,
            };
    }

    /// <summary>9日夜 is the last ninth, or the next: the time of the day says that it is no length of time.</summary>
    private TableDate? BareDay(int index) =>
        At(index, 31, "日", out var next) is > 0 and var day && tables.TimesOfDay.At(tokens, next, out _) > 0
        && !_numbers.IsNumeric(tokens.At(index - 1))
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

        if (tokens.At(index).Kind is not TokenKind.Word || _numbers.Read(tokens, index) is not { IsUnread: false, Value: < 10_000 } number
            || number.Value != decimal.Truncate(number.Value))
        {
            return -1;
        }

        next = number.Next;
        return (int)number.Value;
    }
}
