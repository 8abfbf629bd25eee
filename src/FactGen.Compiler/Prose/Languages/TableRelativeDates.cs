using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads dates that count from the day on which they are said: "yesterday", "last week", "two days ago".</summary>
internal sealed class TableRelativeDates(LanguageTables tables, TableNumbers numbers, Tokens tokens)
{
    /// <summary>How many small words may be between a weekday and its week: "de la".</summary>
    private const int MostBetween = 2;

    /// <summary>The date that begins at an index; null if there is none.</summary>
    public TableDate? Read(int index)
    {
        if (tables.Days.At(tokens, index, out var days) is > 0 and var next
            && !(tables.TimesOfDay.Before(tokens, next, out _) is >= 0 and var time && time < index)) // "por la mañana"
        {
            return TableDate.From(index, next, (anchor, _) => [DaySpan.Of(anchor + days)]);
        }

        if (ReadShifted(index) is { } shifted)
        {
            return shifted;
        }

        if (tables.RelativePeriods.At(tokens, index, out var period) is > 0 and var behind)
        {
            DaySpan Around(long anchor) => CalendarDays.UnitAround(anchor, period.Unit, period.Shift);
            var joint = tokens.At(behind).Is("の") ? behind + 1 : behind;
            return WeekdayAt(joint, out var day) is >= 0 and var weekday && period.Unit is CalendarUnit.Week
                ? TableDate.From(index, day, (anchor, _) => [DaySpan.Of(Around(anchor).First!.Value + weekday)])
                : TableDate.From(index, behind, (anchor, _) => [Around(anchor)]);
        }

        return ReadShiftedBehind(index) ?? ReadWeekday(index) ?? ReadLength(index);
    }

    /// <summary>How far the year behind a month is from that of the day of speaking: "im Mai des vergangenen Jahres".</summary>
    public int? YearAt(int index, out int next)
    {
        var at = tokens.At(index).Kind is TokenKind.Word && !tables.Shifts.ContainsKey(tokens[index].Lower) ? index + 1 : index;
        if (PeriodAt(at) is CalendarUnit.Year && tables.ShiftsBehind.At(tokens, at + 1, out var away) is > 0 and var behind)
        {
            next = behind; // "del año pasado"
            return away;
        }

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
            if (unit is CalendarUnit.Week && WeekdayBehind(index + 2, out var behind) is >= 0 and var day)
            {
                return OfWeek(index, behind, day, shift); // "vergangene Woche Dienstag"
            }

            return TableDate.From(index, index + 2, (anchor, _) => [CalendarDays.UnitAround(anchor, unit, shift)]);
        }

