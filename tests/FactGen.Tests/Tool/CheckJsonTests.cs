using System.Text.Json;

namespace FactGen.Tests.Tool;

public sealed class CheckJsonTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void The_report_has_the_fields_of_the_format_and_no_others()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");
        _facts.Write("seeds/almanac.yaml", "almanac: { title: An almanac }\n");

        var run = _facts.Run("check", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        var report = document.RootElement;

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(["version", "files", "entities", "claims", "claims_without_reason", "reasons", "quotes", "findings", "diagnostics"], Names(report));
        Assert.Equal(1, report.GetProperty("version").GetInt32());
        Assert.Equal(5, report.GetProperty("files").GetInt32());
        Assert.Equal(1, report.GetProperty("entities").GetInt32());
        Assert.Equal(3, report.GetProperty("claims").GetInt32());

        var quotes = report.GetProperty("quotes");
        Assert.Equal(["total", "in_text", "in_lock"], Names(quotes));
        Assert.Equal([3, 2, 0], quotes.EnumerateObject().Select(count => count.Value.GetInt32()));

        var findings = report.GetProperty("findings");
        Assert.Equal(["settled", "attributed", "disputed", "planned", "alleged", "denied", "unknown", "none", "opinion"], Names(findings));
        Assert.Equal([1, 0, 1, 0, 0, 0, 0, 0, 0], findings.EnumerateObject().Select(count => count.Value.GetInt32()));

        var diagnostics = report.GetProperty("diagnostics").EnumerateArray().ToArray();
        Assert.Equal(["FACT5001", "FACT3003", "FACT3012"], diagnostics.Select(diagnostic => diagnostic.GetProperty("id").GetString()));
        Assert.All(diagnostics, diagnostic => Assert.Equal(
            ["id", "severity", "message", "file", "line", "column", "end_line", "end_column", "claim"], Names(diagnostic)));

        var wrong = diagnostics[1];
        Assert.Equal("error", wrong.GetProperty("severity").GetString());
        Assert.Contains("'sunk 12 boats' is not in 'gazette'", wrong.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("facts/weather/storm.yaml", wrong.GetProperty("file").GetString());
        Assert.Equal(7, wrong.GetProperty("line").GetInt32());
        Assert.Equal(20, wrong.GetProperty("column").GetInt32());
        Assert.Equal(7, wrong.GetProperty("end_line").GetInt32());
        Assert.Equal(24, wrong.GetProperty("end_column").GetInt32());
        Assert.Equal("storm/boats#1", wrong.GetProperty("claim").GetString());

        Assert.Equal("info", diagnostics[0].GetProperty("severity").GetString());
        Assert.Equal("warning", diagnostics[2].GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, diagnostics[2].GetProperty("claim").ValueKind);
    }

    [Fact]
    public void Words_in_any_script_stay_readable()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12 boats", "затонули «12» лодок");

        Assert.Contains("'затонули «12» лодок'", _facts.Run("check", "--format", "json").Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    public void Dispose() => _facts.Dispose();
}
