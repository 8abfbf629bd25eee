using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Findings;

/// <summary>All the findings of a fact base.</summary>
public sealed class FindingsOfModel
{
    private readonly Dictionary<string, IReadOnlyList<Finding>> _findings = new(StringComparer.Ordinal);

    /// <summary>Takes the claims of every entity together.</summary>
    /// <param name="model">The fact base.</param>
    /// <param name="headingOnly">The claims and sources whose quotes stand only in headings.</param>
    public FindingsOfModel(FactModel model, IReadOnlyCollection<(string Claim, string Source)> headingOnly)
    {
        Context = new FindingContext
        {
            SameEntities = model.Representatives,
            DerivedFrom = Cards(model, card => card.DerivedFrom),
            Published = model.Cards.Where(card => card.Card.Published is not null)
                .GroupBy(card => card.Card.Id, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First().Card.Published!.Value, StringComparer.Ordinal),
            HeadingOnly = headingOnly,
        };
        var merged = model.Entities.Values.ToLookup(entity => Context.Representative(entity.Entity.Id), StringComparer.Ordinal);
        foreach (var declaration in model.Entities.Values)
        {
            var entity = declaration.Entity;
            var same = merged[Context.Representative(entity.Id)].OrderBy(other => other != declaration);
            var properties = model.Schema.PropertiesOf(entity.Type);
            var claims = same.SelectMany(other => other.Entity.Claims)
                .Where(claim => IsWhole(claim) && (claim.Property == Property.SameAs.Name || properties.ContainsKey(claim.Property)));
            _findings[entity.Id] = [.. FindingsOfEntity.Of(entity.Id, claims, properties, Context)];
        }
    }

    /// <summary>What the findings were made with.</summary>
    public FindingContext Context { get; }

    /// <summary>Every finding.</summary>
    public IEnumerable<Finding> All => _findings.Values.SelectMany(findings => findings);

    /// <summary>An entity's findings, those of one property next to each other.</summary>
    public IReadOnlyList<Finding> Of(string entity) => _findings[entity];

    /// <summary>Whether the claim could be read as a whole; where not, an error says so.</summary>
    public static bool IsWhole(Claim claim) =>
        (claim.Value is not null || claim.IsUnknown || claim.IsNone)
        && claim.Sources.Count > 0
        && claim.Sources.All(source => source.Quotes.Count > 0);

    private static Dictionary<string, string> Cards(FactModel model, Func<Sources.SourceCard, string?> value) => model.Cards
        .Where(card => value(card.Card) is not null)
        .GroupBy(card => card.Card.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => value(same.First().Card)!, StringComparer.Ordinal);
}
