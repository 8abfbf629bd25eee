namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads the dates of a text with the tables of its language.</summary>
internal sealed partial class TableDates
{
    private readonly LanguageTables _tables;
    private readonly Tokens _tokens;
    private readonly TableNumbers _numbers;
    private readonly TableFigures _figures;
    private readonly TableFigureDates _figureDates;
    private readonly TableRelativeDates _relative;
    private readonly TableYearParts _parts;
    private readonly TableMonthParts _monthParts;
    private readonly TableDecades _decades;
    private readonly TableDateSides _sides;
    private readonly HanDates _hanDates;

    /// <summary>Prepares to read a text.</summary>
    public TableDates(LanguageTables tables, Tokens tokens)
    {
        (_tables, _tokens) = (tables, tokens);
        _numbers = new(tables);
        (_figures, _relative) = (new(tables, tokens), new(tables, _numbers, tokens));
        _figureDates = new(tables, _figures, tokens);
        _parts = new(tables, _figures, _relative, tokens);
        _monthParts = new(tables, _relative, tokens);
        _decades = new(tables, _numbers, _figures, tokens);
        _sides = new(tables, tokens);
        _hanDates = new(tables, _numbers, _monthParts, tokens);
    }

    /// <summary>All dates, in the order of the text.</summary>
    public List<TableDate> Find()
    {
        var found = new List<TableDate>();
        for (var index = 0; index < _tokens.Length;)
        {
            if (_tables.HasWords && _figures.ReadYears(index) is { } years)
            {
                found.AddRange(years);
                index = years[1].Next;
                continue;
            }

            var date = _tokens[index].Kind is TokenKind.Number or TokenKind.Word ? ReadAt(index) : null;
            if (date is not null)
            {
                date = WithWeekday(date);
            }

            if (date is not null)
            {
                found.Add(date.IsUnread ? date : _sides.With(date, IsBeforeHyphen(date)));
            }

            index = date?.Next ?? index + 1;
        }

        if (found.Count > 1 && _tables.HasWords)
        {
            new TableDateJoins(_tables, _tokens).Join(found);
        }

        return found;
    }

    /// <summary>The weekday of a date need not be quoted, nor a word for "day" before it: "يوم الجمعة".</summary>
    private TableDate WithWeekday(TableDate date) =>
        DayBehindWeekday(date) is { } day ? day with { First = date.First, CoreFirst = day.First, Side = (DateSide.On, date.First) }
        : date.Next > date.First + 1 && _relative.WeekdayAt(date.First + 1, out _) >= 0 && _relative.WeekdayAt(date.First, out _) >= 0
            ? date with { CoreFirst = date.First + 1 }
        : date;

    /// <summary>"13 июля – 15 июля": another date with its month is behind the hyphen.</summary>
    private bool IsBeforeHyphen(TableDate date) =>
        _tables.HasWords && _tokens.At(date.Next).IsMark('-') && ReadDays(date.Next + 1) is not null;

    /// <summary>"Monday, 5 May" is one date, and the day of the month is what it says.</summary>
    private TableDate? DayBehindWeekday(TableDate date)
    {
        if (!date.IsRelative || date.IsUnread || _relative.WeekdayAt(date.First, out var end) < 0 || end != date.Next)
        {
            return null;
        }

        var next = TableClauses.IsComma(_tokens.At(end)) ? end + 1 : end;
        for (var index = next; index <= next + 2; index++)
        {
            if (ReadDays(index) is { } day)
            {
                return day;
            }

            if (_tokens.At(index) is not { Kind: TokenKind.Word, Length: <= 4 })
            {
                return null;
            }
        }

        return null;
    }

    private TableDate? ReadAt(int index) =>
        _tables.HasHanNumbers && _parts.Read(index) is { } hanPart ? hanPart
        : _tables.HasHanNumbers && _hanDates.Read(index) is { } han ? han
        : _tables.HasWords && _decades.Read(index) is { } decade ? decade
        : _tokens[index].Kind is TokenKind.Number && _figureDates.Read(index) is { } figures ? figures
        : _tables.HasYearFirst && ReadYearFirst(index) is { } first ? first
        : !_tables.HasWords ? _figures.ReadYear(index)
        : _parts.Read(index) is { } part ? part
        : ReadPlace(index) ?? ReadDays(index) ?? _relative.Read(index) ?? ReadMonth(index) ?? _figures.ReadYear(index);

