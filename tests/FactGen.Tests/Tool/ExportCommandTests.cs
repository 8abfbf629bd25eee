using System.Text;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Tool.Exports;

namespace FactGen.Tests.Tool;

/// <summary>
/// DuckDB and a JSON parser read the output back, cell by cell, on facts whose words are made to break formats. <c>Exports/check.mjs</c>
/// reads RDF back.
/// </summary>
public sealed class ExportCommandTests : IDisposable
{
    private static readonly string Hostile = Path.Combine(RepositoryPaths.Root, "tests", "FactGen.Tests", "Tool", "Exports", "hostile");

    private readonly FactBaseOnDisk _facts = new();

    public static TheoryData<string> Formats => ["json", "csv", "jsonld", "trig", "parquet"];

    [Theory]
    [InlineData("csv", "read_csv('{0}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')")]
    [InlineData("parquet", "read_parquet('{0}')")]
    public void A_table_reads_back_cell_by_cell(string format, string reader)
    {
        var path = Export(format);
        TableRow[] rows = [.. TableRow.Of(ExportedFacts.Of(HostileFacts()))];

        var read = Query($"SELECT * FROM {string.Format(null, reader, path)}");

        Assert.Equal(19, read.Count);
        Assert.Equal(rows.Length, read.Count);
        foreach (var (row, cells) in rows.Zip(read))
        {
            Assert.Equal(TableColumn.All.Select(column => column.Name), cells.Select(cell => cell.Name));
            foreach (var (column, cell) in TableColumn.All.Zip(cells, (column, cell) => (column, cell.Value)))
            {
                var expected = format == "csv" ? column.TextIn(row)
                    : column.Type == typeof(double) ? (double?)(decimal?)column.Value(row)
                    : column.Value(row);
                Assert.Equal((column.Name, expected), (column.Name, format == "csv" && cell is string text ? Unguarded(text) : cell));
            }
        }
    }

