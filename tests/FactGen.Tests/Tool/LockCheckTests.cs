namespace FactGen.Tests.Tool;

public sealed class LockCheckTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void A_lock_that_is_what_the_texts_give_is_proved()
    {
        _facts.Run("lock");

        var run = _facts.Run("lock", "--check");

        Assert.Equal("seeds/quotes.lock is what the texts give: 3 lines.", Assert.Single(run.Lines));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_lock_that_is_not_there_proves_nothing_and_is_not_written()
    {
        var run = _facts.Run("lock", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("seeds/quotes.lock is not there.", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_facts.LockFile));
    }

    [Fact]
    public void A_stale_lock_is_explained_claim_by_claim()
    {
        _facts.Run("lock");
        _facts.Replace("facts/weather/storm.yaml", "value: 12\n", "value: 12\n        because: the harbour counted them\n");
        _facts.Replace("facts/weather/storm.yaml", "    begin:\n", "    begin:\n      id: first-day\n");
        var before = File.ReadAllBytes(_facts.LockFile);

        var run = _facts.Run("lock", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["  missing: first-day (gazette)", "  surplus: storm/begin (gazette)", "  different: storm/boats#1 (gazette)"],
            run.Lines.Skip(1));
        Assert.Equal(before, File.ReadAllBytes(_facts.LockFile));
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("# The quotes", "# My quotes")]
    public void The_same_lines_written_otherwise_are_not_the_same_file(string old, string replacement)
    {
        _facts.Run("lock");
        _facts.Replace("seeds/quotes.lock", old, replacement);

        var run = _facts.Run("lock", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not written as 'factgen lock' writes it", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_a_difference_too()
    {
        _facts.Run("lock");
        _facts.Write("seeds/quotes.lock", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(_facts.LockFile)]);

        Assert.Equal(1, _facts.Run("lock", "--check").ExitCode);
    }

    [Theory]
    [InlineData("gazette")]
    [InlineData("gazette", "herald")]
    public void An_absent_text_leaves_its_card_unproved(params string[] absent)
    {
        _facts.Run("lock");
        _facts.Delete([.. absent.Select(source => $"seeds/{source}.txt")]);

        var run = _facts.Run("lock", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"seeds/quotes.lock is not proved for {string.Join(", ", absent)}: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_facts_prove_nothing()
    {
        _facts.Run("lock");
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");

        var run = _facts.Run("lock", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT3003", run.Lines[0], StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}
