using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Facts;

/// <summary>A fact base with every key of FORMAT.md, sections 2 to 4: each is read, and is where later steps look for it.</summary>
public class EveryKeyTests
{
    private const string SchemaYaml =
        """
        types:
          Person:
            summary: Somebody.
            living: true
            properties:
              role: { type: text, over_time: true, many: true, summary: What for. }
              suspected_of: { type: text, accusation: true }
              asked: { type: text, speech: true }
          Place:
          Event:
            properties:
              date: { type: date }
              end: { type: date }
              actors: { type: [Person, Place] }
              nature:
                one_of:
                  - protest
                  - { id: coup_attempt, words: [attempted coup, coup d'état] }
              troops: { type: count, of: soldiers }
              speed: { type: number, unit: [knots, sea miles an hour] }
              cost: { type: money }
              share: { type: percent }
              odds: { type: ratio }
              length: { type: duration }
              held: { type: bool }
              page: { type: url }
              place: { type: Place }
          March:
            is: Event
            rules: [date <= end, 'at least one of date, end', troops in 1 to 5000]

        """;

    private const string FactsYaml =
        """
        Person:
          ann-berg:
            name: Ann Berg
            aliases: [Annie, { text: Anne, lang: fr, note: in Paris }]
            titles: [the captain]
            same_as: { value: ann-b, sources: { log: a few words } }
            living: false
            ids: { wikidata: Q42, orcid: 0000-0002-1825-009X }
            note: met twice
            role:
              - id: captaincy
                value: captain
                valid: 2021-03-01/2021-04-01
                sources: { log: a few words }
              - value: mate
                valid: { from: "[2021-04-01..2021-04-07]", to: 2021-05~ }
                same_as: captaincy
                because: { same: a mate is captain there }
                sources: { log: a few words }
              - value: pilot
                valid: 2021/
                sources: { log: a few words }
          ann-b: { name: Ann B }
        March:
          long-march:
            name: The march
            troops:
              value: about 2,300
              by: ann-berg
              via: [ann-b, ann-berg]
              stated: 2021-03-05
              modality: alleged
              rank: preferred
              reason: the better count
              because: it says so
              retracted: { on: 2021-04, reason: a misprint, instead: captaincy }
              note: recount
              sources:
                log:
                  - a few words
                  - { quote: more words, prefix: and, suffix: here, sic: many words, lang: fr, translation: more of them }
                gazette: a few words
            date: { unknown: true, sources: { log: a few words } }
            end: { none: true, sources: { log: a few words } }
            held: { value: true, modality: counterfactual, if: the rain had stopped, sources: { log: a few words } }

        """;

    private const string CardsYaml =
        """
        log:
          title: The log
          publisher: The harbour
          author: A clerk
          url: https://norvik.example/log
          doi: 10.1000/182
          pmid: 12345678
          retrieved: 2021-04-01
          archived: https://archive.example/log
          original: { file: 2021/log.pdf, sha256: 1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }
          published: 2021-03-05
          published_basis: derived
          because: the weather
          language: en-GB
          text: 2021/log.txt
          sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          exclude: [{ from: Back to, to: news }, { from: Menu }, { from: Cookies, to: end }]
          headings: [The log, A heading]
          reports: true
          translation: machine
          derived_from: gazette
          uncited: [{ quote: the weather was fair, because: weather }]
          note: in two volumes
        gazette: { title: The gazette }

        """;

    private static readonly QuoteRecord MoreWords =
        new("more words", "and", "here", "many words") { Language = "fr", Translation = "more of them" };

    internal static readonly CheckedFacts Facts = FactCompiler.Check(
    [
        new(InputKind.Schema, "facts/schema.yaml", "schema.yaml", SchemaYaml),
        new(InputKind.Facts, "facts/a.yaml", "a.yaml", FactsYaml),
        new(InputKind.Card, "seeds/a.yaml", "a.yaml", CardsYaml),
    ]);

