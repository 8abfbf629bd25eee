using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>
/// Runs the graph again and again. After a change of the inputs, a step runs only on the items that differ from those of the last run. If a
/// result equals the last one, the steps after it do not run. Steps run when their items are asked for.
/// </summary>
/// <param name="loop">How a step is run on many items.</param>
public sealed class RememberingDriver(IFileLoop loop) : GraphDriver
{
    private readonly List<Func<IEnumerable<FactDiagnostic>>> _failures = [];

    /// <summary>How often the inputs have changed.</summary>
    internal int Revision { get; private set; }

    /// <summary>How many items each step has run on since this was last cleared, by the names of the steps.</summary>
    public Dictionary<string, int> Runs { get; } = new(StringComparer.Ordinal);

    /// <summary>FACT9001 for each step that threw when it last ran.</summary>
    public IEnumerable<FactDiagnostic> Failures => _failures.SelectMany(failures => failures());

    /// <summary>An input, whose items can be replaced.</summary>
    public RememberedInput<T> Input<T>(params IReadOnlyList<T> items) => new(this, items);

    /// <inheritdoc/>
    public override Items<TResult> Each<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        new EachItem<T, TResult>(this, Of(items), step, item => [item.Then(run, subjectOf)]);

    /// <inheritdoc/>
    public override Items<TPart> Split<T, TPart>(Items<T> items, string step, Func<T, EquatableArray<TPart>> parts) =>
        new EachItem<T, TPart>(this, Of(items), step, item => item.Divide(whole => parts(whole)));

    /// <inheritdoc/>
    public override Items<T> Narrow<T>(Items<T> items, string step, Func<T, IEnumerable<T>> parts) =>
        new EachItem<T, T>(this, Of(items), step, item => item.Divide(parts));

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<T, TOther>(Items<T> items, Items<TOther> single) =>
        new PairedItem<T, TOther>(this, Of(items), Of(single));

    /// <inheritdoc/>
    public override Items<ItemList<T>> All<T>(Items<T> items) => new Gathered<T, ItemList<T>>(this, Of(items), Outcome.All);

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report<T>(Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new Gathered<T, ItemList<FactDiagnostic>>(this, Of(items), all => Outcome.Of(Outcome.Report(all, diagnosticsOf)));

    internal void Change() => Revision++;

    internal void Watch(Func<IEnumerable<FactDiagnostic>> failures) => _failures.Add(failures);

    internal IReadOnlyList<TResult> Run<T, TResult>(string step, IReadOnlyList<T> items, Func<T, TResult> run)
    {
        Runs[step] = items.Count + (Runs.TryGetValue(step, out var before) ? before : 0);
        return loop.Each(items, run);
    }

    private static RememberingItems<T> Of<T>(Items<T> items) => (RememberingItems<T>)items;
}

/// <summary>Items that are brought up to date when they are asked for.</summary>
public abstract class RememberingItems<T>(RememberingDriver driver) : Items<T>(driver)
{
    private int _revision = -1;

    /// <summary>The result for each item. The same array as before if no item changed.</summary>
    public Outcome<T>[] Outcomes
    {
        get
        {
            if (_revision != driver.Revision)
            {
                Last = Settle(Last, Update());
                _revision = driver.Revision;
            }

            return Last;
        }
    }

    /// <summary>The outcomes of the last run.</summary>
    protected Outcome<T>[] Last { get; private set; } = [];

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

/// <summary>Reads the outputs of a remembering graph.</summary>
public static class RememberedValues
{
    /// <summary>The items that have a value; runs the steps that yield them.</summary>
    public static IEnumerable<T> UpToDate<T>(this Items<T> items) =>
        ((RememberingItems<T>)items).Outcomes.Where(outcome => outcome.HasValue).Select(outcome => outcome.Value!);
}

/// <summary>An input of a remembering graph.</summary>
public sealed class RememberedInput<T> : RememberingItems<T>
{
    private readonly RememberingDriver _driver;
    private IReadOnlyList<T> _items;

    internal RememberedInput(RememberingDriver driver, IReadOnlyList<T> items)
        : base(driver) => (_driver, _items) = (driver, items);

    /// <summary>Replaces the items.</summary>
    public void Set(IReadOnlyList<T> items)
    {
        _items = items;
        _driver.Change();
    }

    /// <inheritdoc/>
    protected override Outcome<T>[] Update() => [.. _items.Select(Outcome.Of)];
}

/// <summary>A step that runs on each item by itself, and yields one or more items for it.</summary>
internal sealed class EachItem<T, TResult> : RememberingItems<TResult>
{
    private readonly RememberingDriver _driver;
    private readonly RememberingItems<T> _source;
    private readonly string _step;
    private readonly Func<Outcome<T>, IReadOnlyList<Outcome<TResult>>> _run;
    private Outcome<T>[] _inputs = [];
    private IReadOnlyList<Outcome<TResult>>[] _outputs = [];

    public EachItem(
        RememberingDriver driver, RememberingItems<T> source, string step, Func<Outcome<T>, IReadOnlyList<Outcome<TResult>>> run)
        : base(driver)
    {
        (_driver, _source, _step, _run) = (driver, source, step, run);
        driver.Watch(() => Outcomes.Select(outcome => outcome.Failure).OfType<FactDiagnostic>());
    }

    protected override Outcome<TResult>[] Update()
    {
        var inputs = _source.Outcomes;
        if (ReferenceEquals(inputs, _inputs))
        {
            return Last;
        }

        var outputs = new IReadOnlyList<Outcome<TResult>>[inputs.Length];
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

        var results = _driver.Run(_step, pending, number => _run(inputs[number]));
        for (var number = 0; number < pending.Count; number++)
        {
            outputs[pending[number]] = results[number];
        }

        (_inputs, _outputs) = (inputs, outputs);
        return [.. outputs.SelectMany(parts => parts)];
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
internal sealed class PairedItem<T, TOther>(RememberingDriver driver, RememberingItems<T> source, RememberingItems<TOther> single)
    : RememberingItems<(T, TOther)>(driver)
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

/// <summary>One item that is computed from all.</summary>
internal sealed class Gathered<T, TResult>(
    RememberingDriver driver, RememberingItems<T> source, Func<IReadOnlyList<Outcome<T>>, Outcome<TResult>> gather)
    : RememberingItems<TResult>(driver)
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
