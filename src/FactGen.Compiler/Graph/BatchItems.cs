using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>Runs the graph once: each step when its items are asked for, on all items, and never again.</summary>
/// <remarks>An exception reaches the caller as it was thrown: nothing is left over that could go on without the step.</remarks>
public sealed class BatchItems<T> : Items<T>
{
    private readonly IFileLoop _loop;
    private readonly Lazy<IReadOnlyList<T>> _items;

    private BatchItems(IFileLoop loop, Func<IReadOnlyList<T>> items) => (_loop, _items) = (loop, new(items));

    /// <summary>Items to begin with.</summary>
    /// <param name="loop">How a step is run on many items.</param>
    /// <param name="items">The items.</param>
    public BatchItems(IFileLoop loop, IReadOnlyList<T> items)
        : this(loop, () => items)
    {
    }

    /// <summary>The items; runs the steps that yield them.</summary>
    public IReadOnlyList<T> Values => _items.Value;

    /// <inheritdoc/>
    public override Items<TResult> Each<TResult>(string step, Func<T, TResult> run, Func<T, object?>? subjectOf = null) =>
        new BatchItems<TResult>(_loop, () => _loop.Each(Values, run));

    /// <inheritdoc/>
    public override Items<TPart> Split<TPart>(string step, Func<T, EquatableArray<TPart>> parts) =>
        new BatchItems<TPart>(_loop, () => [.. Values.SelectMany(item => parts(item))]);

    /// <inheritdoc/>
    public override Items<T> Narrow(string step, Func<T, IEnumerable<T>> parts) => this;

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<TOther>(Items<TOther> single) => new BatchItems<(T, TOther)>(_loop, () =>
    {
        var other = ((BatchItems<TOther>)single).Values[0];
        return [.. Values.Select(item => (item, other))];
    });

    /// <inheritdoc/>
    public override Items<ItemList<T>> All() => new BatchItems<ItemList<T>>(_loop, () => [new ItemList<T>(Values)]);

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report(Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new BatchItems<ItemList<FactDiagnostic>>(_loop, () => [new ItemList<FactDiagnostic>([.. Values.SelectMany(diagnosticsOf)])]);
}

/// <summary>Reads what a batch run yields.</summary>
public static class BatchItems
{
    /// <summary>The items; runs the steps that yield them.</summary>
    public static IReadOnlyList<T> Values<T>(this Items<T> items) => ((BatchItems<T>)items).Values;

    /// <summary>The only item; runs the steps that yield it.</summary>
    public static T Value<T>(this Items<T> single) => single.Values()[0];
}
