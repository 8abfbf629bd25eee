using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>
/// The items that one step of the graph yields, and the steps that can follow. <see cref="FactGraph"/> and <see cref="CodeGraph"/> are
/// written against this class alone; a driver derives from it and decides when a step runs, and what it remembers.
/// </summary>
/// <typeparam name="T">The type of an item. A driver compares items by value to see that nothing changed.</typeparam>
public abstract class Items<T>
{
    /// <summary>Runs a step on each item.</summary>
    /// <param name="step">The name by which tests and tools track the step.</param>
    /// <param name="run">The step: a pure function of the item.</param>
    /// <param name="subjectOf">The part of an item that says which file a failure is about; the item itself if null.</param>
    public abstract Items<TResult> Each<TResult>(string step, Func<T, TResult> run, Func<T, object?>? subjectOf = null);

    /// <summary>Divides each item into parts, each an item of its own.</summary>
    public abstract Items<TPart> Split<TPart>(string step, Func<T, EquatableArray<TPart>> parts)
        where TPart : IEquatable<TPart>;

    /// <summary>
    /// Divides each item so that an edit redoes less. Law: what the next steps say of an item is what they say of its parts together. A
    /// driver without memory keeps the items whole.
    /// </summary>
    public abstract Items<T> Narrow(string step, Func<T, IEnumerable<T>> parts);

    /// <summary>Pairs each item with the only item of another step.</summary>
    public abstract Items<(T, TOther)> With<TOther>(Items<TOther> single);

    /// <summary>All items as the one item of a list. If a step before it failed on an item, what depends on the list is skipped.</summary>
    public abstract Items<ItemList<T>> All();

    /// <summary>The diagnostics of all items together. It takes the items that there are, also if a step failed on others.</summary>
    public abstract Items<ItemList<FactDiagnostic>> Report(Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf);
}

/// <summary>Runs steps on items that were paired with others.</summary>
public static class PairedItems
{
    /// <summary>Runs a step on each pair.</summary>
    public static Items<TResult> Each<T1, T2, TResult>(this Items<(T1, T2)> items, string step, Func<T1, T2, TResult> run) =>
        items.Each(step, pair => run(pair.Item1, pair.Item2), static pair => pair.Item1);

    /// <inheritdoc cref="Each{T1, T2, TResult}"/>
    public static Items<TResult> Each<T1, T2, T3, TResult>(this Items<((T1, T2), T3)> items, string step, Func<T1, T2, T3, TResult> run) =>
        items.Each(step, pair => run(pair.Item1.Item1, pair.Item1.Item2, pair.Item2), static pair => pair.Item1.Item1);

    /// <inheritdoc cref="Each{T1, T2, TResult}"/>
    public static Items<TResult> Each<T1, T2, T3, T4, TResult>(
        this Items<(((T1, T2), T3), T4)> items, string step, Func<T1, T2, T3, T4, TResult> run) =>
        items.Each(
            step,
            pair => run(pair.Item1.Item1.Item1, pair.Item1.Item1.Item2, pair.Item1.Item2, pair.Item2),
            static pair => pair.Item1.Item1.Item1);
}
