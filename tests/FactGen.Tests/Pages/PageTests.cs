using AngleSharp.Dom;
using FactGen.Tests.Tool;

namespace FactGen.Tests.Pages;

/// <summary>The content of the pages.</summary>
public sealed class PageTests : IDisposable
{
    private const string Speech =
        "The harbour master, Ada Marsh, said that 14 boats were lost. A new pier is to open on 1 June 2021. The old pier was built about 1950. It stood from 1950 to 1960. Ada Marsh is suspected of theft. Until 4 March 2021 she kept the ferry.\n";

    private readonly ReportOnDisk _report = new();

    public PageTests()
    {
        _report.Facts.Write(
            "facts/schema.yaml",
            """
            types:
              Event:
                summary: Something that happened.
                properties:
                  boats: { type: count, of: boats, summary: How many boats were lost. }
                  begin: { type: date }
                  master: { type: Person }
                  site: { type: url }
              Person:
                properties:
                  role: { type: text }
                  suspected_of: { type: text, accusation: true }
                  duty: { type: text, over_time: true }
              Pier:
                properties:
                  opening: { type: date }
                  stood: { type: date }
                  built: { type: date }

            """);
        _report.Facts.Write(
            "facts/piers.yaml",
            """
            Event:
              flood:
                name: The flood
                master:
                  value: ada-marsh
                  because: { voice: "who she is, is the source's own" }
                  sources:
                    speech: The harbour master, Ada Marsh
                boats:
                  value: 14
                  by: ada-marsh
                  stated: 2021-03-05
                  note: said on the day of the card
                  sources:
                    speech: 14 boats were lost
            Person:
              ada-marsh:
                name: Ada Marsh
                titles: [harbour master]
                role:
                  value: harbour master
                  because: { voice: "what she is, is the source's own" }
                  sources:
                    speech: The harbour master, Ada Marsh
                suspected_of:
                  value: theft
                  sources:
                    speech: Ada Marsh is suspected of theft
                duty:
                  value: kept the ferry
                  valid: { to: 2021-03-04 }
                  sources:
                    speech: Until 4 March 2021 she kept the ferry
            Pier:
              new-pier:
                name: The new pier
                opening:
                  value: 2021-06-01
                  modality: planned
                  sources:
                    speech: A new pier is to open on 1 June 2021
              old-pier:
                name: The old pier
                stood:
                  value: 1950/1960
                  because: from the one to the other
                  sources:
                    speech: stood from 1950 to 1960
                built:
                  value: "1950~"
                  sources:
                    speech: was built about 1950

            """);
        _report.Facts.Write("seeds/speech.txt", Speech);
        _report.Facts.Write(
            "seeds/speech.yaml",
            $"""
            speech:
              title: A speech at the harbour
              url: https://harbour.example/speech?day=5&part=1
              published: 2021-03-05
              language: en-GB
              text: speech.txt
              sha256: {FactGen.Compiler.Sources.Texts.TextDigest.Of(Speech)}

            """);
    }

    [Fact]
    public void A_finding_is_shown_with_its_kind_its_reason_its_claims_and_their_words()
    {
        var finding = _report.Write().Page("entities/storm.html").GetElementById("property.boats")!.Closest("section")!;

        Assert.Equal("12 boats or 20 boats disputed", Flat(finding.QuerySelector(".value")!));
        Assert.Equal(
            "How we know The claims that decide cannot all be true: 12 boats (News of the gazette) against 20 boats (News of the herald). 2 independent witnesses.",
            Flat(finding.QuerySelector("details")!));
        Assert.False(finding.QuerySelector("details")!.HasAttribute("open"));
        Assert.Equal(["“sank 12 boats”", "“sank 20 boats”"], finding.QuerySelectorAll("blockquote").Select(Flat));
        Assert.Equal(["News of the gazette, 4 March 2021", "News of the herald, 4 March 2021"], finding.QuerySelectorAll("figcaption").Select(Flat));
        Assert.NotNull(finding.QuerySelector("[id='claim.storm.boats.2']"));
    }

