using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Lock;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>What C# shows of documents: where a quote is, in which language it is, and the identifiers of entities and sources.</summary>
public class QuotePlaceTests
{
    private static readonly FactBaseFiles s_files = FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Lamp:
                properties:
                  oil: { type: count, of: barrels }
                  height: { type: number, unit: metres }
                  motto: { type: text }
            """),
        ("facts", "lamps.yaml", """
            Lamp:
              holm:
                name: The lamp of Holm
                ids: { wikidata: Q42, geonames: "2641170" }
                oil: { value: 40, sources: { log: It burned 40 barrels } }
                height: { value: 30, sources: { log: { quote: stands 30 metres high, translation: 30 Meter hoch } } }
                motto: { value: Licht für alle, sources: { log: { quote: Licht für alle, lang: de } } }
            """),
        ("card", "log.yaml", """
            log:
              title: Log of Holm
              doi: 10.1000/182
              pmid: 12345678
              retrieved: 2031-04-01
              archived: https://archive.example/log
              published: 1890-12-31
              language: en
              headings: [Costs of a year]
              text: log.txt
              sha256: {log.txt}
            """),
        ("text", "log.txt", "The door bears the words Licht für alle.\n\fCosts of a year\n\nIt burned 40 barrels. The tower\nstands 30 metres high.\n"));

    private static readonly GeneratorRun s_run = GeneratorRun.Of(s_files);

    [Theory]
    [InlineData("holm/oil", 4, 2, "Costs of a year", "en", null)]
    [InlineData("holm/height", 5, 2, "Costs of a year", "en", "30 Meter hoch")]
    [InlineData("holm/motto", 1, 1, null, "de", null)]
    public void A_quote_has_its_line_page_and_section_and_its_language(
        string claim, int line, int page, string? section, string language, string? translation)
    {
        Assert.Empty(s_run.Diagnostics);
        using var assembly = GeneratedAssembly.Of(s_run);

        var quote = Assert.Single(assembly.Claims.Single(one => one.Id == claim).Quotes);

        Assert.Equal((line, page, section), (quote.Line, quote.Page, quote.Section));
        Assert.Equal((language, translation), (quote.Language, quote.Translation));
    }

    [Fact]
    public void The_code_is_the_same_with_the_texts_and_with_the_lock_alone()
    {
        var facts = FactCompiler.Check([.. s_files.Inputs("/holm")]);
        var print = QuoteLock.Print(ClaimLock.LinesOf(facts.Evidence, facts.Model.Linked));
        var locked = new FactBaseFiles([.. s_files.Complete.Where(file => file.Kind != "text")]).With("lock", "quotes.lock", print);

        var run = GeneratorRun.Of(locked);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(s_run.Sources, run.Sources);
    }

    [Fact]
    public void An_entity_and_a_source_have_their_identifiers()
    {
        using var assembly = GeneratedAssembly.Of(s_run);

        Assert.Equal(
            ["wikidata Q42 http://www.wikidata.org/entity/Q42", "geonames 2641170 https://sws.geonames.org/2641170"],
            assembly.Entity("holm").Ids.Select(known => $"{known.Collection} {known.Id} {known}"));
        var source = Assert.Single(assembly.Sources);
        Assert.Equal(
            ("10.1000/182", "12345678", "2031-04-01", "https://archive.example/log"),
            (source.Doi, source.Pmid, source.Retrieved?.Wording, source.Archived));
    }
}
