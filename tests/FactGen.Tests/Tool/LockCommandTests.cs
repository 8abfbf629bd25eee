namespace FactGen.Tests.Tool;

public sealed class LockCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void Once_locked_the_facts_are_valid_without_their_texts()
    {
        var run = _facts.Run("lock");
        Assert.Equal("seeds/quotes.lock is written: 3 lines from the texts.", Assert.Single(run.Lines));
        Assert.Equal(0, run.ExitCode);

        Withhold("gazette", "herald");
        var check = _facts.Run("check");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Quotes: 0 in text, 3 in lock, 0 in neither; 0 of 2 texts here.", check.Lines);
    }

    [Fact]
    public void The_file_is_utf8_with_line_feeds_and_no_other_file_is_left()
    {
        _facts.Run("lock");

        var bytes = File.ReadAllBytes(_facts.LockFile);
        Assert.Equal((byte)'#', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(
            ["gazette.txt", "gazette.yaml", "herald.txt", "herald.yaml", "quotes.lock"],
            Directory.GetFiles(Path.GetDirectoryName(_facts.LockFile)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("seeds/quotes.lock is up to date: 3 lines from the texts.", Assert.Single(_facts.Run("lock").Lines));
    }

    [Fact]
    public void A_claim_that_changed_since_does_not_pass_on_its_old_line()
    {
        _facts.Run("lock");
        Withhold("gazette", "herald");
        _facts.Replace("facts/weather/storm.yaml", "value: 12", "value: 13");

        var check = _facts.Run("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.Lines, line => line.StartsWith("facts/weather/storm.yaml(7,20): error FACT3007: ", StringComparison.Ordinal)
            && line.Contains("'storm/boats#1' is not what it was when the lock was written", StringComparison.Ordinal));
        Assert.Contains("Quotes: 0 in text, 2 in lock, 1 in neither; 0 of 2 texts here.", check.Lines);
    }

    [Fact]
    public void Errors_in_the_facts_keep_the_file_from_being_written()
    {
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");

        var run = _facts.Run("lock");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT3003", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("seeds/quotes.lock is not written: fix 1 error first.", run.Lines[^1]);
        Assert.False(File.Exists(_facts.LockFile));
    }

    [Fact]
    public void Lines_of_a_text_that_is_not_here_are_kept_while_they_pin()
    {
        _facts.Run("lock");
        var before = File.ReadAllText(_facts.LockFile);
        Withhold("herald");
        _facts.Replace("facts/weather/storm.yaml", "came on 3 March 2021", "on 3 March 2021");

        var run = _facts.Run("lock");

        Assert.Equal("seeds/quotes.lock is written: 2 lines from the texts, 1 kept of texts that are not here (herald).", Assert.Single(run.Lines));
        var after = File.ReadAllText(_facts.LockFile);
        Assert.Equal(HeraldLines(before), HeraldLines(after));
        Assert.NotEqual(before, after);

        _facts.Replace("facts/weather/storm.yaml", "value: 20", "value: 21");
        Assert.Equal(1, _facts.Run("lock").ExitCode);
        Assert.Equal(after, File.ReadAllText(_facts.LockFile));
    }

    [Fact]
    public void That_the_lock_itself_is_broken_does_not_keep_it_from_being_written()
    {
        _facts.Run("lock");
        var sound = File.ReadAllText(_facts.LockFile);
        _facts.Write("seeds/quotes.lock", "<<<<<<< ours\n" + sound + sound + "gone/claim gazette x\n");
        Assert.Contains("error FACT3011", _facts.Run("check").Output, StringComparison.Ordinal);

        Assert.Equal(0, _facts.Run("lock").ExitCode);
        Assert.Equal(sound, File.ReadAllText(_facts.LockFile));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        _facts.Write("elsewhere/quotes.lock", "");
        File.CreateSymbolicLink(_facts.LockFile, Path.Combine("..", "elsewhere", "quotes.lock"));

        var run = _facts.Run("lock");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'seeds/quotes.lock' is not written: it is a symbolic link, or lies behind one.", run.Reason, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(Path.Combine(_facts.Folder, "elsewhere", "quotes.lock")));
    }

    private static IEnumerable<string> HeraldLines(string text) =>
        text.Split('\n').Where(line => line.Contains(" herald ", StringComparison.Ordinal));

    private void Withhold(params string[] sources) => _facts.Delete([.. sources.Select(source => $"seeds/{source}.txt")]);

    public void Dispose() => _facts.Dispose();
}
