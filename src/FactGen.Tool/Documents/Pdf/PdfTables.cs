namespace FactGen.Tool.Documents.Pdf;

/// <summary>Finds tables: short lines beside each other, row under row.</summary>
internal static class PdfTables
{
    /// <summary>A cell has at most this many words: longer lines beside each other are columns of text.</summary>
    private const int MostWords = 8;

    /// <summary>Cells of a row stand at the same height, up to this share of the size of their letters.</summary>
    private const double SameHeight = 0.4;

    /// <summary>Rows are at most so far from each other, by the size of their letters.</summary>
    private const double RowGap = 3;

    /// <summary>The page with each table as one line.</summary>
    public static PdfSheet Join(PdfSheet page)
    {
        var lines = page.Lines.ToList();
        foreach (var table in TablesOf(page.Lines))
        {
            PdfLine[] cells = [.. table.SelectMany(row => row)];
            var first = lines.FindIndex(cells.Contains);
            lines.RemoveAll(cells.Contains);
            lines.Insert(first, cells[0] with
            {
                Text = string.Join('\n', table.Select(row => string.Join('\t', row.OrderBy(cell => cell.Left).Select(cell => cell.Text)))),
                IsTable = true,
            });
        }

        return page with { Lines = lines };
    }

    /// <summary>The rows of each table, from the head of the page to its foot.</summary>
    private static List<List<PdfLine[]>> TablesOf(IReadOnlyList<PdfLine> lines)
    {
        List<List<PdfLine[]>> tables = [];
        PdfLine? above = null;
        foreach (var row in RowsOf(lines).Where(row => row.Length > 1 && Array.TrueForAll(row, IsCell)))
        {
            if (above is null || above.Base - row[0].Base > RowGap * row[0].Size)
            {
                tables.Add([]);
            }

            tables[^1].Add(row);
            above = row[0];
        }

        return tables.FindAll(table => table.Count > 1);
    }

    private static bool IsCell(PdfLine line) => line.Text.Split(' ').Length <= MostWords;

    private static List<PdfLine[]> RowsOf(IReadOnlyList<PdfLine> lines)
    {
        List<PdfLine[]> rows = [];
        foreach (var line in lines.OrderByDescending(line => line.Base))
        {
            if (rows.Count > 0 && rows[^1][0].Base - line.Base <= SameHeight * line.Size)
            {
                rows[^1] = [.. rows[^1], line];
            }
            else
            {
                rows.Add([line]);
            }
        }

        return rows;
    }
}
