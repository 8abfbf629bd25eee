using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Linking;

/// <summary>The entities of all files by their ids, without places and claims.</summary>
/// <remarks>Where an id is declared twice, the first declaration in the order of the files' names is the one that is found.</remarks>
public sealed class LinkedEntities
{
    private readonly Dictionary<string, (EntityHead Head, string Path)> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byCSharpName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _same;
    private readonly HashSet<string> _mergedPaths;
    private readonly Dictionary<string, string[]> _sameElsewhere;
    private readonly HashSet<string> _beyond;
    private readonly Lazy<ILookup<string, string>> _idsByType;

    /// <summary>Brings the files together.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files' entities, in any order.</param>
    /// <param name="bases">The fact bases that this one builds on.</param>
    public LinkedEntities(FactSchema schema, IEnumerable<EntitySurface> files, ReferencedFacts bases)
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
                    && CSharpNames.Pascal(head.Id) is var name
                    && !_byCSharpName.ContainsKey(name))
                {
                    _byCSharpName.Add(name, head.Id);
                }
            }
        }

        Heads = heads;
        _idsByType = new(() => heads.Concat(bases.Declared).ToLookup(head => head.Type, head => head.Id, StringComparer.Ordinal));
        var elsewhere = bases.Entities.Select(entity => entity.Head);
        var all = Sameness.Representatives(sorted.SelectMany(file => file.Heads)
            .Concat(elsewhere)
            .SelectMany(head => head.SameAs, (head, other) => (head.Id, other)));
        var tooMany = heads.Where(head => all.ContainsKey(head.Id))
            .GroupBy(head => all[head.Id], head => head.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > FactLimits.SameEntities)
            .ToDictionary(same => same.Key, same => same.ElementAt(FactLimits.SameEntities), StringComparer.Ordinal);
        _beyond = new(tooMany.Values, StringComparer.Ordinal);
        Representatives = tooMany.Count == 0
            ? all
            : all.Where(pair => !tooMany.ContainsKey(pair.Value))
                .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        _same = ByRepresentative(heads);
        _sameElsewhere = ByRepresentative(bases.Declared);
        _mergedPaths = new(_same.Values.SelectMany(same => same).Select(id => _entities[id].Path), StringComparer.Ordinal);
    }

    /// <summary>The schema.</summary>
    public FactSchema Schema { get; }

    /// <summary>The fact bases that this one builds on.</summary>
    public ReferencedFacts Bases { get; }

    /// <summary>
    /// Every entity of the files once, in their order; of what another fact base declares, that on which they make claims.
    /// </summary>
    public IReadOnlyList<EntityHead> Heads { get; }

    /// <summary>The ids of all entities that can be named, by their types.</summary>
    public ILookup<string, string> IdsByType => _idsByType.Value;

    /// <summary>For each entity that is declared the same as others, the one that stands for all of them.</summary>
    public IReadOnlyDictionary<string, string> Representatives { get; }

    /// <summary>The entity of that id, or null.</summary>
    public EntityHead? Find(string id) => _entities.TryGetValue(id, out var entity) ? entity.Head : Bases.Find(id);

    /// <summary>What an id stands for as an editor wrote it.</summary>
    public Reference FindAsWritten(string written) =>
        Bases.Find(written, isOwn: _entities.ContainsKey(QualifiedName.Within(Schema.FactBase, written)));

    /// <summary>The name of an entity; its id where there is no such entity.</summary>
    public string NameOf(string id) => Find(id)?.Name ?? id;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => Find(id) is { IsLiving: true };

    /// <summary>The entity that stands for all that are declared the same as this one.</summary>
    public string Representative(string id) => Representatives.TryGetValue(id, out var other) ? other : id;

    /// <summary>
    /// The entities that are one with this one, itself among them, in the order of the files; none where it stands alone.
    /// </summary>
    public IReadOnlyList<string> SameAs(string id) => _same.TryGetValue(Representative(id), out var same) ? same : [];

    /// <summary>
    /// Whether from this entity on more are declared to be one than <see cref="FactLimits.SameEntities"/>; none of them is then taken for
    /// another.
    /// </summary>
    public bool IsBeyond(string id) => _beyond.Contains(id);

    /// <summary>Whether a file declares an entity that is one with another.</summary>
    public bool HasMerged(string path) => _mergedPaths.Contains(path);

    /// <summary>
    /// What the fact bases on which this one builds claim of an entity and of those that are one with it: first of the entity itself,
    /// where one of them declares it.
    /// </summary>
    public IEnumerable<ReferencedClaim> ClaimsElsewhere(string id)
    {
        IEnumerable<string> same = _sameElsewhere.TryGetValue(Representative(id), out var others) ? others.Where(other => other != id) : [];
        return (QualifiedName.IsQualified(id) ? same.Prepend(id) : same).SelectMany(Bases.ClaimsOn);
    }

    /// <summary>Of the entities that are one with this one, the one at which is told what concerns them all.</summary>
    public string TellerOf(string id) =>
        SameAs(id) is { Count: > 0 } same ? same.OrderBy(other => other, StringComparer.Ordinal).First() : id;

    /// <summary>The entity whose C# name is that one; where several would have it, the first.</summary>
    public string? FindByCSharpName(string name) => _byCSharpName.TryGetValue(name, out var id) ? id : null;

    /// <summary>The entities of a file without those whose ids are declared elsewhere before.</summary>
    public IEnumerable<EntityDeclaration> FirstsOf(string path, FactsFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return file.Entities.Where(entity =>
            _entities.TryGetValue(entity.Entity.Id, out var first) && first.Path == path && seen.Add(entity.Entity.Id));
    }

    private Dictionary<string, string[]> ByRepresentative(IEnumerable<EntityHead> heads) => heads
        .Where(head => Representatives.ContainsKey(head.Id))
        .GroupBy(head => Representatives[head.Id], head => head.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
}
