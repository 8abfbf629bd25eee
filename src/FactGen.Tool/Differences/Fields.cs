using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.Differences;

/// <summary>The keys and texts of claims, entities, cards and types, as in the format.</summary>
internal static class Fields
{
    /// <summary>The keys of a claim.</summary>
    /// <param name="declaration">The claim.</param>
    /// <param name="claimId">The id to show for another claim.</param>
    /// <param name="entityId">The id to show for an entity.</param>
    public static IReadOnlyList<(string Field, string? Value)> Of(
        ClaimDeclaration declaration,
        Func<string, string> claimId,
        Func<string, string> entityId)
    {
        var claim = declaration.Claim;
        return
        [
            ("id", ClaimPairs.GivenId(claim)),
            ("value", declaration.Property.Type.Kind is ValueKind.Entity && claim.Value is { } entity
                ? entityId(entity.Wording)
                : claim.Value?.Wording),
            ("unknown", claim.IsUnknown ? "true" : null),
            ("none", claim.IsNone ? "true" : null),
            ("by", claim.By is { } speaker ? entityId(speaker) : null),
            ("via", Listed(claim.Via.Select(entityId))),
            ("stated", claim.Occasion ?? claim.Stated?.Wording),
            ("valid.from", claim.IsStartUnknown ? "unknown" : claim.ValidFrom?.Wording),
            ("valid.to", claim.IsEndUnknown ? "unknown" : claim.ValidTo?.Wording),
            ("modality", claim.Modality is Modality.Asserted ? null : claim.Modality.ToString().ToLowerInvariant()),
            ("rank", claim.Rank is Rank.Normal ? null : claim.Rank.ToString().ToLowerInvariant()),
            ("reason", claim.Reason),
            .. ReasonRecord.Keys.Select(key => (
                key is ReasonKey.Value ? "because" : $"because.{ReasonRecord.NameOf(key)}", claim.ReasonFor(key))),
            ("because.by", claim.ReasonedBy),
            ("if", claim.If),
            ("same_as", claim.SameAs is { } other ? claimId(other) : null),
            ("retracted.on", claim.Retraction?.On?.Wording),
            ("retracted.reason", claim.Retraction?.Reason),
            ("retracted.instead", claim.Retraction?.Instead is { } instead ? claimId(instead) : null),
            ("note", claim.Note),
            .. claim.Sources.Select(source => ($"sources.{source.Source}", (string?)string.Join(" | ", source.Quotes.Select(InWords)))),
        ];
    }

    /// <summary>The keys of an entity, without its claims.</summary>
    public static IEnumerable<(string Field, string? Value)> Of(EntityRecord entity) =>
    [
        ("id", entity.Id),
        ("type", entity.Type),
        ("name", entity.Name),
        ("aliases", Listed(entity.Aliases.Select(alias => alias.Text))),
        ("titles", Listed(entity.Titles)),
        ("ids", Listed(entity.Ids.Select(identifier => $"{identifier.Collection} {identifier.Id}"))),
        ("living", entity.IsLiving ? "true" : "false"),
        ("note", entity.Note),
    ];

    /// <summary>The keys of a card.</summary>
    public static IEnumerable<(string Field, string? Value)> Of(SourceCard card) =>
    [
        ("title", card.Title),
        ("publisher", card.Publisher),
        ("author", card.Author),
        ("url", card.Url),
        ("doi", card.Doi),
        ("pmid", card.Pmid),
        ("published", card.Published?.Wording),
        ("published_basis", card.PublishedBasis),
        ("because", card.Because),
        ("retrieved", card.Retrieved?.Wording),
        ("archived", card.Archived),
        ("language", card.Language),
        ("text", card.Text),
        ("sha256", card.Sha256),
        ("original.file", card.Original?.File),
        ("original.sha256", card.Original?.Sha256),
        ("exclude", Listed(card.Exclude.Select(passage => passage.To is { } to ? $"“{passage.From}” to “{to}”" : $"“{passage.From}”"))),
        ("headings", Listed(card.Headings.Select(heading => $"“{heading}”"))),
        ("reports", card.Reports ? "true" : null),
        ("translation", card.Translation),
        ("derived_from", card.DerivedFrom),
        ("uncited", Listed(card.Uncited.Select(sentence => $"“{sentence.Quote}”"))),
        ("note", card.Note),
    ];

    /// <summary>The keys of a type, each property on one line.</summary>
    public static IEnumerable<(string Field, string? Value)> Of(EntityType type) =>
    [
        ("summary", type.Summary),
        ("is", type.Base),
        ("living", type.Living ? "true" : null),
        ("named", type.Named ? "true" : null),
        ("common", type.Common ? "true" : null),
        ("members", type.Members ? null : "false"),
        ("rules", Listed(type.Rules.Select(rule => rule.Text))),
        .. type.Properties.Select(property => ($"properties.{property.Name}", (string?)InWords(property))),
    ];

    private static string InWords(Property property) => string.Join(
        ", ",
        new[]
        {
            property.Type.ToString() + (property.Type.Of is { } thing ? $" ({string.Join(", ", [thing, .. property.Type.UnitSynonyms])})" : ""),
            property.Many ? "many" : null,
            property.OverTime ? "over time" : null,
            property.Accusation ? "accusation" : null,
            property.Speech ? "speech" : null,
            property.Summary,
        }.OfType<string>());

    private static string InWords(QuoteRecord quote)
    {
        var context = new[]
            {
                ("after", quote.Prefix), ("before", quote.Suffix), ("meant", quote.Sic), ("in", quote.Language),
                ("translated", quote.Translation),
            }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1} “{part.Item2}”")
            .ToArray();
        return $"“{quote.Exact}”{(context.Length > 0 ? $" ({string.Join(", ", context)})" : "")}";
    }

    private static string? Listed(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : null;
}
