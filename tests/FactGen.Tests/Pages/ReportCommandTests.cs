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
        Assert.Equal(["written: site, 17 files; begin with site/index.html"], run.Lines);
        Assert.Equal(
            [
                "disagreements.html", "entities.html", "entities/storm.html", "factgen-report.txt", "favicon.svg", "figures.html", "index.html", "search-index.js", "search.html", "search.js",
                "search/entries-0.js", "search/words-0.js",
                "site.css", "sources.html", "sources/gazette.html", "sources/herald.html", "speakers.html", "timeline.html",
            ],
            _report.Files);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_wherever_they_lie()
    {
        using var other = new ReportOnDisk();
        _report.Write("--with-texts", "--title", "Storm");
        var run = other.Facts.RunIn(Path.GetTempPath(), "report", Path.Combine(other.Facts.Folder, "site"), other.Facts.Folder, "--with-texts", "--title", "Storm");

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
        Assert.Contains("sank 20 boats", _report.TextOf("entities/storm.html"), StringComparison.Ordinal);
        Assert.Contains("nothing is known of its coverage", _report.TextOf("sources/herald.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_called_as_the_project_next_to_the_facts_or_as_their_folder()
    {
        _report.Write();
        Assert.Equal(Path.GetFileName(_report.Facts.Folder), _report.Page("index.html").Title);

        _report.Facts.Write("StormOf2021.csproj", "<Project />");
        _report.Write();
        Assert.Equal("StormOf2021", _report.Page("index.html").Title);
        Assert.Equal("The storm – StormOf2021", _report.Page("entities/storm.html").Title);

        _report.Write("--title", "The storm of 2021");
        Assert.Equal("The storm of 2021", _report.Page("index.html").Title);
    }

    [Fact]
    public void With_its_address_every_page_names_its_own_and_a_list_has_all()
    {
        _report.Write("--base-url", "https://facts.example/storm");

        Assert.Equal(
            "https://facts.example/storm/entities/storm.html",
            _report.Page("entities/storm.html").QuerySelector("link[rel='canonical']")!.GetAttribute("href"));
        Assert.Equal("https://facts.example/storm/", _report.Page("index.html").QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal(
            _report.Pages.Select(page => $"https://facts.example/storm/{(page == "index.html" ? "" : page)}").Order(StringComparer.Ordinal),
            _report.TextOf("sitemap.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_feed_has_what_changed_since_a_revision_with_its_doubts()
    {
        _report.Facts.Git("init", "--quiet", "--initial-branch=main");
        _report.Facts.Git("add", ".");
        _report.Facts.Git("commit", "--quiet", "--message", "The first facts");
        _report.Facts.Replace("facts/weather/storm.yaml", "      - value: 20\n        sources:\n          herald: sank 20 boats\n", "");
        _report.Facts.Replace("seeds/herald.yaml", "  language: en\n", "  language: en\n  uncited: [{ quote: The storm sank 20 boats, because: it counts other boats }]\n");

        _report.Write("--since", "main", "--title", "Storm", "--base-url", "https://facts.example/storm/");

        var feed = System.Xml.Linq.XDocument.Parse(_report.TextOf("changes.xml")).Root!;
        var atom = feed.Name.Namespace;
        var entry = Assert.Single(feed.Elements(atom + "entry"));
        Assert.Equal("The storm: Boats: became settled", entry.Element(atom + "title")!.Value);
        Assert.Equal(
            "Before: disputed: 12 boats (News of the gazette) against 20 boats (News of the herald). Now: settled: 12 boats (News of the gazette).",
            entry.Element(atom + "summary")!.Value);
        Assert.Equal("https://facts.example/storm/entities/storm.html#property.boats", entry.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.Equal(_report.Facts.Git("log", "-1", "--format=%cI").Trim(), entry.Element(atom + "updated")!.Value);
        Assert.Equal("changes.xml", _report.Page("index.html").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
        var first = _report.TextOf("changes.xml");
        Assert.Equal(first, _report.Write("--since", "main", "--title", "Storm", "--base-url", "https://facts.example/storm/").TextOf("changes.xml"));
        Assert.Contains("'nowhere' names no commit", _report.Facts.Run("report", "site", "--since", "nowhere").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.example")]
    [InlineData("ftp://facts.example/")]
    [InlineData("https://facts.example/?page=1")]
    public void What_is_no_address_of_a_site_is_refused(string address)
    {
        var run = _report.Facts.Run("report", "site", "--base-url", address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{address}' is no address of a site.", run.Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_report.Folder));
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
