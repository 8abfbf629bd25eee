namespace FactGen.Tests.Tool;

/// <summary>A mistyped command line: what was meant, and where to look it up.</summary>
public sealed class SuggestionTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Theory]
    [InlineData("chek", "factgen: 'chek' is no command of 'factgen'. Did you mean 'check'?\nfactgen: 'factgen --help' lists its commands.\n")]
    [InlineData("chek --format json", "factgen: 'chek' is no command of 'factgen'. Did you mean 'check'?\nfactgen: 'factgen --help' lists its commands.\n")]
    [InlineData("add sorce a.txt", "factgen: 'sorce' is no command of 'factgen add'. Did you mean 'source'?\nfactgen: 'factgen add --help' lists its commands.\n")]
    [InlineData("elephant", "factgen: 'elephant' is no command of 'factgen'.\nfactgen: 'factgen --help' lists its commands.\n")]
    [InlineData("check --textroot x", "factgen: '--textroot' is no option of 'factgen check'. Did you mean '--text-root'?\nfactgen: 'factgen check --help' lists its arguments and options.\n")]
    [InlineData("check . --textroot x", "'--textroot' is no option of 'factgen check'. Did you mean '--text-root'?")]
    [InlineData("lock --chek", "'--chek' is no option of 'factgen lock'. Did you mean '--check'?")]
    [InlineData("find harbour --mst 3", "'--mst' is no option of 'factgen find'. Did you mean '--most'?")]
    [InlineData("report site --titel x", "'--titel' is no option of 'factgen report'. Did you mean '--title'?")]
    [InlineData("check --elephant", "'--elephant' is no option of 'factgen check'.\n")]
    [InlineData("check --format jsn", "Must be one of: 'text' 'json'")]
    public void It_says_what_was_meant(string line, string says)
    {
        var run = _facts.Run(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("find -- --most")]
    [InlineData("report site --title --most")]
    public void Words_that_look_like_an_option_may_be_given_where_they_are_none(string line) =>
        Assert.DoesNotContain("is no option", _facts.Run(line.Split(' ')).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help check", "check --help")]
    [InlineData("help add source", "add source --help")]
    public void Help_is_a_command_too(string line, string same)
    {
        var run = _facts.Run(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(_facts.Run(same.Split(' ')).Output, run.Output);
    }

    public void Dispose() => _facts.Dispose();
}
