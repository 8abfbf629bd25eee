using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Json;
using FactGen.Tests.Generator;
using FactGen.Tests.Generator.Running;
using FactGen.Tests.Tool;
using Json.Schema;

namespace FactGen.Tests.Json;

/// <summary>
/// The JSON Schema of entities, findings, claims, quotes and sources: what is written holds it, and it says no less than that.
/// </summary>
public sealed class FactSchemaTests
{
    private static readonly string s_text =
        File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen", "Json", "facts.schema.json")).ReplaceLineEndings("\n");

    private static readonly JsonSchema s_schema = JsonSchema.FromText(s_text);
    private static readonly JsonNode s_json = JsonNode.Parse(s_text)!;
    private static readonly GeneratedAssembly s_assembly = GeneratedAssembly.Of(GeneratorRun.Of(HarbourFacts.Files));

    [Fact]
    public void All_that_is_written_of_a_fact_base_holds_it()
    {
        object[] written =
        [
            .. s_assembly.Entities,
            .. s_assembly.Findings,
            .. s_assembly.Claims,
            .. s_assembly.Claims.SelectMany(claim => claim.Quotes),
            .. s_assembly.Claims.SelectMany(claim => claim.Sources),
            s_assembly.Findings.ToArray(),
        ];

        Assert.All(written, fact => Assert.Equal("", ErrorsOf(Written(fact))));
    }

    public static TheoryData<Type, string> Documents => new()
    {
        { typeof(EntityDocument), "entity" },
        { typeof(AliasDocument), "alias" },
        { typeof(FindingDocument), "finding" },
        { typeof(ClaimDocument), "claim" },
        { typeof(RetractionDocument), "retraction" },
        { typeof(QuoteDocument), "quote" },
        { typeof(SourceDocument), "source" },
    };

    /// <summary>Each key is written always, and each has its meaning beside it.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void It_has_the_keys_that_are_written_and_no_others(Type document, string name)
    {
        var definition = s_json["$defs"]![name]!;
        string[] written = [.. JsonSerializerOptions.Default.GetTypeInfo(document).Properties.Select(property => property.Name)];

        Assert.Equal(written, definition["required"]!.AsArray().Select(key => (string?)key));
        Assert.Equal(written, definition["properties"]!.AsObject().Select(property => property.Key));
        Assert.All(definition["properties"]!.AsObject(), property => Assert.NotEmpty((string)property.Value!["description"]!));
    }

    [Fact]
    public void It_has_the_words_of_each_list()
    {
        Assert.Equal(Words<FindingKind>(), WordsAt("finding", "kind"));
        Assert.Equal(Words<Modality>(), WordsAt("claim", "modality"));
        Assert.Equal(Words<Rank>(), WordsAt("claim", "rank"));
        Assert.Equal(Words<ReasonKey>(), WordsOf(s_json["$defs"]!["claim"]!["properties"]!["because"]!["propertyNames"]!));
    }

    /// <summary>What is changed in the finding on the boats of the storm surge, which is disputed.</summary>
    [Theory]
    [InlineData("kind", "\"sure\"")]
    [InlineData("kind", "\"settled\"")]
    [InlineData("value", "\"310\"")]
    [InlineData("version", "2")]
    [InlineData("witnesses", "-1")]
    [InlineData("from", "\"3 March 2031\"")]
    [InlineData("text", "null")]
    [InlineData("claims", "[7]")]
    [InlineData("claims", "null")]
    public void It_refuses_what_is_never_written(string key, string value)
    {
        var json = Written(s_assembly.Entity("storm-surge").Findings.Single(finding => finding.Property == "boats"));
        Assert.Equal("", ErrorsOf(json));

        json[key] = JsonNode.Parse(value);
        Assert.NotEqual("", ErrorsOf(json));
    }

    [Fact]
    public void It_refuses_an_object_without_one_of_the_keys()
    {
        foreach (var key in s_json["$defs"]!["claim"]!["required"]!.AsArray().Select(key => (string)key!))
        {
            var json = Written(s_assembly.Claims[0]);
            json.AsObject().Remove(key);
            Assert.NotEqual("", ErrorsOf(json));
        }
    }

    [Fact]
    public void A_key_that_a_later_version_adds_is_no_error()
    {
        var json = Written(s_assembly.Claims[0]);
        json["confidence"] = 3;

        Assert.Equal("", ErrorsOf(json));
    }

    [Fact]
    public void The_tool_prints_it()
    {
        using var facts = new FactBaseOnDisk();

        Assert.Equal(s_text, facts.Run("explain", "json-schema").Output);
        Assert.Contains("json-schema: ", facts.Run("explain").Output, StringComparison.Ordinal);
    }

    private static JsonNode Written(object fact) => JsonNode.Parse(JsonSerializer.Serialize(fact, fact.GetType()))!;

    /// <summary>What does not hold, with its place; empty if all holds.</summary>
    private static string ErrorsOf(JsonNode json)
    {
        var results = s_schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? ""
            : string.Join("\n", results.Details
                .Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
                .Append("It does not hold."));
    }

    private static IEnumerable<string?> Words<TWord>()
        where TWord : struct, Enum => Enum.GetValues<TWord>().Select(word => JsonSerializer.SerializeToNode(word)!.GetValue<string>());

    private static IEnumerable<string?> WordsAt(string document, string key) => WordsOf(s_json["$defs"]![document]!["properties"]![key]!);

    private static IEnumerable<string?> WordsOf(JsonNode list) => list["enum"]!.AsArray().Select(word => (string?)word);
}
