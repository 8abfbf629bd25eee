using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>What the nodes of one remembering graph share.</summary>
/// <param name="loop">How a step is run on many items.</param>
public sealed class GraphMemory(IFileLoop loop)
{
    private readonly List<Func<IEnumerable<FactDiagnostic>>> _failures = [];

    /// <summary>How often the inputs have changed.</summary>
    internal int Revision { get; private set; }

    /// <summary>How many times a step has run on an item, for tests and measurements.</summary>
    public int Runs { get; private set; }

    /// <summary>FACT9001 for each step that threw when it last ran.</summary>
    public IEnumerable<FactDiagnostic> Failures => _failures.SelectMany(failures => failures());

    /// <summary>An input, whose items can be replaced.</summary>
    public RememberedInput<T> Input<T>(IReadOnlyList<T> items) => new(this, items);

    internal void Change() => Revision++;

    internal void Watch(Func<IEnumerable<FactDiagnostic>> failures) => _failures.Add(failures);

    internal IReadOnlyList<TResult> Run<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step)
    {
        Runs += items.Count;
        return loop.Each(items, step);
    }
}

/// <summary>
/// Runs the graph again and again: after a change of the inputs, a step runs only on the items that are not equal to those of the last
/// run, and a result that is equal to the last one stops the change from spreading. Steps run when their items are asked for.
/// </summary>
public abstract class RememberingItems<T>(GraphMemory memory) : Items<T>
{
    private int _revision = -1;

    /// <summary>What became of each item. The same array as before if no item changed.</summary>
    public Outcome<T>[] Outcomes
    {
        get
        {
            if (_revision != memory.Revision)
            {
                Last = Settle(Last, Update());
                _revision = memory.Revision;
            }

            return Last;
        }
    }

    /// <summary>The outcomes of the last run.</summary>
    protected Outcome<T>[] Last { get; private set; } = [];

    /// <inheritdoc/>
    public override Items<TResult> Each<TResult>(string step, Func<T, TResult> run, Func<T, object?>? subjectOf = null) =>
        new EachItem<T, TResult, Outcome<TResult>>(memory, this, item => item.Then(run, subjectOf), static result => [result]);

    /// <inheritdoc/>
    public override Items<TPart> Split<TPart>(string step, Func<T, EquatableArray<TPart>> parts) =>
        new EachItem<T, TPart, IReadOnlyList<Outcome<TPart>>>(memory, this, item => item.Divide(whole => parts(whole)), static results => results);

    /// <inheritdoc/>
    public override Items<T> Narrow(string step, Func<T, IEnumerable<T>> parts) =>
        new EachItem<T, T, IReadOnlyList<Outcome<T>>>(memory, this, item => item.Divide(parts), static results => results);

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<TOther>(Items<TOther> single) => new PairedItem<T, TOther>(memory, this, (RememberingItems<TOther>)single);

    /// <inheritdoc/>
    public override Items<ItemList<T>> All() => new Gathered<T, ItemList<T>>(memory, this, Outcome.All);

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report(Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new Gathered<T, ItemList<FactDiagnostic>>(memory, this, items => Outcome.Of(Outcome.Report(items, diagnosticsOf)));

    /// <summary>Brings the outcomes up to date.</summary>
    protected abstract Outcome<T>[] Update();

    /// <summary>The new outcomes, each as the old object if it is equal to that; the old array if all are.</summary>
    private static Outcome<T>[] Settle(Outcome<T>[] old, Outcome<T>[] current)
    {
        if (ReferenceEquals(old, current))
        {
            return old;
        }

        var isSame = old.Length == current.Length;
        for (var number = 0; number < Math.Min(old.Length, current.Length); number++)
        {
            if (old[number].Equals(current[number]))
            {
                current[number] = old[number];
            }
            else
            {
                isSame = false;
            }
        }

        return isSame ? old : current;
    }
}

/// <summary>Reads what a remembering graph yields.</summary>
public static class RememberingItems
{
    /// <summary>The items that have a value; runs the steps that yield them.</summary>
    public static IEnumerable<T> ValuesOf<T>(Items<T> items) =>
        ((RememberingItems<T>)items).Outcomes.Where(outcome => outcome.HasValue).Select(outcome => outcome.Value!);
}

/// <summary>An input of a remembering graph.</summary>
public sealed class RememberedInput<T> : RememberingItems<T>
{
    private readonly GraphMemory _memory;
    private IReadOnlyList<T> _items;

