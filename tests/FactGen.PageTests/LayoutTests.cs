using Deque.AxeCore.Playwright;

namespace FactGen.PageTests;

/// <summary>How the pages look and what they load, for every reader and screen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(Browser browser)
{
    /// <summary>A page of each kind.</summary>
    private static readonly string[] Kinds =
    [
        "index.html", "timeline.html", "figures.html", "entities.html", "entities/csto-mission.html", "entities/karim-masimov.html", "disagreements.html", "speakers.html",
        "speakers/kassym-jomart-tokayev.html", "sources.html", "sources/seed-004.html", "search.html?q=troops",
    ];

    public static TheoryData<string, int, bool> EveryKind
    {
        get
        {
            var cases = new TheoryData<string, int, bool>();
            foreach (var page in Kinds)
            {
                foreach (var width in new[] { 360, 1280 })
                {
                    cases.Add(page, width, false);
                    cases.Add(page, width, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task No_page_breaks_a_rule_of_accessibility_complains_shifts_or_leaves_the_disk(string path, int width, bool isDark)
    {
        await using var open = await browser.Open(width, isDark);
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, path));
        var shift = await open.Page.EvaluateAsync<double>(
            """
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(sum), 100);
            })
            """);

        // A busy browser paints a page in several frames, which moves things by parts of a thousandth; a reader sees shifts from 0.1 on.
        Assert.InRange(shift, 0, 0.005);
        Assert.Empty(open.Complaints);
        Assert.All(open.Requests, address => Assert.StartsWith("file://", address, StringComparison.Ordinal));
        var violations = (await open.Page.RunAxe()).Violations;
        Assert.True(violations.Length == 0, string.Join('\n', violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")));
    }

    [Fact]
    public async Task The_pages_with_texts_break_no_rule_either()
    {
        await using var open = await browser.Open();
        foreach (var path in Reports.PagesOf(browser.Reports.WithTexts))
        {
            await open.Page.GotoAsync(Reports.Address(browser.Reports.WithTexts, path));
            Assert.Empty(open.Complaints);
            Assert.Empty((await open.Page.RunAxe()).Violations);
            open.Complaints.Clear();
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var open = await browser.Open(width);
        List<string> wide = [];
        foreach (var path in Reports.PagesOf(browser.Reports.WithoutTexts))
        {
            await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, path));
            if (await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            {
                wide.Add(path);
            }
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task The_first_page_loads_less_than_100_KB()
    {
        await using var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "index.html"));

        var icon = Path.Combine(browser.Reports.WithoutTexts, "favicon.svg");
        string[] files = [.. open.Requests.Select(address => new Uri(address).LocalPath).Append(icon).Distinct()];
        Assert.Contains(files, file => file.EndsWith("/site.css", StringComparison.Ordinal));
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1_000, 100_000);
    }

    [Fact]
    public async Task On_paper_there_is_ink_and_no_navigation()
    {
        await using var open = await browser.Open(isDark: true);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "entities/csto-mission.html"));

        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("`${getComputedStyle(document.body).color} on ${getComputedStyle(document.body).backgroundColor}`"));
        Assert.False(await open.Page.Locator("header nav").IsVisibleAsync());
        Assert.False(await open.Page.Locator("form.search").IsVisibleAsync());
        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
    }
}
