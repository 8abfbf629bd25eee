namespace FactGen.Compiler.Schema;

/// <summary>A key of the format, or a word that a key takes as its value.</summary>
/// <param name="Name">The key or word as written.</param>
/// <param name="Help">One line that explains it: editors show it, and so does <c>factgen explain</c>.</param>
public record FormatKey(string Name, string Help);

/// <summary>The keys of one kind of map, or the words that one key takes. The reader of the map and FORMAT.md use the same table.</summary>
public sealed class KeyTable
{
    private readonly FormatKey[] _keys;

    /// <summary>Creates a table.</summary>
    /// <param name="title">The heading of the table in FORMAT.md.</param>
    /// <param name="owner">The owner of these keys: "a claim".</param>
    /// <param name="keys">The keys.</param>
    public KeyTable(string title, string owner, params FormatKey[] keys)
    {
        (Title, Owner, _keys) = (title, owner, keys);
        Names = Array.ConvertAll(keys, key => key.Name);
    }

    /// <summary>The heading of the table in FORMAT.md.</summary>
    public string Title { get; }

    /// <summary>The owner of these keys: "a claim".</summary>
    public string Owner { get; }

    /// <summary>For a table of words: the key whose value is one of them.</summary>
    public string? WordsOf { get; init; }

    /// <summary>The keys, in the order in which messages and editors offer them.</summary>
    public IReadOnlyList<FormatKey> Keys => _keys;

    /// <summary>The keys' names.</summary>
    internal string[] Names { get; }

    /// <summary>The key of that name; null if the table has no such key.</summary>
    public FormatKey? Find(string name) => Array.Find(_keys, key => key.Name == name);

    /// <summary>The members of an enumeration by the words of this table.</summary>
    internal Dictionary<string, TWord> WordsAs<TWord>()
        where TWord : struct, Enum =>
        _keys.ToDictionary(key => key.Name, key => (TWord)Enum.Parse(typeof(TWord), key.Name, ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The line that explains a key.</summary>
    public string HelpOf(string name) => Find(name)?.Help ?? throw new ArgumentException($"'{name}' is not a key of {Owner}", nameof(name));
}
