using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.Pages.Models;

/// <summary>Look-ups in a checked fact base, for the pages.</summary>
internal sealed class FactIndex
{
    private readonly ILookup<string, ClaimDeclaration> _claims;
    private readonly ILookup<ClaimDeclaration, QuoteEvidence> _evidence;
    private readonly ILookup<string, FindingRecord> _decided;
    private readonly ReaderNames _sourceNames;
    private readonly ILookup<string, ClaimDeclaration> _passedOn;
    private readonly ILookup<string, Reference> _published;
    private readonly Dictionary<string, string> _publishers;

    /// <summary>Builds the index.</summary>
    /// <param name="facts">The facts, without errors.</param>
    /// <param name="showsTexts">Whether the pages may show more of the sources than their quotes.</param>
    public FactIndex(CheckedFacts facts, bool showsTexts)
    {
        (Facts, ShowsTexts, _sourceNames) = (facts, showsTexts, new ReaderNames(facts.Model));
        Reason = new FindingReason(facts, NameOfSource);
        _claims = Model.AllClaims.ToLookup(claim => SubjectOf(claim.Claim.Entity), StringComparer.Ordinal);
        _evidence = facts.Evidence.ToLookup(evidence => evidence.Quoted.Claim, Identity);
        Entities = [.. Model.Entities.Values
            .OrderBy(entity => entity.Entity.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entity => entity.Entity.Id, StringComparer.Ordinal)];
        _decided = Findings
            .SelectMany(finding => finding.Claims, (finding, claim) => (finding, claim))
            .ToLookup(pair => pair.claim.Text, pair => pair.finding, StringComparer.Ordinal);
        _passedOn = Model.AllClaims
            .SelectMany(claim => claim.Claim.Via.Select(SubjectOf).Distinct(), (claim, entity) => (claim, entity))
            .ToLookup(pair => pair.entity, pair => pair.claim, StringComparer.Ordinal);
        _publishers = Publishers();
        _published = Model.Cards.Select(card => card.Card)
            .Where(card => card.Publisher is not null && _publishers.ContainsKey(card.Publisher))
            .ToLookup(card => _publishers[card.Publisher!], card => ToSource(card.Id), StringComparer.Ordinal);
        Prominence = Prominence.Of(this);
    }

    public CheckedFacts Facts { get; }

    public FactModel Model => Facts.Model;

    public FindingReason Reason { get; }

    /// <summary>Whether the pages may show more of the sources than their quotes.</summary>
    public bool ShowsTexts { get; }

    /// <summary>How much is said of each entity.</summary>
    public Prominence Prominence { get; }

    /// <summary>Every entity, by name.</summary>
    public IReadOnlyList<EntityDeclaration> Entities { get; }

    /// <summary>The entities by name; merged entities appear once.</summary>
    public IEnumerable<EntityDeclaration> Subjects => Entities.Where(entity => SubjectOf(entity.Entity.Id) == entity.Entity.Id);

    /// <summary>Every finding once, entity by entity.</summary>
    public IEnumerable<FindingRecord> Findings => Subjects.SelectMany(entity => Facts.Findings.Of(entity.Entity.Id));

    /// <summary>Every claim, in the order of the facts.</summary>
    public IEnumerable<ClaimDeclaration> Claims => Model.AllClaims;

    /// <summary>The claims on an entity and on those merged with it; claims of other fact bases come last.</summary>
    public IEnumerable<ClaimRecord> ClaimsOn(string entity) =>
        _claims[SubjectOf(entity)].Select(claim => claim.Claim).Concat(Model.Linked.ClaimsElsewhere(entity).Select(claim => claim.Claim));

    /// <summary>The entity, among those merged with this one, whose page has the findings.</summary>
    public string SubjectOf(string entity) => Model.Linked.Merges.ReportedOn(entity);

    /// <summary>The card of a source of this fact base or of one that it builds on.</summary>
    public SourceCard CardOf(string source) =>
        Model.CardsById.TryGetValue(source, out var own) ? own.Card : Model.Linked.Bases.FindCard(source)!;

