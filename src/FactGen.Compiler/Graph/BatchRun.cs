using System.Collections;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>
/// Runs the graph once: each step runs on all items when its items are asked for. An exception reaches the caller unchanged, because
/// nothing could go on without the step.
/// </summary>
/// <param name="loop">How a step is run on many items.</param>
public sealed class BatchRun(IFileLoop loop)
{
    /// <summary>Items to begin with.</summary>
    public Items<T> Input<T>(params T[] items) => new BatchItems<T>(loop, () => items);
}

/// <summary>Items that are computed when they are first asked for.</summary>
/// <remarks>
/// A batch has no <see cref="GraphDriver"/>, whose methods are generic and virtual: an ahead-of-time program creates the types of such a
/// method one by one when it first runs. The 120 methods of this graph cost 25 ms in each run of the tool, half of a check of an empty fact
/// base.
/// </remarks>
internal sealed class BatchItems<T> : Items<T>
{
    private readonly Lazy<IReadOnlyList<T>> _values;

    internal BatchItems(IFileLoop loop, Func<IReadOnlyList<T>> values)
        : base(null) => (Loop, _values) = (loop, new(values));

    /// <summary>The items; runs the steps that yield them.</summary>
    public IReadOnlyList<T> Values
    {
        get
        {
            (List as IPending)?.Run();
            return List;
        }
    }

    /// <summary>
    /// The items, each computed when it is first asked for: a step on one of them runs the steps before it on that one alone.
    /// </summary>
    internal IReadOnlyList<T> List => _values.Value;

    /// <summary>How a step is run on many items.</summary>
    internal IFileLoop Loop { get; }
}

/// <summary>The steps of a batch run.</summary>
/// <remarks>
/// Static, and not on <see cref="BatchItems{T}"/>, where the native compiler would have to create <c>Items&lt;ItemList&lt;T&gt;&gt;</c> for
/// each <c>Items&lt;T&gt;</c>, and so on without end.
/// </remarks>
internal static class BatchSteps
{
    internal static BatchItems<TResult> Each<T, TResult>(this BatchItems<T> items, Func<T, TResult> run) =>
        items.Make<T, TResult>(() => new EachList<T, TResult>(items.Loop, items.List, run));

    internal static BatchItems<TResult> Transient<T, TResult>(this BatchItems<T> items, Func<T, TResult> run) =>
        items.Make<T, TResult>(() => new TransientList<T, TResult>(items.List, run));

    /// <summary>Without the loop: to wake other threads for so little work costs more than the work.</summary>
    internal static BatchItems<TPart> Part<T, TPart>(this BatchItems<T> items, Func<T, TPart> part) =>
        items.Make<T, TPart>(() => [.. items.Values.Select(part)]);

    internal static BatchItems<TPart> Split<T, TPart>(this BatchItems<T> items, Func<T, EquatableArray<TPart>> parts)
        where TPart : IEquatable<TPart> => items.Make<T, TPart>(() => [.. items.Values.SelectMany(item => parts(item))]);

    internal static BatchItems<(T, TOther)> With<T, TOther>(this BatchItems<T> items, Items<TOther> single) =>
        items.Make<T, (T, TOther)>(() =>
        {
            var other = single.Value();
            return new TransientList<T, (T, TOther)>(items.List, item => (item, other));
        });

    internal static BatchItems<ItemList<T>> All<T>(this BatchItems<T> items) =>
        items.Make<T, ItemList<T>>(() => [new ItemList<T>(items.Values)]);

    internal static BatchItems<ItemList<FactDiagnostic>> Report<T>(
        this BatchItems<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        items.Make<T, ItemList<FactDiagnostic>>(() => [new ItemList<FactDiagnostic>([.. items.Values.SelectMany(diagnosticsOf)])]);

    private static BatchItems<TResult> Make<T, TResult>(this BatchItems<T> items, Func<IReadOnlyList<TResult>> values) =>
        new(items.Loop, values);
}

/// <summary>Items of which some are not computed yet.</summary>
internal interface IPending
{
    /// <summary>Computes all of them.</summary>
    void Run();
}

/// <summary>Items that are computed when they are first asked for, each once.</summary>
internal sealed class EachList<T, TResult>(IFileLoop loop, IReadOnlyList<T> source, Func<T, TResult> run) : IReadOnlyList<TResult>, IPending
{
    private readonly TResult[] _results = new TResult[source.Count];
    private readonly bool[] _isKnown = new bool[source.Count];
    private bool _isComplete;

    public int Count => _results.Length;

    public TResult this[int index]
    {
        get
        {
            if (!Volatile.Read(ref _isKnown[index]))
            {
                _results[index] = run(source[index]);
                Volatile.Write(ref _isKnown[index], true);
            }

            return _results[index];
        }
    }

    public void Run()
    {
        if (!_isComplete)
        {
            loop.Run(Count, index => _ = this[index]);
            _isComplete = true;
        }
    }

    public IEnumerator<TResult> GetEnumerator()
    {
        Run();
        return ((IEnumerable<TResult>)_results).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Items that are computed each time they are asked for.</summary>
internal sealed class TransientList<T, TResult>(IReadOnlyList<T> source, Func<T, TResult> make) : IReadOnlyList<TResult>, IPending
{
    public int Count => source.Count;

    public TResult this[int index] => make(source[index]);

    public void Run() => (source as IPending)?.Run();

    public IEnumerator<TResult> GetEnumerator() => source.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Reads what a run yields.</summary>
public static class RunValues
{
    /// <summary>The items; runs the steps that yield them. Of a remembering run, those that no failed step left out.</summary>
    public static IReadOnlyList<T> Values<T>(this Items<T> items) =>
        items is BatchItems<T> batch ? batch.Values : [.. items.UpToDate()];

    /// <summary>The only item; runs the steps that yield it.</summary>
    public static T Value<T>(this Items<T> single) => single.Values()[0];
}
