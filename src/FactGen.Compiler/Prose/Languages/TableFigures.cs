namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// Reads dates and years in figures, which most languages write alike: <c>2031-01-05</c>, <c>05.01.2031</c>, <c>2031年1月5日</c>.
/// </summary>
internal sealed class TableFigures(LanguageTables tables, Tokens tokens)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private static readonly HashSet<string> Years = WordTable.Set("年 년");
    private static readonly HashSet<string> Months = WordTable.Set("月 월");
    private static readonly HashSet<string> DaySigns = WordTable.Set("日 号 號 일");

    /// <summary>The date that begins with a number; null if there is none.</summary>
    public TableDate? Read(int index) => ReadIso(index) ?? ReadPointed(index) ?? ReadSlashed(index) ?? ReadWithSigns(index);

    /// <summary>A year in digits, with a word for "year" beside it or without.</summary>
    public TableDate? ReadYear(int index)
    {
        var isNamed = tokens.At(index).Kind is TokenKind.Word && tables.YearWords.Contains(tokens[index].Lower);
        var at = isNamed ? index + 1 : index;
        if (Year(at) is not { } year)
        {
            return null;
        }

        var next = at + 1;
        var isNamedBehind = EndOfYearWord(next) is var end && end > next;
        if (tokens.At(next).IsMark('\'') && tokens.At(next).IsGlued && tables.YearEndings.Contains(tokens.At(next + 1).Lower))
        {
            (isNamedBehind, end) = (true, next + 2);
        }

        if (tokens.At(next).IsMark('-') && tokens.At(next).IsGlued && tokens.At(next + 1).IsGlued)
        {
            // "1990-х", "1987-1990"
            return isNamed || isNamedBehind || Year(next + 1) is not null ? TableDate.Unread(index, next + 2) : null;
        }

        if (!isNamed && !isNamedBehind && (!(IsBareYearHere(at) || !tables.HasWords) || IsCounting(at)))
        {
            return null;
        }

        return TableDate.Of(index, end, CalendarDays.Months(year, 1, 12)) with
        {
            IsBareYear = !isNamed && !isNamedBehind,
            CoreNext = at + 1,
        };
    }

    /// <summary>Two years with a word for "to" between them: "von 2013 bis 2015"; null if there are none.</summary>
    public TableDate[]? ReadYears(int index)
    {
        var isNamed = tokens.At(index).Kind is TokenKind.Word && tables.YearWords.Contains(tokens[index].Lower);
        index += isNamed ? 1 : 0;
        if (Year(index) is not { } one || tables.HasHanNumbers)
        {
            return null;
        }

        var opening = tokens.At(index - 1).Lower;
        var at = index + 1;
        var joint = tokens.At(at);
        var isArticle = joint.Kind is TokenKind.Word && tokens.At(at + 1).Kind is TokenKind.Word && tokens.At(at + 1).Length <= 3;
        var second = isArticle ? at + 2 : at + 1;
        var isOpened = Array.Exists(
            tables.Ranges, range => range.Joint == joint.Lower && range.Opening.Length > 0 && range.Opening == opening);
        var isSince = tables.Sides.Before(tokens, index, out var side) >= 0 && side is DateSide.Since
            && tables.Sides.At(tokens, at, out var until) > 0 && until is DateSide.Until;
        if (Year(second) is not { } other || other <= one)
        {
            return null;
        }

        var end = EndOfYearWord(second + 1);
        var isJoined = joint.Kind is TokenKind.Word ? isOpened || isSince : joint.IsMark('-') && (isNamed || end > second + 1);
        if (!isJoined)
        {
            return null;
        }

        var after = tokens.At(end);
        var isCount = after.IsMark('%') || after.IsCapital || after.Kind is TokenKind.Number
            || (end == second + 1 && after.Kind is TokenKind.Word && !tables.HasCapitalMonths && !tables.Joining.Contains(after.Lower));
        return isCount ? null :
        [
            TableDate.Of(index, index + 1, CalendarDays.Months(one, 1, 12)) with { Year = one },
            TableDate.Of(second, end, CalendarDays.Months(other, 1, 12)) with { Year = other, CoreNext = second + 1 },
        ];
    }

    private bool IsBareYearHere(int index) => tables.HasBareYears
        && (tables.YearOpenings.Count == 0
            || (tokens.At(index - 1).Kind is TokenKind.Word && tables.YearOpenings.Contains(tokens.At(index - 1).Lower)
            || tables.YearClosings.Contains(tokens.At(index + 1).Lower)));

    /// <summary>The year behind a month, with a word for "year" behind it; null if there is none.</summary>
    public int? YearAt(int index, out int next)
    {
        index += tokens.At(index).Kind is TokenKind.Word && tables.InDates.Contains(tokens.At(index).Lower) ? 1 : 0;
        next = index + 1;
        if (Year(index) is not { } year || (tokens.At(next).IsGlued && tokens.At(next).IsMark('-')))
        {
            return null;
        }

        next = EndOfYearWord(next);
        return year;
    }

    /// <summary>Past a word for "year": года, г.</summary>
    private int EndOfYearWord(int index)
    {
        var word = tokens.At(index);
        return word.Kind is not TokenKind.Word || !tables.YearWords.Contains(word.Lower) || tables.HasBareYears ? index
            : word.Length <= 2 && tokens.At(index + 1).IsMark('.') && tokens.At(index + 1).IsGlued ? index + 2
            : index + 1;
    }

    /// <summary>The year in four digits at an index; null if there is none.</summary>
    public int? Year(int index) =>
        tokens.At(index).Length == 4 && TableNumbers.Plain(tokens.At(index)) is >= FirstYear and <= LastYear and var year ? year : null;

    /// <summary>Whether four digits count what is behind them: "1987 Häuser", "1987 km", or are part of another number.</summary>
    private bool IsCounting(int index)
    {
        var (before, after) = (tokens.At(index - 1), tokens.At(index + 1));
        if (!tables.HasWords)
        {
            return false;
        }

        var isRange = after.Kind is TokenKind.Word && tokens.At(index + 2).Kind is TokenKind.Number
            && Array.Exists(tables.Ranges, range => range.Joint == after.Lower);
        return isRange || after.IsCapital || after.IsMark('%') || after.Kind is TokenKind.Number || before.Kind is TokenKind.Number
            || (after.Kind is TokenKind.Word && (tables.Scales.ContainsKey(after.Lower) || tables.Times.ContainsKey(after.Lower)
                || after.IsGlued))
            || (before.Kind is TokenKind.Mark && before.First is '€' or '$' or '£' or '№' or '#')
            || tables.HedgesBefore.Before(tokens, index, out _) >= 0;
    }

    private TableDate? ReadIso(int index)
    {
        if (Year(index) is not { } year || !IsGlued(index + 1, '-') || Two(index + 2) is not { } month || !IsGlued(index + 3, '-')
            || Two(index + 4) is not { } day)
        {
            return null;
        }

        return Dated(index, index + 5, year, month, day);
    }

    /// <summary>Day, month and year with full stops; the order of the two is that of the language, or the only one that can be.</summary>
    private TableDate? ReadPointed(int index)
    {
        var parts = tokens[index].Text.Split('.');
        return parts.Length != 3 || parts[2].Length is not (2 or 4)
            || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsDigit)) ? null
            : OfParts(index, index + 1, [.. parts.Select(Digits)], [.. parts.Select(part => part.Length)]);
    }

    private TableDate? ReadSlashed(int index)
    {
        if (!IsGlued(index + 1, '/') || !IsGlued(index + 3, '/') || !tokens.At(index + 2).IsGlued || !tokens.At(index + 4).IsGlued)
        {
            return null;
        }

        int[] parts = [TableNumbers.Plain(tokens.At(index)), TableNumbers.Plain(tokens.At(index + 2)),
            TableNumbers.Plain(tokens.At(index + 4))];
        return parts.Min() < 0 ? null
            : OfParts(index, index + 5, parts, [tokens.At(index).Length, tokens.At(index + 2).Length, tokens.At(index + 4).Length]);
    }

    private TableDate OfParts(int first, int next, int[] parts, int[] lengths)
    {
        if (lengths[0] == 4)
        {
            return lengths[2] == 4 ? TableDate.Unread(first, next) : Dated(first, next, parts[0], parts[1], parts[2]);
        }

        if (lengths[2] != 4)
        {
            return TableDate.Unread(first, next);
        }

        var (day, month) = (parts[0], parts[1]);
        if (!tables.HasWords && day <= 12 && month <= 12 && day != month)
        {
            return TableDate.Unread(first, next); // it may be one of two days
        }

        return month > 12 && !tables.HasWords ? Dated(first, next, parts[2], day, month) : Dated(first, next, parts[2], month, day);
    }

    /// <summary>Year, month and day with the signs of Chinese, Japanese and Korean.</summary>
    private TableDate? ReadWithSigns(int index)
    {
        if (Year(index) is not { } year || !Years.Contains(tokens.At(index + 1).Lower))
        {
            return null;
        }

        if (TableNumbers.Plain(tokens.At(index + 2)) is not (>= 1 and <= 12 and var month) || !Months.Contains(tokens.At(index + 3).Lower))
        {
            return TableDate.Of(index, index + 2, CalendarDays.Months(year, 1, 12));
        }

        return TableNumbers.Plain(tokens.At(index + 4)) >= 1 && DaySigns.Contains(tokens.At(index + 5).Lower)
            ? Dated(index, index + 6, year, month, TableNumbers.Plain(tokens.At(index + 4)))
            : TableDate.Of(index, index + 4, CalendarDays.Months(year, month, month));
    }

    private static TableDate Dated(int first, int next, int year, int month, int day) =>
        CalendarDays.Day(year, month, day) is { } number ? TableDate.Of(first, next, DaySpan.Of(number)) : TableDate.Unread(first, next);

    private static int Digits(string digits) =>
        digits.Aggregate(0, (value, digit) => (value * 10) + (int)System.Globalization.CharUnicodeInfo.GetNumericValue(digit));

    private int? Two(int index) =>
        tokens.At(index) is { Length: 2, IsGlued: true } && TableNumbers.Plain(tokens.At(index)) is >= 0 and var value ? value : null;

    private bool IsGlued(int index, char mark) => tokens.At(index).IsMark(mark) && tokens.At(index).IsGlued;
}
