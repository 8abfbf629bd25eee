namespace FactGen.Tests.Tool;

/// <summary>A source whose document has changed keeps up: what still holds is renewed, and the rest is named.</summary>
public sealed class UpdateSourceTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void Quotes_that_are_still_there_are_locked_again()
    {
        _facts.Run("lock");
        _facts.Write("new/gazette.txt", $"Late edition\n\n{StormFacts.Gazette}");

        var run = _facts.Run("add", "source", "new/gazette.txt", "--update");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(["written: seeds/gazette.txt", "written: seeds/gazette.yaml", "written: seeds/quotes.lock"], run.Lines.Take(3));
        Assert.Equal("2 of 2 quotes of 'gazette' are still there.", run.Lines[^1]);
        Assert.Equal(0, _facts.Run("lock", "--check").ExitCode);
        Assert.Equal("'gazette' is unchanged: its text is the one on the card.", Assert.Single(_facts.Run("add", "source", "new/gazette.txt", "--update").Lines));
    }

    [Fact]
    public void Quotes_that_are_gone_are_listed_with_the_nearest_passage_and_leave_the_lock()
    {
        _facts.Run("lock");
        _facts.Write("gazette.txt", StormFacts.Gazette.Replace("sank 12 boats", "sank 13 boats", StringComparison.Ordinal));

        var run = _facts.Run("add", "source", "gazette.txt", "--update");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("FACT3003: 'sank 12 boats' .*13", Assert.Single(run.Lines, line => line.Contains("FACT3003", StringComparison.Ordinal)));
        Assert.Equal("1 of 2 quotes of 'gazette' are still there.", run.Lines[^1]);
        Assert.Equal(
            ["storm/begin gazette", "storm/boats#2 herald"],
            File.ReadAllLines(_facts.LockFile)
                .Where(line => line.StartsWith("storm", StringComparison.Ordinal))
                .Select(line => string.Join(' ', line.Split(' ')[..2])));
    }

    [Fact]
    public void What_is_no_source_yet_cannot_be_updated()
    {
        _facts.Write("letter.txt", "A letter.");

        Assert.Contains("'letter' is no source with a text", _facts.Run("add", "source", "letter.txt", "--update").Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}
