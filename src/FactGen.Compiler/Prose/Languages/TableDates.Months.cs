namespace FactGen.Compiler.Prose.Languages;

/// <content>Months, and what is counted in them.</content>
internal sealed partial class TableDates
{
    private int MonthAt(int index, out int next, bool isBehindDay = false)
    {
        next = _tables.MonthPhrases.At(_tokens, index, out var month);
        if (next > 0)
        {
            return month;
        }

        var token = _tokens.At(index);
        next = index + 1;
        var isShortName = false;
        if (token.Kind is not TokenKind.Word || !(_tables.Months.TryGetValue(token.Lower, out month)
            || (isBehindDay && (isShortName = IsShortMonth(index) && _tables.ShortMonths.TryGetValue(token.Lower, out month)))))
        {
            return 0;
        }

        if (_tokens.At(next).IsMark('/') && _tokens.At(next).IsGlued
            && _tables.Months.TryGetValue(_tokens.At(next + 1).Lower, out var same) && same == month)
        {
            next += 2; // "مايو/أيار"
        }

        // "1. Jan. 1990"
        var isShort = (isShortName || token.Length <= 4) && _tokens.At(next).IsMark('.') && _tokens.At(next).IsGlued;
        next += isShort && _figures.Year(next + 1) is not null ? 1 : 0;
        return month;
    }

    /// <summary>"15 бер." and "15 Бер", but not "15 лип": a full stop, a year or a capital shows that it is short for a month.</summary>
    private bool IsShortMonth(int index) => _tokens.At(index).IsCapital || _figures.Year(index + 1) is not null
        || (_tokens.At(index + 1).IsMark('.') && _tokens.At(index + 1).IsGlued);

    /// <summary>"2031 жылғы 5 қаңтар".</summary>
    private TableDate? ReadYearFirst(int index)
    {
        if (_figures.YearAt(index, out var behind) is not { } year || behind == index + 1)
        {
            return null;
        }

        if ((ReadPlace(behind) ?? ReadDays(behind)) is { Year: null, OfYear: { } ofYear } part)
        {
            return TableDate.InYear(index, part.Next, year, ofYear(year));
        }

        return MonthAt(behind, out var end) is > 0 and var month
            ? TableDate.Of(index, end, CalendarDays.Months(year, month, month)) with { Year = year }
            : null;
    }

    private TableDate? ReadMonth(int index)
    {
        if (MonthAt(index, out var behind) is not (> 0 and var month) || (_tables.HasCapitalMonths && !_tokens[index].IsCapital))
        {
            return null;
        }

        var year = _figures.YearAt(behind, out _);
        return year is null && TableNumbers.Plain(_tokens.At(behind)) >= 0
            ? ReadDayBehind(index, behind, month) ?? TableDate.Unread(index, behind + 1)
            : OfMonth(index, behind, inYear => CalendarDays.Months(inYear, month, month));
    }

    /// <summary>"Mayo 5 del 2013", "Oktober 2." at the end of a sentence: elsewhere the number may count something.</summary>
    private TableDate? ReadDayBehind(int index, int number, int month)
    {
        var day = _tokens.At(number).Length <= 2 ? TableNumbers.Plain(_tokens.At(number)) : 0;
        var isWhole = _figures.YearAt(number + 1, out _) is not null
            || (_tokens.At(number + 1).IsMark('.') && _tokens.At(number + 2).Kind is TokenKind.Break)
            || (_tokens.At(number + 1).Kind is TokenKind.Word && _tables.DayEndings.Contains(_tokens.At(number + 1).Lower));
        return isWhole && CalendarDays.Day(2000, month, day) is not null
            ? OfMonth(index, number + 1, year => DaySpan.Of(year, month, day))
            : null;
    }

    /// <summary>"Первый вторник октября", "последний день мая 2031 года"; where the month is first, its part is behind it.</summary>
    private TableDate? ReadPlace(int index)
    {
        if (_tables.Ordinals.Beginnings.Count == 0)
        {
            return null;
        }

        if (_monthParts.PartAt(index) is { } part)
        {
            var at = _tokens.At(part.Next).Kind is TokenKind.Word && MonthAt(part.Next, out _) == 0 && _monthParts.IsSmall(part.Next)
                ? part.Next + 1 : part.Next;
            return MonthAt(at, out var behind) is > 0 and var month
                ? OfMonth(index, behind, year => part.Of(CalendarDays.Months(year, month, month)))
                : null;
        }

        return MonthAt(index, out var next) is > 0 and var first
            && (_tables.HasYearFirst || _tables.InYearParts.Contains(_tokens.At(next).Lower)) && _monthParts.PartBehind(next) is { } inside
            ? OfMonth(index, inside.Next, year => inside.Of(CalendarDays.Months(year, first, first)))
            : null;
    }

    /// <summary>A part of the year that is named behind it, or of the year nearest to the day on which it is said.</summary>
    private TableDate OfMonth(int first, int next, Func<int, DaySpan> ofYear)
    {
        if (_figures.YearAt(next, out var end) is { } year)
        {
            return TableDate.InYear(first, end, year, ofYear(year), coreNext: YearIndex(next) + 1);
        }

        return _relative.YearAt(next, out end) is { } shift
            ? TableDate.InYearFromNow(first, end, shift, ofYear)
            : TableDate.OfAnyYear(first, next, ofYear);
    }

    private int YearIndex(int next) => _tokens.At(next).Kind is TokenKind.Number ? next : next + 1;
}