        return WeekdayAt(index + 1, out var next) is >= 0 and var weekday
            ? TableDate.From(index, next, EnglishWeekdays.Around(weekday, shift)) : null;
    }

    /// <summary>"Lunes pasado", "la semaine dernière".</summary>
    private TableDate? ReadShiftedBehind(int index)
    {
        if (WeekdayAt(index, out var behind) is >= 0 and var weekday)
        {
            if (WeekBehind(behind, out var last) is { } week)
            {
                return OfWeek(index, last, weekday, week);
            }

            return tables.ShiftsBehind.At(tokens, behind, out var shift) is > 0 and var next
                ? TableDate.From(index, next, EnglishWeekdays.Around(weekday, shift)) : null;
        }

        return PeriodAt(index) is { } unit && tables.ShiftsBehind.At(tokens, index + 1, out var away) is > 0 and var end
            ? TableDate.From(index, end, (anchor, _) => [CalendarDays.UnitAround(anchor, unit, away)]) : null;
    }

    /// <summary>The week behind a weekday: "mardi de la semaine dernière", "во вторник на прошлой неделе".</summary>
    private int? WeekBehind(int index, out int next)
    {
        for (var at = index; at <= index + MostBetween; at++)
        {
            next = at + 2;
            if (ShiftAt(at) is { } shift && PeriodAt(at + 1) is CalendarUnit.Week)
            {
                return shift;
            }

            if (PeriodAt(at) is CalendarUnit.Week && tables.ShiftsBehind.At(tokens, at + 1, out var away) is > 0 and var end)
            {
                next = end;
                return away;
            }

            if (!IsSmall(at))
            {
                break;
            }
        }

        next = index;
        return null;
    }

    private int WeekdayBehind(int index, out int next) =>
        WeekdayAt(index, out next) is >= 0 and var day ? day
        : IsSmall(index) ? WeekdayAt(index + 1, out next)
        : -1;

    private bool IsSmall(int index) => tokens.At(index).Kind is TokenKind.Word && tables.Joining.Contains(tokens[index].Lower);

    private static TableDate OfWeek(int first, int next, int weekday, int shift) => TableDate.From(
        first, next, (anchor, _) => [DaySpan.Of(CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift).First!.Value + weekday)]);

    private TableDate? ReadWeekday(int index) =>
        WeekdayAt(index, out var next) is >= 0 and var weekday ? TableDate.From(index, next, EnglishWeekdays.Around(weekday, null)) : null;

    /// <summary>"Three days ago", "in two weeks".</summary>
    private TableDate? ReadLength(int index)
    {
        var start = tables.DirectionsBefore.At(tokens, index, out var direction);
        var at = start > 0 ? start : index;
        if (ReadUncounted(index, at, direction) is { } uncounted)
        {
            return uncounted;
        }

        if (numbers.Read(tokens, at) is not { IsUnread: false } number || number.Value != decimal.Truncate(number.Value)
            || number.Value is < 1 or > 10_000 || UnitAt(number.Next, out var next) is not { } unit)
        {
            return null;
        }

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
        return isHedged
            ? TableDate.Unread(index, next)
            : TableDate.From(index, next, (anchor, _) => [Shifted(anchor, unit, count)]) with { IsLength = true };
    }

    /// <summary>"Неделю назад", "قبل شهر": a unit without a number. "قبل عام 2030" is before that year.</summary>
    private TableDate? ReadUncounted(int index, int at, int direction)
    {
        if (tables.WithNumbers.Periods.At(tokens, at, out var period) is not (> 0 and var next) || numbers.IsNumeric(tokens.At(index - 1)))
        {
            return null;
        }

        if (at == index && (next = tables.DirectionsBehind.At(tokens, next, out direction)) == 0)
        {
            return null;
        }

        var count = period.Count * direction;
        var isBefore = at > index && (tokens.At(next).Kind is TokenKind.Number
            || (tokens.At(next).Kind is TokenKind.Word && tables.Months.ContainsKey(tokens.At(next).Lower))
            || tables.MonthPhrases.At(tokens, next, out _) > 0 || WeekdayAt(next, out _) >= 0
            || tables.ShiftsBehind.At(tokens, next, out _) > 0);
        return isBefore ? null
            : tables.HedgesBefore.Before(tokens, index, out _) >= 0 ? TableDate.Unread(index, next)
            : TableDate.From(index, next, (anchor, _) => [Shifted(anchor, period.Unit, count)]) with { IsLength = true };
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

    /// <summary>The unit of the calendar that begins at an index; null if none does.</summary>
    public CalendarUnit? UnitAt(int index, out int next)
    {
        next = tables.PeriodPhrases.At(tokens, index, out var unit);
        if (next > 0)
        {
            return unit;
        }

        next = index + 1;
        return PeriodAt(index);
    }

    /// <summary>The weekday that begins at an index, from 0 for Monday; -1 if none does.</summary>
    public int WeekdayAt(int index, out int next)
    {
        next = tables.WeekdayPhrases.At(tokens, index, out var day);
        if (next > 0)
        {
            return day;
        }

        next = index + 1;
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Word && tables.ShortWeekdays.TryGetValue(token.Lower, out var ordinal) && IsWeekdayHere(index))
        {
            return ordinal;
        }

        return token.Kind is TokenKind.Word && tables.Weekdays.TryGetValue(token.Lower, out var weekday)
            && (!tables.HasCapitalMonths || token.IsCapital) ? weekday : -1;
    }

    /// <summary>"A quarta passada", "na terça (17)", but not "a quarta rodada".</summary>
    private bool IsWeekdayHere(int index) =>
        tables.ShiftsBehind.At(tokens, index + 1, out _) > 0 || WeekBehind(index + 1, out _) is not null
        || (tokens.At(index + 1).Kind is not TokenKind.Word
            && (tables.WeekdayOpenings.Contains(tokens.At(index - 1).Lower) || tables.Shifts.ContainsKey(tokens.At(index - 1).Lower)));
}
