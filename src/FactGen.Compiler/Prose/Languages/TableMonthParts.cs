namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads days and weeks by their place in a month: "первый вторник октября", "la última semana de julio", 7月の第1金曜日.</summary>
internal sealed class TableMonthParts(LanguageTables tables, TableRelativeDates relative, Tokens tokens)
{
    /// <summary>Part of a month, and the index behind it; null if none begins at an index.</summary>
    public (Func<DaySpan, DaySpan> Of, int Next)? PartAt(int index)
    {
        if (tables.Ordinals.At(tokens, index, out var number) is not (> 0 and var at))
        {
            return null;
        }

        return relative.WeekdayAt(at, out var next) is >= 0 and var weekday ? (month => PlacesInSpan.Weekday(month, weekday, number), next)
            : relative.UnitAt(at, out next) switch
            {
                CalendarUnit.Day => (month => PlacesInSpan.Day(month, number), next),
                CalendarUnit.Week => (month => PlacesInSpan.Week(month, number), next),
                _ => null,
            };
    }

    /// <summary>The same behind the name of the month, with the ending of its case or a small word: "Temmuz'un ilk cuma günü".</summary>
    public (Func<DaySpan, DaySpan> Of, int Next)? PartBehind(int index) =>
        PartAt(index) ?? (IsSmall(index) ? PartAt(index + 1) : null);

    /// <summary>Whether a word may be between the two.</summary>
    public bool IsSmall(int index) => tokens.At(index) is { Kind: TokenKind.Word, IsCapital: false }
        && (tables.InDates.Contains(tokens[index].Lower) || tables.InYearParts.Contains(tokens[index].Lower)
            || (tokens[index].Length <= 3 && tables.Joining.Contains(tokens[index].Lower)));
}
