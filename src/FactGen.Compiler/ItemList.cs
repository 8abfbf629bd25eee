using System.Collections;

namespace FactGen.Compiler;

/// <summary>All items of a step, in their order. Equal to another list if the items are equal.</summary>
/// <remarks>
/// Unlike <see cref="EquatableArray{T}"/> it compares by reference first: after an edit, most items are the same objects as before, and
/// comparing them by value took most of the time that an edit costs.
/// </remarks>
public sealed class ItemList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<ItemList<T>>
{
    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(ItemList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        var isSame = other is not null && other.Count == Count;
        for (var number = 0; isSame && number < Count; number++)
        {
            isSame = IsSame(this[number], other![number]);
        }

        return isSame;
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as ItemList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsSame(T one, T other) =>
        (!typeof(T).IsValueType && ReferenceEquals(one, other)) || EqualityComparer<T>.Default.Equals(one, other);
}
