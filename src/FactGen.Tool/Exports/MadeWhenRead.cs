using System.Collections;

namespace FactGen.Tool.Exports;

/// <summary>Items that are made each time they are read, and not kept: an export writes them one by one.</summary>
/// <param name="source">What they are made of.</param>
/// <param name="make">Makes one.</param>
internal sealed class MadeWhenRead<T, TMade>(IReadOnlyList<T> source, Func<T, TMade> make) : IReadOnlyList<TMade>
{
    /// <inheritdoc/>
    public int Count => source.Count;

    /// <inheritdoc/>
    public TMade this[int index] => make(source[index]);

    /// <inheritdoc/>
    public IEnumerator<TMade> GetEnumerator() => source.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
