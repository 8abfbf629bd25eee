namespace FactGen.Tool.Pages.Models;

/// <summary>
/// What the search looks things up in, in parts, of which a browser loads only those that a query needs: the entries in their order, and
/// for each word the entries that have it.
/// </summary>
internal sealed record SearchIndex
{
    /// <summary>The most characters of one part, apart from a single word with many entries.</summary>
    private const int MostCharacters = 60_000;

    /// <summary>From this many entries on, words that most entries have are not looked up.</summary>
    private const int ManyEntries = 1_000;

    /// <summary>A word that more than one entry in so many has tells nothing.</summary>
    private const int CommonShare = 5;

    /// <summary>The entries, in parts.</summary>
    public required IReadOnlyList<IReadOnlyList<SearchEntry>> Entries { get; init; }

    /// <summary>The words in ordinal order, in parts.</summary>
    public required IReadOnlyList<IReadOnlyList<SearchWord>> Words { get; init; }

    /// <summary>The words that are in so many entries that they tell nothing.</summary>
    public required IReadOnlyList<string> Common { get; init; }

    /// <summary>The number of the first entry of each part.</summary>
    public IReadOnlyList<int> Starts => [.. Entries.Select((_, part) => Entries.Take(part).Sum(before => before.Count))];

    /// <summary>Divides entries into parts, and indexes their words.</summary>
    public static SearchIndex Of(IReadOnlyList<SearchEntry> entries)
    {
        var words = new SortedDictionary<string, SearchWord>(StringComparer.Ordinal);
        for (var number = 0; number < entries.Count; number++)
        {
            Add(words, number, entries[number], entries);
        }

        var isCommon = words.Values.ToLookup(word => entries.Count > ManyEntries && word.Count > entries.Count / CommonShare);
        return new SearchIndex
        {
            Entries = InParts(
                entries,
                entry => 80 + entry.Title.Length + entry.Page.Length + $"{entry.Value}{entry.Voice}".Length + entry.Text.Length),
            Words = InParts([.. isCommon[false]], word => 12 + word.Word.Length + (6 * word.Count)),
            Common = [.. isCommon[true].Select(word => word.Word)],
        };
    }

    /// <summary>A claim is found by its entity's name too, and counts that name as its own.</summary>
    private static void Add(SortedDictionary<string, SearchWord> words, int number, SearchEntry entry, IReadOnlyList<SearchEntry> entries)
    {
        var title = SearchWords.Of(entry.Of is { } entity ? $"{entries[entity].Title} {entry.Title}" : entry.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var word in title)
        {
            WordOf(word).InTitle.Add(number);
        }

        foreach (var word in SearchWords.Of($"{entry.Kind} {entry.Id} {entry.Value} {entry.Voice} {entry.Text} {string.Join(' ', (entry.Labels ?? []).Select(label => label.Text))}")
            .Distinct(StringComparer.Ordinal)
            .Except(title))
        {
            WordOf(word).InText.Add(number);
        }

        SearchWord WordOf(string word)
        {
            if (!words.TryGetValue(word, out var known))
            {
                words.Add(word, known = new SearchWord(word, [], []));
            }

            return known;
        }
    }

    private static List<IReadOnlyList<T>> InParts<T>(IReadOnlyList<T> all, Func<T, int> size)
    {
        List<IReadOnlyList<T>> parts = [];
        List<T> part = [];
        var characters = 0;
        foreach (var item in all)
        {
            if (part.Count > 0 && characters + size(item) > MostCharacters)
            {
                parts.Add(part);
                (part, characters) = ([], 0);
            }

            part.Add(item);
            characters += size(item);
        }

        if (part.Count > 0)
        {
            parts.Add(part);
        }

        return parts;
    }
}

/// <summary>A word with the numbers of the entries that have it.</summary>
/// <param name="Word">The word.</param>
/// <param name="InTitle">The entries whose title has it.</param>
/// <param name="InText">The entries that have it elsewhere.</param>
internal sealed record SearchWord(string Word, List<int> InTitle, List<int> InText)
{
    /// <summary>How many entries have it.</summary>
    public int Count => InTitle.Count + InText.Count;
}
