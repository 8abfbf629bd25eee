namespace FactGen.Tool.Exports;

/// <summary>The table as CSV (RFC 4180): UTF-8, commas, a row of names, lines that end in CR LF.</summary>
/// <remarks>
/// A spreadsheet would run a field that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of these in full width, a tab or
/// a line break as a formula, although it contains the words of a source. Such a field, and one that begins with an apostrophe,
/// gets one more apostrophe in front. To get the value, a reader removes one apostrophe from the start of each field that has
/// one.
/// </remarks>
internal static class CsvTable
{
    private const char Guard = '\'';

    private const string Formulas = "=+-@＝＋－＠\t\r\n";

    /// <summary>Writes the table.</summary>
    public static void Write(IEnumerable<TableRow> rows, TextWriter csv, CancellationToken cancellation)
    {
        Write(TableColumn.All.Select(column => column.Name), csv);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(TableColumn.All.Select(column => Field(column.TextIn(row) ?? "")), csv);
        }
    }

    private static void Write(IEnumerable<string> fields, TextWriter csv)
    {
        csv.Write(string.Join(',', fields));
        csv.Write("\r\n");
    }

    private static string Field(string value)
    {
        var guarded = value.Length > 0 && (value[0] == Guard || Formulas.Contains(value[0])) ? Guard + value : value;
        return guarded.AsSpan().ContainsAny(",\"\r\n") ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
