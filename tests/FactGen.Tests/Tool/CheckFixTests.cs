using System.Text;

namespace FactGen.Tests.Tool;

/// <summary><c>factgen check --fix</c> on files.</summary>
public sealed class CheckFixTests : IDisposable
{
    private const string StormFile = "facts/weather/storm.yaml";

    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void What_can_be_fixed_is_fixed_and_reported()
    {
        _facts.Replace(StormFile, "sank 12 boats", "sank 12 boats!");
        _facts.Replace(StormFile, "herald: sank", "heralt: sank");

        var run = _facts.Run("check", "--fix");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                $"{StormFile}(7,28): fixed FACT3003: Quote the text as it stands: 'sank 12 boats'",
                $"{StormFile}(10,11): fixed FACT3002: Write 'herald' instead of 'heralt'",
            ],
            run.Lines[..2]);
        Assert.Equal("0 errors, 0 warnings, 1 info.", run.Lines[^1]);
        Assert.Equal(StormFacts.Facts, Text(StormFile));
    }

    [Fact]
    public void A_dry_run_says_what_it_would_do_and_writes_nothing()
    {
        _facts.Replace(StormFile, "sank 12 boats", "sank 12 boats!");
        var before = Text(StormFile);

        var run = _facts.Run("check", "--fix", "--dry-run");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{StormFile}(7,28): would fix FACT3003: Quote the text as it stands: 'sank 12 boats'", run.Lines[0]);
        Assert.Contains("error FACT3003", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(StormFile));

        Assert.Equal(2, _facts.Run("check", "--dry-run").ExitCode);
    }

    [Fact]
    public void What_would_change_a_word_is_left_to_a_person()
    {
        _facts.Replace(StormFile, "sank 12 boats", "sunk 12 boats");
        var before = Text(StormFile);

        var run = _facts.Run("check", "--fix");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT3003", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(StormFile));
    }

    [Fact]
    public void What_cannot_be_fixed_is_still_an_error()
    {
        _facts.Replace(StormFile, "herald: sank 20 boats", "almanac: sank 20 boats");

        var run = _facts.Run("check", "--fix", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FACT3002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fixed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_files_without_a_fault_stay()
    {
        _facts.Write(
            StormFile,
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(StormFacts.Facts.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("came on", "came, on", StringComparison.Ordinal))
            ]);
        var (card, written) = (Path.Combine(_facts.Folder, "seeds/gazette.yaml"), new DateTime(2021, 3, 4, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(card, written);

        Assert.Equal(0, _facts.Run("check", "--fix").ExitCode);
        Assert.Equal("\uFEFF" + StormFacts.Facts.Replace("\n", "\r\n", StringComparison.Ordinal), Text(StormFile));
        Assert.Equal(written, File.GetLastWriteTimeUtc(card));
    }

    public void Dispose() => _facts.Dispose();

    private string Text(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_facts.Folder, path)));
}