    [Fact]
    public void An_accusation_is_never_shown_as_what_is_so()
    {
        var finding = _report.Write().Page("entities/ada-marsh.html").GetElementById("property.suspected_of")!.Closest("section")!;

        Assert.Equal("theft accusation settled", Flat(finding.QuerySelector(".value")!));
        Assert.StartsWith("This is an accusation: what is found is that it is made, not that it is true.", Flat(finding.QuerySelector(".why")!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_begins_with_a_summary_of_its_values_and_nothing_is_bare_there()
    {
        _report.Write();

        Assert.Equal(
            ["Boats 12 boats, in News of the gazette or 20 boats, in News of the herald disputed", "Begin 3 March 2021 settled"],
            _report.Page("entities/storm.html").QuerySelectorAll("dl.glance > div").Select(Flat));
        Assert.Equal(
            ["Role harbour master settled", "Suspected of theft accusation settled", "Duty kept the ferry settled until 4 March 2021"],
            _report.Page("entities/ada-marsh.html").QuerySelectorAll("dl.glance > div").Select(Flat));
        Assert.Equal(
            ["Master Ada Marsh settled", "Boats 14 boats, says Ada Marsh attributed"],
            _report.Page("entities/flood.html").QuerySelectorAll("dl.glance > div").Select(Flat));
    }

    [Fact]
    public void What_editors_wrote_for_editors_stands_apart_and_folded()
    {
        var page = _report.Write().Page("entities/flood.html");

        Assert.Equal(
            "Notes of the editors flood/masterReason (voice) who she is, is the source's own flood/boatsNote said on the day of the card",
            Flat(page.QuerySelector("details.editors")!));
        Assert.DoesNotContain("Note", Flat(page.QuerySelector("article.finding")!), StringComparison.Ordinal);
        Assert.All(_report.Pages, path => Assert.DoesNotContain("piers.yaml", _report.TextOf(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_says_what_it_has_for_links_to_it_and_names_no_value()
    {
        var page = _report.Write("--title", "Harbour").Page("entities/storm.html");

        Assert.Equal(
            "The storm (Event): boats, begin. What the sources say, and who says so.",
            page.QuerySelector("meta[name='description']")!.GetAttribute("content"));
        Assert.Equal(
            ["The storm", "Harbour", "The storm (Event): boats, begin. What the sources say, and who says so.", "article"],
            page.QuerySelectorAll("meta[property]").Select(meta => meta.GetAttribute("content")));
        Assert.Equal("../favicon.svg", page.QuerySelector("link[rel='icon']")!.GetAttribute("href"));
        Assert.All(_report.Pages, path => Assert.InRange(_report.Page(path).QuerySelector("meta[name='description']")!.GetAttribute("content")!.Length, 20, 200));
    }

    [Fact]
    public void With_texts_the_words_are_marked_in_their_sentence()
    {
        var quote = _report.Write("--with-texts").Page("entities/storm.html").QuerySelector("[id='claim.storm.begin'] blockquote")!;

        Assert.Equal("It came on 3 March 2021, and the ferry stayed in port.", Flat(quote));
        Assert.Equal(["came on 3 March 2021"], quote.QuerySelectorAll("mark").Select(Flat));
    }

    [Fact]
    public void The_language_of_quotes_is_that_of_their_card()
    {
        var page = _report.Write("--with-texts").Page("entities/flood.html");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("blockquote"), quote => Assert.Equal("en-GB", quote.GetAttribute("lang")));
        Assert.All(_report.Page("sources/speech.html").QuerySelectorAll(".text"), text => Assert.Equal("en-GB", text.GetAttribute("lang")));
    }

    [Fact]
    public void A_name_in_other_letters_is_shown_by_its_alias_in_the_language_of_the_page()
    {
        _report.Facts.Replace(
            "facts/piers.yaml",
            "    name: Ada Marsh\n",
            "    name: Ада Марш\n    aliases: [{ text: Ada Marsh, lang: en }, { text: Ада Марша, lang: uk }]\n");
        var page = _report.Write().Page("entities/ada-marsh.html");

        Assert.Contains("Ada Marsh", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Ада", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Ада Марш, Ада Марша", page.Body!.TextContent);
        Assert.Contains("Ada Marsh", _report.Page("entities/flood.html").Body!.TextContent);
    }

    [Fact]
    public void The_matrix_has_each_sources_answer_on_its_side()
    {
        var matrix = _report.Write().Page("disagreements.html").QuerySelector("table.matrix")!;

        Assert.Equal(["Question", "News of the gazette4 March 2021", "News of the herald4 March 2021"], matrix.QuerySelectorAll("thead th").Select(Flat));
        Assert.Equal("Boats12 boats 20 boats", Flat(matrix.QuerySelector("th[scope='row']")!));
        Assert.Equal(["News of the gazette1 12 boats", "News of the herald2 20 boats"], matrix.QuerySelectorAll("td").Select(Flat));
        Assert.Equal("entities/storm.html#claim.storm.boats.2", matrix.QuerySelectorAll("td a").Last().GetAttribute("href"));
    }

    [Fact]
    public void What_a_speaker_said_is_shown_with_the_speaker_and_with_the_source()
    {
        _report.Write();

        Assert.Equal(["Ada Marsh"], _report.Page("speakers.html").QuerySelectorAll("tbody th").Select(Flat));
        Assert.Equal("Boats: 14 boats attributed, 5 March 2021, in A speech at the harbour", Flat(_report.Page("speakers/ada-marsh.html").QuerySelector(".said li")!));
        Assert.Equal("Boats: 14 boats attributed, says Ada Marsh, 5 March 2021", Flat(_report.Page("sources/speech.html").QuerySelectorAll("#passed ~ section li").Single()));
        Assert.Equal("The flood: Master", Flat(_report.Page("entities/ada-marsh.html").QuerySelector("#named + ul li")!));
    }

    [Fact]
    public void Figures_are_shown_with_those_who_give_them()
    {
        var page = _report.Write().Page("figures.html");

        Assert.Equal(["The storm", "The flood"], page.QuerySelectorAll("section h2").Select(Flat));
        Assert.Equal(
            ["12 boats disputed, in News of the gazette", "20 boats disputed, in News of the herald", "14 boats attributed, says Ada Marsh in A speech at the harbour"],
            page.QuerySelectorAll("dd p").Select(Flat));
    }

    [Fact]
    public void Dates_are_in_the_order_of_time_each_as_exactly_as_it_is_known()
    {
        var page = _report.Write().Page("timeline.html");

        Assert.Equal(["March 2021", "June 2021", "1949 to 1960"], page.QuerySelectorAll("section.timeline h2").Select(Flat));
        Assert.Equal(
            ["3 March 2021 The storm: Begin", "until 4 March 2021 Ada Marsh: kept the ferry", "1 June 2021 The new pier: Opening planned", "about 1950 The old pier: Built", "1950 to 1960 The old pier: Stood"],
            page.QuerySelectorAll("section.timeline li").Select(item => Flat(item.QuerySelector(".when")!) + " " + Flat(item.QuerySelector(".what")!)));
        Assert.Equal(
            ["circle full", "rect full + svg arrow", "circle hollow", "rect possible full broken", "rect possible full + rect full + rect possible full"],
            page.QuerySelectorAll("svg.strip").Select(strip => string.Join(" + ", strip.Children.Where(mark => mark.ClassName != "grid").Select(mark => $"{mark.LocalName} {mark.ClassName}"))));
        Assert.Equal("2021-03-03", page.QuerySelector("time[datetime]")!.GetAttribute("datetime"));
    }

    [Fact]
    public void A_source_shows_how_much_of_it_is_quoted_and_where_it_is()
    {
        var page = _report.Write("--with-texts").Page("sources/speech.html");

        Assert.Equal("8 claims. Of 6 sentences 6 quoted, 0 listed, 0 left; of 9 numbers 0 left.", Flat(page.QuerySelector(".counts")!));
        Assert.Equal("https://harbour.example/speech?day=5&part=1", page.QuerySelector("a[rel~='external']")!.GetAttribute("href"));
        Assert.Equal(Speech.TrimEnd(), Flat(page.QuerySelector(".text")!));
        Assert.Equal(
            ["The text", "In its own voice", "What it passes on", "How much of it is quoted"],
            page.QuerySelectorAll("h2").Select(Flat));
        Assert.StartsWith("For those who check the text Digest of the text (SHA-256)", Flat(page.QuerySelector("details")!), StringComparison.Ordinal);
        Assert.Equal("The flood: master, boats", Flat(page.QuerySelector(".notes li")!));
    }

    [Fact]
    public void The_overview_counts_and_names_the_disagreements()
    {
        var page = _report.Write("--title", "Harbour").Page("index.html");

        Assert.Equal("Harbour", page.Title);
        Assert.Equal("11 claims about 5 entities, from 3 sources. Each claim names who says so and quotes the words that carry it.", Flat(page.QuerySelector(".lead")!));
        Assert.Equal(["The storm: Boats12 boats, in News of the gazette 20 boats, in News of the herald"], page.QuerySelectorAll("ul.disputes > li").Select(Flat));
    }

    [Fact]
    public void Every_page_is_sound_html_and_every_link_leads_somewhere()
    {
        _report.Write("--with-texts");
        var ids = _report.Pages.ToDictionary(
            path => path, path => _report.Page(path).QuerySelectorAll("[id]").Select(element => element.Id!).ToArray());

        Assert.All(ids, page => Assert.Equal(page.Value.Distinct(), page.Value));
        foreach (var path in _report.Pages)
        {
            var page = _report.Page(path);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.All(page.QuerySelectorAll("[href]:not([rel~='external']), [src], [action]"), element =>
            {
                var address = new Uri(new Uri($"https://site.example/{path}"), element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action"));
                var target = address.AbsolutePath[1..];
                Assert.Contains(target, _report.Files);
                Assert.True(address.Fragment.Length == 0 || ids[target].Contains(address.Fragment[1..]), $"{path}: {address}");
            });
        }
    }

    public void Dispose() => _report.Dispose();

    /// <summary>The text of an element as a reader sees it, on one line.</summary>
    private static string Flat(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
