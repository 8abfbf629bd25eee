using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Tool.LanguageServer;
using Nerdbank.Streams;

namespace FactGen.Tests.LanguageServer;

/// <summary>The messages as they are on the wire, from "initialize" to "exit".</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly ServerCase _case = new();
    private readonly Stream _client;
    private readonly Connection _connection;
    private int _requests;

    public ConnectionTests()
    {
        var (client, server) = FullDuplexStream.CreatePair();
        _client = client;
        _connection = new Connection(server, server, _case.Workspaces);
    }

    [Fact]
    public async Task From_the_first_request_to_the_last()
    {
        var file = new Uri(_case.At(ServerCase.StormFile)).AbsoluteUri;
        var answer = await Ask(
            "initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        Assert.Equal("factgen", (string?)answer["result"]!["serverInfo"]!["name"]);
        Assert.Equal(2, (int?)answer["result"]!["capabilities"]!["textDocumentSync"]!["change"]);
        await Send("initialized", new JsonObject());
        await Send("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = file, ["languageId"] = "yaml", ["version"] = 1, ["text"] = StormFacts.Facts },
        });
        Assert.Equal(["FACT5001"], await CodesOf(file));

        // An edit of a word: the wrong one is reported at its place, and the right one ends the report.
        await Change(file, 6, 24, 26, "13");
        Assert.Equal(["FACT5001", "FACT3003"], await CodesOf(file));
        await Change(file, 6, 24, 26, "12");
        Assert.Equal(["FACT5001"], await CodesOf(file));

        var hover = await Ask("textDocument/hover", At(file, 6, 21));
        Assert.StartsWith("The storm **sank 12 boats**", (string?)hover["result"]!["contents"]!["value"], StringComparison.Ordinal);
        var nothing = await Ask("textDocument/hover", At(file, 15, 0));
        Assert.True(nothing.ContainsKey("result"));
        Assert.Null(nothing["result"]);
        var completion = await Ask("textDocument/completion", At(file, 6, 26));
        Assert.Equal("sank 12 boats", (string?)completion["result"]!["items"]![0]!["label"]);

        var refused = await Ask("textDocument/rename", At(file, 1, 3, ("newName", "Storm")));
        Assert.Contains("kebab-case", (string?)refused["error"]!["message"], StringComparison.Ordinal);
        Assert.Equal(-32602, (int?)refused["error"]!["code"]);
        var unknown = await Ask("textDocument/unheardOf", new JsonObject());
        Assert.Equal(-32601, (int?)unknown["error"]!["code"]);

        await Ask("shutdown", null);
        await Send("exit", null);
        await _connection.Completion.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public void Dispose()
    {
        _connection.Dispose();
        _client.Dispose();
        _case.Dispose();
    }

    private static JsonObject At(string file, int line, int character, params (string Key, string Value)[] more)
    {
        var request = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = file },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
        };
        foreach (var (key, value) in more)
        {
            request[key] = value;
        }

        return request;
    }

    private Task Change(string file, int line, int from, int to, string words) => Send("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = file, ["version"] = 2 },
        ["contentChanges"] = new JsonArray(new JsonObject
        {
            ["range"] = new JsonObject
            {
                ["start"] = new JsonObject { ["line"] = line, ["character"] = from },
                ["end"] = new JsonObject { ["line"] = line, ["character"] = to },
            },
            ["text"] = words,
        }),
    });

    /// <summary>The rules of the next diagnostics of a file.</summary>
    private async Task<IReadOnlyList<string>> CodesOf(string file)
    {
        while (true)
        {
            var message = await Receive();
            if ((string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == file)
            {
                return [.. message["params"]!["diagnostics"]!.AsArray().Select(found => (string)found!["code"]!)];
            }
        }
    }

    private async Task<JsonObject> Ask(string method, JsonNode? request)
    {
        var number = ++_requests;
        await Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = number, ["method"] = method, ["params"] = request });
        while (true)
        {
            var message = await Receive();
            if (message["id"] is { } id && (int)id == number)
            {
                return message;
            }
        }
    }

    private Task Send(string method, JsonNode? notice) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = notice });

    private async Task Write(JsonObject message)
    {
        if (message["params"] is null)
        {
            message.Remove("params");
        }

        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _client.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        await _client.WriteAsync(body);
        await _client.FlushAsync();
    }

    private async Task<JsonObject> Receive()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await _client.ReadExactlyAsync(one, patience.Token);
            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        var body = new byte[int.Parse(length["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture)];
        await _client.ReadExactlyAsync(body, patience.Token);
        return JsonSerializer.Deserialize<JsonObject>(body)!;
    }
}
