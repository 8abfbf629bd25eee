using System.Text.Json.Nodes;

namespace FactGen.Tool.Assistants;

/// <summary>Something that an assistant may ask of a fact base.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Description">What it does, for a language model.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Run">Answers; the answer is text for a language model.</param>
internal sealed record AssistantTool(
    string Name, string Description, IReadOnlyList<ToolArgument> Arguments, Func<ToolArguments, ToolAnswer> Run)
{
    /// <summary>The JSON Schema of its arguments.</summary>
    public JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Arguments.Select(argument => KeyValuePair.Create<string, JsonNode?>(
            argument.Name, new JsonObject { ["type"] = "string", ["description"] = argument.Description }))),
        ["required"] = new JsonArray([.. Arguments.Where(argument => argument.IsRequired).Select(argument => (JsonNode)argument.Name)]),
        ["additionalProperties"] = false,
    };
}

/// <summary>An argument of a tool.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsRequired">Whether it must be given.</param>
internal sealed record ToolArgument(string Name, string Description, bool IsRequired = false);

/// <summary>The arguments that were given.</summary>
/// <param name="given">The arguments by their names.</param>
internal sealed class ToolArguments(IReadOnlyDictionary<string, string> given)
{
    /// <summary>An argument; null if it is missing or empty.</summary>
    public string? this[string name] => given.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>An argument that must be there.</summary>
    /// <exception cref="CannotRunException">It is not.</exception>
    public string Required(string name) => this[name] ?? throw new CannotRunException($"'{name}' is missing: give it.");
}

/// <summary>What a tool answers.</summary>
/// <param name="Text">The answer.</param>
/// <param name="IsRefusal">Whether it says why nothing was done.</param>
internal sealed record ToolAnswer(string Text, bool IsRefusal = false);
