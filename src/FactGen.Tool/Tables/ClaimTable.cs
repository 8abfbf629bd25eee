using FactGen.Compiler.Diagnostics;
using FactGen.Tool.FactBases;
using nietras.SeparatedValues;

namespace FactGen.Tool.Tables;

/// <summary>Reads tables of claims (CSV or TSV, with Sep).</summary>
internal static class ClaimTable
{
    /// <summary>The rows of a table, without those that are empty.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">Its path for messages.</param>
    public static IReadOnlyList<ClaimRow> Read(string path, string shown)
    {
        var text = Utf8File.Read(path, shown).Text.Read();
        try
        {
            return RowsOf(text, shown);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new CannotRunException($"'{shown}' cannot be read as a table: {exception.Message.ReplaceLineEndings(" ")} Save it as CSV in UTF-8, with as many cells in each row as in the first.");
        }
    }

    private static List<ClaimRow> RowsOf(string text, string shown)
    {
        using var reader = Sep.Reader(options => options with { Unescape = true }).FromText(text);
        string[] columns = [.. reader.Header.ColNames.Select(name => name.Trim().ToLowerInvariant())];
        CheckColumns(columns, shown);
        List<ClaimRow> rows = [];
        var number = 1;
        foreach (var row in reader)
        {
            number++;
            Dictionary<string, string> cells = new(StringComparer.Ordinal);
            for (var index = 0; index < columns.Length; index++)
            {
                if (row[index].ToString().Trim() is { Length: > 0 } cell)
                {
                    cells[columns[index]] = cell;
                }
            }

            if (cells.Count > 0)
            {
                rows.Add(new ClaimRow(number, cells));
            }
        }

        return rows.Count > 0 ? rows : throw new CannotRunException($"'{shown}' has no rows below its head: there is nothing to add.");
    }

    private static void CheckColumns(string[] columns, string shown)
    {
        if (columns.FirstOrDefault(column => !ClaimColumns.All.Contains(column, StringComparer.Ordinal)) is { } unknown)
        {
            throw new CannotRunException(
                $"'{shown}' has a column '{unknown}', which is none of a claim.{DidYouMean.Sentence(unknown, ClaimColumns.All)}");
        }

        if (ClaimColumns.Required.FirstOrDefault(column => !columns.Contains(column)) is { } missing)
        {
            throw new CannotRunException(
                $"'{shown}' has no column '{missing}': its first row names the columns, at least {string.Join(", ", ClaimColumns.Required)} and 'value'.");
        }
    }
}
