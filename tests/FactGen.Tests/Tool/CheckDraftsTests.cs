namespace FactGen.Tests.Tool;

/// <summary><c>factgen check --drafts</c> accepts claims without a source, and reports their number.</summary>
[Trait("Speed", "Slow")]
public sealed class CheckDraftsTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void A_claim_without_a_source_is_a_warning_with_it_and_an_error_without()
    {
        _facts.Replace("facts/weather/storm.yaml", "      value: 2021-03-03\n      sources:\n        gazette: came on 3 March 2021\n", "      value: 2021-03-03\n");

        var drafts = _facts.Run("check", "--drafts");
        Assert.Equal(0, drafts.ExitCode);
        Assert.StartsWith("facts/weather/storm.yaml(12,7): warning FACT3013: 1 claim has no source and is a draft: 'storm/begin'.", Assert.Single(drafts.Lines, line => line.Contains("FACT3")));

        var strict = _facts.Run("check");
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("facts/weather/storm.yaml(12,7): error FACT3001: 'storm/begin' has no source", Assert.Single(strict.Lines, line => line.Contains("FACT3")));
    }

    [Fact]
    public void Where_every_claim_has_a_source_it_changes_nothing() => Assert.Equal(_facts.Run("check"), _facts.Run("check", "--drafts"));

    public void Dispose() => _facts.Dispose();
}