    /// <summary>There are no texts, so no quote can be checked; nothing else is reported.</summary>
    [Fact]
    public void Nothing_of_it_is_a_fault() => Assert.All(
        Facts.Diagnostics.Where(diagnostic => !diagnostic.Rule.Id.StartsWith("FACT4", StringComparison.Ordinal)),
        diagnostic => Assert.Equal("FACT3007", diagnostic.Rule.Id));

    [Fact]
    public void Types()
    {
        var schema = Facts.Model.Schema;
        Assert.Equal(["Person", "Place", "Event", "March"], schema.Types.Select(type => type.Name));
        Assert.Equal(("Somebody.", true, null), (schema.Find("Person")!.Summary, schema.Find("Person")!.Living, schema.Find("Person")!.Base));
        Assert.Equal(("Event", false), (schema.Find("March")!.Base, schema.Find("March")!.Living));
        Assert.Equal(
            [
                new Comparison("date <= end", "date", "<=", "end"),
                new AtLeastOneOf("at least one of date, end", new(["date", "end"])),
                new InRange("troops in 1 to 5000", "troops", "1", "5000"),
            ],
            schema.Find("March")!.Rules);
        Assert.Equal(13, schema.PropertiesOf("March").Count);
    }

    [Fact]
    public void Properties()
    {
        var person = Facts.Model.Schema.PropertiesOf("Person");
        Assert.Equal(new Property("role", "Person", "What for.", Plain(ValueKind.Text), Many: true, OverTime: true, Accusation: false), person["role"]);
        Assert.True(person["suspected_of"].Accusation);
        Assert.True(person["asked"].Speech);

        var types = Facts.Model.Schema.PropertiesOf("March").ToDictionary(property => property.Key, property => property.Value.Type);
        Assert.Equal(Plain(ValueKind.Count) with { Of = "soldiers" }, types["troops"]);
        Assert.Equal(Plain(ValueKind.Number) with { Of = "knots", UnitSynonyms = new(["sea miles an hour"]) }, types["speed"]);
        Assert.Equal(Plain(ValueKind.Entity) with { EntityTypes = new(["Person", "Place"]) }, types["actors"]);
        Assert.Equal(Plain(ValueKind.Entity) with { EntityTypes = new(["Place"]) }, types["place"]);
        Assert.Equal(
            Plain(ValueKind.OneOf) with { Words = new([new EnumWord("protest", default), new EnumWord("coup_attempt", new(["attempted coup", "coup d'état"]))]) },
            types["nature"]);
        Assert.Equal(
            [ValueKind.Money, ValueKind.Percent, ValueKind.Ratio, ValueKind.Duration, ValueKind.Bool, ValueKind.Url, ValueKind.Date],
            new[] { "cost", "share", "odds", "length", "held", "page", "date" }.Select(name => types[name].Kind));
    }

    [Fact]
    public void Entities()
    {
        var ann = Entity("ann-berg");
        Assert.Equal(("Ann Berg", "Person", false, "met twice"), (ann.Name, ann.Type, ann.IsLiving, ann.Note));
        Assert.Equal([new AliasRecord("Annie", null, null), new AliasRecord("Anne", "fr", "in Paris")], ann.Aliases);
        Assert.Equal(["the captain"], ann.Titles);
        Assert.Equal(
            ["http://www.wikidata.org/entity/Q42", "https://orcid.org/0000-0002-1825-009X"],
            ann.Ids.Select(identifier => identifier.Address));
        Assert.Equal(["ann-b"], ann.SameAs);
        Assert.True(Entity("ann-b").IsLiving);
        Assert.False(Entity("long-march").IsLiving);
        Assert.Equal(
            ["ann-berg/same_as", "captaincy", "ann-berg/role#2", "ann-berg/role#3"], ann.Claims.Select(claim => claim.Id.Text));
    }

