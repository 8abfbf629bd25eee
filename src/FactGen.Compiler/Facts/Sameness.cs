namespace FactGen.Compiler.Facts;

/// <summary>Entities that are declared to be one (FORMAT.md section 3, <c>same_as</c>).</summary>
internal static class SameEntities
{
    /// <summary>For each entity that is the same as another, the first id of them all in ordinal order.</summary>
    public static Dictionary<string, string> Representatives(IEnumerable<Entity> entities)
    {
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var other in entity.SameAs)
            {
                var (one, two) = (Root(parents, entity.Id), Root(parents, other));
                var (first, second) = string.CompareOrdinal(one, two) <= 0 ? (one, two) : (two, one);
                parents[second] = first;
            }
        }

        return parents.Keys.ToArray().Concat(parents.Values).Distinct().ToDictionary(id => id, id => Root(parents, id), StringComparer.Ordinal);
    }

    private static string Root(Dictionary<string, string> parents, string id)
    {
        while (parents.TryGetValue(id, out var parent) && parent != id)
        {
            id = parent;
        }

        return id;
    }
}
