using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>The items that one step of the graph yields. Who runs the graph knows what they are.</summary>
/// <typeparam name="T">The type of an item. A driver compares items by value to see that nothing changed.</typeparam>
/// <param name="driver">The driver that made them; null in a batch run.</param>
public abstract class Items<T>(GraphDriver? driver)
{
    /// <summary>The items of a batch run, or null.</summary>
    internal BatchItems<T>? Batch => this as BatchItems<T>;

    /// <summary>The driver that made them. A batch run has none.</summary>
    internal GraphDriver Driver => driver ?? throw new InvalidOperationException("Items of a batch run have no driver.");
}

/// <summary>
/// Runs the graph again and again: decides when a step runs and what is remembered. <see cref="FactGraph"/> and <see cref="CodeGraph"/>
/// declare their steps through the extensions of <see cref="StepExtensions"/>, which call the driver of the items.
/// </summary>
/// <remarks>
/// The methods are here and not on <see cref="Items{T}"/>, where the native compiler would have to create
/// <c>Items&lt;ItemList&lt;T&gt;&gt;</c> for each <c>Items&lt;T&gt;</c>, and so on without end.
/// </remarks>
public abstract class GraphDriver
{
    /// <inheritdoc cref="StepExtensions.Each{T, TResult}"/>
    public abstract Items<TResult> Each<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf);

    /// <inheritdoc cref="StepExtensions.Transient{T, TResult}"/>
    public virtual Items<TResult> Transient<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        Each(items, step, run, subjectOf);

    /// <inheritdoc cref="StepExtensions.Part{T, TPart}"/>
    public virtual Items<TPart> Part<T, TPart>(Items<T> items, string step, Func<T, TPart> part) =>
        Each(items, step, part, static item => item);

    /// <inheritdoc cref="StepExtensions.Split{T, TPart}"/>
    public abstract Items<TPart> Split<T, TPart>(Items<T> items, string step, Func<T, EquatableArray<TPart>> parts)
        where TPart : IEquatable<TPart>;

    /// <inheritdoc cref="StepExtensions.Narrow{T}"/>
    public abstract Items<T> Narrow<T>(Items<T> items, string step, Func<T, IEnumerable<T>> parts);

    /// <inheritdoc cref="StepExtensions.With{T, TOther}"/>
    public abstract Items<(T, TOther)> With<T, TOther>(Items<T> items, Items<TOther> single);

    /// <inheritdoc cref="StepExtensions.All{T}"/>
    public abstract Items<ItemList<T>> All<T>(Items<T> items);

    /// <inheritdoc cref="StepExtensions.Report{T}"/>
    public abstract Items<ItemList<FactDiagnostic>> Report<T>(Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf);
}

/// <summary>The words in which a graph is declared.</summary>
public static class StepExtensions
{
    /// <summary>Runs a step on each item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="step">The name by which tests and tools track the step.</param>
    /// <param name="run">The step: a pure function of the item.</param>
    public static Items<TResult> Each<T, TResult>(this Items<T> items, string step, Func<T, TResult> run) =>
        Run(items, step, run, static item => item);

    /// <summary>Runs a step on each pair.</summary>
    public static Items<TResult> Each<T1, T2, TResult>(this Items<(T1, T2)> items, string step, Func<T1, T2, TResult> run) =>
        Run(items, step, pair => run(pair.Item1, pair.Item2), static pair => pair.Item1);

    /// <inheritdoc cref="Each{T1, T2, TResult}"/>
    public static Items<TResult> Each<T1, T2, T3, TResult>(this Items<((T1, T2), T3)> items, string step, Func<T1, T2, T3, TResult> run) =>
        Run(
            items, step, pair => run(pair.Item1.Item1, pair.Item1.Item2, pair.Item2), static pair => pair.Item1.Item1);

