using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>
/// What the articles are called in the account: by their publisher, otherwise by the first words of their title, as many as it takes to
/// tell them apart. The list of sources at the end has the whole titles.
/// </summary>
internal static class SourceNames
{
    /// <summary>The fewest words of a title that say what the article is about.</summary>
    private const int FewestWords = 3;

    private static readonly Dictionary<string, string> s_names =
        FactBase.Sources.ToDictionary(source => source.Id, NameOf, StringComparer.Ordinal);

    public static string Of(Source source) => s_names[source.Id];

    private static string NameOf(Source source)
    {
        if (source.Publisher is { } publisher)
        {
            return publisher;
        }

        var words = source.Title.Trim('(', ')').Split(' ');
        for (var count = FewestWords; count < words.Length; count++)
        {
            var start = string.Join(' ', words.Take(count));
            if (FactBase.Sources.Count(other => other.Title.TrimStart('(').StartsWith(start, StringComparison.Ordinal)) == 1)
            {
                return $"“{start} …”";
            }
        }

        return $"“{string.Join(' ', words)}”";
    }
}
