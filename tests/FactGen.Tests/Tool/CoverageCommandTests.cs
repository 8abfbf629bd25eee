using System.Text.Json;

namespace FactGen.Tests.Tool;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void What_no_claim_quotes_is_listed_with_its_place()
    {
        var run = _facts.Run("coverage");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  1:1: sentence", run.Lines);
        Assert.Contains("      Storm closes the harbour", run.Lines);
        Assert.Contains("  1:32: number in no quote: six", run.Lines);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Only_check_fails_on_what_is_left_over()
    {
        Assert.Equal(0, _facts.Run("coverage").ExitCode);
        Assert.Equal(1, _facts.Run("coverage", "--check").ExitCode);
    }

    [Fact]
    public void Headings_and_listed_sentences_are_accounted_for()
    {
        Cover();

        var run = _facts.Run("coverage", "--check");

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public void A_text_that_is_not_there_is_named_and_fails_the_check()
    {
        Cover();
        _facts.Run("lock");
        _facts.Delete("seeds/herald.txt");

        var run = _facts.Run("coverage", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("herald: its text is not here", StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_get_the_same()
    {
        var run = _facts.Run("coverage", "--format", "json");

        using var report = JsonDocument.Parse(run.Output);
        var gazette = report.RootElement.GetProperty("sources")[0];
        Assert.Equal("gazette", gazette.GetProperty("source").GetString());
        Assert.Equal(1, gazette.GetProperty("totals").GetProperty("uncovered").GetInt32());
        Assert.Equal("Storm closes the harbour", gazette.GetProperty("sentences")[0].GetProperty("words").GetString());
        Assert.False(report.RootElement.GetProperty("covered").GetBoolean());
    }

    public void Dispose() => _facts.Dispose();

    private void Cover()
    {
        _facts.Replace("seeds/gazette.yaml", "  language: en\n", "  language: en\n  headings: [Storm closes the harbour]\n");
        _facts.Replace("seeds/herald.yaml", "  language: en\n", "  language: en\n  uncited: [{ quote: six people were hurt, because: who they were is not told }]\n");
    }
}