    /// <inheritdoc cref="Each{T1, T2, TResult}"/>
    public static Items<TResult> Each<T1, T2, T3, T4, TResult>(
        this Items<(((T1, T2), T3), T4)> items, string step, Func<T1, T2, T3, T4, TResult> run) =>
        Run(
            items,
            step,
            pair => run(pair.Item1.Item1.Item1, pair.Item1.Item1.Item2, pair.Item1.Item2, pair.Item2),
            static pair => pair.Item1.Item1.Item1);

    /// <summary>
    /// Runs a step on each item for a single next step. A driver without memory computes each item when the next step takes it, and does
    /// not keep it: keeping the nodes of all files at the same time costs a tenth of a check of 10,000 claims in garbage collections.
    /// </summary>
    public static Items<TResult> Transient<T, TResult>(this Items<T> items, string step, Func<T, TResult> run) =>
        RunTransient(items, step, run, static item => item);

    /// <inheritdoc cref="Transient{T, TResult}"/>
    public static Items<TResult> Transient<T1, T2, T3, TResult>(
        this Items<((T1, T2), T3)> items, string step, Func<T1, T2, T3, TResult> run) =>
        RunTransient(items, step, pair => run(pair.Item1.Item1, pair.Item1.Item2, pair.Item2), static pair => pair.Item1.Item1);

    /// <inheritdoc cref="Transient{T, TResult}"/>
    public static Items<TResult> Transient<T1, T2, T3, T4, TResult>(
        this Items<(((T1, T2), T3), T4)> items, string step, Func<T1, T2, T3, T4, TResult> run) =>
        RunTransient(
            items,
            step,
            pair => run(pair.Item1.Item1.Item1, pair.Item1.Item1.Item2, pair.Item1.Item2, pair.Item2),
            static pair => pair.Item1.Item1.Item1);

    /// <summary>Selects a part of each item without computing. Steps that use only the part run again only if the part changed.</summary>
    public static Items<TPart> Part<T, TPart>(this Items<T> items, string step, Func<T, TPart> part) =>
        items.Batch?.Part(part) ?? items.Driver.Part(items, step, part);

    /// <summary>Divides each item into parts, each an item of its own.</summary>
    public static Items<TPart> Split<T, TPart>(this Items<T> items, string step, Func<T, EquatableArray<TPart>> parts)
        where TPart : IEquatable<TPart> => items.Batch?.Split(parts) ?? items.Driver.Split(items, step, parts);

    /// <summary>
    /// Divides each item so that an edit redoes less. Law: the next steps report on an item exactly what they report on its parts together.
    /// A driver without memory keeps the items whole.
    /// </summary>
    public static Items<T> Narrow<T>(this Items<T> items, string step, Func<T, IEnumerable<T>> parts) =>
        items.Batch is { } whole ? whole : items.Driver.Narrow(items, step, parts);

    /// <summary>Pairs each item with the only item of another step.</summary>
    public static Items<(T, TOther)> With<T, TOther>(this Items<T> items, Items<TOther> single) =>
        items.Batch?.With(single) ?? items.Driver.With(items, single);

    /// <summary>
    /// All items as one item, a list. If a step before it failed on an item, the steps that depend on the list are skipped.
    /// </summary>
    public static Items<ItemList<T>> All<T>(this Items<T> items) => items.Batch?.All() ?? items.Driver.All(items);

    /// <summary>
    /// The diagnostics of all items, as one list. It contains those of the items that exist, also if a step failed on others.
    /// </summary>
    public static Items<ItemList<FactDiagnostic>> Report<T>(this Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        items.Batch?.Report(diagnosticsOf) ?? items.Driver.Report(items, diagnosticsOf);

    private static Items<TResult> Run<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        items.Batch?.Each(run) ?? items.Driver.Each(items, step, run, subjectOf);

    private static Items<TResult> RunTransient<T, TResult>(
        Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        items.Batch?.Transient(run) ?? items.Driver.Transient(items, step, run, subjectOf);
}
