using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Linking;

/// <summary>Which entities are declared the same, across files and fact bases.</summary>
public sealed class EntityMerges
{
    private readonly Dictionary<string, string[]> _same;
    private readonly Dictionary<string, string[]> _sameElsewhere;
    private readonly HashSet<string> _beyond;

    /// <summary>Groups the entities.</summary>
    /// <param name="heads">The entities of the files, each once, in the order of the files.</param>
    /// <param name="declarations">All declarations of the files, also those of an id that another file declares.</param>
    /// <param name="bases">The fact bases that this one builds on.</param>
    public EntityMerges(IReadOnlyCollection<EntityHead> heads, IEnumerable<EntityHead> declarations, ReferencedFacts bases)
    {
        var all = Sameness.Representatives(declarations
            .Concat(bases.Entities.Select(entity => entity.Head))
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
    }

    /// <summary>For each entity that is declared the same as others, the one that represents all of them.</summary>
    public IReadOnlyDictionary<string, string> Representatives { get; }

    /// <summary>The ids of the entities of the files that are the same as others.</summary>
    public IEnumerable<string> Merged => _same.Values.SelectMany(same => same);

    /// <summary>The entity that represents all that are declared the same as this one.</summary>
    public string Representative(string id) => Representatives.TryGetValue(id, out var other) ? other : id;

    /// <summary>
    /// The entities that are the same as this one, including itself, in the order of the files; empty if there is no other.
    /// </summary>
    public IReadOnlyList<string> SameAs(string id) => _same.TryGetValue(Representative(id), out var same) ? same : [];

    /// <summary>The entities of other fact bases that are the same as this one.</summary>
    public IReadOnlyList<string> SameElsewhere(string id) => _sameElsewhere.TryGetValue(Representative(id), out var same) ? same : [];

    /// <summary>
    /// Whether the merged group exceeds <see cref="FactLimits.SameEntities"/> at this entity. Then the whole group is not merged.
    /// </summary>
    public bool IsBeyond(string id) => _beyond.Contains(id);

    /// <summary>The entity on which diagnostics about the merged group are reported.</summary>
    public string ReportedOn(string id) =>
        SameAs(id) is { Count: > 0 } same ? same.OrderBy(other => other, StringComparer.Ordinal).First() : id;

    private Dictionary<string, string[]> ByRepresentative(IEnumerable<EntityHead> heads) => heads
        .Where(head => Representatives.ContainsKey(head.Id))
        .GroupBy(head => Representatives[head.Id], head => head.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
}
