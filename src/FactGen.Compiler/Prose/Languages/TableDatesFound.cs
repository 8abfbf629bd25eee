namespace FactGen.Compiler.Prose.Languages;

/// <summary>The dates of a text, in its order, to be asked for by the index of a token.</summary>
/// <param name="dates">The dates; none begins before another ends.</param>
internal sealed class TableDatesFound(List<TableDate> dates)
{
    /// <summary>All of them as rules see them.</summary>
    public DateReading[] Read(LanguageTables tables, Tokens tokens)
    {
        var sides = new TableDateSides(tables, tokens);
        return
        [
            .. dates.Select(date => new DateReading(tokens, date.First, date.Next)
            {
                Core = tokens.Range(date.CoreFirst, date.CoreNext),
                Whole = tokens.Range(date.Side.First, date.Next),
                IsRelative = date.IsRelative,
                NeedsAnchor = date.NeedsAnchor,
                IsAhead = date.NeedsAnchor && !date.IsRelative && sides.IsAhead(date),
                IsUnread = date.IsUnread,
                Days = date.Days,
                Side = date.Side.Side,
            }),
        ];
    }

    /// <summary>The date that a token is part of; null if it is part of none.</summary>
    public TableDate? At(int index) => FirstWithin(index, index + 1);

    /// <summary>Whether a date has a token between two indexes.</summary>
    public bool IsAnyWithin(int first, int next) => FirstWithin(first, next) is not null;

    private TableDate? FirstWithin(int first, int next)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Next <= first ? (middle + 1, high) : (low, middle);
        }

        return low < dates.Count && dates[low].First < next ? dates[low] : null;
    }
}
