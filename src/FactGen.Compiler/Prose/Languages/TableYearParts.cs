namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads quarters, halves and seasons of a year that is named: "im ersten Quartal 2030", "2030年夏天".</summary>
internal sealed class TableYearParts(LanguageTables tables, TableFigures figures, TableRelativeDates relative, Tokens tokens)
{
    private const int Months = 12;
    private const int MostWordsBetween = 3;

    /// <summary>The part of a year that begins at an index, or the year before it; null if there is none.</summary>
    public TableDate? Read(int index) =>
        tables.YearParts.At(tokens, index, out var part) is > 0 and var next ? Behind(index, next, part) : YearFirst(index);

    private TableDate? Behind(int index, int next, (int First, int Months) part)
    {
        if (WinterOf(next, part) is { } winter)
        {
            return TableDate.Of(index, winter.Next, Days(winter.Year, part));
        }

        if (figures.YearAt(PastSmallWords(next), out var behind) is { } year)
        {
            return OfYear(index, behind, year, part);
        }

        return relative.YearAt(next, out behind) is { } shift
            ? TableDate.InYearFromNow(index, behind, shift, year => Days(year, part))
            : IsQuarter(part) && !HasYearNear(next) ? TableDate.OfAnyYear(index, next, year => Days(year, part))
            : null;
    }

    /// <summary>"Im dritten Quartal des Geschäftsjahres 2029": a year that other words part from it.</summary>
    private bool HasYearNear(int next)
    {
        for (var index = next; index < next + MostWordsBetween + 1 && tokens.At(index).Kind is not TokenKind.Break; index++)
        {
            if (figures.Year(index) is not null || tables.YearWords.Contains(tokens.At(index).Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quarter may be one of the year of speaking; a season or a half without a year may be of any.</summary>
    private static bool IsQuarter((int First, int Months) part) => part.Months == 3 && part.First % 3 == 1;

    /// <summary>"Winter 2028/29" begins in the first of the two years.</summary>
    private (int Year, int Next)? WinterOf(int next, (int First, int Months) part)
    {
        var at = PastSmallWords(next);
        return IsOverYears(part) && figures.Year(at) is { } year
            && tokens.At(at + 1) is { Kind: TokenKind.Mark, First: '/' or '-', IsGlued: true }
            && TableNumbers.Plain(tokens.At(at + 2)) is var second && (second == year + 1 || second == (year + 1) % 100)
            ? (year, PastYearWord(at + 3)) : null;
    }

    private TableDate? YearFirst(int index)
    {
        if (tables.RelativePeriods.At(tokens, index, out var period) is > 0 and var behind && period.Unit is CalendarUnit.Year
            && tables.YearParts.At(tokens, behind, out var its) is > 0 and var end && !IsOverYears(its))
        {
            return TableDate.InYearFromNow(index, end, period.Shift, inYear => Days(inYear, its)); // 今年夏天
        }

        if (figures.Year(index) is not { } year)
        {
            return null;
        }

        var at = index + 1;
        if (tokens.At(at).IsMark('\'') && tokens.At(at + 1) is { Kind: TokenKind.Word, IsGlued: true })
        {
            at += 2; // "2029'un"
        }

        for (var words = 0; words < MostWordsBetween; words++)
        {
            if (tables.YearParts.At(tokens, at, out var part) is > 0 and var next)
            {
                return OfYear(index, next, year, part);
            }

            if (tokens.At(at).Kind is not TokenKind.Word || !IsSmall(at))
            {
                return null;
            }

            at++;
        }

        return null;
    }

    /// <summary>A winter of one year may be either that the year has a part of.</summary>
    private static TableDate OfYear(int first, int next, int year, (int First, int Months) part) => IsOverYears(part)
        ? new TableDate(first, next, (_, _) => [Days(year, part), Days(year - 1, part)]) { Side = (DateSide.On, first) }
        : TableDate.Of(first, next, Days(year, part));

    private static bool IsOverYears((int First, int Months) part) => part.First + part.Months - 1 > Months;

    private static DaySpan Days(int year, (int First, int Months) part) => IsOverYears(part)
        ? new DaySpan(
            CalendarDays.Months(year, part.First, Months).First,
            CalendarDays.Months(year + 1, 1, part.First + part.Months - 1 - Months).Last)
        : CalendarDays.Months(year, part.First, part.First + part.Months - 1);

    private int PastSmallWords(int index)
    {
        for (var words = 0; words < MostWordsBetween && tokens.At(index).Kind is TokenKind.Word && IsSmall(index); words++)
        {
            index++;
        }

        return index;
    }

    private int PastYearWord(int index) =>
        tokens.At(index).Kind is TokenKind.Word && tables.YearWords.Contains(tokens[index].Lower) ? index + 1 : index;

    private bool IsSmall(int index) => tables.YearWords.Contains(tokens[index].Lower) || tables.InDates.Contains(tokens[index].Lower)
        || tables.InYearParts.Contains(tokens[index].Lower);
}
