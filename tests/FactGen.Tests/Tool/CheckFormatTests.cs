using System.Text.Json;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Tool;

/// <summary>The output formats of <c>check</c> for other systems: the same diagnostics, to the column, in each.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    public CheckFormatTests()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");
        _facts.Write("seeds/almanac, 100%: new.yaml", "almanac: { title: An almanac }\n");
    }

    [Fact]
    public void GitHub_gets_a_command_for_each_diagnostic_and_then_the_counts()
    {
        var run = _facts.Run("check", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Collection(
            run.Lines.Take(4),
            line => Assert.StartsWith("::notice file=facts/weather/storm.yaml,line=5,col=16,title=FACT5001::Sources disagree on", line, StringComparison.Ordinal),
            line => Assert.StartsWith("::error file=facts/weather/storm.yaml,line=7,col=20,title=FACT3003::'sunk 12 boats' is not in", line, StringComparison.Ordinal),
            line => Assert.StartsWith("::warning file=seeds/almanac%2C 100%25%3A new.yaml,line=1,col=1,title=FACT3012::", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Checked 5 files", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("50% of them", "50%25 of them")]
    [InlineData("a: b, c::d", "a: b, c::d")]
    public void A_GitHub_message_is_escaped_as_the_runner_reads_it(string words, string message)
    {
        _facts.Replace("facts/weather/storm.yaml", "sunk 12 boats", $"'{words}'");

        Assert.Contains($",title=FACT3003::'{message}' is not in", _facts.Run("check", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_gets_an_issue_for_each_diagnostic_each_with_a_fingerprint_of_its_own()
    {
        _facts.Replace("facts/weather/storm.yaml", "gazette: sunk 12 boats", "gazette: [sunk 12 boats, sunk 12 boats]");
        using var report = JsonDocument.Parse(_facts.Run("check", "--format", "gitlab").Output);
        JsonElement[] issues = [.. report.RootElement.EnumerateArray()];

        Assert.Equal(["FACT5001", "FACT3003", "FACT3003", "FACT3012"], issues.Select(issue => Text(issue, "check_name")));
        Assert.Equal(["info", "major", "major", "minor"], issues.Select(issue => Text(issue, "severity")));
        Assert.Equal(4, issues.Select(issue => Text(issue, "fingerprint")).Distinct().Count());
        Assert.All(issues, issue => Assert.Matches("^[0-9a-f]{64}$", Text(issue, "fingerprint")));
        Assert.StartsWith("FACT3003: 'sunk 12 boats' is not in", Text(issues[1], "description"), StringComparison.Ordinal);
        Assert.Equal("facts/weather/storm.yaml", Text(issues[1].GetProperty("location"), "path"));
        var positions = issues[1].GetProperty("location").GetProperty("positions");
        Assert.Equal((7, 21), (Number(positions.GetProperty("begin"), "line"), Number(positions.GetProperty("begin"), "column")));
        Assert.Equal((7, 25), (Number(positions.GetProperty("end"), "line"), Number(positions.GetProperty("end"), "column")));
    }

    [Fact]
    public void Sarif_has_what_its_specification_requires()
    {
        using var report = JsonDocument.Parse(_facts.Run("check", "--format", "sarif").Output);
        var log = report.RootElement;
        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.EndsWith("/sarif-schema-2.1.0.json", Text(log, "$schema"), StringComparison.Ordinal);

        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", Text(run, "columnKind"));
        Assert.True(Assert.Single(run.GetProperty("invocations").EnumerateArray()).GetProperty("executionSuccessful").GetBoolean());
        Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _));

        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("FactGen", Text(driver, "name"));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", Text(driver, "semanticVersion"));
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        Assert.Equal(Catalogue.All.Select(rule => rule.Id), rules.Select(rule => Text(rule, "id")));
        Assert.All(rules, rule =>
        {
            var id = Text(rule, "id");
            Assert.Equal(Catalogue.All.Single(known => known.Id == id).Title, Text(rule.GetProperty("shortDescription"), "text"));
            Assert.DoesNotContain('\n', Text(rule.GetProperty("fullDescription"), "text"));
            Assert.Equal(HelpPages.Of(id), Text(rule.GetProperty("help"), "markdown"));
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), new[] { "error", "warning", "note" });
        });

        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["FACT5001", "FACT3003", "FACT3012"], results.Select(result => Text(result, "ruleId")));
        Assert.Equal(["note", "error", "warning"], results.Select(result => Text(result, "level")));
        Assert.All(results, result => Assert.Equal(Text(result, "ruleId"), Text(rules[Number(result, "ruleIndex")], "id")));
        Assert.All(results, result => Assert.Matches("^[0-9a-f]{64}$", Text(result.GetProperty("partialFingerprints"), "diagnostic/v1")));

        var location = Assert.Single(results[1].GetProperty("locations").EnumerateArray());
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(
            [7, 20, 7, 24],
            new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => Number(region, name)));
        Assert.Equal("storm/boats#1", Text(location.GetProperty("logicalLocations")[0], "fullyQualifiedName"));
        Assert.Equal("facts/weather/storm.yaml", UriOf(location));
        Assert.Equal("seeds/almanac%2C%20100%25%3A%20new.yaml", UriOf(results[2].GetProperty("locations")[0]));

        // The other side of a dispute is a place of its own.
        Assert.Equal(8, Number(results[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region"), "startLine"));
    }

    [Fact]
    public void All_forms_report_the_same_places()
    {
        using var json = JsonDocument.Parse(_facts.Run("check", "--format", "json").Output);
        using var sarif = JsonDocument.Parse(_facts.Run("check", "--format", "sarif").Output);
        using var gitlab = JsonDocument.Parse(_facts.Run("check", "--format", "gitlab").Output);
        var expected = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(diagnostic => (Text(diagnostic, "id"), Number(diagnostic, "line"), Number(diagnostic, "column"))).ToArray();

        Assert.Equal(expected, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            return (Text(result, "ruleId"), Number(region, "startLine"), Number(region, "startColumn"));
        }));
        Assert.Equal(expected, gitlab.RootElement.EnumerateArray().Select(issue =>
        {
            var begin = issue.GetProperty("location").GetProperty("positions").GetProperty("begin");
            return (Text(issue, "check_name"), Number(begin, "line"), Number(begin, "column"));
        }));
    }

    [Fact]
    public void Sarif_messages_have_no_links_and_no_placeholders()
    {
        _facts.Replace("facts/weather/storm.yaml", "sunk 12 boats", "sank [12](1) {0} boats");

        using var report = JsonDocument.Parse(_facts.Run("check", "--format", "sarif").Output);

        Assert.Contains(
            report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => Text(result.GetProperty("message"), "text")),
            message => message.Contains(@"sank \[12\](1) {{0}} boats", StringComparison.Ordinal));
    }

    public void Dispose() => _facts.Dispose();

    private static string UriOf(JsonElement location)
    {
        var artifact = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("%SRCROOT%", Text(artifact, "uriBaseId"));
        return Text(artifact, "uri");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
