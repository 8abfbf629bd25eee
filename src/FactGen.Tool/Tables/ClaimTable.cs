using System.Globalization;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Documents;
using FactGen.Tool.Documents.Decoding;
using nietras.SeparatedValues;

namespace FactGen.Tool.Tables;

/// <summary>Reads tables of claims (CSV or TSV, with Sep) as spreadsheets save them.</summary>
internal static class ClaimTable
{
    /// <summary>What Excel writes into the first line to name the separator.</summary>
    private const string SeparatorLine = "sep=";

    /// <summary>The rows of a table, without those that are empty.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">Its path for messages.</param>
    public static IReadOnlyList<ClaimRow> Read(string path, string shown)
    {
        var received = DocumentReader.Receive(path, shown);
        CheckForm(received.Bytes, shown);
        var text = TextOf(received);
        try
        {
            return RowsOf(text, shown);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new CannotRunException($"'{shown}' cannot be read as a table: {exception.Message.ReplaceLineEndings(" ")} Save it as CSV in UTF-8.");
        }
    }

    private static void CheckForm(ReadOnlySpan<byte> bytes, string shown)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new CannotRunException($"'{shown}' is a workbook of a spreadsheet program, and no table in text. Save its sheet as CSV in UTF-8.");
        }

        if (bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new CannotRunException($"'{shown}' is empty. {FirstRow}");
        }
    }

    /// <summary>The text; a byte order mark tells of UTF-16, as spreadsheets save it.</summary>
    private static string TextOf(ReceivedDocument received)
    {
        try
        {
            return DeclaredEncoding.Decode(received, isMarkup: false).Text;
        }
        catch (CannotRunException reason)
        {
            throw new CannotRunException($"{reason.Message} In a spreadsheet program, choose 'CSV UTF-8'.");
        }
    }

    private static List<ClaimRow> RowsOf(string text, string shown)
    {
        var separator = text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && text.Length > SeparatorLine.Length
            ? Sep.New(text[SeparatorLine.Length])
            : (Sep?)null;
        var (start, number) = BeginningOf(text, separator is null ? 0 : SeparatorLine.Length + 1);
        var options = new SepReaderOptions(separator) { HasHeader = false, DisableColCountCheck = true, Unescape = true };
        using var reader = options.FromText(text[start..]);
        string[]? columns = null;
        List<ClaimRow> rows = [];
        foreach (var row in reader)
        {
            number++;
            var cells = new string[row.ColCount];
            for (var index = 0; index < cells.Length; index++)
            {
                cells[index] = OneLine(row[index].ToString());
            }

            if (cells.All(cell => cell.Length == 0))
            {
                continue;
            }

            if (columns is null)
            {
                columns = ColumnsOf(cells, shown);
            }
            else
            {
                rows.Add(RowOf(number, columns, cells));
            }
        }

        CheckQuotationMarks(text, number, shown);
        return rows.Count > 0 ? rows : throw new CannotRunException($"'{shown}' has no rows below its head: there is nothing to add.");
    }

    /// <summary>Where the first row begins, and how many lines are before it: the separator is told by that row.</summary>
    private static (int Start, int Lines) BeginningOf(string text, int from)
    {
        var start = from;
        while (start < text.Length && text[start] is '\n' or '\r')
        {
            start++;
        }

        return (start, text.AsSpan(0, start).Count('\n'));
    }

    private static ClaimRow RowOf(int number, string[] columns, string[] cells)
    {
        Dictionary<string, string> named = new(StringComparer.Ordinal);
        for (var index = 0; index < Math.Min(columns.Length, cells.Length); index++)
        {
            if (columns[index].Length > 0 && cells[index].Length > 0)
            {
                named[columns[index]] = cells[index];
            }
        }

        var surplus = cells.Where((cell, index) => cell.Length > 0 && (index >= columns.Length || columns[index].Length == 0));
        return new ClaimRow(number, named) { Surplus = surplus.FirstOrDefault() };
    }

    /// <summary>A cell with a line break is one line: a quote may have a space there, and YAML has one line for it.</summary>
    private static string OneLine(string cell) => cell.AsSpan().IndexOfAny('\n', '\r') < 0
        ? cell.Trim()
        : string.Join(' ', cell.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A mark that is not closed takes all that follows into one cell.</summary>
    private static void CheckQuotationMarks(string text, int last, string shown)
    {
        if (text.AsSpan().Count('"') % 2 != 0)
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' has a quotation mark that is not closed, in row {last} or before it. Close it, or write one that belongs to the words twice, in a cell between quotation marks."));
        }
    }

    private static string[] ColumnsOf(string[] head, string shown)
    {
        string[] columns = [.. head.Select(name => name.ToLowerInvariant())];
        string[] named = [.. columns.Where(column => column.Length > 0)];
        if (!named.Any(ClaimColumns.All.Contains))
        {
            throw new CannotRunException($"The first row of '{shown}' names no column of a claim: it begins with '{named[0]}'. {FirstRow}");
        }

        if (named.FirstOrDefault(column => !ClaimColumns.All.Contains(column)) is { } unknown)
        {
            throw new CannotRunException(
                $"'{shown}' has the column '{unknown}', and a claim has nothing of that name.{DidYouMean.Sentence(unknown, ClaimColumns.All)} Rename the column, or take it out.");
        }

        if (named.GroupBy(column => column).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new CannotRunException($"'{shown}' has the column '{twice.Key}' twice. A second quote is a row of its own, with everything else the same.");
        }

        return ClaimColumns.Required.FirstOrDefault(column => !columns.Contains(column)) is { } missing
            ? throw new CannotRunException($"'{shown}' has no column '{missing}'. {FirstRow}")
            : columns;
    }

    private static string FirstRow => $"The first row names the columns: {string.Join(", ", ClaimColumns.Required)}, value, and what else a claim has.";
}
