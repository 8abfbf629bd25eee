using System.Globalization;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Linking;

namespace FactGen.Tool.Tables;

/// <summary>The claims of a table, written into the files of a fact base in memory.</summary>
internal sealed class AddedClaims
{
    private readonly FactModel _model;
    private readonly Dictionary<string, (InputFile File, FactsLines Lines)> _files = new(StringComparer.Ordinal);
    private readonly List<RowProblem> _problems = [];
    private readonly IReadOnlyList<InputFile> _inputs;

    private AddedClaims(FactModel model, IReadOnlyList<InputFile> inputs)
    {
        (_model, _inputs) = (model, inputs);
    }

    /// <summary>What is wrong with rows before they can be checked.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>How many claims were written.</summary>
    public int Count { get; private set; }

    /// <summary>The files that changed or are new, with their new text.</summary>
    public IReadOnlyList<InputFile> Changed => [.. _files.Values.Select(file => file.File with { Text = file.Lines.Text })];

    /// <summary>Writes the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="model">The facts as they are.</param>
    /// <param name="inputs">The files of the fact base.</param>
    /// <param name="home">The file, not there yet, for entities that are new.</param>
    public static AddedClaims Write(IReadOnlyList<ClaimRow> rows, FactModel model, IReadOnlyList<InputFile> inputs, InputFile home)
    {
        var added = new AddedClaims(model, inputs);
        added.NoteRepeated(rows);
        foreach (var entity in rows.Where(added.IsComplete).GroupBy(row => row["entity"]!))
        {
            added.Write(entity.Key, [.. entity], home);
        }

        return added;
    }

    /// <summary>The cell behind a diagnostic; null if it is about something else.</summary>
    public (int Row, string? Column)? CellOf(FactDiagnostic diagnostic) =>
        _files.TryGetValue(diagnostic.Place.Path, out var file) && file.Lines[diagnostic.Place.Line] is { Row: > 0 } line
            ? (line.Row, IsInSource(line, diagnostic.Place.Column) ? "source" : line.Column)
            : null;

    /// <summary>A plain quote is on the line of its source, behind the colon.</summary>
    private static bool IsInSource(WrittenLine line, int column) =>
        line.Column == "quote"
        && line.Text.IndexOf(':', StringComparison.Ordinal) is var colon
        && column <= colon
        && line.Text[..Math.Max(0, colon)].TrimStart(' ', '-') != "quote";

    private void NoteRepeated(IReadOnlyList<ClaimRow> rows)
    {
        foreach (var same in rows.GroupBy(row => row.WholeKey).Where(same => same.Count() > 1))
        {
            var first = same.First().Number.ToString(CultureInfo.InvariantCulture);
            _problems.AddRange(same.Skip(1).Select(row => new RowProblem(row.Number, null, $"The row says what row {first} says. Take one of them out.")));
        }
    }

    private bool IsComplete(ClaimRow row)
    {
        var missing = ClaimColumns.Required.FirstOrDefault(column => row[column] is null)
            ?? (row["value"] is null && row["unknown"] is null && row["none"] is null ? "value" : null);
        if (missing is not null)
        {
            _problems.Add(new RowProblem(row.Number, missing, $"The row has no '{missing}'. Write it, or take the row out."));
        }

        if (row.Surplus is { } surplus)
        {
            _problems.Add(new RowProblem(
                row.Number,
                null,
                $"'{surplus}' is below no column. Write a cell that has the separator in it between quotation marks, or name the column."));
        }

        return missing is null && row.Surplus is null;
    }

    private void Write(string entity, ClaimRow[] rows, InputFile home)
    {
        if (FileOf(entity, rows, home) is not { } lines)
        {
            return;
        }

        foreach (var property in rows.GroupBy(row => row["property"]!))
        {
            IReadOnlyList<WrittenLine>[] claims =
            [
                .. property.GroupBy(row => row.ClaimKey)
                    .Select(claim => (IReadOnlyList<WrittenLine>)[.. ClaimLines.Of([.. claim], lines.QuoteMark)]),
            ];
            if (lines.LineOf(entity) is var line and > 0 && lines.AddClaims(line, property.Key, claims))
            {
                Count += claims.Length;
            }
            else
            {
                _problems.Add(new RowProblem(
                    property.First().Number,
                    "entity",
                    $"'{entity}' is written between braces over several lines, where nothing can be added. Write it in lines of its own, a key each."));
            }
        }
    }

    /// <summary>The file that declares an entity, or the new one in which it then is; null if the row does not say what it is.</summary>
    private FactsLines? FileOf(string entity, ClaimRow[] rows, InputFile home)
    {
        if (_model.Entities.TryGetValue(entity, out var declared))
        {
            return LinesOf(_inputs.First(file => file.Path == declared.Key.Place.Path));
        }

        var typed = rows.FirstOrDefault(row => row["type"] is not null);
        var named = rows.FirstOrDefault(row => row["name"] is not null);
        if (typed is null || named is null)
        {
            var column = typed is null ? "type" : "name";
            _problems.Add(new RowProblem(
                rows[0].Number, column, $"'{entity}' is declared nowhere, and no row gives its '{column}'. Correct the id, or write the {column}."));
            return null;
        }

        var lines = LinesOf(home);
        lines.AddEntity(typed["type"]!, entity, named["name"]!, named);
        return lines;
    }

    private FactsLines LinesOf(InputFile file)
    {
        if (!_files.TryGetValue(file.Path, out var found))
        {
            _files.Add(file.Path, found = (file, new FactsLines(file.Text)));
        }

        return found.Lines;
    }
}