    internal RememberedInput(GraphMemory memory, IReadOnlyList<T> items)
        : base(memory) => (_memory, _items) = (memory, items);

    /// <summary>Replaces the items.</summary>
    public void Set(IReadOnlyList<T> items)
    {
        _items = items;
        _memory.Change();
    }

    /// <inheritdoc/>
    protected override Outcome<T>[] Update() => [.. _items.Select(Outcome.Of)];
}

/// <summary>A step that runs on each item by itself, and yields one or more items for it.</summary>
internal sealed class EachItem<T, TResult, TOutput> : RememberingItems<TResult>
{
    private readonly GraphMemory _memory;
    private readonly RememberingItems<T> _source;
    private readonly Func<Outcome<T>, TOutput> _run;
    private readonly Func<TOutput, IReadOnlyList<Outcome<TResult>>> _itemsOf;
    private Outcome<T>[] _inputs = [];
    private TOutput[] _outputs = [];

    public EachItem(
        GraphMemory memory, RememberingItems<T> source, Func<Outcome<T>, TOutput> run, Func<TOutput, IReadOnlyList<Outcome<TResult>>> itemsOf)
        : base(memory)
    {
        (_memory, _source, _run, _itemsOf) = (memory, source, run, itemsOf);
        memory.Watch(() => Outcomes.Select(outcome => outcome.Failure).OfType<FactDiagnostic>());
    }

    protected override Outcome<TResult>[] Update()
    {
        var inputs = _source.Outcomes;
        if (ReferenceEquals(inputs, _inputs))
        {
            return Last;
        }

        var outputs = new TOutput[inputs.Length];
        List<int> pending = [];
        for (var number = 0; number < inputs.Length; number++)
        {
            if (Find(inputs, number) is var old and >= 0)
            {
                outputs[number] = _outputs[old];
            }
            else
            {
                pending.Add(number);
            }
        }

        var results = _memory.Run(pending, number => _run(inputs[number]));
        for (var number = 0; number < pending.Count; number++)
        {
            outputs[pending[number]] = results[number];
        }

        (_inputs, _outputs) = (inputs, outputs);
        return [.. outputs.SelectMany(_itemsOf)];
    }

    /// <summary>Where the same item was in the last run: at the same place from the start or from the end, or −1.</summary>
    private int Find(Outcome<T>[] inputs, int number)
    {
        var fromEnd = number - inputs.Length + _inputs.Length;
        return number < _inputs.Length && _inputs[number].Equals(inputs[number]) ? number
            : fromEnd >= 0 && fromEnd < _inputs.Length && _inputs[fromEnd].Equals(inputs[number]) ? fromEnd
            : -1;
    }
}

/// <summary>Items paired with the only item of another step.</summary>
internal sealed class PairedItem<T, TOther>(GraphMemory memory, RememberingItems<T> source, RememberingItems<TOther> single)
    : RememberingItems<(T, TOther)>(memory)
{
    private Outcome<T>[]? _inputs;
    private Outcome<TOther>[]? _single;

    protected override Outcome<(T, TOther)>[] Update()
    {
        var (inputs, other) = (source.Outcomes, single.Outcomes);
        if (ReferenceEquals(inputs, _inputs) && ReferenceEquals(other, _single))
        {
            return Last;
        }

        (_inputs, _single) = (inputs, other);
        var only = other.Length == 0 ? Outcome<TOther>.Skipped : other[0];
        return [.. inputs.Select(input => Outcome.Pair(input, only))];
    }
}

/// <summary>One item made of all.</summary>
internal sealed class Gathered<T, TResult>(GraphMemory memory, RememberingItems<T> source, Func<IReadOnlyList<Outcome<T>>, Outcome<TResult>> gather)
    : RememberingItems<TResult>(memory)
{
    private Outcome<T>[]? _inputs;

    protected override Outcome<TResult>[] Update()
    {
        var inputs = source.Outcomes;
        if (ReferenceEquals(inputs, _inputs))
        {
            return Last;
        }

        _inputs = inputs;
        return [gather(inputs)];
    }
}
