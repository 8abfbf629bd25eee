namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads years in figures: <c>1987</c>, <c>in 1987</c>, <c>1987 года</c>, <c>von 2013 bis 2015</c>.</summary>
internal sealed class TableFigures(LanguageTables tables, Tokens tokens)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

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
        index += tokens.At(index).Kind is TokenKind.Word && tables.InDates.Contains(tokens.At(index).Lower) ? 1
            : IsWholeBehindComma(index) ? 1
            : 0;
        next = index + 1;
        if (Year(index) is not { } year)
        {
            return null;
        }

        if (tokens.At(next).IsGlued && tokens.At(next).IsMark('-'))
        {
            if (!tokens.At(next + 1).IsGlued || !tables.YearPlaces.Contains(tokens.At(next + 1).Lower))
            {
                return null;
            }

            next += 2; // "2031-го"
        }

        next = EndOfYearWord(next);
        return year;
    }

    /// <summary>"22 de enero, 1995": a year behind a comma, if nothing follows that it could count.</summary>
    private bool IsWholeBehindComma(int index) =>
        tables.HasWords && TableClauses.IsComma(tokens.At(index)) && Year(index + 1) is not null
        && (tokens.At(index + 2).Kind is TokenKind.Break
            || tokens.At(index + 2) is { Kind: TokenKind.Mark, First: '.' or ',' or ';' or ')' or ':' }
            || (tokens.At(index + 2).Kind is TokenKind.Word
                && (tables.YearWords.Contains(tokens.At(index + 2).Lower) || tables.DayEndings.Contains(tokens.At(index + 2).Lower)
                    || tables.SidesBehind.At(tokens, index + 2, out _) > 0)));

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
}