    /// <summary>A day of a month, or several: "5 января 2031", "5.–7. Mai".</summary>
    private TableDate? ReadDays(int index)
    {
        if (DayAt(index, out var next) is not (> 0 and var day))
        {
            return null;
        }

        var behindDay = next + (_tokens.At(next).Kind is TokenKind.Word && _tables.InDates.Contains(_tokens.At(next).Lower) ? 1 : 0);
        if (MonthAt(behindDay, out var behindMonth, isBehindDay: true) is > 0 and var month)
        {
            return OfMonth(index, behindMonth, year => DaySpan.Of(year, month, day));
        }

        var joint = _tokens.At(next);
        var isRange = joint.IsMark('-') || (joint.Kind is TokenKind.Word && IsRangeJoint(index, joint))
            || _tables.Sides.At(_tokens, next, out var side) > 0 && side is DateSide.Until;
        var isList = joint.IsMark(',') || (joint.Kind is TokenKind.Word && _tables.Joints.Contains(joint.Lower));
        var second = _tables.Sides.At(_tokens, next, out _) is > 0 and var behind ? behind : next + 1;
        second += isRange && IsDayArticle(second) ? 1 : 0;
        if ((isRange || isList) && DayAt(second, out var end) is > 0 and var last
            && MonthAt(EndOfJoint(end), out var endOfMonth, isBehindDay: true) is > 0 and var same)
        {
            return (isRange && last > day) || last == day + 1
                ? OfMonth(index, endOfMonth, year => new DaySpan(DaySpan.Of(year, same, day).First, DaySpan.Of(year, same, last).Last))
                : TableDate.Unread(index, _figures.YearAt(endOfMonth, out var behindYear) is null ? endOfMonth : behindYear);
        }

        return null;
    }

    private bool IsDayArticle(int index) =>
        _tokens.At(index).Kind is TokenKind.Word && _tables.DayArticles.Contains(_tokens.At(index).Lower);

    private bool IsRangeJoint(int first, Token joint)
    {
        var opening = IsDayArticle(first - 1) ? first - 2 : first - 1;
        return Array.Exists(
            _tables.Ranges, range => range.Joint == joint.Lower && (range.Opening.Length == 0 || _tokens.At(opening).Reads(range.Opening)));
    }

    /// <summary>The day of a month in digits, with a full stop where the language has it; 0 if none is there.</summary>
    private int DayAt(int index, out int next)
    {
        var day = _tokens.At(index).Length <= 2 ? TableNumbers.Plain(_tokens.At(index)) : -1;
        next = index + 1;
        if (_tokens.At(next).IsMark('.') && _tokens.At(next).IsGlued)
        {
            next += _tables.HasOrdinalDots ? 1 : 0;
        }
        else if (day == 1 && _tokens.At(next).IsMark('°') && _tokens.At(next).IsGlued)
        {
            next++; // "1° marzo"
        }
        else if (day == 1 && _tokens.At(next) is { Kind: TokenKind.Word, IsGlued: true, Length: <= 2 })
        {
            next++; // "1er janvier"
        }
        else if (_tokens.At(next).IsMark('-') && _tokens.At(next).IsGlued
            && _tokens.At(next + 1) is { Kind: TokenKind.Word, IsGlued: true } ending
            && (ending.Length <= 3 || _tables.DayEndings.Contains(ending.Lower)) && !_tables.Months.ContainsKey(ending.Lower))
        {
            next += 2; // "5-го января"
        }
        else if (_tokens.At(next) is { Kind: TokenKind.Word, IsGlued: true } glued && _tables.DayEndings.Contains(glued.Lower))
        {
            next++; // "15te Februar"
        }

        return day is >= 1 and <= 31 ? day : DayInWords(index, ref next);
    }

    private int DayInWords(int index, ref int next)
    {
        if (_tokens.At(index).Kind is not TokenKind.Word || !_tables.HasWords)
        {
            return 0;
        }

        if (_tables.DayWords.At(_tokens, index, out var day) is > 0 and var behind)
        {
            next = behind;
            return day;
        }

        if (_numbers.Read(_tokens, index) is not { IsUnread: false } number
            || number.Value is < 1 or > 31 || number.Value != decimal.Truncate(number.Value))
        {
            return 0;
        }

        next = number.Next;
        return (int)number.Value;
    }

    private int EndOfJoint(int index) =>
        _tokens.At(index).Kind is TokenKind.Word && _tables.InDates.Contains(_tokens.At(index).Lower) ? index + 1 : index;
}
