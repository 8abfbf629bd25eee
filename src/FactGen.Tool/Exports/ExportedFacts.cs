using System.Text.Json.Serialization;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Exports;

/// <summary>
/// A fact base for other programs, the same for every export format: sorted, and with no words of the texts except the quotes.
/// </summary>
/// <param name="Version">The version of this structure: 1.</param>
/// <param name="Types">The types, in the order of the schema.</param>
/// <param name="Entities">The entities, in the order of their ids.</param>
/// <param name="Sources">The sources, in the order of their ids.</param>
/// <param name="Findings">The findings, in the order of their entities and properties.</param>
/// <param name="Claims">The claims, in the order of their entities and properties, for each property in the order of the facts.</param>
internal sealed record ExportedFacts(
    int Version,
    IReadOnlyList<ExportedType> Types,
    IReadOnlyList<ExportedEntity> Entities,
    IReadOnlyList<ExportedSource> Sources,
    IReadOnlyList<ExportedFinding> Findings,
    IReadOnlyList<ExportedClaim> Claims)
{
    /// <summary>The names of speakers whom other fact bases declare, by their ids.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> NamesElsewhere { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads them from a checked fact base without errors.</summary>
    public static ExportedFacts Of(CheckedFacts facts)
    {
        var model = facts.Model;
        FindingRecord[] findings =
        [
            .. model.Entities.Keys.Where(entity => model.Linked.Merges.ReportedOn(entity) == entity)
                .SelectMany(facts.Findings.Of)
                .OrderBy(finding => finding.Entity, StringComparer.Ordinal)
                .ThenBy(finding => finding.Property, StringComparer.Ordinal),
        ];
        var parts = findings.SelectMany(PartsOf).ToLookup(part => part.Claim, part => (part.Finding, part.Role));
        var evidence = facts.Evidence.ToLookup(quote => quote.Quoted.Claim);
        return new ExportedFacts(
            1,
            [.. model.Schema.Types.Select(ExportedType.Of)],
            [
                .. model.Entities.Values
                    .Select(entity => ExportedEntity.Of(entity.Entity))
                    .OrderBy(entity => entity.Id, StringComparer.Ordinal),
            ],
            [.. model.CardsById.Values.Select(card => ExportedSource.Of(card.Card)).OrderBy(source => source.Id, StringComparer.Ordinal)],
            [.. findings.Select(finding => ExportedFinding.Of(finding, model.PropertyOf(finding.Entity, finding.Property)))],
            new MadeWhenRead<ClaimDeclaration, ExportedClaim>(
                [
                    .. model.AllClaims
                        .OrderBy(claim => claim.Claim.Entity, StringComparer.Ordinal)
                        .ThenBy(claim => claim.Claim.Property, StringComparer.Ordinal),
                ],
                claim => ExportedClaim.Of(claim, facts.Findings.Context, [.. parts[claim.Claim.Id]], [.. evidence[claim]])))
        {
            NamesElsewhere = model.AllClaims.Select(claim => claim.Claim.By).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(id => model.Linked.Bases.Find(id)).OfType<EntityHead>()
                .ToDictionary(speaker => speaker.Id, speaker => speaker.Name, StringComparer.Ordinal),
        };
    }

    private static IEnumerable<(string Claim, FindingRecord Finding, string Role)> PartsOf(FindingRecord finding) =>
    [
        .. finding.Claims.Select(claim => (claim, finding, "decides")),
        .. finding.Dissent.Select(claim => (claim, finding, "dissents")),
        .. finding.Others.Select(claim => (claim, finding, "aside")),
    ];
}

/// <summary>A type of entities, with its own properties only, without those of its base type.</summary>
internal sealed record ExportedType(
    string Name, string? Is, string? Summary, bool Living, bool Named, bool Common, IReadOnlyList<ExportedProperty> Properties)
{
    public static ExportedType Of(EntityType type) =>
        new(type.Name, type.Base, type.Summary, type.Living, type.Named, type.Common, [.. type.Properties.Select(ExportedProperty.Of)]);
}

