using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Tool.Display;
using FactGen.Tool.Pages.Models;

namespace FactGen.Tool.Pages;

/// <summary>The files of the search index. They are scripts, because pages on a disk may load nothing else.</summary>
internal static class SearchFiles
{
    private static readonly SearchContext Context = new(new JsonSerializerOptions(SearchContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The head, which says what is in which part, and the parts.</summary>
    public static IEnumerable<(string Path, string Text)> Of(SearchIndex index)
    {
        var head = new SearchHead(index.Starts, [.. index.Words.Select(part => part[0].Word)], index.Common);
        yield return (SitePaths.SearchIndex, $"const factgenSearch = {JsonSerializer.Serialize(head, Context.SearchHead)};\n");
        foreach (var (number, part) in index.Entries.Index())
        {
            var entries = JsonSerializer.Serialize([.. part.Select(Visible)], Context.ListSearchEntry);
            yield return (SitePaths.SearchEntries(number), Call("entries", number, entries));
        }

        foreach (var (number, part) in index.Words.Index())
        {
            var words = part.ToDictionary(word => word.Word, word => new[] { word.InTitle, word.InText }, StringComparer.Ordinal);
            yield return (
                SitePaths.SearchWords(number),
                Call("words", number, JsonSerializer.Serialize(words, Context.DictionaryStringListInt32Array)));
        }
    }

    private static string Call(string name, int part, string content) => FormattableString.Invariant($"factgenSearch.{name}({part}, {content});\n");

    private static SearchEntry Visible(SearchEntry entry) => entry with
    {
        Title = VisibleText.Of(entry.Title),
        Value = entry.Value is { } value ? VisibleText.Of(value) : null,
        Voice = entry.Voice is { } voice ? VisibleText.Of(voice) : null,
        Text = VisibleText.Of(entry.Text),
    };
}

/// <summary>What is in which part of the index.</summary>
/// <param name="Starts">The number of the first entry of each part of the entries.</param>
/// <param name="Firsts">The first word of each part of the words.</param>
/// <param name="Common">Words that tell nothing.</param>
internal sealed record SearchHead(IReadOnlyList<int> Starts, IReadOnlyList<string> Firsts, IReadOnlyList<string> Common);

/// <summary>The JSON serializer of the search index, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchHead))]
[JsonSerializable(typeof(List<SearchEntry>))]
[JsonSerializable(typeof(Dictionary<string, List<int>[]>))]
internal sealed partial class SearchContext : JsonSerializerContext;
