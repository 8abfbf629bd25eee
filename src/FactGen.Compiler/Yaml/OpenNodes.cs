namespace FactGen.Compiler.Yaml;

/// <summary>
/// The lists and maps that have begun and not ended, each inside the previous one. Their contents are in two lists that all of them share,
/// and an ended one is reused for the next: reading a file creates few objects in addition to its nodes.
/// </summary>
internal sealed class OpenNodes
{
    /// <summary>Maps with more keys than this find them by a table.</summary>
    private const int ReadFromStart = 16;

    private readonly List<OpenNode> _nodes = [];
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The one that began last, or null.</summary>
    public OpenNode? Innermost => Count > 0 ? _nodes[Count - 1] : null;

    /// <summary>The one in brackets that began last, or null.</summary>
    public OpenNode? InnermostFlow => _nodes.Take(Count).LastOrDefault(node => node.IsFlow);

    /// <summary>The one not in brackets that began last, or null.</summary>
    public OpenNode? InnermostBlock
    {
        get
        {
            var index = Count - 1;
            while (index >= 0 && _nodes[index].IsFlow)
            {
                index--;
            }

            return index >= 0 ? _nodes[index] : null;
        }
    }

    /// <summary>Begins one.</summary>
    /// <param name="isMapping">A map, not a list.</param>
    /// <param name="isFlow">In brackets, or a pair in a list in brackets.</param>
    /// <param name="isPair">A map of one entry in a flow list, without brackets of its own.</param>
    /// <param name="start">Offset of the first character; -1 if only the first child shows it.</param>
    public void Push(bool isMapping, bool isFlow, bool isPair, int start)
    {
        if (Count == _nodes.Count)
        {
            _nodes.Add(new OpenNode());
        }

        _nodes[Count++].Begin(isMapping, isFlow, isPair, start, isMapping ? _entries.Count : _items.Count);
    }

    /// <summary>Adds an entry to the innermost, a map.</summary>
    public void Add(YamlEntry entry)
    {
        _entries.Add(entry);
        if (Innermost!.Keys is { } keys)
        {
            keys.Add(entry.Key.Value, entry.Key);
        }
    }

    /// <summary>Adds an item to the innermost, a list.</summary>
    public void Add(YamlNode item) => _items.Add(item);

    /// <summary>The innermost map's key with the same text, or null.</summary>
    public YamlScalar? Find(string key)
    {
        var node = Innermost!;
        if (_entries.Count - node.FirstHeld > ReadFromStart)
        {
            return (node.Keys ??= Table(node.FirstHeld)).TryGetValue(key, out var found) ? found : null;
        }

        for (var index = node.FirstHeld; index < _entries.Count; index++)
        {
            if (_entries[index].Key.Value == key)
            {
                return _entries[index].Key;
            }
        }

        return null;
    }

    /// <summary>Ends the innermost, a map, and returns its contents.</summary>
    public YamlEntry[] PopEntries() => Pop(_entries);

    /// <summary>Ends the innermost, a list, and returns its contents.</summary>
    public YamlNode[] PopItems() => Pop(_items);

    private Dictionary<string, YamlScalar> Table(int first)
    {
        Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);
        for (var index = first; index < _entries.Count; index++)
        {
            keys.Add(_entries[index].Key.Value, _entries[index].Key);
        }

        return keys;
    }

    private T[] Pop<T>(List<T> all)
    {
        var first = _nodes[--Count].FirstHeld;
        if (first == all.Count)
        {
            return [];
        }

        var held = new T[all.Count - first];
        all.CopyTo(first, held, 0, held.Length);
        all.RemoveRange(first, held.Length);
        return held;
    }
}

/// <summary>A list or map that has begun.</summary>
internal sealed class OpenNode
{
    public bool IsMapping { get; private set; }

    public bool IsFlow { get; private set; }

    /// <summary>A map of one entry in a flow list, without brackets of its own.</summary>
    public bool IsPair { get; private set; }

    /// <summary>Offset of the first character; -1 if only the first child shows it.</summary>
    public int Start { get; private set; }

    /// <summary>Where its contents begin among the contents of all open ones.</summary>
    public int FirstHeld { get; private set; }

    public int FirstChild { get; set; }

    public int LastChildEnd { get; set; }

    public bool HasKey { get; set; }

    /// <summary>The key whose value comes next; null if the key was refused, and its value with it.</summary>
    public YamlScalar? Key { get; set; }

    /// <summary>The keys so far, if they are many.</summary>
    public Dictionary<string, YamlScalar>? Keys { get; set; }

    /// <summary>Prepares an ended one for use as the next.</summary>
    public void Begin(bool isMapping, bool isFlow, bool isPair, int start, int firstHeld)
    {
        (IsMapping, IsFlow, IsPair, Start, FirstHeld) = (isMapping, isFlow, isPair, start, firstHeld);
        (FirstChild, LastChildEnd, HasKey, Key, Keys) = (int.MaxValue, 0, false, null, null);
    }
}
