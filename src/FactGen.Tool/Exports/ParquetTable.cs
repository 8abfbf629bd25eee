using Parquet;
using Parquet.Schema;

namespace FactGen.Tool.Exports;

/// <summary>The table as a Parquet file, in row groups. Every column is nullable; numbers are doubles.</summary>
internal static class ParquetTable
{
    /// <summary>The most rows of a group: readers load a column of a group as a whole.</summary>
    private const int RowsOfGroup = 100_000;

    /// <summary>Writes the table.</summary>
    public static async Task WriteAsync(IReadOnlyList<TableRow> rows, Stream output, CancellationToken cancellation)
    {
        var schema = new ParquetSchema(TableColumn.All.Select(column => new DataField(column.Name, column.Type, isNullable: true)));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        await using var file = await ParquetWriter.CreateAsync(schema, output, options, cancellationToken: cancellation);
        foreach (var part in rows.Chunk(RowsOfGroup).DefaultIfEmpty([]))
        {
            using var group = file.CreateRowGroup();
            foreach (var (column, field) in TableColumn.All.Zip(schema.DataFields))
            {
                await WriteAsync(group, field, column, part, cancellation);
            }

            group.CompleteValidate();
        }
    }

    private static Task WriteAsync(
        ParquetRowGroupWriter group,
        DataField field,
        TableColumn column,
        IReadOnlyList<TableRow> rows,
        CancellationToken cancellation) =>
        column.Type == typeof(bool) ? group.WriteAsync<bool>(
            field,
            rows.Select(row => (bool?)column.Value(row)).ToArray(),
            cancellationToken: cancellation)
        : column.Type == typeof(double) ? group.WriteAsync<double>(
            field,
            rows.Select(row => (double?)(decimal?)column.Value(row)).ToArray(),
            cancellationToken: cancellation)
        : group.WriteAsync(field, rows.Select(row => (string?)column.Value(row)!).ToArray());
}
