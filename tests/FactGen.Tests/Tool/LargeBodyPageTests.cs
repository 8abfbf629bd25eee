using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using FactGen.Tests.Bases;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Tool;

/// <summary>
/// The page on large bodies of facts (<c>LARGE.md</c>): DuckDB runs each query on exports and reports of several fact bases, and gives
/// the rows that the page shows below it.
/// </summary>
public sealed partial class LargeBodyPageTests : IDisposable
{
    private static readonly string s_page =
        File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Tool", "LARGE.md")).ReplaceLineEndings("\n");

    private readonly FactBaseOnDisk _disk = new();

    private readonly DuckDBConnection _duck = new("DataSource=:memory:");

    public LargeBodyPageTests()
    {
        _duck.Open();
        foreach (var folder in new[] { "exports", "before", "reports" })
        {
            Directory.CreateDirectory(Path.Combine(_disk.Folder, folder));
        }

        _disk.Write("Port.dll", CompiledBase.Port.Image);
        Write("Port", PortFacts.Port);
        Write("Letters", PortFacts.Letters);
        Write("Guild", PortFacts.Guild);
    }

    [Fact]
    public void Five_questions_are_answered_over_several_fact_bases()
    {
        Export("before");
        Write("Letters", PortFacts.DissentingLetters);
        Export("exports");

        AssertGives("## Five questions", 6);
    }

    [Fact]
    public void Reports_of_checks_side_by_side_are_read_together()
    {
        Write("Letters", PortFacts.Letters.Edit("letters.yaml", "by: torvald", "by: torwald"));
        Assert.Equal(0, Check("Port"));
        Assert.Equal(1, Check("Letters", "--base", "Port.dll"));
        Assert.Equal(0, Check("Guild", "--base", "Port.dll"));

        AssertGives("## Checks side by side", 2);
    }

    /// <summary>Why one fact base is not checked in parts: a part lacks entities, or passes with an id that another part has too.</summary>
    [Fact]
    public void A_part_of_a_fact_base_is_not_checked_by_itself()
    {
        const string again = "Place:\n  veldhaven: { name: Veldhaven, inhabitants: { value: 30000, sources: { ledger: \"a town of 30,000 inhabitants\" } } }\n";
        Write("Lacking", PortFacts.Port.Without("people.yaml"));
        Write("Passing", PortFacts.Port.Without("people.yaml").Without("watch.yaml").With("facts", "again.yaml", again));
        Write("Whole", PortFacts.Port.With("facts", "again.yaml", again));

        Assert.Contains("FACT2004", _disk.Run("check", "Lacking").Output, StringComparison.Ordinal);
        Assert.Equal(0, _disk.Run("check", "Passing").ExitCode);
        Assert.Contains("FACT2006", _disk.Run("check", "Whole").Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _duck.Dispose();
        _disk.Dispose();
    }

    private void Write(string facts, FactBaseFiles files)
    {
        foreach (var file in files.Complete)
        {
            _disk.Write($"{facts}/{file.Path}", file.Text);
        }
    }

    private void Export(string folder)
    {
        foreach (var facts in new[] { "Port", "Letters", "Guild" })
        {
            string[] bases = facts == "Port" ? [] : ["--base", "Port.dll"];
            var run = _disk.Run(["export", $"{folder}/{facts.ToLowerInvariant()}.parquet", facts, .. bases]);
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
        }
    }

    private int Check(string facts, params string[] bases)
    {
        var run = _disk.Run(["check", facts, "--format", "json", .. bases]);
        _disk.Write($"reports/{facts}.json", run.Output);
        return run.ExitCode;
    }

    /// <summary>Runs the statements of a section; each query gives the rows below it.</summary>
    private void AssertGives(string heading, int queries)
    {
        var start = s_page.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = s_page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var statements = Statement().Matches(s_page[start..(end < 0 ? s_page.Length : end)]);
        Assert.Equal(queries, statements.Count(statement => statement.Groups["rows"].Success));
        var given = statements
            .Select(statement => (Rows: statement.Groups["rows"], Gives: RowsOf(statement.Groups["sql"].Value)))
            .ToArray();
        Assert.True(
            given.All(query => !query.Rows.Success || query.Rows.Value == query.Gives),
            string.Join("\n", given.Where(query => query.Rows.Success).Select(query => query.Gives)));
    }

    private string RowsOf(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = FilesOf().Replace(sql, files => $"'{_disk.Folder}/{files.Groups["path"].Value}'");
        using var reader = command.ExecuteReader();
        var rows = new StringBuilder();
        while (reader.Read())
        {
            rows.AppendJoin(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Shown(reader.GetValue(column)))).Append('\n');
        }

        return rows.ToString();
    }

    private static string Shown(object value) => value switch
    {
        DBNull => "–",
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Shown)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"^```sql\n(?<sql>.*?)^```$(?:\n\n^```text\n(?<rows>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Statement();

    [GeneratedRegex("'(?<path>(?:exports|before|reports)/[^']*)'")]
    private static partial Regex FilesOf();
}
