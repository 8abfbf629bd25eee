using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;

namespace FactGen.Tool.Differences;


/// <summary>
/// Pairs the entities of two states. A removed entity and an added one with the same type and name count as one whose id was
/// changed.
/// </summary>
internal sealed class EntityPairs
{
    private readonly Dictionary<string, string> _renamed;

    /// <summary>Makes the pairs.</summary>
    public EntityPairs(FactModel before, FactModel after)
    {
        var gone = before.Entities.Values.Select(entity => entity.Entity).Where(entity => !after.Entities.ContainsKey(entity.Id));
        var fresh = after.Entities.Values.Select(entity => entity.Entity)
            .Where(entity => !before.Entities.ContainsKey(entity.Id))
            .GroupBy(entity => (entity.Type, entity.Name))
            .ToDictionary(same => same.Key, same => new Queue<string>(same.Select(entity => entity.Id)));
        _renamed = new(StringComparer.Ordinal);
        foreach (var entity in gone)
        {
            if (fresh.TryGetValue((entity.Type, entity.Name), out var ids) && ids.TryDequeue(out var id))
            {
                _renamed.Add(entity.Id, id);
            }
        }

        All =
        [
            .. after.Entities.Values.Select(entity => (BeforeOf(entity.Entity.Id), (EntityDeclaration?)entity)),
            .. before.Entities.Values
                .Where(entity => !after.Entities.ContainsKey(AfterOf(entity.Entity.Id)))
                .Select(entity => ((EntityDeclaration?)entity, (EntityDeclaration?)null)),
        ];

        EntityDeclaration? BeforeOf(string id) =>
            before.Entities.GetValueOrDefault(_renamed.FirstOrDefault(pair => pair.Value == id).Key ?? id);
    }

    /// <summary>Every entity of both states once.</summary>
    public IReadOnlyList<(EntityDeclaration? Before, EntityDeclaration? After)> All { get; }

    /// <summary>The id that an entity of the earlier state has in the later one; its own id if it was removed.</summary>
    public string AfterOf(string id) => _renamed.GetValueOrDefault(id, id);
}
