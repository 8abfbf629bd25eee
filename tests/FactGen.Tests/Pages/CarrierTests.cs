using AngleSharp.Dom;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Pages;

/// <summary>A wire passes on what a speaker with a Hebrew name says, a gazette publishes it, and a number is only rumoured.</summary>
public sealed class CarrierTests : IDisposable
{
    private const string Text =
        "Salma Haddad told Harbour Wire that 9 boats were lost. It is rumoured that 2 boats were allegedly stolen.\n";

    private readonly ReportOnDisk _report = new();

    public CarrierTests()
    {
        _report.Facts.Write(
            "facts/schema.yaml",
            """
            types:
              Event:
                properties:
                  boats: { type: count, of: boats }
                  stolen: { type: count, of: boats }
                  begin: { type: date }
              Person: {}
              Agency: {}

            """);
        _report.Facts.Write(
            "facts/surge.yaml",
            """
            Agency:
              harbour-wire:
                name: Harbour Wire
              gazette-house:
                name: Gazette House
                aliases: [The Gazette]
            Person:
              salma:
                name: סלמה חדד
                aliases: [Salma Haddad]
            Event:
              surge:
                name: The surge
                boats:
                  value: 9
                  by: salma
                  via: [harbour-wire]
                  sources:
                    wire: told Harbour Wire that 9 boats were lost
                stolen:
                  value: 2
                  modality: alleged
                  by: unnamed
                  sources:
                    wire: 2 boats were allegedly stolen

            """);
        _report.Facts.Write("seeds/wire.txt", Text);
        _report.Facts.Write(
            "seeds/wire.yaml",
            $"""
            wire:
              title: News by wire
              publisher: The Gazette
              published: 2021-03-04
              language: en
              text: wire.txt
              sha256: {TextDigest.Of(Text)}

            """);
        _report.Write();
    }

    [Fact]
    public void Who_passed_something_on_leads_to_all_that_it_passed_on()
    {
        var link = _report.Page("entities/surge.html").QuerySelectorAll("li.claim .voice a").Single(link => link.TextContent == "Harbour Wire");
        Assert.Equal("../entities/harbour-wire.html#passed", link.GetAttribute("href"));

        var passed = _report.Page("entities/harbour-wire.html").GetElementById("passed")!.Closest("section")!;
        Assert.Equal("Boats: 9 boats attributed, says סלמה חדד, in The Gazette", Flat(passed.QuerySelectorAll("li").Single()));
    }

    [Fact]
    public void A_publisher_leads_to_the_entity_of_that_name_and_from_there_to_what_it_published()
    {
        var publisher = _report.Page("sources/wire.html").QuerySelector("dl.about a")!;
        Assert.Equal(("The Gazette", "../entities/gazette-house.html"), (publisher.TextContent, publisher.GetAttribute("href")));

        var published = _report.Page("entities/gazette-house.html").GetElementById("published")!.Closest("section")!;
        Assert.Equal("../sources/wire.html", published.QuerySelectorAll("a").Single().GetAttribute("href"));
    }

    [Fact]
    public void A_name_from_right_to_left_is_isolated_wherever_it_is()
    {
        foreach (var path in _report.Pages)
        {
            var name = _report.Page(path).Body!.Descendants<IText>().Where(text => text.Text.Contains("סלמה", StringComparison.Ordinal));
            Assert.All(name, text => Assert.Equal("bdi", text.ParentElement!.LocalName));
        }

        Assert.Equal("bdi", _report.Page("entities/salma.html").QuerySelector("h1")!.FirstElementChild!.LocalName);
        Assert.Null(_report.Page("entities/surge.html").QuerySelector("h1")!.FirstElementChild);
    }

    [Fact]
    public void Figures_that_are_only_alleged_come_last_and_apart()
    {
        var page = _report.Page("figures.html");

        Assert.Equal(["The storm", "The surge", "Allegations", "The surge"], page.QuerySelectorAll("h2, h3").Select(Flat));
        Assert.Equal(["2 boats alleged, says an unnamed speaker in The Gazette"], page.QuerySelectorAll(".alleged dd").Select(Flat));
    }

    [Fact]
    public void The_first_page_begins_with_what_most_is_said_of() => Assert.Equal(
        ["The storm Event, 3 claims", "The surge Event, 2 claims"],
        _report.Page("index.html").QuerySelector("h2")!.NextElementSibling!.Children.Select(Flat));

    public void Dispose() => _report.Dispose();

    private static string Flat(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
