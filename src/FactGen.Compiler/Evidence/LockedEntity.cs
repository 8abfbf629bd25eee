using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Evidence;

/// <summary>An entity as the rules of evidence find it in a text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsNamed">Whether texts must name it near what is claimed of it.</param>
/// <param name="Description">
/// Its type and what the schema says of the type, whether it is a living person, its names, aliases and titles, those of the entities that
/// are the same, and which other entities share a name with it.
/// </param>
public sealed record LockedEntity(string Id, bool IsNamed, string Description)
{
    /// <summary>The entity with that id; null if there is none, as for a speaker whom the source does not name.</summary>
    internal static LockedEntity? Of(string id, EntityNames names)
    {
        var entities = names.Entities;
        if (entities.Find(id) is not { } entity)
        {
            return null;
        }

        var same = entities.Merges.SameAs(id).Where(other => other != id).Select(entities.Find).OfType<EntityHead>();
        return new LockedEntity(id, names.IsNamed(id), string.Join("; ", (string[])
        [
            $"type {entity.Type}",
            .. names.IsNamed(id) ? ["named"] : Array.Empty<string>(),
            .. entities.Schema.Find(entity.Type) is { Common: true } ? ["common"] : Array.Empty<string>(),
            .. entity.IsLiving ? ["living"] : Array.Empty<string>(),
            .. entity.LivingReason is { } reason ? [$"living because {reason}"] : Array.Empty<string>(),
            .. NamesOf(entity),
            .. same.SelectMany(other => NamesOf(other).Prepend($"same as {other.Id}")),
            .. names.Namesakes.DescriptionsOf(id),
        ]));
    }

    private static IEnumerable<string> NamesOf(EntityHead entity) =>
    [
        $"name {entity.Name}",
        .. entity.Aliases.Select(alias => $"alias {alias.Text}"),
        .. entity.Titles.Select(title => $"title {title}"),
    ];
}
