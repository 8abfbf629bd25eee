namespace FactGen;

/// <summary>
/// Short names of documents: the publisher if no other document has the same, otherwise the beginning of the title. The pages of a report
/// and programs use the same, so that a reader of both knows which document is meant.
/// </summary>
internal static class ShortNames
{
    /// <summary>The most characters of a title in running text.</summary>
    private const int MostCharacters = 32;

    /// <summary>From the choice that readers like best to the one that is never shared.</summary>
    private static readonly Func<TitledDocument, string?>[] s_choices =
        [document => document.Publisher, Beginning, document => document.Title, WithDay, document => $"{document.Title} ({document.Id})"];

    /// <summary>The name of each document by its id; two never share one.</summary>
    public static Dictionary<string, string> Of(IEnumerable<TitledDocument> documents)
    {
        TitledDocument[] all = [.. documents];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in s_choices)
        {
            foreach (var same in all.Where(document => !names.ContainsKey(document.Id)).ToLookup(choice, StringComparer.Ordinal))
            {
                if (same.Key is { } name && same.Count() == 1 && taken.Add(name))
                {
                    names.Add(same.Single().Id, name);
                }
            }
        }

        return names;
    }

    /// <summary>The name of a document that stands alone.</summary>
    public static string Of(TitledDocument document) => document.Publisher ?? Beginning(document);

    private static string? WithDay(TitledDocument document) =>
        document.Published is { } published ? $"{Beginning(document)} ({published.ToProse()})" : null;

    /// <summary>
    /// The first words of the title; a title that is only a little longer is not cut, and brackets around all of it are left out.
    /// </summary>
    private static string Beginning(TitledDocument document)
    {
        var title = document.Title is ['(', .. var inside, ')'] ? inside : document.Title;
        if (title.Length <= MostCharacters + 6)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', MostCharacters);
        return end <= 0 ? title : $"{title[..end].TrimEnd(' ', ',', ':', ';', '.', '-', '–', '—')} …";
    }
}

/// <summary>What a document's short name is made of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it, if that is known.</param>
/// <param name="Published">When it was published, if that is known.</param>
internal readonly record struct TitledDocument(string Id, string Title, string? Publisher, FactDate? Published);
