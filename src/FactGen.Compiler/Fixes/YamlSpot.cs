using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Fixes;

/// <summary>A node of a file with all nodes around it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Above">The lists and maps around it from the outermost on, each with the entry that leads to it; null in a list.</param>
internal sealed record YamlSpot(YamlNode Node, IReadOnlyList<(YamlNode Container, YamlEntry? Entry)> Above)
{
    /// <summary>The map or list that contains it directly.</summary>
    public YamlNode Container => Above[Above.Count - 1].Container;

    /// <summary>The entry whose key or value it is; null in a list.</summary>
    public YamlEntry? Entry => Above[Above.Count - 1].Entry;

    /// <summary>Whether it is a key.</summary>
    public bool IsKey => ReferenceEquals(Entry?.Key, Node);

    /// <summary>Whether it is inside brackets.</summary>
    public bool IsInFlow => Above.Any(step => IsFlow(step.Container));

    /// <summary>The innermost map above it that contains it under a given key.</summary>
    public YamlMapping? MapAbove(string key) =>
        Above.LastOrDefault(step =>
            step.Entry is { } entry && entry.Key.Value == key && !ReferenceEquals(entry.Key, Node)).Container as YamlMapping;

    /// <summary>Whether a list or map is in brackets.</summary>
    public static bool IsFlow(YamlNode node) => node.Raw is ['{' or '[', ..];

    /// <summary>The innermost node that covers a range of the file, or null.</summary>
    public static YamlSpot? Find(YamlNode root, int start, int end)
    {
        var node = root;
        List<(YamlNode, YamlEntry?)> above = [];
        while (true)
        {
            var (next, entry) = Children(node).FirstOrDefault(child => child.Node.Start <= start && end <= child.Node.End);
            if (next is null)
            {
                return above.Count == 0 ? null : new YamlSpot(node, above);
            }

            above.Add((node, entry));
            node = next;
        }
    }

    private static IEnumerable<(YamlNode Node, YamlEntry? Entry)> Children(YamlNode node) => node switch
    {
        YamlMapping map => map.Entries.SelectMany(entry => new (YamlNode, YamlEntry?)[] { (entry.Key, entry), (entry.Value, entry) }),
        YamlSequence list => list.Items.Select(item => (item, (YamlEntry?)null)),
        _ => [],
    };
}
