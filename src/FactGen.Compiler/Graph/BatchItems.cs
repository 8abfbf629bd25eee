using System.Collections;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>Items that are made when they are asked for, and only once.</summary>
public sealed class BatchItems<T> : Items<T>
{
    private readonly Lazy<IReadOnlyList<T>> _values;

    internal BatchItems(BatchDriver driver, Func<IReadOnlyList<T>> values)
        : base(driver) => _values = new(values);

    /// <summary>The items; runs the steps that yield them.</summary>
    public IReadOnlyList<T> Values => _values.Value;
}

/// <summary>Runs the graph once: each step when its items are asked for, on all items.</summary>
/// <remarks>An exception reaches the caller as it was thrown: nothing is left over that could go on without the step.</remarks>
/// <param name="loop">How a step is run on many items.</param>
public sealed class BatchDriver(IFileLoop loop) : GraphDriver
{
    /// <summary>Items to begin with.</summary>
    public Items<T> Input<T>(params T[] items) => Make(() => items);

    /// <inheritdoc/>
    public override Items<TResult> Each<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        Make(() => loop.Each(items.Values(), run));

    /// <inheritdoc/>
    public override Items<TResult> Transient<T, TResult>(
        Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        Make(() => new TransientList<T, TResult>(items.Values(), run));

    /// <inheritdoc/>
    /// <remarks>Without the loop: to wake other threads for so little work costs more than the work.</remarks>
    public override Items<TPart> Part<T, TPart>(Items<T> items, string step, Func<T, TPart> part) =>
        Make<TPart>(() => [.. items.Values().Select(part)]);

    /// <inheritdoc/>
    public override Items<TPart> Split<T, TPart>(Items<T> items, string step, Func<T, EquatableArray<TPart>> parts) =>
        Make<TPart>(() => [.. items.Values().SelectMany(item => parts(item))]);

    /// <inheritdoc/>
    public override Items<T> Narrow<T>(Items<T> items, string step, Func<T, IEnumerable<T>> parts) => items;

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<T, TOther>(Items<T> items, Items<TOther> single) => Make<(T, TOther)>(() =>
    {
        var other = single.Value();
        return new TransientList<T, (T, TOther)>(items.Values(), item => (item, other));
    });

    /// <inheritdoc/>
    public override Items<ItemList<T>> All<T>(Items<T> items) => Make<ItemList<T>>(() => [new ItemList<T>(items.Values())]);

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report<T>(Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        Make<ItemList<FactDiagnostic>>(() => [new ItemList<FactDiagnostic>([.. items.Values().SelectMany(diagnosticsOf)])]);

    private BatchItems<T> Make<T>(Func<IReadOnlyList<T>> values) => new(this, values);
}

/// <summary>Items that are made each time they are asked for.</summary>
internal sealed class TransientList<T, TResult>(IReadOnlyList<T> source, Func<T, TResult> make) : IReadOnlyList<TResult>
{
    public int Count => source.Count;

    public TResult this[int index] => make(source[index]);

    public IEnumerator<TResult> GetEnumerator() => source.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Reads what a batch run yields.</summary>
public static class BatchValues
{
    /// <summary>The items; runs the steps that yield them.</summary>
    public static IReadOnlyList<T> Values<T>(this Items<T> items) => ((BatchItems<T>)items).Values;

    /// <summary>The only item; runs the steps that yield it.</summary>
    public static T Value<T>(this Items<T> single) => single.Values()[0];
}
