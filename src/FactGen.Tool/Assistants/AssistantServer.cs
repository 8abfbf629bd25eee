using System.Text.Json;
using FactGen.Compiler;
using FactGen.Tool.Commands;
using FactGen.Tool.Workspaces;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace FactGen.Tool.Assistants;

/// <summary>Serves assistants by the Model Context Protocol: the tools, and the sources as resources.</summary>
/// <param name="workspace">The fact base.</param>
internal sealed class AssistantServer(FactBaseWorkspace workspace)
{
    private const string SourceScheme = "factgen://source/";

    private readonly Dictionary<string, AssistantTool> _tools = new ReadingTools(workspace).All
        .Concat(new ClaimTools(workspace).All)
        .ToDictionary(tool => tool.Name, StringComparer.Ordinal);

    private readonly Lock _lock = new();

    /// <summary>Answers until the client ends.</summary>
    public async Task RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        await using var transport = new StreamServerTransport(input, output, "factgen");
        await using var server = McpServer.Create(transport, Options());
        await server.RunAsync(cancellation);
    }

    private McpServerOptions Options() => new()
    {
        ServerInfo = new Implementation { Name = "factgen", Version = CommandLine.Version },
        ServerInstructions =
            "Facts here are claims, each carried by words of a source. Read the schema, search the sources for the words, and propose a claim "
            + "with the fewest words that carry it. A refusal says what is wrong: quote other words or correct the value. Never change a "
            + "quote's words, and never give a reason of your own.",
        Handlers = new McpServerHandlers
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult
            {
                Tools = [.. _tools.Values.Select(tool => new ModelContextProtocol.Protocol.Tool
                {
                    Name = tool.Name,
                    Description = tool.Description,
                    InputSchema = JsonDocument.Parse(tool.Schema().ToJsonString()).RootElement,
                })],
            }),
            CallToolHandler = (request, _) => ValueTask.FromResult(Call(request.Params!.Name, request.Params.Arguments)),
            ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = [.. Sources()] }),
            ReadResourceHandler = (request, _) => ValueTask.FromResult(Read(request.Params!.Uri)),
        },
    };

    private CallToolResult Call(string name, IDictionary<string, JsonElement>? arguments)
    {
        var answer = _tools.TryGetValue(name, out var tool)
            ? Answer(tool, arguments)
            : new ToolAnswer($"There is no tool '{name}'.", IsRefusal: true);
        return new CallToolResult { Content = [new TextContentBlock { Text = answer.Text }], IsError = answer.IsRefusal };
    }

    private ToolAnswer Answer(AssistantTool tool, IDictionary<string, JsonElement>? arguments)
    {
        var given = (arguments ?? new Dictionary<string, JsonElement>()).ToDictionary(
            argument => argument.Key,
            argument => argument.Value.ValueKind is JsonValueKind.String ? argument.Value.GetString()! : argument.Value.GetRawText(),
            StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(name => !tool.Arguments.Any(argument => argument.Name == name)) is { } unknown)
        {
            return new ToolAnswer($"'{tool.Name}' has no argument '{unknown}'.", IsRefusal: true);
        }

        // Calls may come at the same time, and the workspace is not for several.
        lock (_lock)
        {
            try
            {
                workspace.Refresh();
                return tool.Run(new ToolArguments(given));
            }
            catch (CannotRunException reason)
            {
                return new ToolAnswer(reason.Message, IsRefusal: true);
            }
        }
    }

    private IEnumerable<Resource> Sources()
    {
        lock (_lock)
        {
            return
            [
                .. (workspace.Facts?.Model.Cards ?? []).Where(card => TextOf(card.Card.Text) is not null).Select(card => new Resource
                {
                    Uri = SourceScheme + card.Card.Id,
                    Name = card.Card.Id,
                    Title = card.Card.Title,
                    MimeType = "text/plain",
                }),
            ];
        }
    }

    private ReadResourceResult Read(string uri)
    {
        lock (_lock)
        {
            var id = uri.StartsWith(SourceScheme, StringComparison.Ordinal) ? uri[SourceScheme.Length..] : "";
            var card = workspace.Facts?.Model.CardsById.GetValueOrDefault(id)?.Card;
            var text = TextOf(card?.Text)
                ?? throw new ModelContextProtocol.McpException($"No source has the address '{uri}', or its text is not here.");
            return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "text/plain", Text = text }] };
        }
    }

    private string? TextOf(string? name) => workspace.PathOfText(name) is { } path ? workspace.Files[path].Text : null;
}
