using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>Brings the items of a pipeline together.</summary>
internal static class PipelineItems
{
    /// <summary>A value as the one item that it is.</summary>
    public static IncrementalValuesProvider<T> One<T>(this IncrementalValueProvider<T> value) =>
        value.SelectMany(static (one, _) => ImmutableArray.Create(one));

    /// <summary>A part of each item, which is only read and cannot fail: what uses the part alone is done again only where the part is another.</summary>
    public static IncrementalValuesProvider<TPart> Part<T, TPart>(this IncrementalValuesProvider<T> items, string name, Func<T, TPart> part) =>
        items.Select((item, _) => part(item)).WithTrackingName(name);

    /// <summary>All items as one.</summary>
    public static IncrementalValuesProvider<ImmutableArray<T>> All<T>(this IncrementalValuesProvider<T> items) =>
        Collected(items).SelectMany(static (all, _) => ImmutableArray.Create(all)).WithComparer(ItemsComparer<T>.Instance);

    /// <summary>Each item with the one of something else; none where that is missing, since a step before it failed.</summary>
    public static IncrementalValuesProvider<(T1, T2)> With<T1, T2>(this IncrementalValuesProvider<T1> items, IncrementalValuesProvider<T2> other) =>
        items.Combine(Collected(other)).SelectMany(static (pair, _) =>
            pair.Right.IsEmpty ? ImmutableArray<(T1, T2)>.Empty : [(pair.Left, pair.Right[0])]);

    /// <inheritdoc cref="With{T1, T2}"/>
    public static IncrementalValuesProvider<(T1, T2, T3)> With<T1, T2, T3>(
        this IncrementalValuesProvider<(T1, T2)> items, IncrementalValuesProvider<T3> other) =>
        items.Combine(Collected(other)).SelectMany(static (pair, _) =>
            pair.Right.IsEmpty ? ImmutableArray<(T1, T2, T3)>.Empty : [(pair.Left.Item1, pair.Left.Item2, pair.Right[0])]);

    /// <inheritdoc cref="With{T1, T2}"/>
    public static IncrementalValuesProvider<(T1, T2, T3, T4)> With<T1, T2, T3, T4>(
        this IncrementalValuesProvider<(T1, T2, T3)> items, IncrementalValuesProvider<T4> other) =>
        items.Combine(Collected(other)).SelectMany(static (pair, _) =>
            pair.Right.IsEmpty ? ImmutableArray<(T1, T2, T3, T4)>.Empty : [(pair.Left.Item1, pair.Left.Item2, pair.Left.Item3, pair.Right[0])]);

    private static IncrementalValueProvider<ImmutableArray<T>> Collected<T>(IncrementalValuesProvider<T> items) =>
        items.Collect().WithComparer(ItemsComparer<T>.Instance);

    /// <summary>Arrays are equal when their items are.</summary>
    private sealed class ItemsComparer<T> : IEqualityComparer<ImmutableArray<T>>
    {
        public static ItemsComparer<T> Instance { get; } = new();

        public bool Equals(ImmutableArray<T> one, ImmutableArray<T> other)
        {
            if (one == other)
            {
                return true;
            }

            var isSame = one.Length == other.Length;
            for (var number = 0; isSame && number < one.Length; number++)
            {
                isSame = IsSame(one[number], other[number]);
            }

            return isSame;
        }

        public int GetHashCode(ImmutableArray<T> items) => items.Length;

        /// <summary>Nearly all items are those of the last run: to be asked whether they equal themselves would cost more than all else.</summary>
        private static bool IsSame(T one, T other) => (!typeof(T).IsValueType && ReferenceEquals(one, other)) || EqualityComparer<T>.Default.Equals(one, other);
    }
}
