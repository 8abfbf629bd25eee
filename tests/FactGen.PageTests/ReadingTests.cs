using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactGen.PageTests;

/// <summary>Finding one's way: by click, by keyboard, by search.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReadingTests(Browser browser)
{
    [Fact]
    public async Task From_the_overview_over_a_disagreement_to_the_words()
    {
        await using var open = await Overview();
        await open.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Disagreements" }).ClickAsync();
        await open.Page.Locator("table").GetByRole(AriaRole.Link, new() { Name = "about 2,300" }).ClickAsync();

        var claim = open.Page.Locator(":target");
        Assert.Equal("CSTO peacekeeping mission in Kazakhstan", await open.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("“sent about 2,300 peacekeepers”", await claim.InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(claim).ToBeInViewportAsync();

        await claim.GetByRole(AriaRole.Link, new() { Name = "A very successful mission. CSTO troops go home" }).ClickAsync();
        Assert.EndsWith("/sources/seed-002.html", open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_keyboard_past_the_navigation()
    {
        await using var open = await Overview();
        await open.Page.Keyboard.PressAsync("Tab");
        var skip = open.Page.Locator(":focus");
        Assert.Equal("Skip to the content", await skip.InnerTextAsync());
        await Assertions.Expect(skip).ToBeInViewportAsync();
        Assert.NotEqual("none", await skip.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await open.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task By_keyboard_through_the_navigation()
    {
        await using var open = await Overview();
        var timeline = open.Page.Locator(":focus").And(open.Page.GetByText("Timeline", new() { Exact = true }));
        for (var presses = 0; presses < 12 && await timeline.CountAsync() == 0; presses++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(timeline).ToHaveCountAsync(1);
        await open.Page.Keyboard.PressAsync("Enter");
        await IsAt(open, "/timeline\\.html$");
        Assert.Equal("page", await open.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).GetAttributeAsync("aria-current"));
    }

    [Theory]
    [InlineData("2,300 peacekeepers", "CSTO peacekeeping mission in Kazakhstan", "Troops: about 2,300 soldiers disputed, in Bbabo NET")]
    [InlineData("MASIMOV arrested", "Karim Masimov", "Arrested: between 5 and 11 January 2022 settled, in")]
    [InlineData("withdrawn start 13", "CSTO peacekeeping mission in Kazakhstan", "Withdrawal start: 13 January 2022 planned, says Kassym-Jomart Tokayev, in")]
    [InlineData("families left country", "Nazarbayev family", "Left country: yes alleged, says an unnamed speaker, in")]
    [InlineData("seed-002", "A very successful mission. CSTO troops go home", "")]
    public async Task Words_are_found_from_every_page_and_each_value_has_its_kind_and_its_speaker(string words, string first, string claim)
    {
        await using var open = await Overview();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "entities/almaty.html"));
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await open.Page.Keyboard.PressAsync("Enter");
        await IsAt(open, "/search\\.html\\?q=");

        var link = open.Page.Locator("#results a").First;
        Assert.Equal(first, await link.InnerTextAsync());
        if (claim.Length > 0)
        {
            Assert.StartsWith(claim, await open.Page.Locator("#results li li").First.InnerTextAsync(), StringComparison.Ordinal);
        }

        await link.ClickAsync();
        await Assertions.Expect(open.Page).Not.ToHaveURLAsync(new Regex("search\\.html"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task What_is_typed_is_looked_for_at_once_and_never_becomes_markup()
    {
        await using var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "search.html?q=%3Cimg%20src%3Dx%3E"));
        await Assertions.Expect(open.Page.Locator("#count")).ToHaveTextAsync("Nothing has all these words.");
        Assert.Equal(0, await open.Page.Locator("img").CountAsync());

        await open.Page.Locator("#query").FillAsync("Kasyym");
        await Assertions.Expect(open.Page.Locator("#count")).ToContainTextAsync("found.");
        Assert.Contains(open.Requests, address => address.EndsWith("/search/words-0.js", StringComparison.Ordinal));
        await open.Page.Locator("#query").FillAsync("");
        await Assertions.Expect(open.Page.Locator("#results li")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("arrests", "Karim Masimov")]
    [InlineData("decides", "CSTO peacekeeping mission in Kazakhstan")]
    public async Task Another_form_of_a_word_finds_it_too(string word, string title)
    {
        await using var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, $"search.html?q={word}"));
        await Assertions.Expect(open.Page.Locator("#count")).ToContainTextAsync("found");
        Assert.Contains(title, await open.Page.Locator("#results h2 a").AllInnerTextsAsync());
    }

    [Fact]
    public async Task For_a_mistyped_word_the_near_one_is_offered()
    {
        await using var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "search.html?q=Tokaev+gangs"));
        await Assertions.Expect(open.Page.Locator("#count")).ToHaveTextAsync("Nothing has all these words. Near: tokayev gangs. Some of them have:");
        Assert.Equal("International gangs", await open.Page.Locator("#results h2 a").First.InnerTextAsync());

        await open.Page.Locator("#count a").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("#count")).ToContainTextAsync("found.");
    }

    [Fact]
    public async Task How_we_know_is_folded_and_opens_by_keyboard()
    {
        await using var open = await Overview();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "entities/csto-mission.html#property.troops"));
        var why = open.Page.Locator("section.property", new() { HasText = "about 2,300" }).Locator("details").First;
        await Assertions.Expect(why.Locator("p").First).Not.ToBeVisibleAsync();
        await why.Locator("summary").PressAsync("Enter");
        Assert.StartsWith("The claims that decide cannot all be true: 2,030 soldiers (Kassym-Jomart Tokayev) against about 2,300 soldiers (Bbabo NET).", await why.Locator("p").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_texts_the_words_are_highlighted_in_their_sentence()
    {
        await using var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithTexts, "entities/storm.html"));
        var quote = open.Page.Locator("[id='claim.storm.begin'] blockquote");

        Assert.Equal("It came on 3 March 2021, and the ferry stayed in port.", await quote.InnerTextAsync());
        Assert.Equal("came on 3 March 2021", await quote.Locator("mark").InnerTextAsync());
        Assert.NotEqual(
            await quote.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"),
            await quote.Locator("mark").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
    }

    [Fact]
    public async Task Without_scripts_everything_but_the_search_is_there()
    {
        await using var open = await browser.Open(hasScripts: false);
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "index.html"));
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        Assert.Equal("Timeline", await open.Page.Locator("h1").InnerTextAsync());
        Assert.True(await open.Page.Locator("svg.strip circle").First.IsVisibleAsync());

        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "search.html"));
        Assert.Contains("needs JavaScript", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<OpenPage> Overview()
    {
        var open = await browser.Open();
        await open.Page.GotoAsync(Reports.Address(browser.Reports.WithoutTexts, "index.html"));
        return open;
    }

    // An expectation is retried until it is met; 'WaitForURLAsync' can miss a navigation that ends before it listens.
    private static Task IsAt(OpenPage open, [StringSyntax(StringSyntaxAttribute.Regex)] string address) =>
        Assertions.Expect(open.Page).ToHaveURLAsync(new Regex(address));
}
