using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Pages;

/// <summary>Whatever the facts, cards and texts contain is shown as words, and never becomes part of the page's markup.</summary>
public sealed class HostileFactsTests : IDisposable
{
    private const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;b&gt;</style><!-- ]]> ${x} \\";

    private const string Text = Attack + " took 3 boats.\u0001 \f It went.\n";

    private readonly ReportOnDisk _report = new();

    public HostileFactsTests()
    {
        var quoted = Attack.Replace("'", "''", StringComparison.Ordinal);
        _report.Facts.Write(
            "facts/schema.yaml",
            $$"""
            types:
              Event:
                summary: '{{quoted}}'
                properties:
                  boats: { type: count, summary: '{{quoted}}' }
                  begin: { type: date }
                  place: { type: text }
                  site: { type: url }

            """);
        _report.Facts.Write(
            "facts/hostile.yaml",
            $"""
            Event:
              hostile:
                name: '{quoted}'
                aliases: ['{quoted}']
                titles: ['{quoted}']
                boats:
                  value: 3
                  by: hostile
                  note: '{quoted}'
                  rank: preferred
                  reason: '{quoted}'
                  sources:
                    hostile: ['took 3 boats', 'x onerror=alert(2)>&lt;b&gt;</style><!-- ]]> $']
                place:
                  value: '{quoted}'
                  because:
                    value: 'took: {quoted}'
                    voice: '{quoted}'
                  sources:
                    hostile: took 3 boats
                site:
                  value: 'https://hostile.example/"><script>alert(3)</script>'
                  because:
                    value: '{quoted}'
                    voice: '{quoted}'
                  sources:
                    hostile: took 3 boats

            """);
        _report.Facts.Write("seeds/hostile.txt", Text);
        _report.Facts.Write(
            "seeds/hostile.yaml",
            $"""
            hostile:
              title: '{quoted}'
              publisher: '{quoted}'
              author: '{quoted}'
              url: 'javascript:alert(4)'
              note: '{quoted}'
              text: hostile.txt
              sha256: {TextDigest.Of(Text)}

            """);
        _report.Write("--with-texts", "--title", $"Of {Attack}");
    }

    [Fact]
    public void It_is_shown_as_it_was_written()
    {
        var page = _report.Page("entities/hostile.html");

        Assert.Equal($"{Attack} – Of {Attack}", page.Title);
        Assert.Equal(Attack, page.QuerySelector("h1")!.TextContent);
        Assert.True(page.QuerySelectorAll("dd").Count(element => element.TextContent == Attack) >= 5);
        Assert.Equal(
            "onerror=alert(2)>&lt;b&gt;</style><!-- ]]> $",
            page.QuerySelectorAll("mark").Select(mark => mark.TextContent).Single(text => text.Contains("onerror", StringComparison.Ordinal))[2..]);
    }

    [Fact]
    public void It_adds_no_element_attribute_or_address() => Assert.All(_report.Pages, path =>
    {
        var page = _report.Page(path);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, style, base"));
        Assert.Empty(page.Descendants<IComment>());
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(path == "search.html" && script.HasAttribute("src") && script.TextContent.Length == 0));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        Assert.All(page.Links.OfType<IHtmlAnchorElement>(), link => Assert.DoesNotContain("javascript", link.Href, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void The_search_index_is_data()
    {
        var index = _report.TextOf("search/entries-0.js");
        const string Start = "factgenSearch.entries(0, ";

        Assert.StartsWith(Start, index, StringComparison.Ordinal);
        using var entries = System.Text.Json.JsonDocument.Parse(index[Start.Length..].TrimEnd('\n', ';')[..^1]);
        Assert.Contains(entries.RootElement.EnumerateArray(), entry => entry.GetProperty("title").GetString() == Attack);
    }

    [Fact]
    public void What_acts_instead_of_being_read_is_made_visible()
    {
        var text = _report.Page("sources/hostile.html").QuerySelector(".text")!.TextContent;

        Assert.Contains("boats.\\u0001 ", text, StringComparison.Ordinal);
        Assert.All(
            _report.Pages,
            path => Assert.DoesNotContain(_report.TextOf(path), character => char.IsControl(character) && character != '\n'));
    }

    public void Dispose() => _report.Dispose();
}
