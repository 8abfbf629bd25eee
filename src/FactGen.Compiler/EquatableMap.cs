namespace FactGen.Compiler;

/// <summary>Items by an ordinal key. Equal to another map if both have the same keys with equal items, in whatever order.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public class EquatableMap<T> : IEquatable<EquatableMap<T>>
    where T : IEquatable<T>
{
    private readonly Dictionary<string, T> _items = new(StringComparer.Ordinal);
    private T[]? _all;

    /// <summary>Takes the items. If several have one key, the first counts.</summary>
    /// <param name="items">The items.</param>
    /// <param name="keyOf">The key of an item.</param>
    public EquatableMap(IEnumerable<T> items, Func<T, string> keyOf)
    {
        foreach (var item in items)
        {
            var key = keyOf(item);
            if (!_items.ContainsKey(key))
            {
                _items.Add(key, item);
            }
        }
    }

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count;

    /// <summary>The items in the order in which they were given.</summary>
    public IEnumerable<T> Values => _items.Values;

    /// <summary>All items in the order of their keys.</summary>
    public EquatableArray<T> All =>
        new(_all ??= [.. _items.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Value)]);

    /// <summary>The item of a key that exists.</summary>
    public T this[string key] => _items[key];

    /// <summary>Whether there is an item of that key.</summary>
    public bool Has(string key) => _items.ContainsKey(key);

    /// <summary>The item of that key; the default value if there is none.</summary>
    public T? Find(string key) => _items.TryGetValue(key, out var item) ? item : default;

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Count == other.Count
            && _items.All(item => other._items.TryGetValue(item.Key, out var same) && item.Value.Equals(same)));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as EquatableMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;
}
