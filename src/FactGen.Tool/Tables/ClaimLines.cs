using FactGen.Compiler.Fixes;

namespace FactGen.Tool.Tables;

/// <summary>Writes the rows of one claim as the lines of its map.</summary>
internal static class ClaimLines
{
    /// <summary>The lines, not indented.</summary>
    /// <param name="rows">The rows, which differ only in source and quote.</param>
    /// <param name="mark">The quotation mark of quotes in the file; null if they have one only if they must.</param>
    public static IEnumerable<WrittenLine> Of(IReadOnlyList<ClaimRow> rows, char? mark = null)
    {
        var first = rows[0];
        foreach (var column in ClaimColumns.Claim.Where(column => first[column] is not null))
        {
            if (column is "from" or "to")
            {
                if (column == "from" || first["from"] is null)
                {
                    yield return new WrittenLine("valid:", first.Number, column);
                }

                yield return Line(1, column, first[column]!, first, column);
                continue;
            }

            foreach (var line in column is "because" or "because_by" ? OfReason(first, column) : OfKey(first, column))
            {
                yield return line;
            }
        }

        yield return new WrittenLine("sources:", first.Number, "source");
        foreach (var source in rows.GroupBy(row => row["source"] ?? ""))
        {
            foreach (var line in OfSource(source.Key, [.. source], mark))
            {
                yield return line;
            }
        }
    }

    /// <summary>A reason, as a map if somebody gives it. A giver without a reason is written too: the check reports it.</summary>
    private static IEnumerable<WrittenLine> OfReason(ClaimRow row, string column) => (row["because"], row["because_by"], column) switch
    {
        ({ } reason, null, _) => [Line(0, "because", reason, row, "because")],
        ({ }, { }, "because_by") => [],
        var (reason, person, _) =>
        [
            new WrittenLine("because:", row.Number, column),
            .. reason is null ? [] : new[] { Line(1, "value", reason, row, "because") },
            Line(1, "by", person!, row, "because_by"),
        ],
    };

    private static IEnumerable<WrittenLine> OfKey(ClaimRow row, string column)
    {
        var value = row[column]!;
        const StringSplitOptions parts = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        string[] items = column == "via" ? value.Split([',', ';'], parts) : [value];
        if (items.Length == 1)
        {
            return [Line(0, column, items[0], row, column)];
        }

        return [new WrittenLine($"{column}:", row.Number, column), .. items.Select(item => new WrittenLine($"  - {Scalar(item)}", row.Number, column))];
    }

    private static IEnumerable<WrittenLine> OfSource(string source, ClaimRow[] rows, char? mark)
    {
        var key = Scalar(source);
        if (rows is [var only] && IsPlain(only))
        {
            return [new WrittenLine($"  {key}: {Quote(only, mark)}", only.Number, "quote")];
        }

        var lines = new List<WrittenLine> { new($"  {key}:", rows[0].Number, "source") };
        foreach (var row in rows)
        {
            if (IsPlain(row))
            {
                lines.Add(new WrittenLine($"    - {Quote(row, mark)}", row.Number, "quote"));
                continue;
            }

            var keys = ClaimColumns.Quote.Skip(1).Where(column => row[column] is not null).ToArray();
            lines.AddRange(keys.Select((column, index) =>
                new WrittenLine($"    {(index == 0 ? "- " : "  ")}{column}: {(column == "quote" ? Quote(row, mark) : Scalar(row[column]!))}", row.Number, column)));
        }

        return lines;
    }

    private static bool IsPlain(ClaimRow row) =>
        ClaimColumns.Quote.All(column => column is "source" or "quote" || row[column] is null);

    private static string Quote(ClaimRow row, char? mark) =>
        mark is { } own ? ScalarText.WriteText(row["quote"] ?? "", own) : Scalar(row["quote"] ?? "");

    private static WrittenLine Line(int depth, string key, string value, ClaimRow row, string column) =>
        new($"{new string(' ', 2 * depth)}{key}: {Scalar(value)}", row.Number, column);

    /// <summary>A scalar; <c>true</c> and <c>false</c> stay what they are, for values that are.</summary>
    private static string Scalar(string text) => text is "true" or "false" ? text : ScalarText.WriteText(text, inFlow: false);
}
