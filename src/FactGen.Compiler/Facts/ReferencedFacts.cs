using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Facts;

/// <summary>Everything in the fact bases that this one builds on, with the types that its own facts use.</summary>
public sealed class ReferencedFacts
{
    private readonly ILookup<string, ReferencedEntity> _byId;
    private readonly ILookup<string, EntityHead> _declaredByLocalId;
    private readonly Lazy<Dictionary<string, ReferencedClaim>> _claims;
    private readonly Lazy<Dictionary<string, SourceCard>> _cards;

    /// <summary>Brings the fact bases together.</summary>
    /// <param name="types">Their types, in a schema without types of its own.</param>
    /// <param name="bases">The fact bases, in the order of their names.</param>
    internal ReferencedFacts(FactSchema types, IReadOnlyList<ReferencedBase> bases)
    {
        (Types, Bases) = (types, bases);
        _byId = Entities.ToLookup(entity => entity.Head.Id, StringComparer.Ordinal);
        _declaredByLocalId = Declared.ToLookup(entity => QualifiedName.LocalOf(entity.Id), StringComparer.Ordinal);
        _claims = new(() => Entities.SelectMany(entity => entity.Claims).ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal));
        _cards = new(() => Cards.ToDictionary(card => card.Id, StringComparer.Ordinal));
    }

    /// <summary>A fact base that builds on no other.</summary>
    public static ReferencedFacts None { get; } = new(FactSchema.Empty, []);

    /// <summary>The types, in a schema without types of its own.</summary>
    public FactSchema Types { get; }

    /// <summary>The fact bases, in the order of their names.</summary>
    internal IReadOnlyList<ReferencedBase> Bases { get; }

    /// <summary>The entities that they declare, without their claims.</summary>
    public IEnumerable<EntityHead> Declared => Entities.Where(entity => entity.IsDeclared).Select(entity => entity.Head);

    /// <summary>The source cards of all of them.</summary>
    public IEnumerable<SourceCard> Cards => Bases.SelectMany(known => known.Cards);

    /// <summary>The entities as each of the fact bases speaks of them.</summary>
    internal IEnumerable<ReferencedEntity> Entities => Bases.SelectMany(known => known.Entities);

    /// <summary>The entity of a qualified id without its claims, or null.</summary>
    public EntityHead? Find(string id) => _byId[id].FirstOrDefault(entity => entity.IsDeclared)?.Head;

    /// <summary>The claim of a qualified id, or null.</summary>
    public ReferencedClaim? FindClaim(string id) => _claims.Value.TryGetValue(id, out var claim) ? claim : null;

    /// <summary>The card of a qualified id, or null.</summary>
    public SourceCard? FindCard(string id) => _cards.Value.TryGetValue(id, out var card) ? card : null;

    /// <summary>
    /// The fact bases' claims on an entity: first those of the one that declares it, then the others in the order of their names.
    /// </summary>
    public IEnumerable<ReferencedClaim> ClaimsOn(string id) =>
        _byId[id].OrderByDescending(entity => entity.IsDeclared).SelectMany(entity => entity.Claims);

    /// <summary>
    /// The one name that an entity has in this fact base: its id if the fact base itself declares it, otherwise the qualified id. Unknown
    /// and ambiguous names are returned unchanged; <see cref="Find(string, bool)"/> says what is wrong.
    /// </summary>
    public string Canonical(string written)
    {
        var name = QualifiedName.Within(Types.FactBase, written);
        return Bases.Count > 0 && name == written && !QualifiedName.IsQualified(name) && WithLocalId(name) is [var only] ? only : name;
    }

    /// <summary>What a written id refers to.</summary>
    /// <param name="written">The id as the editor wrote it.</param>
    /// <param name="isOwn">Whether the fact base itself declares an entity of that id, its own short name left out.</param>
    public Reference Find(string written, bool isOwn)
    {
        var name = QualifiedName.Within(Types.FactBase, written);
        if (Bases.Count == 0 && isOwn && !QualifiedName.IsQualified(name))
        {
            return Reference.To(name);
        }

        if (QualifiedName.FactBaseOf(name) is { } factBase && !Bases.Any(known => known.Name == factBase))
        {
            return Reference.ToUnknownBase(Catalogue.UnknownEntity, name, Bases.Select(known => known.Name));
        }

        if (Bases.FirstOrDefault(known => known.Name == QualifiedName.FactBaseOf(name)) is { Schema.IsPublic: false })
        {
            return Reference.Hidden(name);
        }

        string[] found =
        [
            .. isOwn && !QualifiedName.IsQualified(name) ? [name] : Array.Empty<string>(),
            .. QualifiedName.IsQualified(name) ? (Find(name) is null ? [] : [name]) : name == written ? WithLocalId(name) : [],
        ];
        return found switch
        {
            [] => Reference.Unknown(Catalogue.UnknownEntity),
            [var only] => Reference.To(only),
            _ => Reference.Ambiguous(written, "an entity", found.Select(choice => QualifiedName.From(Types.FactBase, choice))),
        };
    }

    private IReadOnlyList<string> WithLocalId(string id) => [.. _declaredByLocalId[id].Select(entity => entity.Id)];
}
