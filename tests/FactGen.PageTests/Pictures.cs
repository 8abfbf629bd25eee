using Microsoft.Playwright;

namespace FactGen.PageTests;

/// <summary>
/// Takes the pictures of the tool's page, into <c>pictures</c> next to the tests' assembly: to look at, and to copy after a change of
/// looks. <c>pngquant --ext .png --force 64 *.png</c> makes them a third as large first.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class Pictures(Browser browser)
{
    [Theory]
    [InlineData("overview", "index.html", "h1", 1280, 960, false)]
    [InlineData("entity", "entities/csto-mission.html", "[id='property.troops']", 1280, 800, false)]
    [InlineData("matrix", "disagreements.html", "h1", 1280, 960, true)]
    [InlineData("narrow", "timeline.html", "section:nth-of-type(2)", 390, 800, false)]
    public async Task Each_shows_something(string name, string path, string start, int width, int height, bool isDark)
    {
        await using var open = await browser.Open(width, isDark);
        await open.Page.SetViewportSizeAsync(width, height);
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, path));
        if (start != "h1")
        {
            await open.Page.Locator(start).EvaluateAsync("element => window.scrollTo({ top: element.getBoundingClientRect().top - 24, behavior: 'instant' })");
        }

        var picture = await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"{name}.png") });
        Assert.True(picture.Length > 10_000, $"{name}.png has {picture.Length} bytes: it shows nothing");
    }
}
