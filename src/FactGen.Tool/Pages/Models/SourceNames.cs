using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.Pages.Models;

/// <summary>
/// Short names of sources, for running text: the publisher if no other source has the same, otherwise the beginning of the title. Two
/// sources never share a name.
/// </summary>
internal sealed class SourceNames
{
    /// <summary>The most characters of a title in running text.</summary>
    private const int MostCharacters = 44;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="cards">The cards of the fact base.</param>
    public SourceNames(IEnumerable<SourceCard> cards)
    {
        SourceCard[] all = [.. cards];
        Func<SourceCard, string?>[] choices = [card => card.Publisher, Beginning, card => card.Title, WithDay, card => $"{card.Title} ({card.Id})"];
        foreach (var choice in choices)
        {
            foreach (var same in all.Where(card => !_names.ContainsKey(card.Id)).ToLookup(choice, StringComparer.Ordinal))
            {
                if (same.Key is { } name && same.Count() == 1 && !_names.ContainsValue(name))
                {
                    _names.Add(same.Single().Id, name);
                }
            }
        }
    }

    /// <summary>The name of a source; one of another fact base has its publisher or its title.</summary>
    public string Of(SourceCard card) => _names.GetValueOrDefault(card.Id) ?? card.Publisher ?? Beginning(card);

    private static string? WithDay(SourceCard card) => card.Published is { } published ? $"{Beginning(card)} ({published.ToProse()})" : null;

    /// <summary>
    /// The first words of the title; a title that is only a little longer is not cut, and brackets around all of it are left out.
    /// </summary>
    private static string Beginning(SourceCard card)
    {
        var title = card.Title is ['(', .. var inside, ')'] ? inside : card.Title;
        if (title.Length <= MostCharacters + 6)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', MostCharacters);
        return end <= 0 ? title : $"{title[..end].TrimEnd(' ', ',', ':', ';', '.', '-', '–', '—')} …";
    }
}
