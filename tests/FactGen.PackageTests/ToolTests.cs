namespace FactGen.PackageTests;

/// <summary>The tool as a process, installed from its packed file.</summary>
[Collection(PackedFiles.Collection)]
public sealed class ToolTests(PackedFiles packed)
{
    [Theory]
    [InlineData(0, "Checked 16 files", "check", "--max-quote-words", "15")]
    [InlineData(0, "# FACT3001: Claim without a source", "explain", "FACT3001")]
    [InlineData(2, "", "check", "no-such-folder")]
    public void It_runs(int exitCode, string says, params string[] arguments)
    {
        using var workplace = new Workplace();
        Assert.Contains(says, workplace.Run(RepositoryPaths.Root, packed.Tool, arguments).Ended(exitCode).Output, StringComparison.Ordinal);
    }
}