/// <summary>
/// A property. <c>kind</c> is <c>text</c>, <c>count</c>, <c>date</c> … as in the schema, <c>one_of</c>, or <c>entity</c>;
/// <c>unit</c> the things counted, or a number's unit.
/// </summary>
internal sealed record ExportedProperty(
    string Name,
    string Kind,
    string? Unit,
    IReadOnlyList<string> EntityTypes,
    IReadOnlyList<string> Words,
    bool Many,
    bool OverTime,
    bool Accusation,
    bool Speech,
    string? Summary)
{
    public static ExportedProperty Of(Property property) => new(
        property.Name,
        ExportedClaim.KindOf(property.Type),
        property.Type.Of,
        [.. property.Type.EntityTypes],
        [.. property.Type.Words.Select(word => word.Id)],
        property.Many,
        property.OverTime,
        property.Accusation,
        property.Speech,
        property.Summary);
}

/// <summary>An entity without its claims.</summary>
internal sealed record ExportedEntity(
    string Id,
    string Type,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> SameAs,
    IReadOnlyList<ExportedIdentifier> Ids,
    bool Living,
    string? Note)
{
    public static ExportedEntity Of(EntityRecord entity) =>
        new(
            entity.Id,
            entity.Type,
            entity.Name,
            [.. entity.Aliases.Select(alias => alias.Text)],
            [.. entity.SameAs],
            [.. entity.Ids.Select(identifier => new ExportedIdentifier(identifier.Collection, identifier.Id, identifier.Address))],
            entity.IsLiving,
            entity.Note);
}

/// <summary>The identifier of an entity in another collection, and the address that names the entity there.</summary>
internal sealed record ExportedIdentifier(string Collection, string Id, string Address);

/// <summary>A source. The passages of the text that its card lists (headings, excluded and uncited passages) are omitted.</summary>
internal sealed record ExportedSource(
    string Id,
    string Title,
    string? Publisher,
    string? Author,
    string? Url,
    string? Published,
    string? PublishedBasis,
    string? Language,
    string? Translation,
    string? DerivedFrom,
    string? Sha256)
{
    public static ExportedSource Of(FactGen.Compiler.Sources.Cards.SourceCard card) => new(
        card.Id,
        card.Title,
        card.Publisher,
        card.Author,
        card.Url,
        card.Published?.ToString(),
        card.PublishedBasis,
        card.Language,
        card.Translation,
        card.DerivedFrom,
        card.Sha256);
}

/// <summary>A finding: the combined result of the claims on a property.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Property">The property.</param>
/// <param name="DeclaredBy">The type that declares the property.</param>
/// <param name="Kind"><c>settled</c>, <c>disputed</c> …</param>
/// <param name="Value">The value in its canonical form, for the kinds that have one.</param>
/// <param name="ValueKind">The kind of value, as in the schema.</param>
/// <param name="Number">The value as a number, if it is exactly one number.</param>
/// <param name="From">The first day that it covers; null if open.</param>
/// <param name="To">The last day that it covers; null if open.</param>
/// <param name="Witnesses">How many independent witnesses the deciding claims have.</param>
/// <param name="Deciding">The claims that decide it.</param>
/// <param name="Dissent">The claims to which another was preferred.</param>
/// <param name="Aside">The claims that do not decide it.</param>
internal sealed record ExportedFinding(
    string Entity,
    string Property,
    string DeclaredBy,
    string Kind,
    string? Value,
    string ValueKind,
    decimal? Number,
    string? From,
    string? To,
    int Witnesses,
    IReadOnlyList<string> Deciding,
    IReadOnlyList<string> Dissent,
    IReadOnlyList<string> Aside)
{
    public static ExportedFinding Of(FindingRecord finding, Property property) => new(
        finding.Entity,
        finding.Property,
        property.DeclaringType,
        finding.Kind.ToString().ToLowerInvariant(),
        finding.Value?.Canonical,
        ExportedClaim.KindOf(property.Type),
        ExportedClaim.NumberOf(finding.Value),
        CalendarDay.Of(finding.From),
        CalendarDay.Of(finding.To),
        finding.Witnesses,
        [.. finding.Claims],
        [.. finding.Dissent],
        [.. finding.Others]);
}
