using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Linking;

/// <summary>The entities of all files by their ids, without places and claims.</summary>
/// <remarks>If an id is declared twice, the first declaration in the order of the files' names is the one that is found.</remarks>
public sealed class LinkedEntities
{
    private readonly Dictionary<string, (EntityHead Head, string Path)> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byCSharpName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mergedPaths;
    private readonly Lazy<ILookup<string, string>> _idsByType;

    /// <summary>Links the files.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files' entities, in any order.</param>
    /// <param name="bases">The fact bases that this one builds on.</param>
    internal LinkedEntities(FactSchema schema, IEnumerable<EntitySurface> files, ReferencedFacts bases)
    {
        (Schema, Bases) = (schema, bases);
        List<EntityHead> heads = [];
        EntitySurface[] sorted =
        [
            .. files.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)
        ];
        foreach (var file in sorted)
        {
            foreach (var head in file.Heads.Where(head => !_entities.ContainsKey(head.Id)))
            {
                _entities.Add(head.Id, (head, file.Path));
                heads.Add(head);
                if (schema.HasMembers(head.Type)
                    && !QualifiedName.IsQualified(head.Id)
                    && CSharpNames.OfEntity(head.Id, head.Type, schema) is var name
                    && !_byCSharpName.ContainsKey(name))
                {
                    _byCSharpName.Add(name, head.Id);
                }
            }
        }

        Heads = heads;
        _idsByType = new(() => heads.Concat(bases.Declared).ToLookup(head => head.Type, head => head.Id, StringComparer.Ordinal));
        Merges = new EntityMerges(heads, sorted.SelectMany(file => file.Heads), bases);
        _mergedPaths = new(Merges.Merged.Select(id => _entities[id].Path), StringComparer.Ordinal);
    }

    /// <summary>The schema.</summary>
    public FactSchema Schema { get; }

    /// <summary>The fact bases that this one builds on.</summary>
    public ReferencedFacts Bases { get; }

    /// <summary>
    /// Every entity that the files declare, once, in their order; and the entities of other fact bases on which they make claims.
    /// </summary>
    public IReadOnlyList<EntityHead> Heads { get; }

    /// <summary>The ids of all entities that can be named, by their types.</summary>
    public ILookup<string, string> IdsByType => _idsByType.Value;

    /// <summary>Which entities are declared the same.</summary>
    public EntityMerges Merges { get; }

    /// <summary>The entity of that id, or null.</summary>
    public EntityHead? Find(string id) => _entities.TryGetValue(id, out var entity) ? entity.Head : Bases.Find(id);

    /// <summary>The id that an editor's spelling means.</summary>
    public Reference FindAsWritten(string written) =>
        Bases.Find(written, isOwn: _entities.ContainsKey(QualifiedName.Within(Schema.FactBase, written)));

    /// <summary>The name of an entity; its id if there is no such entity.</summary>
    public string NameOf(string id) => Find(id)?.Name ?? id;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => Find(id) is { IsLiving: true };

    /// <summary>Whether a file declares an entity that is the same as another.</summary>
    public bool HasMerged(string path) => _mergedPaths.Contains(path);

    /// <summary>
    /// The claims on an entity, and on those that are the same, in the fact bases that this one builds on. Those on the entity itself come
    /// first, if one of these fact bases declares it.
    /// </summary>
    public IEnumerable<ReferencedClaim> ClaimsElsewhere(string id)
    {
        var same = Merges.SameElsewhere(id).Where(other => other != id);
        return (QualifiedName.IsQualified(id) ? same.Prepend(id) : same).SelectMany(Bases.ClaimsOn);
    }

    /// <summary>The entity with that C# name; the first if several would have it.</summary>
    public string? FindByCSharpName(string name) => _byCSharpName.TryGetValue(name, out var id) ? id : null;

    /// <summary>The entities of a file without those whose ids are declared earlier elsewhere.</summary>
    public IEnumerable<EntityDeclaration> FirstsOf(string path, FactsFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return file.Entities.Where(entity =>
            _entities.TryGetValue(entity.Entity.Id, out var first) && first.Path == path && seen.Add(entity.Entity.Id));
    }
}
