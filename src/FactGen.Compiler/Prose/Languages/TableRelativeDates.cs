using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads dates that count from the day on which they are said: "yesterday", "last week", "two days ago".</summary>
internal sealed class TableRelativeDates(LanguageTables tables, Tokens tokens)
{
    private readonly TableNumbers _numbers = new(tables);

    /// <summary>The date that begins at an index; null if there is none.</summary>
    public TableDate? Read(int index)
    {
        if (tables.Days.At(tokens, index, out var days) is > 0 and var next)
        {
            return TableDate.From(index, next, (anchor, _) => [DaySpan.Of(anchor + days)]);
        }

        return ReadShifted(index) ?? ReadWeekday(index) ?? ReadLength(index);
    }

    /// <summary>How far the year behind a month is from that of the day of speaking: "im Mai des vergangenen Jahres".</summary>
    public int? YearAt(int index, out int next)
    {
        var at = tokens.At(index).Kind is TokenKind.Word && !tables.Shifts.ContainsKey(tokens[index].Lower) ? index + 1 : index;
        next = at + 2;
        return ShiftAt(at) is { } shift && PeriodAt(at + 1) is CalendarUnit.Year ? shift : null;
    }

    private TableDate? ReadShifted(int index)
    {
        if (ShiftAt(index) is not { } shift)
        {
            return null;
        }

        if (PeriodAt(index + 1) is { } unit)
        {
            return TableDate.From(index, index + 2, (anchor, _) => [CalendarDays.UnitAround(anchor, unit, shift)]);
        }

        return WeekdayAt(index + 1) is >= 0 and var weekday
            ? TableDate.From(index, index + 2, EnglishWeekdays.Around(weekday, shift)) : null;
    }

    private TableDate? ReadWeekday(int index) =>
        WeekdayAt(index) is >= 0 and var weekday ? TableDate.From(index, index + 1, EnglishWeekdays.Around(weekday, null)) : null;

    /// <summary>"Three days ago", "in two weeks".</summary>
    private TableDate? ReadLength(int index)
    {
        var start = tables.DirectionsBefore.At(tokens, index, out var direction);
        var at = start > 0 ? start : index;
        if (_numbers.Read(tokens, at) is not { IsUnread: false } number || number.Value != decimal.Truncate(number.Value)
            || number.Value is < 1 or > 10_000 || tokens.At(number.Next).Kind is not TokenKind.Word
            || !tables.Periods.TryGetValue(tokens[number.Next].Lower, out var unit))
        {
            return null;
        }

        var next = number.Next + 1;
        if (start == 0)
        {
            next = tables.DirectionsBehind.At(tokens, next, out direction);
            if (next == 0)
            {
                return null;
            }
        }

        var count = (int)number.Value * direction;
        var isHedged = tables.HedgesBefore.Before(tokens, index, out _) >= 0 || tables.HedgesBefore.Before(tokens, at, out _) >= index;
        return isHedged ? TableDate.Unread(index, next) : TableDate.From(index, next, (anchor, _) => [Shifted(anchor, unit, count)]);
    }

    private static DaySpan Shifted(long anchor, CalendarUnit unit, int count) => unit switch
    {
        CalendarUnit.Day => DaySpan.Of(anchor + count),
        CalendarUnit.Week => DaySpan.Of(anchor + (7L * count)),
        _ => CalendarDays.UnitAround(anchor, unit, count),
    };

    private int? ShiftAt(int index) =>
        tokens.At(index).Kind is TokenKind.Word && tables.Shifts.TryGetValue(tokens[index].Lower, out var shift) ? shift : null;

    private CalendarUnit? PeriodAt(int index) =>
        tokens.At(index).Kind is TokenKind.Word && tables.Periods.TryGetValue(tokens[index].Lower, out var unit) ? unit : null;

    private int WeekdayAt(int index)
    {
        var token = tokens.At(index);
        return token.Kind is TokenKind.Word && tables.Weekdays.TryGetValue(token.Lower, out var weekday)
            && (!tables.HasCapitalMonths || token.IsCapital) ? weekday : -1;
    }
}
