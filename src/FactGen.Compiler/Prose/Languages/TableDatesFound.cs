namespace FactGen.Compiler.Prose.Languages;

/// <summary>The dates of a text, in its order, to be asked for by the index of a token.</summary>
/// <param name="dates">The dates; none begins before another ends.</param>
internal sealed class TableDatesFound(List<TableDate> dates)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<TableDate> All => dates;

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