    [Fact]
    public void Claims()
    {
        var troops = Claim("long-march/troops");
        Assert.Equal("about 2,300", troops.Value!.Wording);
        Assert.Equal(Count.Parse("about 2300"), Assert.IsType<SetValue<Count>>(troops.Value).Value);
        Assert.Equal(("long-march", "troops", "ann-berg"), (troops.Entity, troops.Property, troops.By));
        Assert.Equal(["ann-b", "ann-berg"], troops.Via);
        Assert.Equal(FactDate.Parse("2021-03-05"), troops.Stated);
        Assert.Equal((Modality.Alleged, Rank.Preferred, "the better count"), (troops.Modality, troops.Rank, troops.Reason));
        Assert.Equal(("it says so", "recount"), (troops.ReasonFor(ReasonKey.Value), troops.Note));
        Assert.Equal(new RetractionRecord(FactDate.Parse("2021-04"), "a misprint", "captaincy"), troops.Retraction);
        Assert.Equal(
            [
                new SourceReference("log", new([new("a few words", null, null, null), MoreWords])),
                new SourceReference("gazette", new([new("a few words", null, null, null)])),
            ],
            troops.Sources);

        Assert.Equal((true, false, null), (Claim("long-march/date").IsUnknown, Claim("long-march/date").IsNone, Claim("long-march/date").Value));
        Assert.Equal((false, true, null), (Claim("long-march/end").IsUnknown, Claim("long-march/end").IsNone, Claim("long-march/end").Value));
        Assert.Equal((Modality.Counterfactual, "the rain had stopped"), (Claim("long-march/held").Modality, Claim("long-march/held").If));
    }

    [Fact]
    public void Times()
    {
        Assert.Equal((FactDate.Parse("2021-03-01"), FactDate.Parse("2021-04-01"), true), Valid("captaincy"));
        Assert.Equal((FactDate.Parse("[2021-04-01..2021-04-07]"), FactDate.Parse("2021-05~"), true), Valid("ann-berg/role#2"));
        Assert.Equal((FactDate.Parse("2021"), null, true), Valid("ann-berg/role#3"));
        Assert.True(Claim("ann-berg/role#3").IsEndUnknown);
        Assert.Equal((null, null, false), Valid("long-march/troops"));
        Assert.Equal("captaincy", Claim("ann-berg/role#2").SameAs);
    }

    [Fact]
    public void Cards()
    {
        var log = Facts.Model.CardsById["log"].Card;
        Assert.Equal(
            new SourceCard
            {
                Id = "log",
                Title = "The log",
                Publisher = "The harbour",
                Author = "A clerk",
                Url = "https://norvik.example/log",
                Doi = "10.1000/182",
                Pmid = "12345678",
                Retrieved = FactDate.Parse("2021-04-01"),
                Archived = "https://archive.example/log",
                Original = new("2021/log.pdf", "1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
                Published = FactDate.Parse("2021-03-05"),
                PublishedBasis = "derived",
                Because = "the weather",
                Language = "en-GB",
                Text = "2021/log.txt",
                Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                Exclude = new([new Exclusion("Back to", "news"), new Exclusion("Menu"), new Exclusion("Cookies", "end")]),
                Headings = new(["The log", "A heading"]),
                Reports = true,
                Translation = "machine",
                DerivedFrom = "gazette",
                Uncited = new([new UncitedSentence("the weather was fair", "weather")]),
                Note = "in two volumes",
            },
            log);
    }

    private static PropertyType Plain(ValueKind kind) => new(kind, null, default, default);

    private static EntityRecord Entity(string id) => Facts.Model.Entities[id].Entity;

    private static ClaimRecord Claim(string id) => Facts.Model.Claims[id].Claim;

    private static (FactDate? From, FactDate? To, bool Has) Valid(string id) =>
        (Claim(id).ValidFrom, Claim(id).ValidTo, Claim(id).HasValid);
}