    /// <summary>As the model has it, in the words of the facts.</summary>
    [Theory]
    [InlineData("claim = 'a-note/words#1'", "value", "=SUM(A1)")]
    [InlineData("claim = 'a-note/words#3'", "note", "two\nlines, \"quoted\"\twith a tab")]
    [InlineData("claim = 'a-note/words#4'", "value", "'quoted' here")]
    [InlineData("claim = 'a-note/words#7'", "prefix", "and a")]
    [InlineData("claim = 'a-note/size'", "lower", -3.0)]
    [InlineData("claim = 'a-note/odds'", "kind", "ratio")]
    [InlineData("claim = 'a-note/odds'", "lower", 0.00002)]
    [InlineData("claim = 'a-note/troops'", "upper", 2415.0)]
    [InlineData("claim = 'a-note/troops'", "unit", "=soldiers")]
    [InlineData("claim = 'a-note/day'", "earliest", "2021-03-05")]
    [InlineData("claim = 'a-note/cost'", "unit", "EUR")]
    [InlineData("claim = 'a-note/author'", "retracted_reason", "@wrong")]
    [InlineData("claim = 'a-note/page'", "via", "ann-berg")]
    [InlineData("claim = 'ann-berg/role'", "valid_to", "2021-03-03")]
    [InlineData("claim = 'ann-berg/role'", "entity_living", true)]
    public void An_exact_value_in_parquet(string where, string column, object expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(Query($"SELECT {column} FROM read_parquet('{Export("parquet")}') WHERE {where}"))).Value);

    [Fact]
    public void A_spreadsheet_finds_no_formula()
    {
        var cells = Query($"SELECT * FROM read_csv('{Export("csv")}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')").SelectMany(row => row).Select(cell => cell.Value).OfType<string>().ToArray();

        Assert.DoesNotContain(cells, cell => "=+-@＝＋－＠\t\r\n".Contains(cell[0]));
        Assert.Contains("'=SUM(A1)", cells);
        Assert.Contains("'＝SUM(A1)", cells);
        Assert.Contains("'-3", cells);
        Assert.Contains("''quoted' here", cells);
    }

    [Fact]
    public void Json_reads_back()
    {
        var text = File.ReadAllText(Export("json"));
        var facts = JsonNode.Parse(text)!;

        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        var expected = HostileFacts().Model;
        Assert.Equal(1, facts["version"]!.GetValue<int>());
        Assert.Equal(expected.AllClaims.Count(), facts["claims"]!.AsArray().Count);
        Assert.Equal(
            expected.Entities.Keys.Order(StringComparer.Ordinal),
            facts["entities"]!.AsArray().Select(entity => entity!["id"]!.GetValue<string>()));
        foreach (var claim in facts["claims"]!.AsArray())
        {
            var declared = expected.Claims[claim!["id"]!.GetValue<string>()].Claim;
            Assert.Equal(declared.Value?.Canonical, claim["value"]?.GetValue<string>());
            Assert.Equal(
                (declared.ReasonFor(ReasonKey.Value), declared.Note, declared.By),
                (claim["because"]?.GetValue<string>(), claim["note"]?.GetValue<string>(), claim["by"]?.GetValue<string>()));
            Assert.Equal(
                declared.Sources.SelectMany(
                    source => source.Quotes, (source, quote) => (source.Source, quote.Exact, quote.Prefix, quote.Suffix)),
                claim["quotes"]!.AsArray()
                    .Select(quote =>
                        (
                            quote!["source"]!.GetValue<string>(),
                            quote["exact"]!.GetValue<string>(),
                            quote["prefix"]?.GetValue<string>(),
                            quote["suffix"]?.GetValue<string>())));
        }
    }

    /// <summary>If the texts are missing, the lock contains as much: the same facts give the same bytes.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_facts_give_the_same_bytes(string format)
    {
        _facts.Run("lock");
        var first = ExportHere(format);
        _facts.Delete("seeds/gazette.txt", "seeds/herald.txt");

        Assert.Equal(first, ExportHere(format));
    }

    /// <summary>Of a text, only its quotes and the headings above them that the card has, whatever else the card says about it.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void No_other_words_of_a_text_get_out(string format)
    {
        _facts.Replace(
            "seeds/gazette.yaml",
            "  language: en\n",
            "  language: en\n  headings: [Storm]\n  uncited: [{ quote: the ferry stayed in port, because: not told }]\n");
        var bytes = ExportHere(format);
        var words = format == "parquet"
            ? string.Join('\n', Query($"SELECT * FROM read_parquet('{Path.Combine(_facts.Folder, "out.parquet")}')").SelectMany(row => row).Select(cell => cell.Value))
            : Encoding.UTF8.GetString(bytes);

        Assert.Contains("sank 12 boats", words, StringComparison.Ordinal);
        Assert.All(["closes the harbour", "ferry stayed", "six people"], withheld => Assert.DoesNotContain(withheld, words, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Broken_off_or_with_errors_nothing_is_written(string format)
    {
        _facts.Write($"out.{format}", "what was there");
        Assert.Equal(130, _facts.RunUntil(new CancellationToken(canceled: true), new StringWriter(), "export", $"out.{format}").ExitCode);

        _facts.Replace("facts/weather/storm.yaml", "value: 12", "value: 13");
        var run = _facts.Run("export", $"out.{format}");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("facts/weather/storm.yaml(5,16): error FACT4001", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"factgen: 'out.{format}' is not written: fix 1 error first.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("what was there", File.ReadAllText(Path.Combine(_facts.Folder, $"out.{format}")));
        Assert.Empty(Directory.GetFiles(_facts.Folder, "*.tmp"));
    }

    /// <summary>It becomes a literal, a cell or an attribute: whatever is no tag is an error first.</summary>
    [Theory]
    [InlineData("json", "en-Latn-GB", "\"language\": \"en-Latn-GB\"")]
    [InlineData("csv", "en-Latn-GB", ",en-Latn-GB,")]
    [InlineData("jsonld", "en-Latn-GB", "\"en-Latn-GB\"")]
    [InlineData("trig", "en-Latn-GB", "dct:language \"en-Latn-GB\"")]
    [InlineData("json", "'en\", \"x\": \"'", null)]
    [InlineData("csv", "'en,=SUM(A1)'", null)]
    [InlineData("jsonld", "'en\", \"x\": \"'", null)]
    [InlineData("trig", "'en\" . <urn:a> <urn:b> \"c'", null)]
    public void Only_a_tag_of_a_language_gets_out(string format, string tag, string? expected)
    {
        _facts.Replace("seeds/gazette.yaml", "language: en\n", $"language: {tag}\n");
        var run = _facts.Run("export", $"out.{format}");

        Assert.Equal(expected is null ? 1 : 0, run.ExitCode);
        Assert.Equal(expected is not null, File.Exists(Path.Combine(_facts.Folder, $"out.{format}")));
        Assert.Contains(
            expected ?? "error FACT1004",
            expected is null ? run.Error : File.ReadAllText(Path.Combine(_facts.Folder, $"out.{format}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_is_reported()
    {
        Assert.Contains("'facts.xls' does not end in a format's", _facts.Run("export", "facts.xls").Reason, StringComparison.Ordinal);
        Assert.Contains("'facts' begins no names", _facts.Run("export", "out.trig", "--namespace", "facts").Reason, StringComparison.Ordinal);
        Assert.Contains("'a b:c' is no IRI", _facts.Run("export", "out.trig", "--creator", "a b:c").Reason, StringComparison.Ordinal);
        Assert.Contains("'yesterday' is no day", _facts.Run("export", "out.trig", "--created", "yesterday").Reason, StringComparison.Ordinal);
        Assert.Contains("'nowhere/out.csv' cannot be written", _facts.Run("export", "nowhere/out.csv").Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();

    private static string Unguarded(string text) => text.StartsWith('\'') ? text[1..] : text;

    private string Export(string format)
    {
        var path = Path.Combine(_facts.Folder, $"hostile.{format}");
        Assert.Equal((0, ""), (_facts.RunIn(Hostile, "export", path) is var run ? run.ExitCode : -1, run.Error));
        return path;
    }

    private byte[] ExportHere(string format)
    {
        Assert.Equal(0, _facts.Run("export", $"out.{format}").ExitCode);
        return File.ReadAllBytes(Path.Combine(_facts.Folder, $"out.{format}"));
    }

    private static CheckedFacts HostileFacts() => FactCompiler.Check(
    [
        .. Files("facts", "schema.yaml", InputKind.Schema),
        .. Files("facts", "notes.yaml", InputKind.Facts),
        .. Files("seeds", "log.yaml", InputKind.Card),
        .. Files("seeds", "log.txt", InputKind.Text),
    ]);

    private static IEnumerable<InputFile> Files(string folder, string name, InputKind kind) =>
        [new(kind, $"{folder}/{name}", name, File.ReadAllText(Path.Combine(Hostile, folder, name)))];

    private static IReadOnlyList<IReadOnlyList<(string Name, object? Value)>> Query(string sql)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<IReadOnlyList<(string, object?)>> rows = [];
        while (reader.Read())
        {
            rows.Add(
                [
                    .. Enumerable.Range(0, reader.FieldCount)
                        .Select(column => (reader.GetName(column), reader.IsDBNull(column) ? null : reader.GetValue(column)))
                ]);
        }

        return rows;
    }
}
