using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactGen.Tool.Documents.Html;

/// <summary>What a page says of its article as linked data (JSON-LD, schema.org).</summary>
internal sealed class LinkedData
{
    private const int MostObjects = 1_000;

    private readonly List<JsonElement> _objects = [];

    private LinkedData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                Collect(JsonDocument.Parse(script.TextContent).RootElement);
            }
            catch (JsonException)
            {
                // What a page says of itself in a broken way it does not say.
            }
        }

        Article = _objects.Find(item => item.TryGetProperty("headline", out _)) is { ValueKind: JsonValueKind.Object } headed
            ? headed
            : _objects.Find(item => item.TryGetProperty("datePublished", out _));
    }

    /// <summary>The object of the article; undefined if there is none.</summary>
    private JsonElement Article { get; }

    /// <summary>Whether the page says that only those who pay may read it.</summary>
    public bool IsBehindWall => Article.ValueKind is JsonValueKind.Object
        && Article.TryGetProperty("isAccessibleForFree", out var free)
        && free switch
        {
            { ValueKind: JsonValueKind.False } => true,
            { ValueKind: JsonValueKind.String } => string.Equals(free.GetString(), "false", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    /// <summary>Reads the linked data of a page.</summary>
    public static LinkedData Of(IHtmlDocument page) => new(page);

    /// <summary>A text of the article; null if it has none.</summary>
    public string? Text(string key) => Article.ValueKind is JsonValueKind.Object && Article.TryGetProperty(key, out var value)
        ? TextsOf(value).FirstOrDefault()
        : null;

    /// <summary>The names of those that a key has: <c>author</c>, <c>publisher</c>.</summary>
    public IEnumerable<string> Names(string key) => Article.ValueKind is JsonValueKind.Object && Article.TryGetProperty(key, out var value)
        ? TextsOf(value)
        : [];

    private static IEnumerable<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => TextsOf(name),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => TextsOf(inner),
        _ => [],
    };

    private void Collect(JsonElement value)
    {
        if (_objects.Count > MostObjects)
        {
            return;
        }

        if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Collect(item);
            }
        }
        else if (value.ValueKind is JsonValueKind.Object)
        {
            _objects.Add(value);
            if (value.TryGetProperty("@graph", out var graph))
            {
                Collect(graph);
            }
        }
    }
}
