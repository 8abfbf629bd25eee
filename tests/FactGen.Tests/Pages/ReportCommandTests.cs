using FactGen.Tests.Tool;
using FactGen.Tool;
using FactGen.Tool.Pages;

namespace FactGen.Tests.Pages;

public sealed class ReportCommandTests : IDisposable
{
    private readonly ReportOnDisk _report = new();

    [Fact]
    public void It_has_a_page_for_everything_and_says_where_to_begin()
    {
        var run = _report.Facts.Run("report", "site");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["written: site, 14 files; begin with site/index.html"], run.Lines);
        Assert.Equal(
            [
                "disagreements.html", "entities.html", "entities/storm.html", "factgen-report.txt", "figures.html", "index.html", "search-index.js", "search.html", "search.js",
                "site.css", "sources.html", "sources/gazette.html", "sources/herald.html", "speakers.html", "timeline.html",
            ],
            _report.Files);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_wherever_they_lie()
    {
        using var other = new ReportOnDisk();
        _report.Write("--with-texts");
        var run = other.Facts.RunIn(Path.GetTempPath(), "report", Path.Combine(other.Facts.Folder, "site"), other.Facts.Folder, "--with-texts");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(_report.Files, other.Files);
        Assert.All(_report.Files, file => Assert.Equal(_report.TextOf(file), other.TextOf(file)));
        Assert.All(_report.Files, file => Assert.DoesNotContain('\r', _report.TextOf(file)));
    }

    [Fact]
    public void Only_the_quotes_of_the_texts_are_shown_unless_asked_for()
    {
        _report.Write();
        Assert.All(_report.Files, file => Assert.DoesNotContain("the ferry stayed in port", _report.TextOf(file), StringComparison.Ordinal));

        _report.Write("--with-texts");
        Assert.Contains("the ferry stayed in port", _report.TextOf("sources/gazette.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_here_is_named_as_missing()
    {
        Assert.Equal(0, _report.Facts.Run("lock").ExitCode);
        _report.Facts.Delete("seeds/herald.txt");

        var run = _report.Facts.Run("report", "site", "--with-texts");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Of 2 sources, 1 text is not here: its quotes stand without their sentences.", run.Lines[^1]);
        Assert.Contains("herald</code>, text not at hand: its words are pinned by the lock", _report.TextOf("entities/storm.html"), StringComparison.Ordinal);
        Assert.Contains("nothing is known of its coverage", _report.TextOf("sources/herald.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_with_errors_are_reported_and_nothing_is_written()
    {
        _report.Write();
        var before = _report.TextOf("index.html");
        _report.Facts.Replace("facts/weather/storm.yaml", "sank 12 boats", "sank 13 boats");

        var run = _report.Facts.Run("report", "site");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT3003", run.Output, StringComparison.Ordinal);
        Assert.Equal("site is not written: fix 1 error first.", run.Lines[^1]);
        Assert.Equal(before, _report.TextOf("index.html"));
    }

    [Fact]
    public void An_earlier_report_is_replaced_and_leaves_no_stale_page()
    {
        _report.Write();
        _report.Facts.Replace("facts/weather/storm.yaml", "storm:", "gale:");
        _report.Write();

        Assert.Contains("entities/gale.html", _report.Files);
        Assert.DoesNotContain("entities/storm.html", _report.Files);
        Assert.Equal(
            ["facts", "seeds", "site"],
            Directory.EnumerateFileSystemEntries(_report.Facts.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("site/notes.txt", "'site' is not empty, and no earlier report: it holds 'notes.txt'.")]
    [InlineData("site/.git/HEAD", "'site' is not empty, and no earlier report: it holds '.git/HEAD'.")]
    [InlineData("site/factgen-report.txt", "'site' is not empty, and no earlier report: it holds 'factgen-report.txt'.")]
    public void A_folder_with_other_content_is_refused_and_left_unchanged(string file, string reason)
    {
        _report.Facts.Write(file, "");

        Assert.Contains(reason, _report.Facts.Run("report", "site").Reason, StringComparison.Ordinal);
        Assert.Single(_report.Files);
    }

    [Fact]
    public void A_file_that_came_into_an_earlier_report_is_not_lost()
    {
        _report.Write();
        _report.Facts.Write("site/CNAME", "facts.example");

        Assert.Contains("'site' holds 'CNAME', which is not of the earlier report", _report.Facts.Run("report", "site").Reason, StringComparison.Ordinal);
        Assert.Contains("CNAME", _report.Files);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        _report.Facts.Write("site", "");

        Assert.Contains("'site' is a file.", _report.Facts.Run("report", "site").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_and_a_link_to_one_are_written_to()
    {
        Directory.CreateDirectory(Path.Combine(_report.Facts.Folder, "place"));
        Directory.CreateSymbolicLink(_report.Folder, Path.Combine(_report.Facts.Folder, "place"));

        _report.Write();
        _report.Write();

        Assert.NotNull(new DirectoryInfo(_report.Folder).LinkTarget);
        Assert.True(File.Exists(Path.Combine(_report.Facts.Folder, "place", "index.html")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_broken_off_leaves_everything_as_it_was(bool hasEarlier)
    {
        if (hasEarlier)
        {
            _report.Write();
        }

        var before = Directory.EnumerateFileSystemEntries(_report.Facts.Folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        using var end = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => SiteFolder.Write(_report.Folder, Broken(), Somebody, end.Token));
        Assert.Equal(
            before,
            Directory.EnumerateFileSystemEntries(_report.Facts.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

        IEnumerable<(string, string)> Broken()
        {
            yield return ("index.html", "");
            end.Cancel();
            yield return ("timeline.html", "");
        }
    }

    [Fact]
    public void What_cannot_be_written_leaves_everything_as_it_was()
    {
        _report.Write();
        var before = _report.Files.ToArray();

        Assert.Throws<CannotRunException>(() => SiteFolder.Write(_report.Folder, [("index.html", ""), (new string('x', 300), "")], Somebody, default));
        Assert.Equal(before, _report.Files);
        Assert.Equal(3, Directory.EnumerateFileSystemEntries(_report.Facts.Folder).Count());
    }

    public void Dispose() => _report.Dispose();

    private Caller Somebody =>
        new() { Output = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = _report.Facts.Folder, Variable = _ => null };
}
