namespace FactGen.Tool.Tables;

/// <summary>A row of a table of claims.</summary>
/// <param name="Number">Its number as a spreadsheet shows it: the head is row 1.</param>
/// <param name="Cells">The cells that are not empty, by their columns.</param>
internal sealed record ClaimRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The first cell that is below no named column; null if there is none.</summary>
    public string? Surplus { get; init; }

    /// <summary>A cell; null if it is empty or the table has no such column.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);

    /// <summary>What rows of one claim have in common: everything but source and quote.</summary>
    public string ClaimKey => Key(["entity", "property", .. ClaimColumns.Claim]);

    /// <summary>What rows have in common that say the same with the same words.</summary>
    public string WholeKey => Key(ClaimColumns.All);

    private string Key(IEnumerable<string> columns) => string.Join('\u0001', columns.Select(column => this[column]));
}

/// <summary>Something that is wrong with a row.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Column">The column; null for the whole row.</param>
/// <param name="Message">What is wrong, and the way out.</param>
internal sealed record RowProblem(int Row, string? Column, string Message);
