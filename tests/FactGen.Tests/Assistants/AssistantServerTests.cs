using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Compiler.Graph;
using FactGen.Tests.LanguageServer;
using FactGen.Tool.Assistants;
using FactGen.Tool.Workspaces;
using Nerdbank.Streams;

namespace FactGen.Tests.Assistants;

/// <summary>What an assistant is answered, over the wire: only what the sources carry gets in.</summary>
public sealed class AssistantServerTests : IDisposable
{
    private const string Boats = """ "entity": "storm", "property": "boats", "source": "gazette", "quote": "sank 12 boats" """;

    private readonly ServerCase _case = new();
    private readonly CancellationTokenSource _end = new();
    private readonly StreamReader _answers;
    private readonly StreamWriter _requests;
    private readonly Task _server;
    private int _number;

    public AssistantServerTests()
    {
        _case.Write(
            ServerCase.StormFile,
            """
            # Weather
            Event:
              storm:
                name: The storm # of March
                begin:
                  value: 2021-03-03
                  sources:
                    gazette: came on 3 March 2021

            """);
        var (client, server) = FullDuplexStream.CreatePair();
        (_answers, _requests) = (new StreamReader(client), new StreamWriter(client) { AutoFlush = true, NewLine = "\n" });
        _server = new AssistantServer(new FactBaseWorkspace(_case.Folder, new CheckOptions())).RunAsync(server, server, _end.Token);
    }

    [Fact]
    public async Task It_says_what_it_can_do()
    {
        await Begin();
        var tools = (await Ask("tools/list", new JsonObject()))["result"]!["tools"]!.AsArray();
        Assert.Equal(
            [
                "coverage", "explain", "list_entities", "list_sources", "propose_claim", "read_schema", "search_passages", "undo", "why",
                "write_claim",
            ],
            tools.Select(tool => (string)tool!["name"]!).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.Equal("object", (string?)tool!["inputSchema"]!["type"]));
        var sources = (await Ask("resources/list", new JsonObject()))["result"]!["resources"]!.AsArray();
        Assert.Equal(["factgen://source/gazette", "factgen://source/herald"], sources.Select(source => (string)source!["uri"]!));
        var text = await Ask("resources/read", new JsonObject { ["uri"] = "factgen://source/herald" });
        Assert.Equal(StormFacts.Herald, (string?)text["result"]!["contents"]![0]!["text"]);
    }

    [Theory]
    [InlineData("read_schema", "{}", "boats (count of boats): How many boats sank.")]
    [InlineData("list_entities", """{ "query": "HOLM" }""", "ida-holm: Ida Holm (Person)")]
    [InlineData("list_sources", "{}", "gazette: “News of the gazette”, 4 March 2021")]
    [InlineData("search_passages", """{ "words": "12 boats" }""", "gazette 3:16: The storm sank [12 boats].\n  quote: 12 boats")]
    [InlineData("why", """{ "id": "storm/begin" }""", "says so in its own voice")]
    [InlineData("why", """{ "id": "strom" }""", "Did you mean 'storm'?", true)]
    [InlineData("coverage", """{ "source": "herald" }""", "20 boats")]
    [InlineData("explain", """{ "word": "fact4001" }""", "# FACT4001")]
    [InlineData("explain", """{ "word": "over_time" }""", "Claims hold for a time")]
    [InlineData("explain", "{}", "'word' is missing", true)]
    [InlineData("explain", """{ "word": "via", "tone": "kind" }""", "has no argument 'tone'", true)]
    [InlineData("guess", "{}", "There is no tool 'guess'", true)]
    // Claims: what the source carries passes, and nothing else does
    [InlineData("propose_claim", "{" + Boats + ", \"value\": \"12\" }", "The claim passes. Nothing is written.\nfacts/weather/storm.yaml, line 9:\n+    boats:\n+      value: 12\n")]
    [InlineData("propose_claim", "{" + Boats + ", \"value\": \"13\" }", "FACT4001: '13' cannot be read from", true)]
    [InlineData("propose_claim", "{" + Boats + ", \"value\": \"about 12\" }", "FACT4002", true)]
    [InlineData("propose_claim", """{ "entity": "storm", "property": "boats", "value": "12", "source": "gazette", "quote": "sunk 12 boats" }""", "FACT3003", true)]
    [InlineData("propose_claim", """{ "entity": "storm", "property": "boats", "value": "12", "source": "times", "quote": "sank 12 boats" }""", "FACT3002", true)]
    [InlineData("propose_claim", """{ "entity": "gale", "property": "boats", "value": "12", "source": "gazette", "quote": "sank 12 boats" }""", "'gale' is declared nowhere", true)]
    [InlineData("propose_claim", "{" + Boats + ", \"value\": \"13\", \"because\": \"one more, 13, was found\" }", "A reason is somebody's", true)]
    [InlineData("write_claim", "{" + Boats + ", \"value\": \"12\" }", "'proposed_by' is missing", true)]
    [InlineData("write_claim", "{" + Boats + ", \"value\": \"13\", \"proposed_by\": \"a model\" }", "refused, and nothing is written", true)]
    [InlineData("undo", "{}", "Nothing was written", true)]
    public async Task It_answers(string tool, string arguments, string expected, bool isRefusal = false)
    {
        var before = File.ReadAllText(_case.At(ServerCase.StormFile));
        await Begin();
        var (text, refused) = await Call(tool, arguments);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(isRefusal, refused);
        Assert.Equal(before, File.ReadAllText(_case.At(ServerCase.StormFile)));
    }

