using System.CommandLine;
using System.Globalization;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;
using FactGen.Tool.Tables;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen add claims</c>: takes the rows of a table in as claims.</summary>
internal static class AddClaimsCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "claims";

    /// <summary>The warning that a claim is there twice: of a table that was added before, nothing is added again.</summary>
    private static readonly string SaidAlready = Catalogue.SameClaimTwice.Id;

    private const string Summary =
        "Writes the rows of a table as claims, each where its entity and property are; entities that are new go into a file of their own, "
        + "named after the table. Nothing is written unless everything passes the check; otherwise row and column of what does not are named.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var table = new Argument<string>("table") { Description = "A CSV or TSV file in UTF-8, whose first row names the columns." };
        var factBase = new FactBaseOptions();
        var command = new Command(Name, Summary) { table };
        factBase.AddTo(command);
        command.Does((parsed, cancellation) =>
        {
            var (folder, limit) = (factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller));
            var shown = parsed.GetRequiredValue(table);
            var rows = ClaimTable.Read(caller.Absolute(shown), shown);
            var before = FactBaseRun.Of(folder, limit);
            var added = AddedClaims.Write(rows, before.Facts.Model, before.Files, HomeOf(shown, folder, caller));
            if (added.Problems.Count > 0)
            {
                return Refuse(added.Problems, [], added, shown, caller);
            }

            cancellation.ThrowIfCancellationRequested();
            var changed = added.Changed.ToDictionary(file => file.Path, StringComparer.Ordinal);
            InputFile[] files = [.. before.Files.Where(file => !changed.ContainsKey(file.Path)), .. changed.Values];
            var after = FactCompiler.Check(files, new CheckOptions(limit), new AllProcessors(), folder.ReadBases());
            FactDiagnostic[] isNew =
            [
                .. DiagnosticChanges.Between(before.Facts.Diagnostics, after.Diagnostics).New
                    .Where(diagnostic => diagnostic.Severity is not Severity.Info),
            ];
            if (isNew.Any(diagnostic => diagnostic.Severity is Severity.Error || diagnostic.Rule.Id == SaidAlready))
            {
                return Refuse([], isNew, added, shown, caller);
            }

            Write(added, isNew, shown, folder, caller);
            return ExitCode.Holds;
        });
        return command;
    }

    /// <summary>The file for entities that are new: named after the table, and not there yet.</summary>
    private static InputFile HomeOf(string table, FactBaseFolder folder, Caller caller)
    {
        var stem = Path.GetFileNameWithoutExtension(table);
        var path = Path.Combine(folder.Facts, $"{stem}.yaml");
        for (var number = 2; FactBaseFolder.Exists(path); number++)
        {
            path = Path.Combine(folder.Facts, string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.yaml"));
        }

        return new InputFile(InputKind.Facts, caller.Shown(path), Path.GetFileName(path), "");
    }

    private static int Refuse(
        IReadOnlyList<RowProblem> problems, IReadOnlyList<FactDiagnostic> diagnostics, AddedClaims added, string table, Caller caller)
    {
        var page = caller.Page;
        foreach (var problem in problems.OrderBy(problem => problem.Row))
        {
            page.Line(PlaceOf(table, problem.Row, problem.Column), ": ", new Run("error", Look.Error), $": {problem.Message}");
        }

        Report(diagnostics, added, table, page);
        page.Line("Nothing is written.");
        return ExitCode.Errors;
    }

    private static void Write(
        AddedClaims added, IReadOnlyList<FactDiagnostic> warnings, string table, FactBaseFolder folder, Caller caller)
    {
        foreach (var file in added.Changed)
        {
            folder.Write(file);
            caller.Page.Line(new Run("written: ", Look.Good), file.Path);
        }

        Report(warnings, added, table, caller.Page);
        caller.Page.Line($"{TextReport.Counted(added.Count, "claim")} added; the facts pass the check.");
    }

    private static void Report(IEnumerable<FactDiagnostic> diagnostics, AddedClaims added, string table, Page page)
    {
        foreach (var (diagnostic, cell) in diagnostics
            .Select(diagnostic => (diagnostic, Cell: added.CellOf(diagnostic)))
            .OrderBy(item => item.Cell?.Row ?? int.MaxValue))
        {
            var isError = diagnostic.Severity is Severity.Error;
            page.Line(
                cell is var (row, column) ? PlaceOf(table, row, column) : diagnostic.Place.ToString(),
                ": ",
                new Run(isError ? "error" : "warning", isError ? Look.Error : Look.Warning),
                $" {diagnostic.Rule.Id}: {diagnostic.Message}");
        }
    }

    private static string PlaceOf(string table, int row, string? column) =>
        string.Create(CultureInfo.InvariantCulture, $"{table}, row {row}{(column is null ? "" : $", column '{column}'")}");
}
