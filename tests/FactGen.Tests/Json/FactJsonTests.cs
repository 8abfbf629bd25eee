using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Json;
using FactGen.Tests.Generator;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Json;

/// <summary>Entities, findings, claims and sources as JSON, of generated code and without any configuration.</summary>
public sealed class FactJsonTests
{
    private static readonly GeneratedAssembly s_assembly = GeneratedAssembly.Of(GeneratorRun.Of(HarbourFacts.Files));
    private static readonly Entity s_surge = s_assembly.Entity("storm-surge");

    [Fact]
    public void An_entity_has_its_findings_and_names_others_by_their_ids()
    {
        var json = Written(s_surge);

        Assert.Equal(("storm-surge", "Flood", 1), ((string?)json["id"], (string?)json["type"], (int)json["version"]!));
        Assert.Equal(
            s_surge.Findings.Select(finding => finding.Property),
            json["findings"]!.AsArray().Select(finding => (string?)finding!["property"]));
        Assert.Equal("storm-surge", (string?)json["findings"]![0]!["entity"]);
        Assert.Equal(json.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize<Entity>(s_surge))!.ToJsonString());
        Assert.Equal(json.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize<object>(s_surge))!.ToJsonString());
        Assert.Equal(json.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize(s_surge, s_assembly.Type("Flood")))!.ToJsonString());
    }

    /// <summary>Kind, value, bounds and words of each kind; nothing that is not settled has its value without its doubt.</summary>
    [Theory]
    [InlineData("storm-surge", "date", """{"kind":"settled","value_kind":"date","value":"2031-03-03","is_exact":true,"earliest":"2031-03-03","latest":"2031-03-03","text":"3 March 2031"}""")]
    [InlineData("storm-surge", "boats", """{"kind":"disputed","value_kind":null,"value":null,"text":"310 boats (Ines Torvald) or about 900 boats (Veldhaven Gazette)"}""")]
    [InlineData("storm-surge", "height", """{"kind":"attributed","value_kind":"number","value":"2.5","unit":"metres","lower":2.5,"upper":2.5,"text":"2.5 metres, according to Ines Torvald"}""")]
    [InlineData("storm-surge", "cost", """{"kind":"planned","value_kind":"money","value":"4,000,000 EUR","currency":"EUR","text":"4,000,000 EUR (planned, according to Ada Lind)"}""")]
    [InlineData("storm-surge", "share", """{"kind":"unknown","value":null,"text":"not known, according to Veldhaven Gazette"}""")]
    [InlineData("storm-surge", "toll", """{"kind":"none","value":null}""")]
    [InlineData("storm-surge", "length", """{"kind":"settled","value_kind":"duration","value":"at most 10 days","is_exact":false,"lower":0,"upper":864000}""")]
    [InlineData("storm-surge", "power_cut", """{"kind":"settled","value_kind":"bool","value":"true","text":"yes"}""")]
    [InlineData("storm-surge", "report", """{"kind":"settled","value_kind":"url","value":"https://veldhaven.example/report?a=1&b=2#top"}""")]
    [InlineData("lind", "suspected_of", """{"kind":"alleged","value_kind":"text","value":"selling the old pump","text":"allegedly selling the old pump, according to an unnamed speaker"}""")]
    public void A_finding_has_its_kind_value_and_words(string entity, string property, string expected)
    {
        var json = Written(Assert.Single(s_assembly.Entity(entity).Findings, finding => finding.Property == property));

        Assert.All(JsonNode.Parse(expected)!.AsObject(), pair => Assert.Equal(pair.Value?.ToJsonString(), json[pair.Key]?.ToJsonString()));
    }

    [Fact]
    public void A_finding_is_read_back_as_kind_value_and_claims()
    {
        foreach (var finding in s_assembly.Findings)
        {
            var document = JsonSerializer.Deserialize<FindingDocument>(JsonSerializer.Serialize(finding, finding.GetType()))!;

            Assert.Equal((finding.Kind, finding.Property, finding.ToString()), (document.Kind, document.Property, document.Text));
            Assert.Equal(finding.Claims.Select(claim => claim.Id), document.Claims.Select(claim => claim.Id));
            Assert.Equal(finding.Claims.Select(claim => claim.By?.Name), document.Claims.Select(claim => claim.ByName));
            Assert.Equal(
                finding.Claims.SelectMany(claim => claim.Quotes).Select(quote => (quote.Source.Id, quote.Exact)),
                document.Claims.SelectMany(claim => claim.Quotes).Select(quote => (quote.Source, quote.Exact)));
        }
    }

    [Fact]
    public void A_claim_has_its_speaker_sources_quotes_and_reasons()
    {
        foreach (var claim in s_assembly.Claims)
        {
            var document = JsonSerializer.Deserialize<ClaimDocument>(JsonSerializer.Serialize(claim, claim.GetType()))!;

            Assert.Equal((claim.Id, claim.Modality, claim.Rank), (document.Id, document.Modality, document.Rank));
            Assert.Equal(claim.Reasons.Select(reason => reason.Text), document.Because.Values);
            Assert.Equal(claim.Sources.Select(source => source.Title), document.Sources.Select(source => source.Title));
            Assert.Equal(claim.Value is Enum ? claim.Wording : document.Value, document.Value);
        }
    }

    [Fact]
    public void Sets_and_timelines_are_arrays_of_findings()
    {
        foreach (var entity in s_assembly.Entities)
        {
            foreach (var member in entity.GetType().BaseType!.GetProperties()
                .Where(member => typeof(IEnumerable<Finding>).IsAssignableFrom(member.PropertyType)))
            {
                var findings = (IEnumerable<Finding>)member.GetValue(entity)!;
                var json = JsonNode.Parse(JsonSerializer.Serialize(findings, member.PropertyType))!.AsArray();
                Assert.Equal(findings.Select(finding => finding.ToString()), json.Select(finding => (string?)finding!["text"]));
            }
        }
    }

    [Fact]
    public void An_entity_is_read_by_its_id()
    {
        var flood = s_assembly.Type("Flood");

        Assert.Same(s_surge, JsonSerializer.Deserialize("\"storm-surge\"", flood));
        Assert.Same(s_surge, JsonSerializer.Deserialize(JsonSerializer.Serialize(s_surge, flood), flood));
        Assert.Same(s_surge, JsonSerializer.Deserialize("""{"name":["x"],"id":"storm-surge","findings":{}}""", s_surge.GetType()));
    }

    [Theory]
    [InlineData("Flood", "\"no-such\"", "The fact base 'harbour' has no entity 'no-such'.")]
    [InlineData("Flood", "\"lind\"", "'lind' is of the type Person, not Flood.")]
    [InlineData("Flood", "7", "A Flood is expected as its id, or as an object with 'id'.")]
    [InlineData("Flood", "{}", "A Flood is expected as its id, or as an object with 'id'.")]
    public void An_entity_that_is_not_there_is_refused(string type, string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_assembly.Type(type))).Message);

    [Fact]
    public void What_only_a_fact_base_makes_says_how_it_is_read()
    {
        Assert.Equal(
            "'lind' cannot be looked up: read it as a type of its fact base, not as Entity.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Entity>("\"lind\"")).Message);
        Assert.Equal(
            "Only a fact base makes a Claim: read the JSON as a ClaimDocument.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Claim>("{}")).Message);
        Assert.EndsWith(
            "read the JSON as a FindingDocument.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Settled<Count>>("{}")).Message,
            StringComparison.Ordinal);
    }

    private static JsonNode Written(object fact) => JsonNode.Parse(JsonSerializer.Serialize(fact, fact.GetType()))!;
}
