namespace FactGen.Compiler.Linking;

/// <summary>
/// Groups of what is declared the same: entities (FORMAT.md section 3, <c>same_as</c>), and texts that say the same in other words.
/// </summary>
internal static class Sameness
{
    /// <summary>For each id that is the same as another, according to any of them, the first id of the group in ordinal order.</summary>
    public static Dictionary<string, string> Representatives(IEnumerable<(string One, string Other)> same)
    {
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        foreach (var pair in same)
        {
            var (one, two) = (Root(parents, pair.One), Root(parents, pair.Other));
            var (first, second) = string.CompareOrdinal(one, two) <= 0 ? (one, two) : (two, one);
            parents[second] = first;
        }

        return parents.Keys.ToArray()
            .Concat(parents.Values)
            .Distinct()
            .ToDictionary(id => id, id => Root(parents, id), StringComparer.Ordinal);
    }

    private static string Root(Dictionary<string, string> parents, string id)
    {
        var root = id;
        while (parents.TryGetValue(root, out var parent) && parent != root)
        {
            root = parent;
        }

        // Shortens the path, so that the next search ends at once.
        while (parents.TryGetValue(id, out var parent) && parent != root)
        {
            (parents[id], id) = (root, parent);
        }

        return root;
    }
}
