namespace FactGen.Tool.Pages.Models;

/// <summary>Something that a search can find.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Page">Its path in the site.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">More words to find it by, shown in the result.</param>
internal sealed record SearchEntry(string Title, string Page, string Kind, string Text)
{
    /// <summary>Everything: entities, findings, speakers, sources.</summary>
    public static IReadOnlyList<SearchEntry> All(FactIndex index) =>
    [
        .. index.Entities.Select(entity => new SearchEntry(
            entity.Entity.Name,
            SitePaths.Entity(entity.Entity.Id),
            Wording.OfType(entity.Entity.Type),
            string.Join(" · ", entity.Entity.Aliases.Select(alias => alias.Text).Concat(entity.Entity.Titles).Append(entity.Entity.Id)))),
        .. index.Facts.Cards.All.Select(card => new SearchEntry(
            card.Title, SitePaths.Source(card.Id), "Source", string.Join(" · ", new[] { card.Publisher, card.Id }.OfType<string>()))),
        .. index.Claims.Select(declaration => new SearchEntry(
            $"{index.Reason.NameOf(declaration.Claim.Entity)}: {declaration.Claim.Property.Replace('_', ' ')}",
            index.PageOf(declaration.Claim),
            "Claim",
            $"{index.ValueOf(declaration.Claim).Text}{(declaration.Claim.By is { } speaker ? $", says {index.Reason.NameOf(speaker)}" : "")}. {string.Join(" ", declaration.Claim.Sources.SelectMany(source => source.Quotes, (source, quote) => $"“{quote.Exact}” ({source.Source})"))}")),
    ];
}
