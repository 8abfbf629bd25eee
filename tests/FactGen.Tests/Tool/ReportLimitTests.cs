namespace FactGen.Tests.Tool;

/// <summary>Long reports stay readable: errors first, the rest counted.</summary>
public sealed class ReportLimitTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void Check_shows_as_many_as_it_is_told_and_counts_all_by_id()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");
        var all = _facts.Run("check").Lines.Where(line => line.Contains(" FACT", StringComparison.Ordinal)).ToArray();
        Assert.True(all.Length > 1, "the test needs an error and another diagnostic");

        var lines = _facts.Run("check", "--limit", "1").Lines;

        Assert.Contains(": error FACT", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{all.Length - 1} more are not shown. '--limit {all.Length}' shows all.", lines[1]);
        Assert.Matches("^ +1  FACT3003  error    ", lines[2]);
        Assert.Contains(lines, line => line.StartsWith("      1  FACT5001  info     ", StringComparison.Ordinal));
        Assert.Equal(_facts.Run("check").Lines[^5..], lines[^5..]);
    }

    [Fact]
    public void Coverage_lists_as_much_as_it_is_told_and_sums_up()
    {
        var lines = _facts.Run("coverage", "--limit", "1").Lines;

        Assert.Single(lines, line => line.Contains(": sentence", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(" more are not listed. '--limit ", StringComparison.Ordinal));
        Assert.Equal("Covered: 75 % of the sentences, 80 % of the numbers.", lines[^2]);
        Assert.Equal("2 of 2 sources have something left.", lines[^1]);
        Assert.DoesNotContain(_facts.Run("coverage").Lines, line => line.Contains("not listed", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_names_the_check_that_lists_the_errors()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");

        var last = _facts.Run("coverage", "--limit", "0", "--max-quote-words", "14").Lines[^1];

        Assert.EndsWith("'factgen check --max-quote-words 14' lists them.", last, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_a_hundred_and_a_file_shows_all()
    {
        foreach (var number in Enumerable.Range(1, 110))
        {
            _facts.Write($"facts/misnamed{number}.yml", "");
        }

        Assert.Contains("11 more are not shown. '--limit 111' shows all.", _facts.RunOnTerminal("check").Output, StringComparison.Ordinal);
        var run = _facts.Run("check");
        Assert.Equal("", run.Error);
        Assert.DoesNotContain(" more are not shown.", run.Output, StringComparison.Ordinal);
        Assert.Contains("    110  FACT1008  error    ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --limit -1", "'--limit' needs a number such as 20, and '-1' is none.")]
    [InlineData("coverage --limit few", "'--limit' needs a number such as 20, and 'few' is none.")]
    [InlineData("check --limit 3 --format sarif", "Leave '--limit' or '--format sarif' out.")]
    [InlineData("coverage --limit 3 --format json", "Leave '--limit' or '--format json' out.")]
    public void A_limit_that_cannot_be_is_refused(string line, string says) =>
        Assert.Contains(says, _facts.Run(line.Split(' ')).Error, StringComparison.Ordinal);

    public void Dispose() => _facts.Dispose();
}
