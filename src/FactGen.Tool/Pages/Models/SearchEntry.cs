using System.Text.Json.Serialization;
using FactGen.Compiler.Facts;

namespace FactGen.Tool.Pages.Models;

/// <summary>Something that a search can find.</summary>
/// <param name="Title">Its title: a name, or the property of a claim.</param>
/// <param name="Page">Its path in the site.</param>
/// <param name="Kind">What it is: the type of an entity, "Source", "Claim".</param>
internal sealed record SearchEntry(string Title, string Page, string Kind)
{
    /// <summary>The number of the entity's entry, for its claims; they are shown together.</summary>
    public int? Of { get; init; }

    /// <summary>The value of a claim.</summary>
    public string? Value { get; init; }

    /// <summary>How sure the value is: never empty for a claim.</summary>
    public IReadOnlyList<Label>? Labels { get; init; }

    /// <summary>Who says so, and where.</summary>
    public string? Voice { get; init; }

    /// <summary>Its id, by which it is found too; readers do not see it.</summary>
    [JsonIgnore]
    public string? Id { get; init; }

    /// <summary>More words to find it by, shown in the result.</summary>
    public required string Text { get; init; }

    /// <summary>Everything: each entity followed by its claims, then the sources.</summary>
    public static IReadOnlyList<SearchEntry> All(FactIndex index)
    {
        var claims = index.Claims.ToLookup(claim => index.SubjectOf(claim.Claim.Entity), claim => claim.Claim, StringComparer.Ordinal);
        List<SearchEntry> all = [];
        foreach (var entity in index.Entities.Select(declaration => declaration.Entity))
        {
            var number = all.Count;
            all.Add(new SearchEntry(entity.Name, SitePaths.Entity(entity.Id), Wording.OfType(entity.Type))
            {
                Text = string.Join(" · ", entity.Aliases.Select(alias => alias.Text).Concat(entity.Titles)),
                Id = entity.Id,
            });
            all.AddRange(claims[entity.Id].Select(claim => OfClaim(claim, number, index)));
        }

        all.AddRange(index.Facts.Cards.All.Select(card => new SearchEntry(card.Title, SitePaths.Source(card.Id), "Source")
        {
            Text = string.Join(" · ", new[] { card.Publisher, card.Published?.ToProse() }.OfType<string>()),
            Id = card.Id,
        }));
        return all;
    }

    private static SearchEntry OfClaim(ClaimRecord claim, int entity, FactIndex index)
    {
        var sources = NameList.Of([.. claim.Sources.Select(source => index.NameOfSource(source.Source)).Distinct()]);
        return new SearchEntry(Wording.OfProperty(claim.Property), index.PageOf(claim), "Claim")
        {
            Of = entity,
            Value = index.ValueOf(claim).Text,
            Labels = Label.Of(claim, index),
            Voice = claim.By is { } speaker ? $"says {index.Reason.NameOf(speaker)}, in {sources}" : $"in {sources}",
            Text = string.Join(" ", claim.Sources.SelectMany(source => source.Quotes).Select(quote => $"“{quote.Exact}”")),
        };
    }
}