    [Fact]
    public async Task A_claim_that_passes_is_written_and_can_be_taken_back()
    {
        var file = _case.At(ServerCase.StormFile);
        var before = File.ReadAllText(file);
        await Begin();
        var (text, refused) = await Call("write_claim", "{" + Boats + ", \"value\": \"12\", \"proposed_by\": \"a model\" }");
        Assert.False(refused, text);
        Assert.Equal(
            before + "    boats:\n      value: 12\n      note: proposed by a model\n      sources:\n        gazette: sank 12 boats\n",
            File.ReadAllText(file));
        Assert.Equal("Taken back.", (await Call("undo", "{}")).Text);
        Assert.Equal(before, File.ReadAllText(file));

        await Call("write_claim", "{" + Boats + ", \"value\": \"12\", \"proposed_by\": \"a model\" }");
        File.AppendAllText(file, "# more\n");
        Assert.Contains("changed since", (await Call("undo", "{}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_a_reason_is_kept_beside_it()
    {
        await Begin();
        var (text, refused) = await Call(
            "write_claim",
            "{" + Boats + ", \"value\": \"13\", \"because\": \"12 and the ferry are 13\", \"reasoned_by\": \"Ann Lee\", \"proposed_by\": \"a model\" }");
        Assert.False(refused, text);
        Assert.Contains(
            "      value: 13\n      because:\n        value: 12 and the ferry are 13\n        by: Ann Lee\n      note: proposed by a model\n",
            File.ReadAllText(_case.At(ServerCase.StormFile)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_entity_goes_into_a_file_of_its_own()
    {
        await Begin();
        const string Gale = """ "entity": "gale", "type": "Event", "name": "The gale", "property": "boats", "value": "20", "source": "herald", "quote": "sank 20 boats" """;
        var (text, refused) = await Call("write_claim", "{" + Gale + ", \"proposed_by\": \"a model\" }");
        Assert.False(refused, text);
        var written = File.ReadAllText(_case.At("facts/proposed.yaml"));
        Assert.StartsWith("Event:\n  gale:\n    name: The gale\n", written, StringComparison.Ordinal);
        await Call("undo", "{}");
        Assert.False(File.Exists(_case.At("facts/proposed.yaml")));
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _case.Dispose();
    }

    private async Task Begin()
    {
        var answer = await Ask("initialize", new JsonObject
        {
            ["protocolVersion"] = "2025-06-18",
            ["capabilities"] = new JsonObject(),
            ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" },
        });
        Assert.Equal("factgen", (string?)answer["result"]!["serverInfo"]!["name"]);
        await _requests.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
    }

    private async Task<(string Text, bool IsRefusal)> Call(string tool, string arguments)
    {
        var answer = await Ask("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = JsonNode.Parse(arguments) });
        var result = answer["result"]!;
        return ((string)result["content"]![0]!["text"]!, (bool?)result["isError"] ?? false);
    }

    private async Task<JsonObject> Ask(string method, JsonObject request)
    {
        var number = ++_number;
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = number, ["method"] = method, ["params"] = request };
        await _requests.WriteLineAsync(message.ToJsonString());
        while (true)
        {
            var line = await _answers.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            var answer = JsonSerializer.Deserialize<JsonObject>(line!)!;
            if (answer["id"] is { } id && (int)id == number)
            {
                return answer;
            }
        }
    }
}
