using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.Pages.Models;

/// <summary>An entity with its findings.</summary>
internal sealed record EntityModel
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Path { get; init; }

    /// <summary>Its type, as a link to the list of entities.</summary>
    public required Reference Type { get; init; }

    /// <summary>The description of its type.</summary>
    public required string? TypeSummary { get; init; }

    public required IReadOnlyList<AliasRecord> Aliases { get; init; }

    /// <summary>How the sources refer to it without its name.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    public required bool IsLiving { get; init; }

    /// <summary>What editors wrote for editors, claim by claim.</summary>
    public required IReadOnlyList<ClaimModel> WithEditorNotes { get; init; }

    /// <summary>What it passed on: claims that reached a source through it.</summary>
    public required IReadOnlyList<SpokenSubject> PassedOn { get; init; }

    /// <summary>The sources that it published.</summary>
    public required IReadOnlyList<Reference> Published { get; init; }

    /// <summary>The entity whose page has the findings of the merged entities; null if it is this one.</summary>
    public required Reference? ToldAt { get; init; }

    public required IReadOnlyList<PropertyModel> Properties { get; init; }

    /// <summary>The page of its own statements; null if it is not a speaker.</summary>
    public required Reference? Speaks { get; init; }

    /// <summary>Other entities that have it as a value, each with the property.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    public static EntityModel Of(
        EntityDeclaration declaration,
        FactIndex index,
        ILookup<string, Mention> mentions,
        IReadOnlyDictionary<string, int> spoken)
    {
        var entity = declaration.Entity;
        var subject = index.SubjectOf(entity.Id);
        var isSubject = subject == entity.Id;
        var type = index.Model.Schema.Find(entity.Type);
        PropertyModel[] properties = isSubject
            ?
            [
                .. index.ClaimsOn(entity.Id)
                    .GroupBy(claim => claim.Property)
                    .Select(claims => PropertyModel.Of(entity.Id, [.. claims], index)),
            ]
            : [];
        return new EntityModel
        {
            Id = entity.Id,
            Name = NameForReaders.Of(entity.Name, entity.Aliases),
            Path = SitePaths.Entity(entity.Id),
            Type = new Reference(Wording.OfType(entity.Type), $"{SitePaths.Entities}#{SitePaths.TypeAnchor(entity.Type)}"),
            TypeSummary = type?.Summary,
            Aliases = [.. NameForReaders.Others(entity.Name, entity.Aliases)],
            Titles = [.. entity.Titles],
            IsLiving = entity.IsLiving,
            WithEditorNotes =
            [
                .. from property in properties
                   from part in property.Findings.SelectMany(finding => finding.Claims).Concat(property.Beside)
                   where part.IsNew && part.Claim.EditorNotes.Count > 0
                   select part.Claim,
            ],
            PassedOn = isSubject ? SpokenSubject.Of(index.PassedOnBy(entity.Id), index) : [],
            Published = isSubject ? [.. index.PublishedBy(entity.Id)] : [],
            ToldAt = isSubject ? null : index.ToEntity(entity.Id) with { Text = index.Reason.NameOf(subject) },
            Properties = properties,
            Speaks = isSubject && spoken.TryGetValue(entity.Id, out var claims)
                ? new Reference(Wording.Counted(claims, "claim"), SitePaths.Speaker(entity.Id))
                : null,
            Mentions = isSubject ? [.. mentions[entity.Id]] : [],
        };
    }
}