    /// <summary>The evidence of each quote of a claim.</summary>
    public IEnumerable<QuoteEvidence> EvidenceOf(ClaimDeclaration claim) => _evidence[claim];

    /// <summary>The claims that reached a source through an entity.</summary>
    public IEnumerable<ClaimDeclaration> PassedOnBy(string entity) => _passedOn[SubjectOf(entity)];

    /// <summary>The sources whose card names an entity as their publisher.</summary>
    public IEnumerable<Reference> PublishedBy(string entity) => _published[SubjectOf(entity)];

    /// <summary>A publisher, as a link to the entity that has this name.</summary>
    public Reference ToPublisher(string name) =>
        _publishers.TryGetValue(name, out var entity) ? ToEntity(entity) with { Text = name } : new Reference(name);

    /// <summary>The findings that a claim decides.</summary>
    public IEnumerable<FindingRecord> DecidedBy(ClaimRecord claim) => _decided[claim.Id.Text];

    /// <summary>A source's text, if it is available.</summary>
    public SourceText? TextOf(string source) => Facts.Sources.Find(source)?.Evidence;

    /// <summary>The property that a finding is about.</summary>
    public Property PropertyOf(FindingRecord finding) => finding.Property == Property.SameAs.Name ? Property.SameAs
        : Model.Schema.PropertiesOf(Model.Linked.Find(finding.Entity)!.Type)[finding.Property];

    /// <summary>The property that a claim is on.</summary>
    public Property PropertyOf(ClaimRecord claim) =>
        Model.Claims.TryGetValue(claim.Id, out var own) ? own.Property : Model.Linked.Bases.FindClaim(claim.Id)!.Property;

    /// <summary>An entity by its name; the unnamed speaker has no page.</summary>
    public Reference ToEntity(string id) =>
        new(Reason.NameOf(id), Model.Entities.ContainsKey(SubjectOf(id)) ? SitePaths.Entity(SubjectOf(id)) : null);

    /// <summary>Who passed something on, by name: a link to all that it passed on.</summary>
    public Reference ToCarrier(string id) => ToEntity(id) is { Page: { } page } entity ? entity with { Page = $"{page}#{SitePaths.PassedOn}" } : ToEntity(id);

    /// <summary>A source by its title; one of another fact base has no page.</summary>
    public Reference ToSource(string id) => new(CardOf(id).Title, Model.CardsById.ContainsKey(id) ? SitePaths.Source(id) : null);

    /// <summary>A source by its short name.</summary>
    public Reference ToSourceName(string id) => ToSource(id) with { Text = NameOfSource(id) };

    /// <summary>The short name of a source.</summary>
    public string NameOfSource(string id) => _sourceNames.Of(id);

    /// <summary>The place of a claim on its page.</summary>
    public string PageOf(ClaimRecord claim) => $"{SitePaths.Entity(SubjectOf(claim.Entity))}#{SitePaths.ClaimAnchor(claim.Id)}";

    /// <summary>A claim's value in words; an entity is a link to its page, an address a link to itself.</summary>
    public Reference ValueOf(ClaimRecord claim) => Linked(Reason.ValueOf(claim), claim.Value, PropertyOf(claim));

    /// <summary>A value in words, as a link if it has a target.</summary>
    public Reference Linked(string words, FactValue? value, Property property) => property.Type.Kind switch
    {
        ValueKind.Entity when value is not null => ToEntity(value.Wording) with { Text = words },
        ValueKind.Url when value is not null => Reference.ToAddress(words, value.Wording),
        _ => new Reference(words),
    };

    /// <summary>The entity that each name and alias belongs to; if several share one, the first by name.</summary>
    private Dictionary<string, string> Publishers()
    {
        var publishers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in Entities.Select(entity => entity.Entity))
        {
            foreach (var name in entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name))
            {
                publishers.TryAdd(name, SubjectOf(entity.Id));
            }
        }

        return publishers;
    }

    private static IEqualityComparer<ClaimDeclaration> Identity => ReferenceEqualityComparer.Instance;
}
