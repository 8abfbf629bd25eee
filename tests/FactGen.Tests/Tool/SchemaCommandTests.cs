using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Tests.Tool;

/// <summary>The schemas for editors. <c>EditorSchema/check.mjs</c> tests what a language server does with them.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void The_names_of_this_fact_base()
    {
        _facts.Replace("facts/weather/storm.yaml", "Event:\n", "Boat:\n  ferry: { name: The ferry }\nEvent:\n");
        _facts.Write(
            "facts/schema.yaml",
            """
            types:
              Boat:
              Event:
                summary: Something that happened.
                properties:
                  boats: { type: count, of: boats, summary: How many sank. }
                  begin: { type: date }
                  kind: { one_of: [ { id: gale, words: [a strong wind] }, calm ], over_time: true }
                  stopped: { type: Boat }

            """);

        Assert.Equal(["written: .factgen/facts.schema.json", "written: .factgen/sources.schema.json", "written: .factgen/types.schema.json"], _facts.Run("schema").Lines);

        var schema = Read("facts");
        Assert.Equal(["Boat", "Event"], schema["properties"]!.AsObject().Select(type => type.Key));
        Assert.Equal("Something that happened.", schema["properties"]!["Event"]!["description"]!.GetValue<string>());
        var entity = schema["definitions"]!["entity.Event"]!["properties"]!;
        Assert.Equal(["name", "aliases", "titles", "ids", "living", "note", "same_as", "boats", "begin", "kind", "stopped"], entity.AsObject().Select(property => property.Key));
        Assert.Equal("How many sank. (count of boats)", entity["boats"]!["description"]!.GetValue<string>());

        var (kind, stopped) = (ClaimOn("kind"), ClaimOn("stopped"));
        Assert.Equal(["gale", "calm"], Words(kind["value"]!["enum"]!));
        Assert.Equal(["In prose: a strong wind.", ""], Words(kind["value"]!["enumDescriptions"]!));
        Assert.True(kind.ContainsKey("valid"));
        Assert.False(stopped.ContainsKey("valid"));
        Assert.Equal(["ferry"], Words(stopped["value"]!["anyOf"]![0]!["enum"]!));
        Assert.Equal(["unnamed", "ferry", "storm"], Words(schema["definitions"]!["speaker"]!["anyOf"]![0]!["enum"]!));
        Assert.Equal("“News of the gazette”, 4 March 2021", schema["definitions"]!["sources"]!["properties"]!["gazette"]!["description"]!.GetValue<string>());

        JsonObject ClaimOn(string property)
        {
            var claims = Definition(entity[property]!["anyOf"]![0]!);
            return Definition(claims["anyOf"]![0]!)["properties"]!.AsObject();
        }

        JsonNode Definition(JsonNode reference) => schema["definitions"]![reference["$ref"]!.GetValue<string>()["#/definitions/".Length..]]!;
    }

    /// <summary>An editor reads the whole schema again and again: of many entities it learns the form of the ids.</summary>
    [Theory]
    [InlineData(400, 400)]
    [InlineData(401, 0)]
    public void Ids_are_offered_unless_they_are_many(int boats, int offered)
    {
        _facts.Write("facts/schema.yaml", "types:\n  Boat:\n  Event: { properties: { stopped: { type: Boat } } }\n");
        _facts.Write("facts/boats.yaml", "Boat:\n" + string.Concat(Enumerable.Range(1, boats).Select(number => $"  boat-{number}: {{ name: Boat {number} }}\n")));

        _facts.Run("schema");

        var claim = Read("facts")["definitions"]!.AsObject()
            .First(definition => definition.Key.StartsWith("claim:Boat", StringComparison.Ordinal)).Value!;
        var value = claim["properties"]!["value"]!.AsObject();
        Assert.Equal(offered, value["anyOf"]?[0]!["enum"]?.AsArray().Count ?? 0);
        Assert.True(value.ContainsKey(offered > 0 ? "anyOf" : "pattern"));
    }

    [Fact]
    public void In_ci_the_files_are_what_the_facts_give()
    {
        Assert.Equal((1, ".factgen/facts.schema.json is not there. 'factgen schema' writes it."), Check());

        _facts.Run("schema");
        Assert.Equal((0, ".factgen/facts.schema.json is what the facts give."), Check());

        _facts.Replace("facts/weather/storm.yaml", "Event:\n", "Event:\n  calm: { name: The calm }\n");
        Assert.Equal((1, ".factgen/facts.schema.json is not what the facts give. 'factgen schema' writes it."), Check());

        (int, string) Check()
        {
            var run = _facts.Run("schema", "--check");
            return (run.ExitCode, run.Lines[0]);
        }
    }

    [Fact]
    public void A_schema_that_cannot_be_read_gives_none()
    {
        _facts.Write("facts/schema.yaml", "types: [\n");

        var run = _facts.Run("schema");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("facts/schema.yaml(1,8): error FACT1001", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_facts.Folder, ".factgen")));
    }

    /// <summary>No pattern refuses what the format accepts.</summary>
    [Theory]
    [InlineData("boats", "2030|2,030|about 2300|nearly 10000|at least 20 and under 30|100 or more|up to 10")]
    [InlineData("begin", "2022|2022-01-13|2022-01-XX|XXXX-12-25|2022-01-05~|?2004-06-~11|2022-01-13/..|/2022-01-13|[1667, 1668, 1670..1672]|{..1984}|2022-01-13T10:30:00+05:45|2022-01-13T10:30:00Z|Y-17E7|-0400-01-01")]
    [InlineData("wind", "2.5|-3|about -2.5|2 to 3|1,000.5")]
    [InlineData("share", "12.5 %|12.5%|30|about 30 %|20 to 30 %")]
    [InlineData("cost", "300000000 USD|about 2.5 EUR|20 to 30 EUR|-5 EUR")]
    [InlineData("length", "10 days|P1Y2M3DT4H5M6.5S|at most P10D|1 hour to 2 days|nearly 30 years")]
    [InlineData("page", "https://norvik.example/a?b#c|HTTP://NORVIK.EXAMPLE/")]
    [InlineData("told", "words of any kind: 3 % (so they said)")]
    public void Patterns_take_every_value(string property, string values)
    {
        _facts.Write(
            "facts/schema.yaml",
            """
            types:
              Event:
                properties:
                  boats: { type: count }
                  begin: { type: date }
                  wind: { type: number }
                  share: { type: percent }
                  cost: { type: money }
                  length: { type: duration }
                  page: { type: url }
                  told: { type: text }

            """);
        _facts.Run("schema");
        var schema = Read("facts");
        var kind = schema["definitions"]!["entity.Event"]!["properties"]![property]!["anyOf"]![0]!["$ref"]!.GetValue<string>().Split(':')[^1];
        var pattern = schema["definitions"]![$"claim:{kind}"]!["properties"]!["value"]!["pattern"]!.GetValue<string>();
        var type = new PropertyType(Enum.Parse<ValueKind>(kind, ignoreCase: true), null, default, default);

        Assert.All(values.Split('|'), value =>
        {
            Assert.NotNull(ValueBinder.Read(value, type));
            Assert.Matches(new Regex(pattern, RegexOptions.ECMAScript), value);
        });
    }

    public void Dispose() => _facts.Dispose();

    private JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(_facts.Folder, ".factgen", $"{name}.schema.json")))!;

    private static IEnumerable<string> Words(JsonNode list) => list.AsArray().Select(word => word!.GetValue<string>());
}