/// <summary>A property of an entity with its findings.</summary>
/// <param name="Title">Its name for readers.</param>
/// <param name="Anchor">Its anchor on the page.</param>
/// <param name="Summary">Its description in the schema.</param>
/// <param name="Findings">One finding, unless the property has many values or changes over time.</param>
/// <param name="Beside">The claims that are part of no finding: counterfactual ones.</param>
internal sealed record PropertyModel(
    string Title, string Anchor, string? Summary, IReadOnlyList<FindingModel> Findings, IReadOnlyList<ClaimInFinding> Beside)
{
    /// <summary>The most findings of a property in the summary of an entity; the rest is counted.</summary>
    private const int MostInSummary = 5;

    /// <summary>The findings in the summary of the entity.</summary>
    public IEnumerable<FindingModel> InSummary => Findings.Take(MostInSummary);

    /// <summary>How many findings the summary leaves out.</summary>
    public int NotInSummary => Findings.Count - Math.Min(Findings.Count, MostInSummary);

    public static PropertyModel Of(string entity, IReadOnlyList<ClaimRecord> claims, FactIndex index)
    {
        var property = index.PropertyOf(claims[0]);
        var told = new HashSet<string>(StringComparer.Ordinal);
        FindingModel[] findings =
        [
            .. index.Facts.Findings.Of(entity)
                .Where(finding => finding.Property == property.Name)
                .Select(finding => FindingModel.Of(finding, index, told.Add)),
        ];
        return new PropertyModel(
            Wording.OfProperty(property.Name),
            SitePaths.PropertyAnchor(property.Name),
            property.Summary,
            findings,
            [
                .. claims
                    .Where(claim => !told.Contains(claim.Id))
                    .Select(claim => new ClaimInFinding(ClaimModel.Of(claim, index), null, IsNew: true, SaysOther: true)),
            ]);
    }
}

/// <summary>A finding of another entity that has an entity as its value.</summary>
/// <param name="Subject">The other entity.</param>
/// <param name="Property">The property, as a link to the finding.</param>
/// <param name="Labels">How sure it is, unless it is settled.</param>
internal sealed record Mention(Reference Subject, Reference Property, EquatableArray<Label> Labels)
{
    /// <summary>The mentions of each entity.</summary>
    public static ILookup<string, Mention> Of(FactIndex index) => (
        from declaration in index.Claims
        where declaration.Property.Type.Kind is ValueKind.Entity
            && declaration.Claim.Value is not null
            && declaration.Property.Name != Compiler.Schema.Property.SameAs.Name
        let claim = declaration.Claim
        let named = index.SubjectOf(claim.Value!.Wording)
        let subject = index.SubjectOf(claim.Entity)
        where named != subject
        select (named, mention: new Mention(
            index.ToEntity(subject),
            new Reference(Wording.OfProperty(claim.Property), SitePaths.Property(subject, claim.Property)),
            new EquatableArray<Label>([.. Label.Of(claim, index).Where(label => label.Text != Wording.Of(FindingKind.Settled))]))))
        .Distinct()
        .ToLookup(pair => pair.named, pair => pair.mention, StringComparer.Ordinal);
}

/// <summary>The entities of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Anchor">Their anchor in the list.</param>
/// <param name="Summary">The description of the type.</param>
/// <param name="Entities">The entities by name, each with the number of its findings.</param>
internal sealed record EntityGroup(string Type, string Anchor, string? Summary, IReadOnlyList<(Reference Entity, string Findings)> Entities)
{
    /// <summary>The types that have entities, in the order of the schema.</summary>
    public static IReadOnlyList<EntityGroup> All(FactIndex index)
    {
        var entities = index.Entities.ToLookup(entity => entity.Entity.Type, StringComparer.Ordinal);
        return
        [
            .. from name in index.Model.Schema.Types
                .Select(type => type.Name)
                .Union(entities.Select(ofType => ofType.Key).Order(StringComparer.Ordinal))
               where entities[name].Any()
               select new EntityGroup(
                   Wording.OfType(name),
                   SitePaths.TypeAnchor(name),
                   index.Model.Schema.Find(name)?.Summary,
                   [
                       .. entities[name].Select(entity =>
                           (
                               index.ToEntity(entity.Entity.Id),
                               Wording.Counted(index.Facts.Findings.Of(entity.Entity.Id).Count, "finding"))),
                   ]),
        ];
    }
}
