using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// Reads dates in figures, which most languages write alike: <c>2031-01-05</c>, <c>05.01.2031</c>, <c>5/1/31</c>, <c>2031年1月5日</c>.
/// </summary>
internal sealed class TableFigureDates(LanguageTables tables, TableFigures years, Tokens tokens)
{
    private static readonly HashSet<string> Years = WordTable.Set("年 년");
    private static readonly HashSet<string> Months = WordTable.Set("月 월");
    private static readonly HashSet<string> DaySigns = WordTable.Set("日 号 號 일");

    /// <summary>The date that begins with a number; null if there is none.</summary>
    public TableDate? Read(int index) =>
        ReadIso(index) ?? ReadPointed(index) ?? ReadMarked(index, '/') ?? ReadMarked(index, '-') ?? ReadDayAndMonth(index)
            ?? ReadWithSigns(index);

    private TableDate? ReadIso(int index)
    {
        if (years.Year(index) is not { } year || !IsGlued(index + 1, '-') || Two(index + 2) is not { } month || !IsGlued(index + 3, '-')
            || Two(index + 4) is not { } day || GoesOn(index + 5))
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

    private TableDate? ReadMarked(int index, char mark)
    {
        if (!IsGlued(index + 1, mark) || !IsGlued(index + 3, mark) || !tokens.At(index + 2).IsGlued || !tokens.At(index + 4).IsGlued
            || (mark == '-' && (tokens.At(index + 4).Length != 4 || GoesOn(index + 5))))
        {
            return null;
        }

        int[] parts = [TableNumbers.Plain(tokens.At(index)), TableNumbers.Plain(tokens.At(index + 2)),
            TableNumbers.Plain(tokens.At(index + 4))];
        return parts.Min() < 0 ? null
            : OfParts(index, index + 5, parts, [tokens.At(index).Length, tokens.At(index + 2).Length, tokens.At(index + 4).Length]);
    }

    /// <summary>"-7-33" behind figures makes them a telephone number.</summary>
    private bool GoesOn(int index) => IsGlued(index, '-') && tokens.At(index + 1).IsGlued;

    private TableDate OfParts(int first, int next, int[] parts, int[] lengths)
    {
        if (lengths[0] == 4)
        {
            return lengths[2] == 4 ? TableDate.Unread(first, next) : Dated(first, next, parts[0], parts[1], parts[2]);
        }

        var (day, month) = (parts[0], parts[1]);
        if (lengths[2] != 4)
        {
            return tables.HasWords && !tables.HasHanNumbers && lengths[2] == 2 && (next > first + 1 || lengths[0] + lengths[1] == 4)
                ? OfShortYear(first, next, parts[2], month, day)
                : TableDate.Unread(first, next);
        }

        if (!tables.HasWords && day <= 12 && month <= 12 && day != month)
        {
            return TableDate.Unread(first, next); // it may be one of two days
        }

        return month > 12 && !tables.HasWords ? Dated(first, next, parts[2], day, month) : Dated(first, next, parts[2], month, day);
    }

    /// <summary>"31.10.74": the year that ends so, at most twenty years after the day of speaking.</summary>
    private static TableDate OfShortYear(int first, int next, int figures, int month, int day) =>
        CalendarDays.Day(2000, month, day) is null ? TableDate.Unread(first, next)
        : new TableDate(first, next, (anchor, _) => [DaySpan.Of(EnglishYears.Full(anchor, figures), month, day)])
        {
            NeedsAnchor = true,
            Side = (DateSide.On, first),
        };

    /// <summary>"Am 15.2.", "le 17/02": a word for a day before it, or a month of two figures behind a slash.</summary>
    private TableDate? ReadDayAndMonth(int index)
    {
        if (tables.FigureOpenings.Count == 0)
        {
            return null;
        }

        var isOpened = tokens.At(index - 1).Kind is TokenKind.Word && tables.FigureOpenings.Contains(tokens[index - 1].Lower);
        var isSlashed = IsGlued(index + 1, '/') && tokens.At(index + 2) is { Kind: TokenKind.Number, IsGlued: true, Length: <= 2 };
        var parts = isSlashed ? [tokens[index].Text, tokens[index + 2].Text] : tokens[index].Text.Split('.');
        var next = isSlashed ? index + 3 : index + 1;
        if (parts.Length != 2 || !parts.All(part => part.Length is 1 or 2 && part.All(char.IsDigit))
            || Digits(parts[1]) is not (>= 1 and <= 12 and var month)
            || CalendarDays.Day(2000, month, Digits(parts[0])) is null
            || !(isSlashed ? IsNoFraction(parts, isOpened) : isOpened)
            || tokens.At(next) is { Kind: TokenKind.Number or TokenKind.Word, IsGlued: true } || tokens.At(next).IsMark('%'))
        {
            return null;
        }

        if (!isSlashed)
        {
            if (!(tables.HasOrdinalDots && tokens.At(next).IsMark('.') && tokens.At(next).IsGlued))
            {
                return null;
            }

            next++;
        }

        return TableDate.OfAnyYear(index, next, year => DaySpan.Of(year, month, Digits(parts[0])));
    }

    /// <summary>"Le 17/2" and "04/07" are days; "le 1/3" may be a third.</summary>
    private static bool IsNoFraction(string[] parts, bool isOpened) =>
        parts[1][0] == '0' || (isOpened && (parts[0][0] == '0' || Digits(parts[0]) > 12));

    /// <summary>Year, month and day with the signs of Chinese, Japanese and Korean.</summary>
    private TableDate? ReadWithSigns(int index)
    {
        if (years.Year(index) is not { } year || !Years.Contains(tokens.At(index + 1).Lower))
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
        tokens.At(index) is { Length: 1 or 2, IsGlued: true } && TableNumbers.Plain(tokens.At(index)) is >= 0 and var value ? value : null;

    private bool IsGlued(int index, char mark) => tokens.At(index).IsMark(mark) && tokens.At(index).IsGlued;
}
