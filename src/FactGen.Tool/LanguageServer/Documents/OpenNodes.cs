namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>The maps and lists that are open at a place of a YAML file, from the outermost on.</summary>
/// <param name="words">The file.</param>
/// <param name="offset">The place that is asked about.</param>
internal sealed class OpenNodes(YamlWords words, int offset)
{
    private readonly List<OpenNode> _nodes = [];

    /// <summary>How many are open.</summary>
    public int Count => _nodes.Count;

    /// <summary>The innermost; null at the top of the file.</summary>
    public OpenNode? Innermost => _nodes.Count == 0 ? null : _nodes[^1];

    /// <summary>Opens a map or list.</summary>
    public void Open(OpenNode node) => _nodes.Add(node);

    /// <summary>Closes the innermost.</summary>
    public void Close() => _nodes.RemoveAt(_nodes.Count - 1);

    /// <summary>Closes what an item of a list at a column ends: what is indented more, and the list's item before.</summary>
    public void CloseForItem(int column)
    {
        while (Innermost is { } node && (node.Indent > column || (node.IsList && node.Indent == column)))
        {
            Close();
        }
    }

    /// <summary>Closes what a key at a column ends: what is indented more, and lists at the same column.</summary>
    public void CloseForKey(int column)
    {
        CloseForItem(column);
        if (Innermost is { } map && map.Indent == column)
        {
            map.Key = null;
        }
    }

    /// <summary>The cursor in a word of the innermost node.</summary>
    /// <param name="isKey">Whether the word is a key.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    public YamlCursor Cursor(bool isKey, int start, int end)
    {
        var text = words.Text;
        char? mark = start < end && text[start] is '"' or '\'' ? text[start] : null;
        var inner = start + (mark is null ? 0 : 1);
        OpenNode[] keyed = [.. _nodes.Where(node => node.Key is not null)];
        OpenNode[] maps = isKey && Innermost is { IsList: false, Key: null } typed ? [.. keyed, typed] : keyed;
        return new YamlCursor(
            [.. keyed.Select(node => node.Key!)],
            isKey,
            start,
            end,
            text[inner..Math.Max(inner, offset)],
            words.Unquoted(start, end),
            mark,
            _nodes.Exists(node => node.IsFlow),
            [.. maps.Select(node => node.Values)]);
    }
}

/// <summary>A map or list that is open.</summary>
/// <param name="Indent">The column of its keys or items; of one in brackets, more than any column.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsFlow">Whether it is in brackets.</param>
internal sealed record OpenNode(int Indent, bool IsList, bool IsFlow)
{
    /// <summary>The key whose value is being read; null in a list, and before a key.</summary>
    public string? Key { get; set; }

    /// <summary>The keys of the map so far, with their values if those are on one line.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);
}
