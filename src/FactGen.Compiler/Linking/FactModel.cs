using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Linking;

/// <summary>A fact base with its files linked: what one file declares can be found from another.</summary>
/// <remarks>If an id is declared twice, the first declaration in the order of the files' names is found.</remarks>
public sealed class FactModel
{
    /// <summary>Made when somebody asks for a claim: a check does not.</summary>
    private Dictionary<string, ClaimDeclaration>? _claims;

    /// <summary>Links the files.</summary>
    /// <param name="linked">The entities of all files.</param>
    /// <param name="files">The facts files, in any order.</param>
    /// <param name="cards">The source cards, in any order.</param>
    public FactModel(LinkedEntities linked, IEnumerable<FactsFile> files, IEnumerable<SourceCardDeclaration> cards)
    {
        Linked = linked;
        Files = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        Cards = [.. cards.OrderBy(card => card.Card.Id, StringComparer.Ordinal)];
        Entities = FirstById(Files.SelectMany(file => file.Entities), entity => entity.Entity.Id);
        CardsById = FirstById(Cards, card => card.Card.Id);
    }

    /// <summary>The entities of all files.</summary>
    public LinkedEntities Linked { get; }

    /// <summary>The schema.</summary>
    public FactSchema Schema => Linked.Schema;

    /// <summary>The facts files in the order of their names.</summary>
    public IReadOnlyList<FactsFile> Files { get; }

    /// <summary>The source cards in the order of their ids.</summary>
    public IReadOnlyList<SourceCardDeclaration> Cards { get; }

    /// <summary>The entities by id.</summary>
    public IReadOnlyDictionary<string, EntityDeclaration> Entities { get; }

    /// <summary>The claims by id.</summary>
    public IReadOnlyDictionary<string, ClaimDeclaration> Claims =>
        LazyInitializer.EnsureInitialized(ref _claims, () => FirstById(AllClaims, claim => claim.Claim.Id))!;

    /// <summary>The source cards by id.</summary>
    public IReadOnlyDictionary<string, SourceCardDeclaration> CardsById { get; }

    /// <summary>The claim with an id, in the files or in a fact base that this one builds on.</summary>
    public ClaimRecord ClaimOf(ClaimId id) => Claims.TryGetValue(id, out var own) ? own.Claim : Linked.Bases.FindClaim(id)!.Claim;

    /// <summary>A property of an entity, in this fact base or in one that it builds on.</summary>
    public Property PropertyOf(string entity, string property) =>
        property == Property.SameAs.Name ? Property.SameAs : Schema.PropertiesOf(Linked.Find(entity)!.Type)[property];

    /// <summary>The entity that represents all that are declared the same as this one.</summary>
    public string Representative(string entity) => Linked.Merges.Representative(entity);

    /// <summary>Every claim, in the order of the files.</summary>
    public IEnumerable<ClaimDeclaration> AllClaims => Files.SelectMany(file => file.Entities).SelectMany(entity => entity.Claims);

    private static Dictionary<string, T> FirstById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        Dictionary<string, T> first = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!first.ContainsKey(id(item)))
            {
                first.Add(id(item), item);
            }
        }

        return first;
    }
}
