using System.Globalization;

namespace FactGen.Benchmarks.Measuring;

/// <summary>A table in Markdown.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row, a cell for each column.</summary>
    public void Add(params string[] cells)
    {
        if (cells.Length != columns.Length)
        {
            throw new ArgumentException($"'{title}' has {columns.Length} columns.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>Writes it, the first column to the left and the others to the right.</summary>
    public void Write(TextWriter output)
    {
        int[] widths = [.. columns.Select((column, index) => _rows.Select(row => row[index].Length).Append(column.Length).Append(3).Max())];
        output.WriteLine($"### {title}");
        output.WriteLine();
        WriteRow(columns);
        output.WriteLine($"| {string.Join(" | ", widths.Select((width, index) => index == 0 ? new string('-', width) : new string('-', width - 1) + ":"))} |");
        foreach (var row in _rows)
        {
            WriteRow(row);
        }

        output.WriteLine();
        output.Flush();

        void WriteRow(string[] cells) =>
            output.WriteLine($"| {string.Join(" | ", cells.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index])))} |");
    }

    /// <summary>Processor time: <c>1.23 s</c>, <c>4.5 ms</c>, <c>6.7 µs</c>, <c>8.9 ns</c>.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds switch
    {
        >= 1 => Text($"{time.TotalSeconds:0.00} s"),
        >= 0.001 => Text($"{time.TotalMilliseconds:0.0} ms"),
        _ => Text($"{time.TotalMicroseconds:0.0} µs"),
    };

    /// <summary>Memory: <c>12 MB</c>, <c>3.4 KB</c>.</summary>
    public static string Memory(double bytes) => bytes switch
    {
        >= 10e6 => Text($"{bytes / 1e6:0} MB"),
        >= 1e6 => Text($"{bytes / 1e6:0.0} MB"),
        >= 1e3 => Text($"{bytes / 1e3:0.0} KB"),
        _ => Text($"{bytes:0} B"),
    };

    /// <summary>A number of things: <c>10,000</c>.</summary>
    public static string Count(int count) => Text($"{count:N0}");

    /// <summary>A number with two to four significant digits.</summary>
    public static string Number(double number) => Math.Abs(number) switch
    {
        >= 100 => Text($"{number:N0}"),
        >= 10 => Text($"{number:0.0}"),
        >= 0.1 => Text($"{number:0.00}"),
        _ => Text($"{number:0.0000}"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
